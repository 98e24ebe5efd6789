import { css } from 'lit';

export const trendChartStyles = css`
  .base {
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-height: 2rem;
    margin-bottom: 0.25rem;
  }
  .name {
    margin-right: 0.75rem;
    font-size: var(--_name);
    font-weight: var(--_strong);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-wrap: balance;
    text-spacing-trim: trim-start;
  }
  .measure {
    margin-right: 0.75rem;
  }
  .measure,
  .notes,
  .legend,
  .notice,
  .due,
  .label {
    color: var(--_muted);
  }
  .tag {
    margin-right: 0.25rem;
  }
  .chart {
    width: 100%;
    height: auto;
    font-size: 12px;
  }
  /* A hair of surface around each letter, where a line runs behind it. */
  .chart text {
    fill: var(--_muted);
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .chart .plain,
  .chart .strong {
    fill: var(--_text);
  }
  .chart .strong {
    font-size: 13px;
    font-weight: var(--_strong);
  }
  .chart path,
  .chart line,
  .again {
    fill: none;
  }
  .grid {
    stroke: var(--_rule-strong);
    opacity: 0.3;
  }
  .axis,
  .reach,
  .apart {
    stroke: var(--_rule-strong);
  }
  .apart {
    stroke-dasharray: 2 3;
  }
  .goal-line,
  .bracket,
  .from,
  .want,
  .break {
    stroke: var(--_mark);
    stroke-width: var(--plan-schedule-width, 1.5px);
  }
  .vague {
    stroke-dasharray: 3 2;
  }
  .span,
  .chart .cone {
    fill: var(--_band);
  }
  .chart .want {
    fill: var(--_surface);
  }
  .due-path {
    stroke: var(--_rule-strong);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .line,
  .lead,
  .dot {
    stroke: var(--_bar);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .lead {
    stroke-dasharray: 6 4;
  }
  .dot {
    fill: var(--_bar);
  }
  .chart .open,
  .sample .open {
    fill: var(--_surface);
  }
  .again {
    stroke: var(--_bar);
    stroke-width: 1;
  }
  .clear {
    fill: transparent;
  }
  .grip {
    cursor: pointer;
  }
  .point,
  .point:focus {
    outline: none;
  }
  .ring {
    fill: none;
    stroke: none;
  }
  .point:focus .ring {
    stroke: var(--_accent);
    stroke-width: var(--plan-focus-width, 2px);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.25rem;
  }
  .legend li {
    margin-right: 1.25rem;
  }
  .sample {
    display: inline-block;
    width: 1.25em;
    height: 1.25em;
    margin-right: 0.25em;
    vertical-align: -0.3em;
  }
  /* Every sentence in one place, one of them seen: the tallest holds the place open. */
  .reading {
    display: grid;
    margin-top: 0.5rem;
  }
  .reading span {
    grid-area: 1 / 1;
    visibility: hidden;
    text-wrap: pretty;
  }
  .reading .seen {
    visibility: visible;
  }
  .notes {
    margin-top: 0.5rem;
    font-size: var(--_note);
    line-height: 1.5385;
    text-wrap: pretty;
  }
  .instead {
    font-size: var(--plan-font-size-number-small, max(1.75rem, 28px));
    font-weight: var(--_strong);
    line-height: 1.4;
  }
  .marks {
    max-width: 30rem;
    margin: 0.5rem 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    margin-top: 0.75rem;
    padding-top: 0.5rem;
    border-top: var(--_line) solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_note);
  }
  .foot p span {
    display: inline-block;
    margin-right: 1rem;
  }
  /* At the edge of a page without margins it would widen the page. */
  .foot button::after {
    right: 0;
  }
  table {
    width: 100%;
    max-width: 40rem;
    margin-top: 0.75rem;
    border-collapse: collapse;
    font-size: var(--_body);
  }
  caption {
    padding: 0.25rem 0;
    color: var(--_muted);
    text-align: left;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-bottom: var(--_line) solid var(--_rule);
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
  }
  tbody th {
    min-width: 5.5em;
  }
  .s table {
    font-size: var(--_note);
  }
  .s th,
  .s td {
    min-width: 0;
    padding-right: 0.5rem;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  thead th {
    border-bottom-color: var(--_rule-strong);
    color: var(--_muted);
    vertical-align: bottom;
  }
  .value-cell,
  .due-cell {
    text-align: right;
    white-space: nowrap;
  }
  /* Figures end where words begin. */
  table .due-cell {
    padding-right: 1.25rem;
  }
  /* A table of wide letters scrolls inside itself. */
  [part='table'] {
    overflow-x: auto;
  }
  tbody th {
    white-space: nowrap;
  }
  thead th {
    text-wrap: balance;
  }
  thead .value-cell,
  thead .due-cell {
    min-width: 6.25em;
    white-space: normal;
  }
  .s thead .value-cell,
  .s thead .due-cell {
    min-width: 3em;
  }
  [hidden] {
    display: none;
  }
  .hold {
    visibility: hidden;
  }
  .hold .legend {
    min-height: 2.5rem;
  }
  .s .hold .legend {
    min-height: 3.75rem;
  }
  .blank {
    stroke: var(--_rule);
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .reading {
      display: none;
    }
    [hidden] {
      display: block;
    }
    table,
    small {
      font-size: 11px;
      line-height: 1.4;
    }
    th,
    td {
      padding: 3px 12px 3px 0;
    }
    small {
      display: inline;
      margin-left: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .span,
    .chart .cone {
      stroke: CanvasText;
      stroke-dasharray: 1 2;
    }
  }
`;
