import { css } from 'lit';

/** Steps, asides, sources and what else an explanation lists, in a dialog as on the page of an indicator. */
export const explanationPartStyles = css`
  .units span {
    display: inline-block;
    margin-right: 0.75rem;
  }
  .units .tag {
    margin-right: 0.25rem;
  }
  ol {
    border-top: var(--_line) solid var(--_rule);
    counter-reset: step;
  }
  li {
    padding: 0.625rem 0;
    border-bottom: var(--_line) solid var(--_rule);
  }
  ol li {
    position: relative;
    padding-left: 2rem;
    counter-increment: step;
  }
  ol li::before {
    content: counter(step);
    position: absolute;
    left: 0;
    color: var(--_muted);
    font-weight: var(--_strong);
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .asks p,
  .aside .name,
  b {
    font-weight: var(--_strong);
  }
  .asks p {
    margin-right: 1rem;
  }
  .asks b {
    overflow-wrap: anywhere;
  }
  .section {
    margin: 1.25rem 0 0.25rem;
    font-size: var(--_name);
    font-weight: var(--_strong);
    line-height: 1.5;
  }
  .how,
  .note {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .how:lang(en) span + span {
    margin-left: 0.25em;
  }
  .note {
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .aside {
    margin-top: 1rem;
    padding-left: 0.875rem;
    border-left: 3px solid var(--_rule);
  }
  .source {
    display: flex;
    padding: 0.4375rem 0;
    border-bottom: var(--_line) solid var(--_rule);
  }
  dt {
    flex: none;
    width: 8em;
    color: var(--_muted);
  }
  dd {
    flex: 1;
    min-width: 0;
  }
  li p,
  dd p,
  blockquote,
  .note,
  .aside p {
    text-wrap: var(--_wrap);
    text-spacing-trim: trim-start;
  }
  q {
    margin-right: 1rem;
    font-weight: var(--_strong);
    quotes: none;
  }
  @media (max-width: 599px) {
    dt {
      width: 4.5em;
    }
  }
  @media print {
    li,
    .source,
    .aside,
    tr {
      break-inside: avoid;
    }
    .section {
      break-after: avoid;
    }
  }
`;
