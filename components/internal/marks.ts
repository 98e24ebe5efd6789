import { html, nothing, type TemplateResult } from 'lit';
import { languageOfText, splitForeign } from '../../src/format/locale.js';
import type { Locale } from '../../src/format/words.js';
import type { Status } from '../../src/progress/plan-progress.js';
import { statusGlyph } from './status-glyph.js';

/** A small cross: takes something away, closes something. */
export const cross = html`<svg viewBox="0 0 14 14" aria-hidden="true">
  <path d="M1.5 1.5l11 11M12.5 1.5l-11 11" />
</svg>`;

/** A verdict: its shape and its word. */
export const statusMark = (status: Status, word: string | undefined): TemplateResult =>
  html`<span class="word ${status}">${statusGlyph(status)}${word}</span>`;

/** Small words beside a figure: sample data, preliminary, revised. */
export const tagMarks = (tags: readonly { readonly kind: string; readonly word: string }[]): unknown =>
  tags.map(({ kind, word }) => html` <span part="tag" class="tag ${kind}">${word}</span>`);

/** What is said in a language stays in that, whatever the page speaks. */
export const languageOf = (text: string): unknown => languageOfText(text) ?? nothing;

/** Marks what stands in another language than the page's, down to a word within a sentence: a voice reads it in its own. */
export function marked(text: string | undefined, locale: Locale): unknown {
  const parts = text === undefined ? [] : splitForeign(text, locale);
  return parts.length > 1
    ? parts.map((part, at) => (at % 2 ? html`<span lang=${locale === 'en' ? 'zh-CN' : 'en'}>${part}</span>` : part))
    : text;
}

/** A sentence with a note behind a mark of its own: the mark is not left at the end of a line. */
export function noted(text: string, locale: Locale): unknown {
  const at = text.indexOf('*');
  return at < 0
    ? marked(text, locale)
    : html`${marked(text.slice(0, at), locale)}<span class="noted">${marked(text.slice(at), locale)}</span>`;
}

/** How many stand how. */
interface Count {
  readonly status: Status;
  readonly count: number;
}

/** Counts as a bar of shapes; the words say the same. */
export const statusBar = (counts: readonly Count[]): TemplateResult[] =>
  counts.map(
    ({ status, count }) =>
      html`<span class="segment ${status}" .style=${`flex-grow:${count}`}>${statusGlyph(status)}</span>`,
  );
