import { css } from 'lit';
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
  .document,
  .goal .rule p,
  .source,
  .note,
  .document {
    margin-bottom: 0.5rem;
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .title {
    font-size: var(--plan-font-size-heading, max(1.5rem, 24px));
    font-weight: var(--_strong);
    line-height: 1.4167;
    text-wrap: balance;
    text-spacing-trim: trim-start;
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
  dt {
    font-size: var(--_note);
    line-height: 1.5385;
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
  .s .field:nth-of-type(odd) {
    margin-right: 0;
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
  [role='status'] > p {
    margin: 0 1rem 0.5rem 0;
    font-weight: var(--_strong);
  }
  /* At the very edge of the page a wider area would make it scroll. */
  .chosen > button::after,
  .lines button::after {
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
  .source {
    margin-top: 0.5rem;
    font-size: var(--_note);
    line-height: 1.7;
    text-wrap: pretty;
  }
  .goal {
    margin-top: 3rem;
  }
  .s .goal {
    margin-top: 2.25rem;
  }
  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-bottom: 1rem;
    padding-top: 0.75rem;
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  .rule p {
    font-size: var(--_body);
    line-height: 1.7143;
  }
  .rule .section {
    margin-right: 1.25rem;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 1.5rem;
  }
  .m .grid {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .s .grid {
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 1rem;
  }
  [hidden] {
    display: none;
  }
  .goal,
  plan-indicator-card,
  li {
    scroll-margin-top: var(--plan-scroll-margin, 1rem);
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
    grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 5fr) auto;
    grid-column-gap: 1.25rem;
    align-items: baseline;
    padding: 0.4375rem 0;
    border-bottom: 1px solid var(--_rule);
  }
  .lines .figure {
    text-align: right;
  }
  .lines button {
    font-size: var(--_note);
    text-decoration: none;
  }
  .lines .tag {
    margin-left: 0.25rem;
  }
  .m .lines li {
    grid-template-columns: minmax(0, 1fr) 6.5em 13.5em auto;
    grid-column-gap: 0.75rem;
  }
  .s .lines li {
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
  }
  .s .lines .verdict {
    grid-row: 2;
  }
  .s .lines button {
    grid-row: 2;
    justify-self: end;
  }
  .summary + .lines {
    margin-top: 1rem;
    border-top: 1px solid var(--_rule-strong);
  }
  .grid + .lines {
    margin-top: 1.5rem;
    border-top: 1px solid var(--_rule-strong);
  }
  .statements {
    margin-top: 1.5rem;
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .statements li {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr) 8rem;
    grid-column-gap: 1.5rem;
    align-items: baseline;
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--_rule);
    text-spacing-trim: trim-start;
  }
  .statements .minor {
    padding-bottom: 0.375rem;
    border-bottom: 1px solid var(--_rule-strong);
  }
  .place {
    color: var(--_muted);
    font-size: var(--_note);
  }
  .m .statements li {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 8rem;
  }
  .m .place {
    grid-row: 2;
    grid-column: 1 / 3;
  }
  .s .statements li {
    display: block;
  }
  .s .statements li > * {
    display: block;
  }
  .empty {
    margin-top: 2rem;
  }
  .source {
    margin-top: 2rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--_rule);
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
  #measures {
    padding-top: 0.75rem;
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  details {
    margin-top: 1rem;
    font-size: var(--_body);
  }
  summary {
    display: inline-block;
    padding: 0.125rem 0;
    color: var(--_accent);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    display: inline-block;
    width: 0;
    margin-right: 0.5rem;
    border: solid transparent;
    border-width: 0.3125rem 0 0.3125rem 0.4375rem;
    border-left-color: currentColor;
    forced-color-adjust: none;
  }
  [open] summary::before {
    transform: rotate(90deg);
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
  .compact .goal {
    margin-top: 1.25rem;
  }
  .compact .section {
    font-size: var(--_name);
  }
  .compact .rule {
    margin-bottom: 0;
    padding: 0.5rem 0 0.25rem;
    border-top-width: 1px;
  }
  .compact .rule p {
    font-size: var(--_note);
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
export const pageStyles = [summaryStyles, dashboardStyles, glanceStyles, chartGridStyles, dashboardPrintStyles];
