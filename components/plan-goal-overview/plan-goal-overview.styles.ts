import { css } from 'lit';

export const overviewStyles = css`
  .base {
    background: var(--_surface);
  }
  .heading {
    margin-bottom: 0.375rem;
  }
  .sample,
  .sentence {
    font-size: var(--_body);
    line-height: 1.7143;
    text-wrap: var(--_wrap);
  }
  .sample {
    margin-bottom: 0.375rem;
  }
  .sample,
  .minor,
  .note {
    color: var(--_muted);
  }
  .whole > .sentence {
    margin-bottom: 1rem;
    font-size: 1.125em;
    line-height: 1.6667;
  }
  .s .whole > .sentence {
    font-size: 1em;
  }
  .bar {
    min-width: min-content;
    margin: 0.25rem 0;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.875rem;
    font-size: var(--_body);
  }
  .counts li {
    margin: 0 1.875rem 0.5rem 0;
  }
  .counts b {
    display: inline-block;
    min-width: 1.25rem;
    margin-right: 0.25rem;
    font-size: max(1.5rem, 24px);
    font-weight: var(--_strong);
    line-height: 1.3333;
  }
  .s .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.25rem, 1fr));
  }
  .s .counts li {
    margin: 0 0 0.25rem;
  }
  .body .segment,
  .part .segment {
    height: max(1.25rem, 20px);
  }
  .minor {
    margin-top: 1.5rem;
    padding-bottom: 0.375rem;
    border-bottom: 1px solid var(--_rule-strong);
    font-size: var(--_note);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 13rem) minmax(0, 1fr);
    grid-column-gap: 1.5rem;
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--_rule);
  }
  .s .row {
    display: block;
  }
  .name {
    font-weight: var(--_strong);
    text-spacing-trim: trim-start;
  }
  a {
    position: relative;
  }
  a::after {
    content: '';
    position: absolute;
    top: -0.25rem;
    right: 0;
    bottom: -0.25rem;
    left: 0;
  }
  .body {
    min-width: 0;
    padding-top: 0.125rem;
  }
  .counts + .part,
  .part + .part {
    margin-top: 0.75rem;
  }
  .part b {
    font-weight: var(--_strong);
  }
  .note {
    margin-top: 0.75rem;
    font-size: var(--_note);
    line-height: 1.7;
    text-wrap: var(--_wrap);
  }
  .notice {
    margin: 0.75rem 0;
    font-size: var(--_body);
  }
  .notice button {
    margin-left: 1rem;
  }
  .bones .bone {
    margin-top: 0.75rem;
    height: 3.5rem;
  }
  @media print {
    .counts li {
      margin-right: 1.125rem;
    }
    .counts b {
      min-width: 0;
    }
    .row,
    .whole {
      break-inside: avoid;
    }
    .minor {
      break-after: avoid;
    }
  }
`;
