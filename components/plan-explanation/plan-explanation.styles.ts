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
    display: inline-block;
    margin: 0 0.15em 0 0.25em;
  }
  .title .word:lang(en) {
    margin: 0;
  }
  .of {
    margin: 0.25rem 0 0.75rem;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .last {
    margin-top: 1rem;
  }
  .last > * {
    margin-right: 1.5rem;
  }
  .said {
    color: var(--_muted);
    overflow-wrap: anywhere;
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
  @media print {
    /* One indicator, one sheet. */
    [part='base'] {
      font-size: 0.875em;
      line-height: 1.45;
    }
    .last {
      display: none;
    }
  }
`;
