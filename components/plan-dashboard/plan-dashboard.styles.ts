import { css } from 'lit';
import { miniBarStyles } from '../internal/mini-bar.styles.js';
import { summaryStyles } from '../internal/summary.styles.js';
import { chartGridStyles } from './chart-grid.styles.js';
import { glanceStyles } from './glance.styles.js';
import { dashboardPrintStyles } from './plan-dashboard-print.styles.js';

const dashboardStyles = css`
  .base {
    max-width: 75rem;
    margin: 0 auto;
    background: var(--_surface);
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
  .document {
    margin-bottom: 0.5rem;
    font-size: var(--_body);
  }
  .title {
    font-size: var(--plan-font-size-heading, max(1.5rem, 24px));
    font-weight: var(--_strong);
    line-height: 1.4167;
    text-wrap: balance;
    text-spacing-trim: trim-start;
  }
  .compound {
    white-space: nowrap;
  }
  .s .title {
    font-size: max(1.25rem, 20px);
    line-height: 1.4;
  }
  .section {
    font-size: var(--plan-font-size-section, max(1.25rem, 20px));
    font-weight: var(--_strong);
    line-height: 1.4;
    text-spacing-trim: trim-start;
  }
  .minor {
    font-size: var(--_body);
    font-weight: var(--_strong);
  }
  select {
    min-width: 8rem;
  }
  .s .switch {
    width: 100%;
  }
  .s .switch button {
    flex: 1;
    padding: 0.25rem;
  }
  .s .field {
    flex: 1 1 40%;
  }
  .s select {
    min-width: 0;
    max-width: none;
  }
  .chosen {
    font-size: var(--_body);
  }
  .chosen > :only-child {
    flex: 1;
  }
  .chosen p {
    margin: 0 1rem 0.5rem 0;
  }
  /* At the very edge of the page a wider area would make it scroll. */
  .chosen > button::after {
    right: 0;
  }
  .nothing {
    margin: 1.25rem 0 2rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    font-size: var(--_body);
  }
  .nothing p {
    margin-bottom: 0.5rem;
  }
  .nothing .minor {
    font-size: var(--_name);
  }
  a {
    position: relative;
  }
  a::after {
    content: '';
    position: absolute;
    top: -0.25rem;
    right: -0.5rem;
    bottom: -0.25rem;
    left: -0.5rem;
  }
  .goal {
    margin-top: 2rem;
  }
  .s .goal {
    margin-top: 1.25rem;
  }
  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-bottom: 0.875rem;
    padding-top: 0.625rem;
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  .rule p {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.8462;
  }
  .rule .section {
    margin-right: 1rem;
  }
  .s .section {
    font-size: max(1.125rem, 18px);
    line-height: 1.5556;
  }
  .common {
    margin-left: auto;
  }
  .common span {
    display: inline-block;
  }
  .common span:not(:last-child) {
    margin-right: 0.75rem;
  }
  .s .rule {
    display: block;
    margin-bottom: 0.625rem;
  }
  .s .level {
    display: flex;
  }
  .s .rule p {
    display: inline;
    margin-right: 0.75rem;
    line-height: 1.5385;
  }
  /* The last in the line: a place in the plan may fill it. */
  .s .rule .common {
    margin-right: 0;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 0 1rem;
  }
  .m .grid {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .s .grid {
    grid-template-columns: minmax(0, 1fr);
  }
  plan-indicator-card {
    margin-bottom: 1rem;
  }
  .s plan-indicator-card {
    margin-bottom: 0.75rem;
  }
  /* Six rows shared by the cards abreast: name, figure, target, gauge, verdict and foot stand at one height. What is not
     laid out has no rows to share, so it is the whole grid that waits for the reader. */
  @supports (grid-template-rows: subgrid) {
    .grid {
      --_rows: subgrid;
      content-visibility: auto;
      overflow-clip-margin: 0.5rem;
      contain-intrinsic-size: auto 60rem auto calc(var(--_cards) * 16rem);
    }
    .grid plan-indicator-card:not([hidden]) {
      display: grid;
      grid-row: span 6;
      grid-template-rows: subgrid;
      content-visibility: visible;
      contain-intrinsic-size: none;
    }
  }
  .quote {
    display: block;
    width: 100%;
    margin-top: 0.375rem;
    color: var(--_muted);
    font-size: var(--_body);
    text-spacing-trim: trim-start;
  }
  .plain {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 0.75rem 1.75rem;
  }
  .m .plain {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .s .plain {
    grid-template-columns: minmax(0, 1fr);
  }
  .aim {
    padding-top: 0.75rem;
    border-top: 1px solid var(--_rule);
    scroll-margin-top: calc(var(--plan-scroll-margin, 1rem) + var(--_bar-height, 3rem));
  }
  .aim a {
    color: inherit;
    text-decoration-color: var(--_rule-strong);
  }
  .aim a::after {
    right: 0;
  }
  .aim .value {
    font-size: var(--plan-font-size-number-small, max(2rem, 32px));
    line-height: 1.25;
  }
  .aim .words {
    font-size: max(1.5rem, 24px);
  }
  .aim .before {
    color: var(--_muted);
  }
  .aim .before:lang(zh) {
    margin-right: 0.3rem;
  }
  [hidden] {
    display: none;
  }
  .goal,
  plan-indicator-card,
  li {
    scroll-margin-top: calc(var(--plan-scroll-margin, 1rem) + var(--_bar-height, 3rem));
  }
  .section:focus:not(:focus-visible) {
    outline: 0;
  }
  .lines {
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .lines li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(11.5em, 28%) 3.75rem 11.5em;
    grid-column-gap: 1rem;
    align-items: center;
    min-height: 2.375rem;
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--_rule);
    text-spacing-trim: trim-start;
  }
  .lines li:lang(en) {
    grid-template-columns: minmax(0, 1fr) minmax(11.5em, 28%) 3.75rem 12.5em;
  }
  /* In the ink of the text, as in the list of what is behind. */
  .lines a {
    color: inherit;
    text-decoration: none;
  }
  .lines a:hover {
    text-decoration: underline;
  }
  .way {
    color: var(--_muted);
    font-size: var(--_note);
  }
  .way b {
    color: var(--_text);
    font-size: var(--_body);
    font-weight: var(--_strong);
  }
  .base .lines .mini {
    grid-column: 3;
    width: 3.75rem;
  }
  .lines .verdict {
    grid-column: 4;
    font-size: var(--_note);
  }
  .lines .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
  }
  .s .lines li.line {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .s .lines .what {
    grid-column: 1 / 3;
    font-weight: var(--_strong);
  }
  .base.s .lines .mini {
    grid-row: 2;
    grid-column: 2;
  }
  .s .lines .verdict {
    grid-column: 1 / 3;
  }
  .summary + .lines {
    margin-top: 1rem;
    border-top: 1px solid var(--_rule-strong);
  }
  .base .fold {
    margin-top: 1.5rem;
    border: solid var(--_rule);
    border-width: var(--plan-rule-width-strong, 2px) 0 1px;
    border-top-color: var(--_mark);
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .fold + .fold {
    margin-top: 0.5rem;
  }
  .fold summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0.5625rem 0;
    color: inherit;
  }
  .base .fold summary:hover {
    text-decoration: none;
  }
  .fold .minor {
    margin-right: 1rem;
    font-size: var(--_name);
  }
  .fold summary .word {
    margin-right: 0.75rem;
    font-size: var(--_note);
  }
  .opened,
  [open] .closed {
    display: none;
  }
  [open] .opened {
    display: inline;
  }
  .fold li {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) 8rem minmax(0, 4fr);
    grid-column-gap: 1.5rem;
    align-items: baseline;
    padding: 0.4375rem 0;
    border-top: 1px solid var(--_rule);
    text-spacing-trim: trim-start;
  }
  .m .fold li {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 8rem;
  }
  .m .fold small {
    grid-row: 2;
    grid-column: 1 / 3;
  }
  .s .fold li,
  .s .fold li > * {
    display: block;
  }
  #measures plan-measure-list {
    margin-bottom: 1rem;
  }
  #measures plan-measure-list::part(heading) {
    display: none;
  }
  #measures plan-measure-list::part(measure) {
    scroll-margin-top: calc(var(--plan-scroll-margin, 1rem) + var(--_bar-height, 3rem));
  }
  .empty {
    margin-top: 2rem;
  }
  .source {
    margin: 2rem 0 0.5rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--_rule);
    font-size: var(--_note);
    line-height: 1.7;
    text-wrap: var(--_wrap);
  }
  .notice {
    display: flex;
    justify-content: space-between;
    align-items: flex-end;
    margin-top: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    font-size: var(--_body);
  }
  .notice button {
    flex: none;
    margin-left: 1.5rem;
  }
  details {
    margin-top: 1rem;
    font-size: var(--_body);
  }
  summary {
    display: inline-block;
    padding: 0.125rem 0;
    color: var(--_accent);
    cursor: var(--plan-cursor, pointer);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .scope {
    margin-top: 0.5rem;
    font-size: var(--_name);
  }
  .figures {
    display: none;
  }
  .compact .title {
    font-size: var(--plan-font-size-section, max(1.25rem, 20px));
    line-height: 1.4;
  }
  .compact .scope {
    font-size: var(--_note);
  }
  .compact .goal {
    margin-top: 1.25rem;
  }
  .base.compact .section {
    font-size: var(--_body);
  }
  .compact .rule {
    display: flex;
    margin-bottom: 0;
    padding: 0 0 0.25rem;
    border: solid var(--_rule-strong);
    border-width: 0 0 1px;
  }
  .base.compact .fold {
    border-top: 0;
  }
  .compact .fold summary {
    min-height: 2.375rem;
  }
  .base.compact .fold .minor {
    font-size: var(--_body);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-top: 0.5rem;
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .ways > * {
    margin: 0 1.5rem 0.25rem 0;
  }
  .base .ways .menu ul {
    top: auto;
    right: auto;
    bottom: 2rem;
    left: 0;
  }
  /* Letters, marks and hit areas together, inside the cards as well; an engine without zoom keeps the usual size. */
  .large {
    zoom: 1.375;
  }
  .bones .bone {
    margin-top: 0.75rem;
  }
  .bones .title {
    width: 60%;
    height: 2.375rem;
  }
  .bones .card {
    height: 19rem;
  }
  .bones .wide {
    height: 4rem;
  }
  @media (pointer: coarse) {
    a::after {
      top: -0.625rem;
      bottom: -0.625rem;
    }
    summary {
      padding: 0.625rem 0;
    }
  }
`;

/** All of a page's, in the order in which they give way to each other. */
export const pageStyles = [
  summaryStyles,
  miniBarStyles,
  dashboardStyles,
  glanceStyles,
  chartGridStyles,
  dashboardPrintStyles,
];
