import { css } from 'lit';

/** On paper: a sheet has one width, whatever window it was printed from. A part of a page stays what it is. */
export const dashboardPrintStyles = css`
  @media print {
    .base {
      max-width: none;
      zoom: 1;
    }
    /* Small print, as in an annex; for who reads large letters the usual ones. An engine without zoom prints those. */
    .full {
      zoom: 0.8;
    }
    /* The table is the annex of a document: nothing else stands on its sheets. */
    .base:has(.tabled) {
      zoom: 1;
    }
    .base:has(.tabled) ~ * {
      page: plan-annex;
    }
    .base:has(.tabled) > :not(.tabled) {
      display: none;
    }
    .base .tabled {
      margin: 0;
    }
    .tools,
    .source,
    details {
      display: none;
    }
    .chip {
      padding-right: 0.5rem;
    }
    .base .title {
      font-size: max(1.75rem, 28px);
      line-height: 1.3571;
    }
    .base .meta {
      margin-top: 0.75rem;
    }
    .base .goal {
      margin-top: 1.5rem;
    }
    .base .fold {
      display: block;
      margin-top: 1rem;
    }
    .fold .more {
      display: none;
    }
    .base .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-column-gap: 0.75rem;
      content-visibility: visible;
    }
    plan-indicator-card {
      margin-bottom: 0.75rem;
    }
    .base .plain {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .aim {
      break-inside: avoid;
    }
    .base .charts {
      display: block;
    }
    .later {
      min-height: 0;
      margin-bottom: 1.25rem;
      break-inside: avoid;
    }
    /* The drawing beside its table, so that three find room on a sheet. */
    plan-trend-chart::part(base) {
      display: grid;
      grid-template: auto auto 1fr auto / minmax(0, 4fr) minmax(0, 5fr);
      grid-column-gap: 1.5rem;
    }
    plan-trend-chart::part(plot) {
      grid-area: 2 / 1;
    }
    plan-trend-chart::part(legend) {
      grid-area: 3 / 1;
    }
    plan-trend-chart::part(table) {
      grid-area: 1 / 2 / 4 / 3;
    }
    .full plan-trend-chart::part(table) {
      zoom: 1.25;
    }
    plan-trend-chart::part(notes) {
      grid-area: 4 / 2;
    }
    .base .fold li {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 6fr) 8rem;
      grid-column-gap: 1rem;
      padding: 0.25rem 0;
    }
    .base .fold small {
      grid-area: auto;
    }
    .base .lines li {
      grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 6fr);
    }
    .base .lines .verdict {
      grid-row: auto;
    }
    .rule,
    .summary,
    li {
      break-inside: avoid;
    }
    .rule,
    .minor {
      break-after: avoid;
    }
    .rule {
      margin-bottom: 0.625rem;
    }
    .figures {
      display: block;
      margin-top: 0.75rem;
      font-size: var(--_note);
      break-before: avoid;
      break-inside: avoid;
    }
    .figures .minor {
      margin-top: 0.5rem;
    }
    .figures li {
      margin-left: 1.5em;
      list-style: decimal;
    }
  }
`;
