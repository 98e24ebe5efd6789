import { css } from 'lit';

export const directoryStyles = css`
  .base {
    max-width: 75rem;
    margin: 0 auto;
    background: var(--_surface);
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .heading {
    font-size: var(--plan-font-size-heading, max(1.5rem, 24px));
    line-height: 1.3571;
  }
  .s .heading {
    font-size: max(1.5rem, 24px);
    line-height: 1.4167;
  }
  .sample {
    margin-top: 0.5rem;
  }
  .base .tag {
    margin-right: 0.25rem;
  }
  .search {
    margin-top: 1.5rem;
    padding-bottom: 1.75rem;
    border-bottom: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  .label,
  legend,
  .strong {
    font-weight: var(--_strong);
  }
  .label {
    display: block;
    margin-bottom: 0.25rem;
    font-size: var(--_name);
  }
  .search input {
    max-width: 40rem;
    padding: 0.5rem 0.75rem;
    font-size: var(--_name);
    line-height: 1.5;
  }
  .hint,
  .foot,
  .more,
  .muted {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .hint {
    margin-top: 0.5rem;
  }
  .l .body {
    display: grid;
    grid-template-columns: min(14.5rem, 22%) minmax(0, 1fr);
    grid-column-gap: min(2.5rem, 3%);
    padding-top: 1.25rem;
  }
  fieldset {
    min-width: 0;
    margin: 0 0 2rem;
    padding: 0;
    border: 0;
  }
  .s fieldset {
    margin: 1rem 0;
  }
  legend {
    width: 100%;
    padding: 0 0 0.375rem;
  }
  fieldset label {
    display: flex;
    align-items: baseline;
    padding: 0.3125rem 0;
    border-top: 1px solid var(--_rule);
    overflow-wrap: anywhere;
    cursor: var(--plan-cursor, pointer);
  }
  fieldset input {
    flex: none;
    width: 1.1429em;
    height: 1.1429em;
    margin: 0 0.5rem 0 0;
    padding: 0;
    background: none;
    -webkit-appearance: auto;
    appearance: auto;
    accent-color: var(--_accent);
    transform: translateY(0.125rem);
  }
  .count {
    flex: none;
    margin-left: auto;
    padding-left: 0.5rem;
    color: var(--_muted);
  }
  fieldset button {
    margin-top: 0.375rem;
  }
  .narrow {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    margin-bottom: 0.75rem;
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--_rule);
  }
  .narrow .facets {
    flex: 1 0 100%;
  }
  .sort {
    display: flex;
    align-items: center;
  }
  .sort span {
    flex: none;
    margin-right: 0.5rem;
    color: var(--_muted);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    margin-bottom: 0.5rem;
  }
  .total {
    margin-right: 1rem;
    font-size: 1.2857em;
    font-weight: var(--_strong);
  }
  /* Only heard. */
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  .scroller {
    position: relative;
    max-height: var(--plan-directory-height, 36rem);
    overflow-y: scroll;
    overscroll-behavior: contain;
    border-bottom: 1px solid var(--_rule-strong);
  }
  .canvas {
    position: relative;
    contain: layout style;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    grid-column-gap: 1rem;
    align-items: center;
    height: max(2.875rem, 3.2857em);
    border-bottom: 1px solid var(--_rule);
  }
  /* As high as a row with little to say. */
  .probe {
    position: absolute;
    right: 0;
    left: 0;
    visibility: hidden;
  }
  .row[hidden] {
    display: none;
  }
  .canvas .row {
    position: absolute;
    top: 0;
    right: 0;
    left: 0;
    contain: strict;
    cursor: var(--plan-cursor, pointer);
  }
  .canvas .high {
    height: auto;
    min-height: max(2.875rem, 3.2857em);
    padding: 0.1875rem 0;
    contain: layout style;
  }
  .canvas .row:hover {
    background: var(--_sunken);
  }
  .row.head {
    position: sticky;
    top: 0;
    z-index: 1;
    height: auto;
    padding: 0.5rem 0;
    border-bottom-color: var(--_rule-strong);
    background: var(--_surface);
    color: var(--_muted);
  }
  /* Not the row: its columns are as wide as so many letters. */
  [role='columnheader'] {
    font-size: var(--_note);
  }
  .canvas span {
    line-height: 1.25;
    unicode-bidi: isolate;
  }
  .canvas span {
    overflow-wrap: anywhere;
  }
  /* A code is copied and compared as one piece, and a day read as one. */
  .whole {
    white-space: nowrap;
  }
  /* A row is as high as what it says; only what has no end is cut, and the detail has all of it. */
  .canvas .endless {
    max-height: 10em;
    overflow: hidden;
  }
  .canvas span:first-child {
    font-size: var(--_name);
  }
  .canvas .name {
    display: inline;
    position: static;
    text-underline-offset: 2px;
  }
  .name {
    text-align: left;
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }
  .canvas .name::after {
    content: none;
  }
  /* At the very edge of the page a wider area would make it scroll. */
  .blocks .name::after,
  .cross::after {
    right: 0;
  }
  .canvas :focus-visible {
    outline-offset: -2px;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: var(--_strong);
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 3px;
  }
  .blocks {
    border-top: 1px solid var(--_rule);
  }
  .blocks li {
    padding: 0.75rem 0;
    border-bottom: 1px solid var(--_rule);
  }
  .blocks .name {
    font-size: var(--_name);
    font-weight: var(--_strong);
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
  }
  .blocks dl > :lang(en) {
    grid-template-columns: 8rem minmax(0, 1fr);
  }
  /* One beneath the other. */
  .slim dl > div,
  .slim .blocks dl > :lang(en) {
    grid-template-columns: minmax(0, 1fr);
  }
  dt {
    padding-right: 0.75rem;
    color: var(--_muted);
  }
  dd {
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .dialog .base {
    max-width: none;
    margin: 0;
  }
  .dialog dl {
    margin-top: 1rem;
  }
  .dialog dl > div {
    grid-template-columns: 9rem minmax(0, 1fr);
    padding: 0.5rem 0;
    border-top: 1px solid var(--_rule);
  }
  .more,
  .foot {
    margin-top: 0.75rem;
  }
  .foot p {
    margin-bottom: 0.25rem;
  }
  .foot span,
  .files button {
    margin-right: 0.75rem;
  }
  .nothing {
    margin: 1rem 0;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
  }
  .nothing li {
    margin: 0.25rem 0 0 1.25rem;
    list-style: disc;
  }
  .notice {
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    margin-top: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
  }
  .notice button {
    flex: none;
    margin-left: 1rem;
  }
  .bones .bone {
    height: 2.25rem;
    margin-top: 0.75rem;
  }
  .paper {
    display: none;
  }
  @media print {
    .heard,
    .search,
    .facets,
    .narrow,
    .sort,
    .files,
    .nothing ul,
    .printing [part='table'],
    .printing .more {
      display: none;
    }
    .l .body {
      display: block;
    }
    .paper {
      display: table;
      width: 100%;
      margin-top: 0.75rem;
      border-collapse: collapse;
    }
    .paper .strong {
      margin-right: 0.75rem;
    }
    table {
      border-top: 1.5pt solid;
      font-size: 11px;
      line-height: 1.4;
    }
    .paper th,
    .paper td {
      min-width: 7.5em;
      padding: 3px 12px 3px 0;
      border-bottom: 0.5pt solid;
      font-weight: 400;
      text-align: left;
      vertical-align: baseline;
    }
    .paper thead th {
      border-width: 1pt;
      font-weight: var(--_strong);
      white-space: nowrap;
    }
    .paper tr {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .canvas .row:hover {
      background: none;
    }
    mark {
      color: CanvasText;
    }
  }
`;
