import { css } from 'lit';

/*
 * What every element starts from. A page's tokens are read through private aliases, so that an element alone on a page
 * without tokens.css looks the same, and paper and forced colours need nothing from the page.
 */
export const sharedStyles = css`
  :host {
    display: block;
    font-size: var(--_letters, 1rem);
    --_surface: var(--plan-color-surface, #fff);
    --_sunken: var(--plan-color-surface-sunken, #f3f5f7);
    --_text: var(--plan-color-text, #17212b);
    --_muted: var(--plan-color-text-muted, #4f5b67);
    --_rule: var(--plan-color-rule, #d5dbe1);
    --_rule-strong: var(--plan-color-rule-strong, #75818d);
    --_accent: var(--plan-color-accent, #1a5694);
    --_track: var(--plan-color-track, #e4e9ee);
    --_edge: var(--plan-color-track-edge, transparent);
    --_bar: var(--plan-color-bar, #2f4d69);
    --_base: var(--plan-color-bar-base, #788ea4);
    --_mark: var(--plan-color-mark, #17212b);
    --_band: var(--plan-color-band, #cdd6df);
    --_number: var(
      --plan-font-family-number,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      'PingFang SC',
      'Noto Sans CJK SC',
      'Noto Sans',
      'Microsoft YaHei',
      sans-serif
    );
    --_strong: var(--plan-font-weight-strong, 600);
    --_tick: var(--plan-font-size-tick, max(0.75rem, 12px));
    --_note: var(--plan-font-size-note, max(0.8125rem, 13px));
    --_body: var(--plan-font-size-body, max(0.875rem, 14px));
    --_name: var(--plan-font-size-name, max(1rem, 16px));
    --_radius: var(--plan-radius, 2px);
    --_line: var(--plan-rule-width, 1px);
    --_wrap: pretty;
  }
  /* WebKit, which alone knows this property, ends the page where such a text is zoomed and the size of the root changes. */
  @supports (hanging-punctuation: first) {
    :host {
      --_wrap: wrap;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    margin: 0;
    /* Chinese and English, on whatever page. */
    direction: ltr;
    color: var(--_text);
    font: var(--plan-font-weight, 400) var(--_name) / 1.5
      var(
        --plan-font-family,
        'PingFang SC',
        'HarmonyOS Sans SC',
        'Microsoft YaHei UI',
        'Microsoft YaHei',
        'Noto Sans CJK SC',
        'Source Han Sans SC',
        'Noto Sans SC',
        'WenQuanYi Micro Hei',
        sans-serif
      );
    font-variant-numeric: tabular-nums lining-nums;
    text-align: left;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-autospace: normal;
    overflow-wrap: break-word;
  }
  .base:lang(en) {
    font-family: var(
      --plan-font-family-latin,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
  }
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  svg {
    display: block;
    overflow: visible;
    forced-color-adjust: none;
  }
  .heading {
    font-size: var(--plan-font-size-section, max(1.25rem, 20px));
    font-weight: var(--_strong);
    line-height: 1.4;
    text-spacing-trim: trim-start;
    text-wrap: balance;
  }
  .glyph {
    display: inline-block;
    width: var(--plan-glyph-size, max(0.875rem, 14px));
    height: var(--plan-glyph-size, max(0.875rem, 14px));
    margin-right: 0.3em;
    vertical-align: -0.12em;
    fill: currentColor;
  }
  .met {
    --_status: var(--plan-color-met, #0b5a49);
  }
  .ahead {
    --_status: var(--plan-color-ahead, #2f7868);
  }
  .on-schedule {
    --_status: var(--plan-color-on-schedule, #47617a);
  }
  .behind {
    --_status: var(--plan-color-behind, #945600);
  }
  .not-met {
    --_status: var(--plan-color-not-met, #a5281f);
  }
  .not-due {
    --_status: var(--plan-color-not-due, #586470);
  }
  .not-reported {
    --_status: var(--plan-color-not-reported, #586470);
  }
  .not-computable {
    --_status: var(--plan-color-not-computable, #586470);
  }
  .direction-only {
    --_status: var(--plan-color-direction-only, #47617a);
  }
  /* It may name a file. */
  .notice {
    overflow-wrap: anywhere;
  }
  .again,
  .noted:lang(zh) {
    white-space: nowrap;
  }
  .word {
    color: var(--_status);
    font-weight: var(--_strong);
  }
  .value {
    font-family: var(--_number);
    font-weight: var(--_strong);
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
    text-autospace: no-autospace;
  }
  .unit {
    display: inline-block;
    margin-left: 0.3rem;
    font-family: inherit;
    font-weight: 400;
    letter-spacing: 0;
  }
  .unit:lang(en) {
    margin-left: 0;
  }
  .value:lang(en),
  .words {
    font-family: inherit;
  }
  .none {
    color: var(--_muted);
    font-weight: 400;
  }
  .tag {
    display: inline-block;
    padding: 0 0.375rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: var(--_tick);
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
  }
  .illustrative {
    border-style: dashed;
  }
  button {
    position: relative;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: var(--plan-cursor, pointer);
  }
  a {
    color: var(--_accent);
  }
  a,
  button,
  u {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  a:hover,
  button:hover,
  button:hover u {
    text-decoration-thickness: 2px;
  }
  button::after {
    content: '';
    position: absolute;
    top: -8px;
    right: -8px;
    bottom: -8px;
    left: -8px;
  }
  @media (pointer: coarse) {
    button::after {
      top: -12px;
      right: -12px;
      bottom: -12px;
      left: -12px;
    }
  }
  /* At the edge of a page without margins it would widen the page. */
  [role='alert'] button::after {
    right: 0;
  }
  :focus-visible {
    outline: var(--plan-focus-width, 2px) solid var(--_accent);
    outline-offset: var(--plan-focus-offset, 2px);
  }
  /* How high it will be nobody knows yet: what follows waits below the window. */
  .bones {
    overflow: hidden;
    min-height: 100vh;
  }
  .bone {
    display: block;
    height: 0.875rem;
    border-radius: var(--_radius);
    background: var(--_track);
  }
  @media print {
    .bones {
      min-height: 0;
    }
    :host {
      --_surface: #fff;
      --_sunken: #fff;
      --_text: #000;
      --_muted: #333;
      --_rule: #8c8c8c;
      --_rule-strong: #000;
      --_accent: #000;
      --_track: #fff;
      --_edge: #000;
      --_bar: #333;
      --_base: #a6a6a6;
      --_mark: #000;
      --_band: #d9d9d9;
    }
    .base {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .base [class] {
      --_status: #000;
    }
    button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_sunken: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_rule-strong: CanvasText;
      --_accent: LinkText;
      --_track: Canvas;
      --_edge: CanvasText;
      --_bar: Highlight;
      --_base: Canvas;
      --_mark: CanvasText;
      --_band: Canvas;
    }
    .base [class] {
      --_status: CanvasText;
    }
    .bone {
      border: 1px solid;
    }
  }
`;
