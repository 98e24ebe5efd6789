import { css } from 'lit';

export const dashboardStyles = css`
  .base {
    max-width: 75rem;
    margin: 0 auto;
    background: var(--_surface);
  }
  .document,
  .goal .rule p,
  .source,
  .note,
  caption,
  dt {
    color: var(--_muted);
  }
  .document {
    margin-bottom: 0.5rem;
    font-size: var(--_body);
    line-height: 1.5714;
  }
  .title {
    font-size: var(--plan-font-size-heading, max(1.75rem, 28px));
    font-weight: var(--_strong);
    line-height: 1.3571;
    text-wrap: balance;
    text-spacing-trim: trim-start;
  }
  .s .title {
    font-size: max(1.5rem, 24px);
    line-height: 1.4167;
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
  .meta {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    margin-top: 1.25rem;
    padding-top: 0.75rem;
    border-top: var(--plan-rule-width-strong, 2px) solid var(--_mark);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
  }
  dl > div {
    margin: 0 3rem 0.75rem 0;
  }
  .s dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    width: 100%;
  }
  .s dl > div {
    margin-right: 0.75rem;
  }
  dt {
    font-size: var(--_note);
    line-height: 1.5385;
  }
  dd .tag {
    margin-left: 0.375rem;
    vertical-align: 0.0625rem;
  }
  .switch {
    display: flex;
    margin-bottom: 0.75rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
  }
  .switch button {
    padding: 0.25rem 0.875rem;
    font-size: var(--_body);
    line-height: 1.5714;
    text-decoration: none;
  }
  .switch button:hover {
    text-decoration: underline;
  }
  .switch button + button {
    border-left: 1px solid var(--_rule-strong);
  }
  .switch [aria-pressed='true'] {
    background: var(--_sunken);
    color: var(--_text);
    font-weight: var(--_strong);
    box-shadow: inset 0 -2px var(--_text);
  }
  .switch button::after {
    right: 0;
    left: 0;
  }
  .sample {
    font-size: var(--_body);
    line-height: 1.7143;
  }
  .sample .tag {
    margin-right: 0.25rem;
  }
  .summary {
    margin-top: 2.25rem;
  }
  .summary .sentence {
    margin: 0.375rem 0 1rem;
    font-size: 1.125em;
    line-height: 1.6667;
    text-wrap: pretty;
  }
  .s .sentence {
    font-size: 1em;
  }
  .bar {
    display: flex;
  }
  .segment {
    display: flex;
    flex: 1 1 0;
    justify-content: center;
    align-items: center;
    min-width: 15px;
    height: max(1.75rem, 28px);
    margin-right: 2px;
    background: var(--_status);
    color: var(--_surface);
  }
  .segment:last-child {
    margin-right: 0;
  }
  .s .segment {
    height: max(1.5rem, 24px);
  }
  .segment .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
    margin: 0;
  }
  .segment.not-due,
  .segment.not-reported,
  .segment.not-computable,
  .segment.direction-only {
    background: none;
    color: var(--_status);
    box-shadow: inset 0 0 0 1.5px var(--_rule-strong);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.875rem;
    font-size: var(--_body);
  }
  .counts li {
    margin: 0 1.875rem 0.5rem 0;
  }
  .counts b {
    display: inline-block;
    min-width: 1.25rem;
    margin-right: 0.25rem;
    font-size: max(1.5rem, 24px);
    font-weight: var(--_strong);
    line-height: 1.3333;
  }
  .s .counts {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .s .counts li {
    margin: 0 0 0.25rem;
  }
  .note,
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
  .loose {
    align-items: start;
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
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_body);
    line-height: 1.4286;
  }
  caption {
    padding-bottom: 0.5rem;
    font-size: var(--_note);
    text-align: left;
  }
  th,
  td {
    padding: 0.5rem 0.625rem;
    border-bottom: 1px solid var(--_rule);
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
  }
  thead th {
    border-bottom-color: var(--_rule-strong);
    color: var(--_muted);
    font-size: var(--_note);
    vertical-align: bottom;
  }
  .over {
    border-bottom-color: var(--_rule);
    text-align: center;
  }
  .n {
    text-align: right;
    white-space: nowrap;
  }
  .keep {
    white-space: nowrap;
  }
  .indicator {
    min-width: 12em;
  }
  .indicator small {
    color: var(--_muted);
    font-size: 1em;
  }
  .s .indicator {
    min-width: 9em;
  }
  .remark {
    min-width: 9em;
    color: var(--_muted);
    font-size: var(--_note);
  }
  .group {
    padding: 1rem 0 0.5rem;
    border-bottom-color: var(--_rule-strong);
    font-weight: var(--_strong);
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
  @media print {
    .base {
      max-width: none;
    }
    .switch {
      display: none;
    }
    .base .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-gap: 1rem;
    }
    .rule,
    .summary {
      break-inside: avoid;
    }
    .rule {
      break-after: avoid;
    }
    tr,
    li {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    table,
    thead th,
    .remark {
      font-size: 11px;
    }
    tr:first-child {
      break-after: avoid;
    }
    .segment,
    .segment.behind,
    .segment.not-met {
      background: none;
      color: #000;
      box-shadow: inset 0 0 0 1pt #000;
    }
    .segment.met {
      background: #000;
      color: #fff;
    }
    .segment.ahead,
    .segment.on-schedule {
      background: #d9d9d9;
    }
  }
  @media (forced-colors: active) {
    .segment.segment {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
    }
    .switch [aria-pressed='true'] {
      text-decoration: underline;
    }
  }
`;
