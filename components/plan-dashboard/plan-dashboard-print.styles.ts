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
    /* Nobody can follow a link on paper. */
    .base a,
    .travel summary {
      text-decoration: none;
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
    .base .fold li {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) 8rem minmax(8rem, 3fr);
      grid-column-gap: 1rem;
      padding: 0.25rem 0;
    }
    .base .fold small {
      grid-area: auto;
    }
    .rule,
    .summary,
    li {
      break-inside: avoid;
    }
    .rule,
    .minor,
    .fold summary {
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
    .heard {
      display: none;
    }
    .figures li {
      margin-left: 1.5em;
      list-style: decimal;
    }
  }
`;
