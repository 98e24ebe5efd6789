import { html, nothing, type TemplateResult } from 'lit';
import { sharedLabels } from '../../src/format/interface-words.js';
import { textIn } from '../../src/format/locale.js';
import { formatPercent } from '../../src/format/numbers.js';
import { marked } from '../internal/marks.js';
import type { DirectoryState } from './directory-state.js';

/**
 * Name of the directory and what its keepers say of it, that it is a sample among it. Known long before the entries; shown
 * at once it would push down what stands there already.
 */
export function head({ about, labels, locale, things }: DirectoryState, level: number, named: boolean): TemplateResult {
  const { name, note, illustrative } = about;
  const remark = textIn(note, locale) || (illustrative ? labels.illustrative(things.many) : '');
  return html`${
    name && named
      ? html`<div part="heading" class="heading" role="heading" aria-level=${level}>
          ${marked(textIn(name, locale), locale)}
        </div>`
      : nothing
  }
  ${
    remark
      ? html`<p class="sample">
          ${illustrative ? html`<span class="tag illustrative">${labels.sample}</span>` : nothing}
          ${marked(remark, locale)}
        </p>`
      : nothing
  }`;
}

/** What stands in place of the entries until they are there. */
export const skeleton = ({ file, labels, locale }: DirectoryState): TemplateResult =>
  html`<div class="bones">
    <p class="hint">
      ${file.share === undefined ? sharedLabels[locale].loading : labels.reading(formatPercent(file.share))}
    </p>
    ${[1, 2, 3, 4, 5, 6].map(() => html`<span class="bone"></span>`)}
  </div>`;
