import { css } from 'lit';
import { openingSign } from '../internal/opening-sign.styles.js';
import { annexStyles } from './annex.styles.js';

const screenStyles = css`
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
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  caption,
  .dated {
    padding-bottom: 0.5rem;
    text-align: left;
  }
  .heading {
    margin-bottom: 0.5rem;
  }
  caption > *,
  .dated > * {
    display: inline-block;
    margin-right: 0.375rem;
  }
  /* A line of 20 pixels with its rule is 36 high. */
  th,
  td {
    padding: 0.5rem 0.625rem 0.4375rem 0;
    border-bottom: 1px solid var(--_rule);
    font-weight: 400;
    line-height: max(1.25rem, 20px);
    text-align: left;
    vertical-align: top;
  }
  tr > :last-child {
    padding-right: 0;
  }
  thead {
    position: -webkit-sticky;
    position: sticky;
    z-index: 1;
    top: var(--_table-top, var(--plan-table-top, 0px));
  }
  thead th {
    border-bottom-color: var(--_rule-strong);
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_note);
    text-wrap: balance;
    vertical-align: bottom;
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
  /* Hangs between the columns, so that it takes no room from them. */
  .order {
    position: absolute;
    bottom: 0.25em;
    left: 100%;
    width: 0.5em;
    height: 0.75em;
    margin-left: 0.125em;
    fill: var(--_rule-strong);
    opacity: 0;
  }
  [aria-sort] .order,
  :hover > .order,
  :focus-visible > .order {
    opacity: 1;
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
  .n,
  .short,
  .c-number,
  .c-attribute,
  .c-done,
  .c-status {
    white-space: nowrap;
  }
  td > small {
    display: block;
  }
  .n > small {
    white-space: normal;
  }
  td.none,
  td.c-number,
  .c-name small {
    color: var(--_muted);
  }
  td.newest {
    font-weight: var(--_strong);
  }
  /* Outside the digits, so that they stand under each other. */
  .marks {
    position: absolute;
    padding-left: 0.0625rem;
    color: var(--_muted);
    /* Chinese fonts draw these signs a whole character wide. */
    font-family: Arial, sans-serif;
    font-weight: 400;
  }
  td.c-target {
    padding-left: 0.375rem;
  }
  .c-number {
    width: 1px;
    font-size: var(--_note);
  }
  .c-name {
    min-width: 9em;
    text-spacing-trim: trim-start;
  }
  .c-name small {
    font-size: var(--_note);
  }
  .c-name a {
    color: inherit;
    text-decoration-color: var(--_rule-strong);
  }
  /* A part of another indicator, a goal within another: set in. */
  .c-name.within {
    padding-left: calc(var(--_depth) * 1em);
  }
  .group .within {
    padding-left: calc(var(--_depth) * 1em);
  }
  td.c-done {
    text-align: right;
  }
  .mini {
    display: inline-block;
    width: 3.25rem;
    margin-right: 0.375rem;
    vertical-align: -3px;
  }
  .share {
    display: inline-block;
    min-width: 2.6em;
  }
  /* High enough for a finger, and no higher than the row. */
  [part='why'] {
    min-height: 24px;
    margin: -2px 0;
    line-height: inherit;
    vertical-align: top;
    text-align: left;
    text-decoration: none;
  }
  td [part='why']::after {
    top: -5px;
    right: 0;
    bottom: -5px;
    left: 0;
  }
  [part='why'] u {
    text-decoration-style: dotted;
    text-underline-offset: 4px;
  }
  [part='why'] .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
    margin-right: 0.4em;
    vertical-align: -0.05em;
  }
  .gap {
    margin-left: 0.25em;
  }
  /* As wide as the verdict above it: no column grows for it. */
  .followed {
    width: 0;
    min-width: 100%;
    white-space: normal;
  }
  .followed span {
    display: inline-block;
    margin-right: 0.75em;
  }
  .c-remark {
    color: var(--_muted);
    font-size: var(--_note);
  }
  .group th {
    border-bottom-color: var(--_rule-strong);
    font-weight: var(--_strong);
    text-spacing-trim: trim-start;
  }
  .group small {
    margin-left: 0.25rem;
    font-size: var(--_note);
  }
  .notice {
    margin-top: 0.75rem;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 0.5rem;
  }
  .notes {
    flex: 1 1 20rem;
    max-width: 60rem;
    margin-right: 1.5rem;
    line-height: 1.7;
    text-wrap: var(--_wrap);
  }
  .notes span {
    margin-right: 0.5rem;
  }
  .downloads button {
    margin-left: 0.75rem;
  }
  /* At the edge of a page without margins it would widen the page. */
  .downloads :last-child::after {
    right: 0;
  }
  .fold {
    margin-top: 1.5rem;
    border: solid var(--_rule);
    border-width: 0 0 1px;
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.625rem 0;
    font-size: var(--_note);
    line-height: 1.7;
    list-style: none;
    cursor: var(--plan-cursor, pointer);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > * {
    margin-right: 1rem;
  }
  summary b {
    font-size: var(--_name);
    font-weight: var(--_strong);
  }
  summary .more {
    margin: 0 0 0 auto;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .fold[open] .shut,
  .fold:not([open]) .opened {
    display: none;
  }
  .fold thead {
    position: static;
  }
  .fold tr:last-child > * {
    border-bottom: 0;
  }
  .fold td.c-words {
    min-width: 6em;
  }
  .c-place {
    color: var(--_muted);
    font-size: var(--_note);
  }
  .muted {
    color: var(--_muted);
  }
  .bone {
    height: 1.5rem;
    margin-top: 0.75rem;
  }
  /* Out of sight and still heard: a row keeps its cells under their heads. */
  .unseen,
  .s thead,
  .s .empty {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  /* Very many rows: columns of given widths, so that only the rows in sight are laid out. */
  .many,
  .many caption,
  .many tbody,
  .many .group,
  .many .group th {
    display: block;
  }
  .many thead,
  .many tbody tr:not(.group) {
    display: grid;
    grid-template-columns: var(--_tracks);
  }
  .many thead tr {
    display: contents;
  }
  /* Chromium before 93, which this tells apart, reports a loop of observers to the page when a row comes into sight. */
  @supports (accent-color: auto) {
    .many tbody tr,
    .s tbody tr:not(.group) {
      content-visibility: auto;
      contain-intrinsic-size: 1px 2.25rem;
      contain-intrinsic-size: auto 2.25rem;
    }
    .s tbody tr:not(.group) {
      contain-intrinsic-size: 1px 8.25rem;
      contain-intrinsic-size: auto 8.25rem;
    }
  }
  .many td,
  .many th {
    width: auto;
    min-width: 0;
  }
  .many thead {
    align-items: end;
    border-bottom: 1px solid var(--_rule-strong);
    background: var(--_surface);
  }
  .many thead th {
    border-width: 0;
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
  .s table,
  .s caption,
  .s tbody,
  .s .group,
  .s .group th {
    display: block;
  }
  .s tbody tr:not(.group) {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr)) minmax(0, 1.35fr);
    grid-column-gap: 0.5rem;
    padding: 0.625rem 0;
    border-bottom: 1px solid var(--_rule);
  }
  .s td,
  .s tbody tr:not(.group) th {
    min-width: 0;
    padding: 0;
    border: 0;
    text-align: left;
  }
  .s td,
  .s .c-status {
    white-space: normal;
  }
  .s [data-label]::before {
    content: attr(data-label);
    display: block;
    color: var(--_muted);
    font-size: var(--_tick);
    font-weight: 400;
    line-height: 1.3333;
  }
  .s .c-name,
  .s .c-status,
  .s .c-done,
  .s .fold td {
    grid-column: 1 / -1;
  }
  .s tbody tr:not(.group) .c-name {
    font-size: max(0.9375rem, 15px);
    font-weight: var(--_strong);
    line-height: 1.6;
  }
  .s tbody tr:not(.group) .c-name.within {
    padding-left: calc(var(--_depth) * 1em);
  }
  .s .c-status {
    font-size: max(0.9375rem, 15px);
    line-height: 1.6;
  }
  .s td.c-done {
    display: flex;
    align-items: center;
    padding: 0.25rem 0 0.375rem;
  }
  .s .c-done::before {
    display: none;
  }
  .s .mini {
    flex: 1;
    margin-right: 0.75rem;
  }
  .s .share {
    text-align: right;
  }
  /* Its room stays, so that all bars have one scale. */
  .s .none .share {
    visibility: hidden;
  }
  .s .c-words,
  .s .c-place {
    line-height: 1.7;
  }
  @media (pointer: coarse) {
    .s td [part='why']::after {
      top: -10px;
      bottom: -10px;
    }
  }
  @media (forced-colors: active) {
    .c-name a {
      text-decoration-color: LinkText;
    }
  }
`;

/** The table on a screen, and as it is printed. */
export const indicatorTableStyles = [openingSign, screenStyles, annexStyles];
