import { css } from 'lit';

export const cardStyles = css`
  /* Chromium before 93, which the first tells apart, reports a loop of observers to the page when a card comes into
     sight; WebKit, which alone knows the second, leaves the page's own text in a card without room. */
  @supports (accent-color: auto) and (not (hanging-punctuation: first)) {
    :host {
      content-visibility: auto;
      contain-intrinsic-size: 20rem 19rem;
      contain-intrinsic-size: auto 20rem auto 19rem;
    }
  }
  .base {
    display: grid;
    grid-row: span 6;
    /* Of a dashboard's cards abreast: name, figure, target, gauge, verdict and foot at one height. */
    grid-template-rows: var(--_rows, repeat(5, auto) 1fr);
    grid-template-columns: minmax(0, 1fr);
    height: 100%;
    padding: var(--plan-card-padding, 0.875rem 1.25rem 0.75rem);
    border: var(--_line) solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .s {
    padding: var(--plan-card-padding, 0.875rem 1rem 0.75rem);
  }
  .l {
    padding: var(--plan-card-padding, 1.25rem 1.5rem);
  }
  .name {
    grid-row: 1;
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
  .figure {
    display: flex;
    grid-row: 2;
    flex-wrap: wrap;
    align-items: flex-end;
    min-height: 2.75rem;
    margin-top: 0.375rem;
  }
  .tags {
    margin-right: 0.75rem;
    line-height: 2.25rem;
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
  .worked {
    font-size: var(--_name);
    line-height: 1.5;
  }
  .spark {
    flex: none;
    width: 5.5rem;
    height: 2rem;
    margin: 0 0 0.5rem auto;
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
  .aim {
    grid-row: 3;
    margin-top: 0.125rem;
  }
  .target {
    display: flex;
    flex-wrap: wrap;
  }
  .target span {
    margin-right: 0.75rem;
  }
  .target .label {
    margin-right: 0.5rem;
  }
  .sentence,
  .foot {
    color: var(--_muted);
  }
  .gauge,
  .quote {
    grid-row: 4;
    margin-top: 0.25rem;
  }
  .state {
    display: grid;
    grid-row: 5;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column-gap: 0.5rem;
    align-content: start;
    align-items: baseline;
    margin-top: 0.625rem;
  }
  .sentence {
    text-wrap: var(--_wrap);
    text-spacing-trim: trim-start;
  }
  .state .sentence {
    grid-column: 1 / 3;
  }
  .sentence:lang(zh) {
    word-break: keep-all;
    overflow-wrap: break-word;
  }
  .state button {
    grid-area: 1 / 2;
    font-size: var(--_note);
    text-decoration: none;
  }
  /* Half of a full-width mark is empty: the ink ends at the edge. */
  .state [aria-haspopup]:lang(zh) {
    margin-right: -0.4em;
  }
  /* English verdicts are long; the question ends the sentence. */
  .state .sentence:lang(en) {
    grid-column: 1;
  }
  .state button:lang(en) {
    grid-area: 2 / 2;
    align-self: end;
  }
  .foot {
    grid-row: 6;
    align-self: end;
    margin-top: 0.75rem;
    padding-top: 0.5rem;
    border-top: var(--_line) solid var(--_rule);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .left,
  .foot > span {
    display: inline-block;
  }
  .foot > span {
    margin-right: 1rem;
  }
  .foot > span:empty {
    display: none;
  }
  .notice {
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    margin-top: 0.5rem;
    color: var(--_muted);
    font-size: var(--_body);
  }
  .name .bone {
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
      margin-top: 0.25rem;
    }
    .foot {
      margin-top: 0.375rem;
      padding-top: 0.25rem;
    }
  }
`;
