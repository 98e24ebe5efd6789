import { css } from 'lit';

export const trendChartStyles = css`
  .base {
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .name {
    font-size: var(--_name);
    font-weight: var(--_strong);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-wrap: balance;
    text-spacing-trim: trim-start;
  }
  .full .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-height: 2.25rem;
    margin-bottom: 0.5rem;
  }
  .full .bare {
    min-height: 0;
    margin-bottom: 0;
  }
  .full .name {
    margin-right: 0.875rem;
    font-size: max(1.125rem, 18px);
    line-height: 1.4444;
  }
  /* Where the page gives it the height of its neighbours, the drawing stands at the foot. */
  .small {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .small .body {
    margin-top: auto;
  }
  .small .name {
    font-size: var(--_body);
    line-height: 1.4286;
  }
  .small .verdict {
    display: flex;
    align-items: baseline;
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .small .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
  }
  .measure {
    margin-left: auto;
    padding-left: 0.5rem;
  }
  .measure,
  .said,
  .notes,
  .legend,
  .notice,
  .due,
  .label {
    color: var(--_muted);
  }
  .tag {
    margin: 0 0.25rem;
  }
  .drawn {
    min-width: 0;
  }
  .small .drawn {
    margin-top: 0.375rem;
  }
  /* Beside the drawing from 1000 pixels on. */
  .beside .body {
    display: flex;
    align-items: flex-start;
  }
  .beside .drawn {
    flex: 1;
    margin-right: 2.5rem;
  }
  .beside .data {
    flex: none;
    width: 18.75rem;
    /* More where a browser has a least size of letters. */
    min-width: min-content;
  }
  /* In the page for who listens or searches. */
  .unseen {
    position: absolute;
    left: 0;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* In a skeleton: where the table will stand beneath. */
  .full:not(.beside) > .chart {
    margin-bottom: 24rem;
  }
  .chart {
    width: 100%;
    height: auto;
    font-size: 12px;
  }
  /* Surface around each letter, where a line runs close by. */
  .chart text {
    fill: var(--_muted);
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .chart .plain,
  .chart .strong {
    fill: var(--_text);
  }
  .chart .strong,
  .chart .gap,
  .chart .told {
    font-weight: var(--_strong);
  }
  .chart .gap {
    fill: var(--_status);
  }
  .chart path,
  .chart line {
    fill: none;
  }
  .chart .sign {
    fill: var(--_status);
  }
  .grid {
    stroke: var(--_rule);
  }
  .axis,
  .hair,
  .apart {
    stroke: var(--_rule-strong);
  }
  .apart {
    stroke-dasharray: 2 3;
  }
  .goal-line,
  .want,
  .break {
    stroke: var(--_mark);
    stroke-width: var(--plan-schedule-width, 1.5px);
  }
  .from {
    fill: var(--_surface);
    stroke: var(--_bar);
    stroke-width: 1.25;
  }
  .vague {
    stroke-dasharray: 2 1.5;
  }
  .span {
    fill: var(--_band);
  }
  .chart .want {
    fill: var(--_surface);
  }
  .due-path {
    stroke: var(--_rule-strong);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3.5;
    stroke-linecap: round;
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
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .off {
    stroke: var(--_status);
    stroke-width: 2;
  }
  .dot {
    fill: var(--_bar);
  }
  .chart .open,
  .sample .open {
    fill: var(--_surface);
  }
  .clear {
    fill: transparent;
  }
  .point,
  .point:focus {
    outline: none;
  }
  .focus {
    fill: none;
    stroke: none;
  }
  .point:focus-visible .focus {
    stroke: var(--_accent);
    stroke-width: var(--plan-focus-width, 2px);
  }
  .seen {
    pointer-events: none;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_bar);
    stroke-width: 2.5;
  }
  .tip {
    fill: var(--_mark);
  }
  .chart .told {
    fill: var(--_surface);
    stroke: none;
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
  .said,
  .notes {
    margin-top: 0.5rem;
    font-size: var(--_note);
    line-height: 1.5385;
    text-wrap: var(--_wrap);
  }
  /* One thing to happen by a day, or words, in the room of a chart. */
  .box {
    padding-top: 1.25rem;
    font-size: var(--_note);
    text-align: right;
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
    margin-top: 0.375rem;
    border-collapse: collapse;
    font-size: var(--_body);
    line-height: 1.4286;
  }
  caption {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.375rem 0 0.375rem 0.75rem;
    border-bottom: var(--_line) solid var(--_rule);
    font-weight: 400;
    text-align: right;
    vertical-align: baseline;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_note);
    vertical-align: bottom;
  }
  .status-cell {
    text-align: left;
  }
  .latest > * {
    font-weight: var(--_strong);
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
    line-height: 1.5385;
  }
  .s table th + *,
  .s table td {
    padding-left: 0.375rem;
  }
  .slim td,
  .slim th {
    overflow-wrap: anywhere;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .unseen {
      display: none;
    }
    table,
    small {
      font-size: 11px;
      line-height: 1.4;
    }
    th,
    td {
      padding-top: 3px;
      padding-bottom: 3px;
    }
    small {
      display: inline;
      margin-left: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .span {
      stroke: CanvasText;
      stroke-dasharray: 1 2;
    }
  }
`;
