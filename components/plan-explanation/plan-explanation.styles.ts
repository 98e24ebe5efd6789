import { css } from 'lit';

export const explanationStyles = css`
  .base {
    background: var(--_surface);
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .title .glyph {
    width: 0.8em;
    height: 0.8em;
    vertical-align: -0.02em;
  }
  .title .word {
    white-space: nowrap;
    margin: 0 0.15em 0 0.25em;
  }
  .title .word:lang(en) {
    margin: 0;
  }
  .last {
    margin-top: 1.5rem;
  }
  .of {
    margin-top: 0.25rem;
    color: var(--_muted);
  }
  .units span {
    display: inline-block;
    margin-right: 0.75rem;
  }
  .units .tag {
    margin-right: 0.25rem;
  }
  ol {
    margin-top: 1rem;
    border-top: var(--_line) solid var(--_rule);
    counter-reset: step;
  }
  li {
    position: relative;
    padding: 0.75rem 0 0.75rem 2rem;
    border-bottom: var(--_line) solid var(--_rule);
    counter-increment: step;
  }
  li::before {
    content: counter(step);
    position: absolute;
    left: 0;
    color: var(--_muted);
    font-size: var(--_name);
    font-weight: var(--_strong);
    line-height: 1.5;
  }
  li:only-child {
    padding-left: 0;
  }
  li:only-child::before,
  ul li::before {
    content: none;
  }
  ul li {
    padding: 0.5rem 0;
  }
  .asks,
  .section {
    font-size: var(--_name);
    font-weight: var(--_strong);
    line-height: 1.5;
  }
  .section {
    margin: 1.5rem 0 0.25rem;
  }
  li p {
    font-size: var(--_name);
    overflow-wrap: anywhere;
  }
  li .how,
  .how,
  .place,
  .note {
    color: var(--_muted);
    font-size: var(--_body);
  }
  b {
    font-weight: var(--_strong);
    white-space: nowrap;
  }
  .place,
  .note,
  .source .note {
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .source {
    display: flex;
    padding: 0.5rem 0;
    border-bottom: var(--_line) solid var(--_rule);
  }
  dt {
    flex: none;
    width: 4.25em;
    color: var(--_muted);
  }
  .figure {
    flex: none;
    width: 7.25em;
    margin-right: 1rem;
    text-align: right;
  }
  dd {
    flex: 1;
    min-width: 0;
  }
  li p,
  blockquote,
  .place,
  .note,
  [part='rule'] p {
    text-wrap: pretty;
    text-spacing-trim: trim-start;
  }
  q {
    margin-right: 1rem;
    font-weight: var(--_strong);
    quotes: none;
  }
  table {
    width: 100%;
    margin-bottom: 0.5rem;
    border-collapse: collapse;
    text-align: left;
  }
  th,
  td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-bottom: var(--_line) solid var(--_rule);
    font-weight: 400;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_note);
    vertical-align: bottom;
  }
  td:last-child,
  th:last-child {
    padding-right: 0;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    overflow-wrap: anywhere;
  }
  .notice {
    display: flex;
    justify-content: space-between;
    margin-top: 0.5rem;
    color: var(--_muted);
  }
  .notice button {
    flex: none;
    margin-left: 1rem;
  }
  .bone {
    width: 9rem;
    height: 1rem;
    margin-top: 1.5rem;
  }
  .long {
    width: auto;
    margin-top: 0.5rem;
  }
  @media (max-width: 599px) {
    .source {
      display: block;
      padding-left: 4.5rem;
    }
    dt {
      float: left;
      width: auto;
      margin-left: -4.5rem;
    }
    .figure {
      width: auto;
      margin: 0;
      text-align: left;
    }
  }
  @media print {
    /* One indicator, one sheet. */
    [part='base'] {
      font-size: 0.875em;
      line-height: 1.45;
    }
    li,
    .source,
    tr {
      break-inside: avoid;
    }
    .section {
      break-after: avoid;
    }
  }
`;
