import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { Status } from '../../src/progress/plan-progress.js';
import { statusGlyph } from '../internal/status-glyph.js';
import type { IndicatorRow } from '../../src/view/table/indicator-rows.js';
import type { RowMaking } from './row-making.js';
import type { Listener } from './table-controls.js';

/** A verdict, and whose. */
interface Verdict {
  readonly id: string;
  readonly status: Status;
  readonly word: string;
  readonly name: string;
}

/** The word of a verdict as the button that asks why. */
export const verdict = (
  { id, status, word, name }: Verdict,
  labels: IndicatorTableLabels,
  explain: Listener,
): TemplateResult =>
  html`<button
    type="button"
    part="why"
    value=${id}
    aria-haspopup="dialog"
    aria-label=${labels.why(word, name)}
    @click=${explain}
  >
    <span class="word ${status}">${statusGlyph(status)}<u>${word}</u></span>
  </button>`;

/** What the file asks to be followed, in few words; nothing where the remark says it. */
function followed({ followed: { left, reporting }, serving }: IndicatorRow, { columns }: RowMaking): unknown {
  if (columns.some(({ key }) => key === 'remark')) return nothing;
  const said = [left, serving, reporting?.late ?? reporting?.text].filter(Boolean);
  return said.length
    ? html`<small class="followed">${said.map((words) => html`<span>${words}</span> `)}</small>`
    : nothing;
}

/**
 * The word of the verdict asks why; the points it is made of stand after it, for who does not see head and note in words.
 * Beneath it, what the file asks to be followed.
 */
export function verdictWithGap(row: IndicatorRow, making: RowMaking): TemplateResult {
  const { id, cells, status } = row;
  const { labels, explain } = making;
  const [{ text: word }, gap, { text: name }] = [cells['status']!, cells['gap']!, cells['name']!];
  const points = (gap.text.startsWith('−') ? labels.below : labels.above)(gap.text.slice(1));
  return html`${verdict({ id, status, word, name }, labels, explain)}${
    gap.absent || gap.text === '0'
      ? nothing
      : html` <span class="gap" role="img" aria-label=${points}>${gap.text}</span>`
  }${followed(row, making)}`;
}
