import { css } from 'lit';

export const measureStyles = css`
  .base {
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-bottom: 0.5rem;
  }
  .heading {
    margin: 0 1rem 0.375rem 0;
  }
  .from,
  small {
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
  }
  .heading small {
    color: inherit;
    font: inherit;
  }
  .head .switch {
    margin-left: auto;
  }
  .sentence {
    padding: 0.625rem 0.875rem;
    background: var(--_sunken);
    font-size: var(--_body);
    line-height: 1.5714;
    text-wrap: var(--_wrap);
  }
  .group {
    padding-bottom: 0.375rem;
    border-bottom: 1px solid var(--_rule-strong);
    font-weight: var(--_strong);
    line-height: 1.5;
    text-spacing-trim: trim-start;
  }
  .group small {
    margin-left: 0.25rem;
  }
  section {
    padding-top: 1.5rem;
  }
  /* Two columns of whole groups, where a row has no column of its own. */
  .l .groups:not(.columned) {
    columns: 2;
    column-gap: 2.5rem;
  }
  .groups section {
    break-inside: avoid;
  }
  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column-gap: 1rem;
    align-items: baseline;
    padding: 0.4375rem 0;
    border-bottom: 1px solid var(--_rule);
    font-size: var(--_body);
    line-height: 1.5714;
    text-spacing-trim: trim-start;
  }
  .place {
    max-width: 12em;
    text-align: right;
  }
  .measure > dl,
  details {
    grid-column: 1 / 3;
  }
  dt,
  .place,
  summary {
    color: var(--_muted);
  }
  dl,
  .place,
  .detail,
  details,
  .columns {
    font-size: var(--_note);
    line-height: 1.6923;
  }
  .facts > div {
    display: flex;
  }
  .facts dt {
    flex: none;
    margin-right: 0.75rem;
  }
  .facts dd {
    flex: 1;
    min-width: 0;
  }
  .slim .measure,
  .slim .facts > div {
    display: block;
  }
  .slim .place {
    max-width: none;
    text-align: left;
  }
  blockquote + blockquote {
    margin-top: 0.25rem;
  }
  cite {
    font-style: normal;
  }
  .detail {
    display: inline-block;
    color: var(--_muted);
  }
  .detail:not(:last-child) {
    margin-right: 0.5em;
  }
  .word {
    display: inline-block;
    margin-right: 0.25rem;
  }
  .facts .glyph,
  .years .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
  }
  a {
    overflow-wrap: anywhere;
  }
  summary {
    display: inline-block;
    cursor: var(--plan-cursor, pointer);
    text-decoration: underline;
    text-decoration-color: var(--_rule-strong);
    text-underline-offset: 3px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .columns {
    display: none;
    color: var(--_muted);
  }
  /* Who leads and how it stands in columns of their own, between the name and the place. */
  .l .columned .measure,
  .l .columns {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11rem 15rem 7rem;
  }
  /* In the line of the first group's name. */
  .l .columns {
    margin: 1.5rem 0 -3rem;
    grid-column-gap: 1rem;
    line-height: 1.5rem;
  }
  .l .columns .lead {
    grid-column: 2;
  }
  .l .columns .state {
    grid-column: 3;
  }
  .l .columned .name {
    grid-row: 1;
    grid-column: 1;
  }
  .l .columned .place {
    grid-row: 1;
    grid-column: 4;
  }
  .l .columned .facts {
    display: contents;
  }
  .l .columned .facts > div {
    grid-column: 1 / 4;
  }
  .l .columned .facts > .lead,
  .l .columned .facts > .state {
    grid-row: 1;
    grid-column: 2;
  }
  .l .columned .facts > .state {
    grid-column: 3;
  }
  .l .columned .lead > dt,
  .l .columned .state > dt {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  .years {
    position: relative;
    margin-top: 1.75rem;
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .years b,
  .undated b {
    font-weight: var(--_strong);
  }
  .years li li,
  .undated li {
    padding: 0.1875rem 0;
    font-size: var(--_note);
    line-height: 1.5385;
    text-spacing-trim: trim-start;
  }
  /* One under the other: the line runs down at the left. */
  .years > li {
    padding: 0 0 0.75rem 0.875rem;
    border-left: 2px solid var(--_bar);
  }
  .years > .coming {
    border-left: 2px dashed var(--_rule-strong);
  }
  .now::before {
    content: '';
    display: inline-block;
    border: solid transparent;
    border-width: 0.4375rem 0.3125rem 0;
    border-top-color: var(--_mark);
    margin-right: 0.25rem;
    vertical-align: 0.0625rem;
    forced-color-adjust: none;
  }
  .l .years:not(.many),
  .m .years:not(.many) {
    display: grid;
    grid-template-columns: repeat(var(--_years), minmax(0, 1fr));
    border-top: 2px dashed var(--_rule-strong);
  }
  .l .years:not(.many)::before,
  .m .years:not(.many)::before {
    content: '';
    position: absolute;
    top: -2px;
    left: 0;
    width: var(--_now);
    border-top: 2px solid var(--_bar);
  }
  .l .years:not(.many) > li,
  .m .years:not(.many) > li {
    padding: 0.375rem 0.75rem 0 0;
    border: 0;
  }
  .l .years:not(.many) .now,
  .m .years:not(.many) .now {
    position: absolute;
    top: -1.625rem;
    left: var(--_now);
    padding-bottom: 0.4375rem;
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .l .years:not(.many) .now::before,
  .m .years:not(.many) .now::before {
    position: absolute;
    bottom: 0;
    left: 50%;
    margin: 0 0 0 -0.3125rem;
  }
  .names li {
    break-inside: avoid;
  }
  .l .names {
    columns: 2;
    column-gap: 2.5rem;
  }
  .notice {
    margin: 0.75rem 0;
    font-size: var(--_body);
  }
  .notice button {
    margin-left: 1rem;
  }
  .bones .bone {
    height: 3rem;
    margin-top: 0.75rem;
  }
  @media print {
    .measure,
    .years > li {
      break-inside: avoid;
    }
    .head,
    .sentence,
    .group {
      break-after: avoid;
    }
    summary {
      display: none;
    }
    section {
      padding-top: 1rem;
    }
    .l .columns {
      margin: 1rem 0 -2.5rem;
    }
  }
`;
