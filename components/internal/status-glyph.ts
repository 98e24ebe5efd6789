import { html, type TemplateResult } from 'lit';
import type { Status } from '../../src/progress/plan-progress.js';
import { glyphPath } from '../../src/view/plan/status-glyphs.js';

/** The shape of a status, in the colour of the text around it. The word always stands beside it. */
export const statusGlyph = (status: Status): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 14 14" aria-hidden="true">
    <path fill-rule="evenodd" d=${glyphPath[status]} />
  </svg>`;
