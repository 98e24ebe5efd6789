import { html, type TemplateResult } from 'lit';
import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { Status } from '../../src/progress/plan-progress.js';
import { statusGlyph } from '../internal/status-glyph.js';
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
