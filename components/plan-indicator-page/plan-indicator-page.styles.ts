import { css } from 'lit';

export const indicatorPageStyles = css`
  .base {
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .path,
  .meta,
  small {
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .path,
  .meta,
  .quiet,
  small {
    color: var(--_muted);
  }
  .title {
    font-size: max(1.5rem, 24px);
    font-weight: var(--_strong);
    line-height: 1.4167;
    overflow-wrap: anywhere;
    text-spacing-trim: trim-start;
    text-wrap: balance;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    padding-bottom: 0.75rem;
    border-bottom: 2px solid var(--_mark);
  }
  .units .end {
    margin-right: 0;
  }
  .l .end {
    margin-left: auto;
  }
  .top {
    margin-top: 1.25rem;
  }
  .course {
    margin-top: 1.5rem;
  }
  /* As high as it will be without its table. */
  .top > .course:not(:defined):empty {
    min-height: 20.5rem;
  }
  /* The page says it once: day, source and sample mark above, the verdict beside, notes and reasons below, the figures in
     its own table. */
  .course::part(verdict),
  .course::part(foot),
  .course::part(notes),
  .course::part(toggle),
  .course::part(table) {
    display: none;
  }
  .value {
    font-size: max(3.25rem, 52px);
    line-height: 1.1;
  }
  .value.words {
    font-size: var(--plan-font-size-number-small, max(1.75rem, 28px));
    line-height: 1.4;
    text-wrap: balance;
  }
  .unit {
    font-size: max(1.125rem, 18px);
  }
  .target {
    margin-top: 0.25rem;
  }
  .state p:first-child {
    font-size: var(--_name);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 1.25rem 0 0 -0.5rem;
  }
  .actions > * {
    margin: 0 0 0.5rem 0.5rem;
  }
  .actions > button,
  .actions summary {
    min-height: 2.25rem;
    padding: 0 0.875rem;
    border: var(--_line) solid var(--_rule-strong);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .actions summary {
    line-height: calc(2.25rem - 2px);
  }
  .actions ul {
    top: 2.5rem;
    right: auto;
    left: 0;
  }
  .actions li {
    padding: 0;
    border-bottom: 0;
  }
  .s .actions ul {
    top: 100%;
    right: 0;
    left: 0.5rem;
  }
  .actions u {
    text-decoration: none;
  }
  .actions .quiet {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  section {
    margin-top: 1.75rem;
    padding-top: 0.75rem;
    border-top: 2px solid var(--_mark);
  }
  .over {
    margin-bottom: 0.5rem;
    font-size: max(1.125rem, 18px);
    font-weight: var(--_strong);
    line-height: 1.5556;
    text-spacing-trim: trim-start;
  }
  ol {
    border-top: 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    text-align: left;
  }
  th,
  td {
    padding: 0.4375rem 1rem 0.4375rem 0;
    border-bottom: var(--_line) solid var(--_rule);
    font-weight: 400;
    vertical-align: baseline;
  }
  td:last-child,
  th:last-child {
    padding-right: 0;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_note);
    vertical-align: bottom;
  }
  .number {
    text-align: right;
  }
  .amount:lang(zh),
  .s tbody th:lang(zh),
  [aria-current] {
    white-space: nowrap;
  }
  .s th,
  .s td {
    padding-right: 0.75rem;
    overflow-wrap: break-word;
  }
  .slim th,
  .slim td {
    overflow-wrap: anywhere;
  }
  .s td:last-child {
    padding-right: 0;
  }
  .base.slim .amount,
  .base.slim tbody th {
    white-space: normal;
  }
  .slim td.number {
    overflow-wrap: normal;
  }
  td .glyph {
    width: 0.8em;
    height: 0.8em;
    vertical-align: -0.02em;
  }
  .latest th,
  .latest .number {
    font-weight: var(--_strong);
  }
  small {
    display: block;
    font-weight: 400;
  }
  .base .task {
    display: flex;
    justify-content: space-between;
    padding: 0.4375rem 0;
  }
  .slim .task {
    display: block;
  }
  .base.slim .task .quiet {
    display: block;
    margin-left: 0;
  }
  .task .quiet {
    flex: none;
    margin-left: 1rem;
    font-size: var(--_note);
  }
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 1.75rem;
    padding-top: 0.5rem;
    border-top: var(--_line) solid var(--_rule);
  }
  .neighbours span {
    padding: 0.375rem 0;
  }
  .l .top,
  .l .pair {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
  }
  .l .top > :first-child:last-child {
    width: 100%;
  }
  .l .figure {
    width: 37.5%;
  }
  .l .course {
    width: 56.5%;
    margin-top: 0;
  }
  .l .pair > * {
    width: calc(50% - 1.25rem);
  }
  .bone {
    width: 60%;
    height: 1.25rem;
    margin-top: 1.5rem;
  }
  .notice {
    margin-top: 0.5rem;
    color: var(--_muted);
  }
  @media print {
    /* A sheet is narrower than the page it was drawn for: beside each other both would be too small to read. */
    .l .top {
      display: block;
    }
    .l .figure {
      width: auto;
      max-width: 35rem;
    }
    .l .course {
      width: auto;
      margin-top: 1rem;
    }
    .actions,
    .neighbours {
      display: none;
    }
    .over {
      break-after: avoid;
    }
  }
`;
