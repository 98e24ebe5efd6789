import { css } from 'lit';

export const measureStyles = css`
  .base {
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
  }
  .heading {
    margin: 0 1.5rem 0.375rem 0;
  }
  .sentence {
    font-size: var(--_body);
    line-height: 1.7143;
    text-wrap: pretty;
  }
  .chapter {
    margin-top: 1.5rem;
    padding-bottom: 0.375rem;
    border-bottom: 1px solid var(--_rule-strong);
    font-size: var(--_body);
    font-weight: var(--_strong);
    line-height: 1.5714;
    text-spacing-trim: trim-start;
  }
  .measure {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    grid-column-gap: 1.5rem;
    padding: 0.625rem 0;
    border-bottom: 1px solid var(--_rule);
    font-size: var(--_body);
    line-height: 1.5714;
    text-spacing-trim: trim-start;
  }
  .s .measure {
    display: block;
  }
  .name {
    font-weight: var(--_strong);
    text-wrap: balance;
  }
  .muted,
  dt,
  .place {
    color: var(--_muted);
  }
  .facts > div {
    display: flex;
  }
  .facts > div + div {
    margin-top: 0.25rem;
  }
  .facts dt {
    flex: none;
    width: 6em;
    margin-right: 0.75rem;
    font-size: var(--_note);
    line-height: 1.6923;
  }
  .facts:lang(en) dt {
    width: 8.5em;
  }
  .facts dd {
    flex: 1;
    min-width: 0;
  }
  .s .facts {
    margin-top: 0.25rem;
  }
  .facts li + li,
  blockquote + blockquote,
  .cell li + li {
    margin-top: 0.25rem;
  }
  .place,
  .detail {
    font-size: var(--_note);
    line-height: 1.5385;
  }
  cite {
    font-style: normal;
  }
  .detail {
    display: inline-block;
    color: var(--_muted);
  }
  .detail:not(:last-child) {
    margin-right: 0.5em;
  }
  a {
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 1rem;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_body);
    line-height: 1.4286;
  }
  th,
  td {
    min-width: 7em;
    padding: 0.5rem 0.625rem;
    border-bottom: 1px solid var(--_rule);
    font-weight: 400;
    text-align: left;
    vertical-align: top;
  }
  thead th {
    border-bottom-color: var(--_rule-strong);
    color: var(--_muted);
    font-size: var(--_note);
    vertical-align: bottom;
  }
  thead [aria-current] {
    color: var(--_text);
    font-weight: var(--_strong);
    box-shadow: inset 0 -2px var(--_text);
  }
  th:first-child {
    min-width: 11em;
    padding-left: 0;
    text-wrap: balance;
  }
  .chapter + .undated,
  ul + .undated {
    margin-top: 0.625rem;
    font-size: var(--_body);
  }
  .undated li {
    margin-bottom: 0.25rem;
    break-inside: avoid;
  }
  .l .undated {
    columns: 2;
    column-gap: 1.5rem;
  }
  .notice {
    margin: 0.75rem 0;
    font-size: var(--_body);
  }
  .notice button {
    margin-left: 1rem;
  }
  .word {
    display: inline-block;
    margin-right: 0.25rem;
  }
  .s .place {
    display: block;
  }
  .bones .bone {
    height: 3rem;
    margin-top: 0.75rem;
  }
  @media print {
    .measure,
    tr {
      break-inside: avoid;
    }
    .measure {
      padding: 0.375rem 0;
    }
    .chapter {
      margin-top: 1rem;
      break-after: avoid;
    }
    .scroll {
      overflow: visible;
    }
    th,
    td {
      min-width: 4.75em;
      padding: 0.375rem 0.25rem;
    }
    /* Of a shadow paper shows the sides as well. */
    thead [aria-current] {
      border-bottom-width: 2px;
      box-shadow: none;
    }
    table,
    table .detail,
    table .tag,
    thead th {
      font-size: 11px;
    }
  }
`;
