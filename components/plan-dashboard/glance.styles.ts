import { css } from 'lit';

/** The first screen: one line of facts, the answer, the legend that filters, goals beside what is behind. */
export const glanceStyles = css`
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .title + .meta,
  .scope + .meta {
    margin-top: 0.25rem;
  }
  .meta > * {
    margin: 0 1.25rem 0 0;
  }
  .meta b {
    color: var(--_text);
    font-weight: var(--_strong);
  }
  .meta .sample {
    margin: 0 0 0 auto;
  }
  .sample .tag {
    margin-right: 0.25rem;
  }
  .m .number,
  .s .number,
  .s .period,
  .compact .number,
  .compact .period {
    display: none;
  }
  .s .meta > * {
    margin-right: 0.75rem;
  }
  .s .meta .sample {
    width: 100%;
    margin: 0.125rem 0 0;
  }
  .meta .travel {
    font-size: inherit;
  }
  .travel summary {
    padding: 0;
    font-weight: var(--_strong);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .travel[open] {
    width: 100%;
    margin-right: 0;
  }
  .travel plan-as-of {
    margin: 0.5rem 0;
  }
  .stale {
    margin-top: 0.25rem;
    font-size: var(--_body);
  }
  .base .summary {
    margin-top: 0.5rem;
  }
  .base .sentence {
    margin: 0 0 0.75rem;
    font-size: max(1.25rem, 20px);
    font-weight: var(--_strong);
    line-height: 1.5;
    text-wrap: var(--_wrap);
  }
  /* Between the parts of the sentence, and no number apart from what it counts. */
  .sentence:lang(zh) {
    word-break: keep-all;
    overflow-wrap: break-word;
  }
  .s .sentence {
    font-size: max(1.125rem, 18px);
    line-height: 1.5556;
  }
  .base.compact .sentence {
    margin-bottom: 0.5rem;
    font-size: var(--_name);
    line-height: 1.5;
  }
  .compact .bar .segment {
    height: max(1.25rem, 20px);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    margin-top: 0.25rem;
    font-size: var(--_note);
    line-height: 1.8462;
  }
  .tally ul {
    display: flex;
    flex-wrap: wrap;
  }
  .tally li {
    margin-right: 1.125rem;
    color: var(--_status);
  }
  .s .tally li {
    margin-right: 0.6875rem;
  }
  .tally .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
  }
  .tally b {
    color: var(--_text);
    font-weight: var(--_strong);
  }
  .marks {
    color: var(--_muted);
  }
  .marks svg {
    display: inline-block;
    width: 9px;
    height: 0.875rem;
    margin: 0 0.25rem 0 0.75rem;
    fill: var(--_mark);
    stroke: var(--_mark);
    vertical-align: -0.125rem;
  }
  .marks svg:first-child {
    margin-left: 0;
  }
  .sunken {
    padding: 0.625rem 0.875rem;
    background: var(--_sunken);
    font-size: var(--_body);
    line-height: 1.5714;
    text-wrap: var(--_wrap);
  }
  .segment.off {
    background: none;
    color: var(--_muted);
    box-shadow: inset 0 0 0 1px var(--_rule);
  }
  .strip {
    display: flex;
    margin-top: 0.5rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    font-size: var(--_note);
    line-height: 1.25;
  }
  .strip li {
    display: flex;
    flex: 1 1 auto;
    border-left: 1px solid var(--_rule);
  }
  .strip li:first-child {
    border-left: 0;
  }
  .strip li > * {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    min-height: 2.125rem;
    padding: 0.25rem;
    color: inherit;
    text-align: left;
    text-decoration: none;
  }
  .strip button:hover {
    background: var(--_sunken);
  }
  .strip button::after {
    display: none;
  }
  .strip b {
    margin-right: 0.3125rem;
    font-size: 0.9375rem;
    font-weight: var(--_strong);
  }
  .strip .glyph,
  .behind-list .glyph,
  .right .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
  }
  .m .strip {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .m .strip li:nth-child(4n + 1) {
    border-left: 0;
  }
  .m .strip li:nth-child(n + 5),
  .s .strip li:nth-child(n + 3) {
    border-top: 1px solid var(--_rule);
  }
  .s .strip {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .s .strip li:nth-child(odd) {
    border-left: 0;
  }
  .s .strip li > * {
    flex-wrap: nowrap;
    min-width: 0;
    overflow-wrap: anywhere;
    justify-content: flex-start;
    min-height: 2.75rem;
    padding: 0.25rem 0.625rem;
  }
  .s .strip b {
    order: 2;
    margin: 0 0 0 auto;
    padding-left: 0.25rem;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-column-gap: 2.5rem;
    align-items: start;
    margin-top: 1.25rem;
  }
  .m .two {
    grid-template-columns: minmax(0, 19.5rem) minmax(0, 1fr);
    grid-column-gap: 1.75rem;
  }
  .s .two,
  .base .two.one {
    grid-template-columns: minmax(0, 1fr);
    grid-row-gap: 1.25rem;
  }
  .summary > .behind-list {
    margin-top: 1.25rem;
  }
  .over {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    padding: 0.5rem 0 0.375rem;
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  .over .minor {
    margin-right: 0.75rem;
    font-size: var(--_name);
    line-height: 1.5;
  }
  small {
    color: var(--_muted);
    font-size: var(--_note);
  }
  .over small {
    text-align: right;
  }
  .behind-list p {
    padding: 0.5rem 0;
    border-top: 1px solid var(--_rule);
    font-size: var(--_body);
  }
  .base .goals {
    margin: 0;
  }
  .base .goals ul {
    display: block;
  }
  .base .goals li {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr) auto;
    grid-column-gap: 0.25rem;
    align-items: center;
    min-height: 2.25rem;
    margin: 0;
    padding: 0.25rem 0;
    border-top: 1px solid var(--_rule);
    font-size: var(--_body);
    line-height: 1.4286;
    white-space: normal;
  }
  .m .goals li,
  .s .goals li {
    grid-template-columns: 5.25rem minmax(0, 1fr) auto;
  }
  .s .goals li {
    grid-column-gap: 0.5rem;
  }
  .m .total,
  .s .total {
    display: none;
  }
  .m .goals li:lang(en),
  .s .goals li:lang(en) {
    grid-template-columns: 6.25rem minmax(0, 1fr) auto;
  }
  .s .goals li {
    min-height: 2.75rem;
  }
  /* In the ink of the text: a portal's red beside 未达 would read as alarm. */
  .goals a,
  .behind-list a {
    color: var(--_text);
    font-weight: var(--_strong);
    text-decoration-color: var(--_rule-strong);
  }
  .behind-list a {
    text-decoration: none;
  }
  .behind-list a:hover {
    text-decoration: underline;
  }
  /* A name may reach the very edge. */
  .behind-list a::after,
  .lines a::after {
    right: 0;
  }
  .squares {
    display: flex;
    flex-wrap: wrap;
  }
  .base .square {
    flex: none;
    width: max(1.25rem, 20px);
    min-width: 0;
    height: max(1.25rem, 20px);
    margin: 1px 2px 1px 0;
  }
  .base .square:last-child {
    margin-right: 0;
  }
  .square .glyph {
    width: max(0.625rem, 10px);
    height: max(0.625rem, 10px);
  }
  .right {
    text-align: right;
  }
  .goals .right,
  .right .word {
    font-size: var(--_note);
  }
  .goals .right .word {
    margin-left: 0.375rem;
    color: var(--_status);
    white-space: nowrap;
  }
  .m .total + .word,
  .s .total + .word {
    margin-left: 0;
  }
  .behind-list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column-gap: 1rem;
    align-items: start;
    min-height: 3.375rem;
    padding: 0.375rem 0 0.25rem;
    border-top: 1px solid var(--_rule);
    font-size: var(--_body);
    line-height: 1.5714;
    text-spacing-trim: trim-start;
  }
  .behind-list .what {
    display: flex;
    align-items: baseline;
  }
  .behind-list [role='img'] {
    flex: none;
    color: var(--_status);
  }
  .behind-list .towards [role='img'] {
    color: inherit;
  }
  .gap {
    color: var(--_status);
    font-weight: var(--_strong);
    text-align: right;
  }
  .towards {
    padding-left: 1.0625rem;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .towards b,
  .changes b {
    color: var(--_text);
    font-weight: var(--_strong);
  }
  .mini {
    justify-self: end;
    align-self: center;
    width: 8.25rem;
  }
  /* A telephone gives the name a line of its own: what is behind by so much stands beside the figures. */
  .base.s:not(.alone) .behind-list li:lang(zh) .what {
    grid-column: 1 / 3;
  }
  .base.s:not(.alone) .behind-list li:lang(zh) .gap {
    grid-area: 2 / 2;
  }
  .s .mini {
    grid-column: 1 / 3;
    width: calc(100% - 1.0625rem);
  }
  /* English says the gap in more words than a telephone has room for beside the name. */
  .s .behind-list li:lang(en) .what,
  .s .behind-list li:lang(en) .gap {
    grid-column: 1 / 3;
    text-align: left;
  }
  .s .behind-list li:lang(en) .gap {
    padding-left: 1.0625rem;
  }
  /* A list by itself in a column of the page: its bar is short, and its first line has none above. */
  .base.alone .mini {
    grid-column: auto;
    width: 6rem;
  }
  .alone [aria-label].behind-list li:first-child {
    border-top: 0;
  }
  .alone [aria-label].behind-list {
    margin-top: 0;
  }
  .base .changes {
    margin-top: 1rem;
    padding: 0.5rem 0;
    border: solid var(--_rule);
    border-width: 1px 0;
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .changes summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    padding: 0;
    color: inherit;
  }
  .base .changes summary:hover {
    text-decoration: none;
  }
  .changes summary > *,
  p.changes > * {
    margin-right: 1.25rem;
  }
  .base .more {
    margin: 0 0 0 auto;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .changes ul {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-column-gap: 2.5rem;
    margin-top: 0.5rem;
  }
  .m .changes ul,
  .s .changes ul {
    grid-template-columns: minmax(0, 1fr);
  }
  .changes li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column-gap: 1rem;
    align-items: baseline;
    padding: 0.375rem 0;
    border-top: 1px solid var(--_rule);
    font-size: var(--_note);
  }
  .changes li > b {
    font-size: var(--_body);
  }
  .changes li > :nth-child(even) {
    text-align: right;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 1rem;
    font-size: var(--_body);
    outline: 0;
  }
  .field {
    position: relative;
    min-width: 0;
    margin: 0 0.75rem 0.5rem 0;
  }
  .field + .field {
    display: flex;
    align-items: center;
  }
  .field + .field span {
    flex: none;
    margin-right: 0.5rem;
  }
  .base .switch {
    margin: 0 1rem 0.5rem 0;
  }
  .field.wide {
    flex: 0 1 15rem;
  }
  .base.s .switch,
  .s .field.wide {
    flex-basis: 100%;
    margin-right: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: 0 0 0.5rem auto;
  }
  .s .actions {
    margin-left: 0;
  }
  .actions > * {
    margin-left: 1.25rem;
  }
  .s .actions > * {
    margin: 0 1.5rem 0 0;
  }
  .actions > button::after {
    right: 0;
  }
  .told {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .told:empty {
    display: none;
  }
  /* Takes no room of its own, and stands beneath a bar of the page that stays there. */
  .sticky {
    position: sticky;
    z-index: 2;
    top: calc(var(--plan-scroll-margin, 1rem) - 1rem);
    height: 0;
    font-size: var(--_note);
  }
  /* The head of the table stays beneath the bar. */
  .tools ~ .tabled {
    margin-top: 0.75rem;
  }
  .tools ~ .tabled plan-indicator-table {
    --_table-top: calc(var(--plan-scroll-margin, 1rem) - 1rem + var(--_bar-height, 3rem));
  }
  .sticky > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: 3rem;
    padding: 0.1875rem 0;
    border-bottom: 1px solid var(--_rule-strong);
    background: var(--_surface);
  }
  .facts {
    display: flex;
    flex: 1 1 18rem;
    flex-wrap: wrap;
    align-items: center;
    color: var(--_muted);
    line-height: 1.4286;
  }
  .facts > * {
    margin-right: 0.75rem;
  }
  .facts > b {
    color: var(--_text);
    font-size: var(--_body);
    font-weight: var(--_strong);
    text-spacing-trim: trim-start;
  }
  /* Goes into the room that is left; where there is too little, it wraps out of sight behind what takes no width. */
  .strand {
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    overflow: hidden;
    height: 1rem;
    margin-right: 0;
  }
  .strand::before {
    content: '';
    width: 1px;
    height: 1rem;
  }
  .strand > span {
    display: flex;
    width: 13.75rem;
  }
  .base .facts .segment {
    min-width: 4px;
    height: 1rem;
  }
  .facts .glyph {
    display: none;
  }
  .pick {
    display: flex;
    flex: none;
    align-items: center;
    margin-right: 1rem;
    padding-left: 0.5rem;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .pick button {
    padding: 0.4375rem 0.5rem;
    color: inherit;
  }
  .pick svg:not(.glyph) {
    width: 0.625rem;
    height: 0.625rem;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .pick .word {
    margin-right: 0.25rem;
  }
  .base.base .sticky .switch {
    flex: none;
    width: auto;
    margin: 0;
  }
  .sticky .switch button {
    padding: 0.1875rem 0.625rem;
    font-size: inherit;
  }
  .sticky .menu {
    margin-left: 1.25rem;
    font-size: inherit;
  }
  .filters,
  .m .sticky .menu,
  .s .sticky .menu,
  .s .pick,
  .s .facts {
    display: none;
  }
  .s .filters {
    display: block;
    order: 1;
    margin-left: auto;
    white-space: nowrap;
  }
  .base .result .section .word {
    margin-right: 0.75rem;
  }
  /* What stands side by side goes one beneath the other. */
  .slim .sentence:lang(zh) {
    word-break: normal;
  }
  .slim .strip,
  .slim .changes li {
    display: block;
  }
  .base.slim .strip li {
    border-left: 0;
  }
  .base.slim .strip li + li {
    border-top: 1px solid var(--_rule);
  }
  .slim .over {
    flex-wrap: wrap;
  }
  .slim .over small {
    text-align: left;
  }
  .base.slim .goals li {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .slim .goals li > :first-child {
    grid-column: 1 / 3;
  }
  .slim .goals a::after {
    right: 0;
  }
  .base.slim:not(.alone) .behind-list li:lang(zh) > .gap,
  .base.slim .behind-list li > * {
    grid-row: auto;
    grid-column: 1 / 3;
    text-align: left;
  }
  .slim .behind-list .gap {
    padding-left: 1.0625rem;
  }
  @media (pointer: coarse) {
    .strip li > * {
      min-height: 2.75rem;
    }
  }
  @media print {
    .base .strip {
      display: flex;
      flex-wrap: wrap;
      border: 0;
    }
    .base .strip.strip.strip li {
      flex: none;
      margin-right: 1rem;
      border: 0;
    }
    .sticky {
      display: none;
    }
    /* The day is said; to choose another there is no way. */
    .base .travel,
    .base .number,
    .base .period {
      display: inline;
    }
    .travel plan-as-of,
    .travel summary::after {
      display: none;
    }
    .base .strip li > * {
      display: block;
      min-height: 0;
      padding: 0;
    }
    .base .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-column-gap: 1.5rem;
    }
    .base .mini {
      width: 6rem;
    }
    .base .total {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .strip [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
