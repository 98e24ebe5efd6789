import { css } from 'lit';

export const targetGaugeStyles = css`
  .base {
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .arc-form {
    text-align: center;
  }
  .name {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
    text-wrap: balance;
  }
  .half {
    width: 10rem;
    max-width: 100%;
    margin: 0.5rem auto 0;
    font-size: 12px;
  }
  .m .half {
    width: 18rem;
  }
  .l .half {
    width: 23.5rem;
  }
  .half text {
    fill: var(--_muted);
  }
  .half .strong,
  .half .number {
    fill: var(--_text);
  }
  .number {
    font-family: var(--_number);
    font-weight: var(--_strong);
    letter-spacing: -0.015em;
  }
  .half .none {
    fill: var(--_muted);
    font-weight: 400;
  }
  .arc {
    fill: none;
  }
  .rim {
    stroke: var(--_edge);
  }
  .rail-arc {
    stroke: var(--_track);
  }
  .bar-arc {
    stroke: var(--_bar);
  }
  .was-arc {
    stroke: var(--_base);
  }
  .band-arc {
    stroke: var(--_band);
  }
  .inside {
    stroke: var(--_surface);
  }
  .value {
    font-size: var(--plan-font-size-number-small, max(1.75rem, 28px));
    line-height: 1.2857;
  }
  .s .value {
    font-size: max(1.25rem, 20px);
  }
  .l .value {
    font-size: var(--plan-font-size-number, max(2.25rem, 36px));
  }
  .unit {
    font-size: var(--_body);
  }
  .muted {
    color: var(--_muted);
  }
  .tag {
    margin-top: 0.25rem;
  }
  .notice {
    color: var(--_muted);
  }
  .base .bone {
    height: 7rem;
  }
  /* Target, status and a tag. */
  .lines {
    height: 4.9286em;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .was-arc {
      stroke: Canvas;
    }
  }
`;
