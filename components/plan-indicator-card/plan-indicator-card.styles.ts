import { css } from 'lit';

export const cardStyles = css`
  /* Chromium before 93, which this tells apart, reports a loop of observers to the page when a card comes into sight. */
  @supports (accent-color: auto) {
    :host {
      content-visibility: auto;
      contain-intrinsic-size: 20rem 19rem;
      contain-intrinsic-size: auto 20rem auto 19rem;
    }
  }
  .base {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: var(--plan-card-padding, 1.25rem);
    border: var(--_line) solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .s {
    padding: 1rem;
  }
  .l {
    padding: 1.5rem;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
  }
  .name {
    min-width: 0;
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
    text-wrap: balance;
    text-spacing-trim: trim-start;
  }
  /* In a portal of red links a name beside 未达 would read as an alarm. */
  .name a {
    color: inherit;
    text-decoration-color: var(--_rule-strong);
  }
  .l .name {
    font-size: 1.125em;
    line-height: 1.4444;
  }
  .tags {
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: flex-end;
    margin: 0.125rem 0 0 0.75rem;
  }
  .tag + .tag {
    margin-top: 0.25rem;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-end;
    min-height: 2.75rem;
    margin-top: 0.75rem;
  }
  .l .figure {
    min-height: 3.25rem;
  }
  /* A unit that finds no room beside the number stands close beneath it. */
  .value {
    margin-right: 0.75rem;
    font-size: var(--plan-font-size-number, max(2.25rem, 36px));
    line-height: 1.5rem;
  }
  .number {
    display: inline-block;
    line-height: max(2.75rem, 44px);
  }
  .l .number {
    line-height: max(3.25rem, 52px);
  }
  .s .value {
    font-size: calc(var(--plan-font-size-number, max(2.25rem, 36px)) * 0.8889);
  }
  .l .value {
    font-size: var(--plan-font-size-number-large, max(2.75rem, 44px));
  }
  .unit {
    font-size: var(--_name);
  }
  .unit:lang(en) {
    font-size: var(--_body);
  }
  .base .words {
    font-size: var(--plan-font-size-number-small, max(1.75rem, 28px));
    letter-spacing: 0;
    line-height: 1.4;
    text-wrap: balance;
  }
  .s .words {
    font-size: max(1.5rem, 24px);
  }
  .spark {
    flex: none;
    width: 5.5rem;
    height: 2rem;
    margin-bottom: 0.5rem;
    fill: none;
    stroke: var(--_bar);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .s .spark {
    width: 4rem;
    height: 1.75rem;
  }
  .l .spark {
    width: 10rem;
    height: 2.75rem;
  }
  .spark path {
    stroke: var(--_rule-strong);
    stroke-width: 1;
  }
  .spark circle {
    fill: var(--_bar);
    stroke: none;
  }
  .target,
  .state {
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .target {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.125rem;
  }
  .target span {
    margin-right: 0.75rem;
  }
  .due:empty {
    display: none;
  }
  .target .label {
    margin-right: 0.5rem;
  }
  .label,
  .due,
  .sentence,
  .foot {
    color: var(--_muted);
  }
  .gauge {
    margin-top: 0.5rem;
  }
  .state {
    margin-top: 0.75rem;
  }
  .l .state {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .l .verdict {
    margin-right: 1.5rem;
  }
  .sentence {
    text-wrap: pretty;
    text-spacing-trim: trim-start;
  }
  .foot {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    align-items: last baseline;
    margin-top: auto;
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .foot > p {
    flex: 1;
    min-width: 0;
    margin-top: calc(1rem + var(--_line));
    padding-top: 0.75rem;
  }
  .foot::before {
    content: '';
    position: absolute;
    top: 1rem;
    right: 0;
    left: 0;
    border-top: var(--_line) solid var(--_rule);
  }
  .foot span {
    display: inline-block;
    margin-right: 1rem;
  }
  .foot button {
    flex: none;
    text-decoration: none;
  }
  /* Half of a full-width mark is empty: the ink ends at the edge. */
  .foot [aria-haspopup]:lang(zh) {
    margin-right: -0.4em;
  }
  .notice {
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    margin-top: 0.5rem;
    color: var(--_muted);
    font-size: var(--_body);
  }
  .head .bone {
    width: 10rem;
    height: 1rem;
    margin: 0.25rem 0;
  }
  .figure .bone {
    width: 7.5rem;
    height: 2rem;
    margin: 0.375rem 0;
  }
  .target .bone {
    width: 10rem;
    margin: 0.25rem 0;
  }
  .gauge .bone {
    height: 10px;
    margin: 23px 0;
  }
  .state .bone {
    width: 11rem;
    max-width: 100%;
    margin: 0.25rem 0;
  }
  /* Dense, and the same from a telephone and from a wall: two find room beside each other. */
  @media print {
    :host {
      content-visibility: visible;
      break-inside: avoid;
    }
    .base {
      padding: 0.625rem 1rem 0.5rem;
    }
    .base .name {
      font-size: 1em;
      line-height: 1.5;
    }
    .base .figure {
      flex-wrap: nowrap;
      min-height: 0;
      margin-top: 0;
    }
    .base .value {
      font-size: max(1.75rem, 28px);
    }
    .base .number {
      line-height: 1.3571;
    }
    .base .words {
      font-size: max(1.25rem, 20px);
    }
    .base .spark {
      width: 5.5rem;
      height: 2rem;
      margin-bottom: 0;
    }
    .gauge {
      margin-top: 0.125rem;
    }
    .base .state {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      margin-top: 0.25rem;
    }
    .base .verdict {
      margin-right: 1rem;
    }
    .foot > p {
      margin-top: calc(0.375rem + var(--_line));
      padding-top: 0.25rem;
    }
    .foot::before {
      top: 0.375rem;
    }
  }
`;
