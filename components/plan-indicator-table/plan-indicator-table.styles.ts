import { css } from 'lit';

export const indicatorTableStyles = css`
  .base {
    background: var(--_surface);
    font-size: var(--_body);
    line-height: 1.4286;
  }
  small {
    color: var(--_muted);
    font-size: var(--_tick);
    font-weight: 400;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
  }
  .filters > * {
    margin: 0 1rem 0.75rem 0;
  }
  .filters label,
  .shown,
  .notes,
  .downloads {
    color: var(--_muted);
    font-size: var(--_note);
  }
  select,
  input {
    display: block;
    max-width: 100%;
    min-height: max(2rem, 32px);
    margin: 0.125rem 0 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_body);
  }
  .shown {
    margin-bottom: 0.75rem;
  }
  .scroll {
    position: relative;
    max-height: var(--plan-table-max-height, none);
  }
  .scrolls {
    overflow: auto;
    max-height: var(--plan-table-max-height, 85vh);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  caption {
    padding-bottom: 0.75rem;
    text-align: left;
  }
  .heading {
    margin-bottom: 0.5rem;
  }
  caption > * {
    display: inline-block;
    margin-right: 0.375rem;
  }
  th,
  td {
    padding: 0.5rem;
    border-bottom: 1px solid var(--_rule);
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
  }
  thead {
    position: -webkit-sticky;
    position: sticky;
    z-index: 1;
    top: var(--plan-table-top, 0px);
  }
  .scrolls thead {
    top: 0;
  }
  thead th {
    border-bottom-color: var(--_rule-strong);
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_note);
    text-wrap: balance;
    vertical-align: bottom;
  }
  tr:first-child > th {
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  tbody tr:first-child > th {
    border-top: 0;
  }
  .over {
    border-bottom-color: var(--_rule);
    text-align: center;
  }
  thead button {
    color: inherit;
    text-align: inherit;
    text-decoration: none;
  }
  thead button:hover {
    text-decoration: underline;
  }
  [aria-sort] {
    color: var(--_text);
    font-weight: var(--_strong);
  }
  .order {
    display: inline-block;
    width: 0.5em;
    height: 0.75em;
    margin-left: 0.25em;
    fill: var(--_rule-strong);
  }
  [aria-sort='ascending'] path:first-child,
  [aria-sort='descending'] path:last-child {
    fill: var(--_text);
  }
  [aria-sort='ascending'] path:last-child,
  [aria-sort='descending'] path:first-child {
    fill: none;
  }
  .n {
    text-align: right;
  }
  td.n,
  .c-number,
  .c-attribute,
  .c-done,
  thead tr + tr .n {
    white-space: nowrap;
  }
  td > small {
    display: block;
  }
  /* Outside the digits, so that they stand under each other. */
  .marks {
    position: absolute;
    padding-left: 0.0625rem;
    /* Chinese fonts draw these signs a whole character wide. */
    font-family: Arial, sans-serif;
  }
  .c-number {
    width: 1px;
  }
  .c-name {
    min-width: 11em;
    text-spacing-trim: trim-start;
  }
  /* A part of another indicator, a goal within another: set in. */
  .c-name.within {
    padding-left: calc(0.5rem + var(--_depth) * 1em);
  }
  .group .within {
    padding-left: calc(var(--_depth) * 1em);
  }
  /* Figures that scroll past keep the name they belong to. */
  .scrolls .c-name {
    position: -webkit-sticky;
    position: sticky;
    left: 0;
    background: var(--_surface);
  }
  .c-name small {
    font-size: 1em;
  }
  .c-target,
  .c-body {
    min-width: 7.5em;
  }
  .c-baseline {
    min-width: 5em;
  }
  .c-schedule,
  .c-outlook {
    min-width: 7em;
  }
  tr > :first-child {
    padding-left: 0;
  }
  .n > small {
    white-space: normal;
  }
  .c-status .word {
    display: block;
    white-space: nowrap;
  }
  td button {
    font-size: var(--_note);
    text-decoration: none;
  }
  .c-remark {
    min-width: 9em;
    color: var(--_muted);
    font-size: var(--_note);
  }
  .group th {
    padding-top: 1rem;
    border-bottom-color: var(--_rule-strong);
    font-weight: var(--_strong);
    text-spacing-trim: trim-start;
  }
  .notice {
    margin-top: 0.75rem;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 0.75rem;
  }
  .notes {
    flex: 1 1 20rem;
    max-width: 60rem;
    margin-right: 1.5rem;
    line-height: 1.7;
    text-wrap: pretty;
  }
  .notes span {
    margin-right: 0.5rem;
  }
  .paper {
    display: none;
  }
  .downloads button {
    margin-left: 0.75rem;
  }
  /* At the edge of a page without margins it would widen the page. */
  .downloads :last-child::after {
    right: 0;
  }
  .muted {
    color: var(--_muted);
  }
  .bone {
    height: 1.5rem;
    margin-top: 0.75rem;
  }
  @media screen {
    .m .c-remark {
      display: none;
    }
    /* Very many rows: columns of given widths, so that only the rows in sight are laid out. */
    .many,
    .many caption,
    .many tbody,
    .many .group,
    .many .group th {
      display: block;
    }
    .many {
      min-width: var(--_least);
      /* Whole pixels: a name that stays in sight would cut the line of the row above. */
      line-height: max(1.25rem, 20px);
    }
    .many thead,
    .many tbody tr:not(.group) {
      display: grid;
      grid-template-columns: var(--_tracks);
    }
    /* Chromium before 93, which this tells apart, reports a loop of observers to the page when a row comes into sight. */
    @supports (accent-color: auto) {
      .many tbody tr {
        content-visibility: auto;
        contain-intrinsic-size: 1px 3.75rem;
        contain-intrinsic-size: auto 3.75rem;
      }
    }
    .many td,
    .many th {
      width: auto;
      min-width: 0;
    }
    .many thead {
      grid-auto-flow: dense;
      align-items: end;
      border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
      border-bottom: 1px solid var(--_rule-strong);
      background: var(--_surface);
    }
    .many thead tr {
      display: contents;
    }
    .many thead th {
      border-width: 0;
    }
    .many [rowspan='2'] {
      grid-row: 1 / 3;
    }
    .many thead .c-name {
      z-index: 1;
      display: flex;
      align-items: flex-end;
      align-self: stretch;
    }
    .many .over {
      grid-row: 1;
      border-bottom-width: 1px;
    }
    .many thead tr + tr > th {
      grid-row: 2;
    }
    /* Out of sight and still counted: a row keeps its cells under their heads. */
    .unseen,
    .s thead,
    .s .empty,
    .s .c-schedule.none,
    .s .c-outlook.none {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip: rect(0 0 0 0);
      white-space: nowrap;
    }
    .s .filters {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-gap: 0.75rem;
      margin-bottom: 0.75rem;
    }
    .s .filters > * {
      margin: 0;
    }
    .s select,
    .s input {
      width: 100%;
    }
    .s .filters button {
      justify-self: start;
    }
    .s .c-name {
      position: static;
    }
    .s table,
    .s caption,
    .s tbody,
    .s .group,
    .s .group th {
      display: block;
    }
    .s tbody tr:not(.group) {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      grid-gap: 0.5rem 0.75rem;
      padding: 0.75rem 0;
      border-bottom: 1px solid var(--_rule);
    }
    @supports (accent-color: auto) {
      .s tbody tr:not(.group) {
        content-visibility: auto;
        contain-intrinsic-size: 1px 14rem;
        contain-intrinsic-size: auto 14rem;
      }
    }
    .s td,
    .s tbody tr:not(.group) th {
      min-width: 0;
      padding: 0;
      border: 0;
      text-align: left;
    }
    .s td {
      white-space: normal;
    }
    .s [data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
      font-size: var(--_tick);
    }
    .s .c-number,
    .s .c-name {
      grid-row: 1;
    }
    .s .c-name,
    .s .c-status,
    .s .c-remark {
      grid-column: 1 / -1;
    }
    .s .c-number {
      grid-column: 1;
      color: var(--_muted);
    }
    .s .c-number::before {
      display: none;
    }
    .s tbody tr:not(.group) .c-name {
      padding-left: calc(2rem + var(--_depth, 0) * 1em);
      font-size: var(--_name);
      font-weight: var(--_strong);
    }
    .s .c-status {
      grid-row: 2;
      display: flex;
      justify-content: space-between;
    }
  }
  @media print {
    .filters,
    .shown,
    .downloads,
    .order,
    .screen {
      display: none;
    }
    .paper {
      display: block;
    }
    .scroll {
      overflow: visible;
      max-height: none;
    }
    table {
      line-height: 1.3;
    }
    table,
    thead th,
    thead th button,
    small,
    .c-remark,
    .notes {
      font-size: 11px;
    }
    thead {
      position: static;
      display: table-header-group;
    }
    /* Chromium leaves buttons out of a head that it repeats. */
    thead button {
      display: contents;
    }
    thead button::after {
      display: none;
    }
    /* Every column on a sheet of A4 upright: a browser would shrink a wider page, letters and all. */
    th,
    td {
      padding: 3px;
    }
    .c-name,
    .c-remark {
      min-width: 8em;
    }
    .c-target {
      min-width: 6.5em;
    }
    td.c-target {
      padding-left: 8px;
    }
    .c-baseline {
      min-width: 4em;
    }
    .c-schedule,
    .c-outlook {
      min-width: 5.5em;
    }
    td.c-baseline,
    .c-status:lang(en) .word {
      white-space: normal;
    }
    .c-status .glyph {
      width: 1em;
      height: 1em;
    }
    .group th {
      padding-top: 0.5rem;
    }
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .foot {
      display: block;
      break-inside: avoid;
    }
    .notes {
      max-width: none;
      margin: 0;
      line-height: 1.5;
    }
  }
  @media print and (orientation: portrait) {
    table,
    thead th,
    thead th button,
    small,
    .c-remark,
    .notes {
      font-size: 10px;
    }
  }
`;
