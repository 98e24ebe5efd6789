import { html, nothing, type TemplateResult } from 'lit';
import { pageLabels } from '../../src/format/dashboard-words.js';
import { foreignIn } from '../../src/format/locale.js';
import { cardLabels } from '../../src/format/interface-words.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { explain } from '../internal/later.js';
import { statusMark } from '../internal/marks.js';

/** @param told Whether the page has the mark of samples, for all its figures. */
export const tagsOf = ({ tags }: TargetWords, told = false): TemplateResult[] =>
  tags
    .filter(({ kind }) => !told || kind !== 'illustrative')
    .map(({ kind, word }) => html` <span class="tag ${kind}">${word}</span>`);

const ask = ({ currentTarget: asker }: Event, progress: IndicatorProgress): void => {
  if (asker instanceof Element) explain(asker, asker.getRootNode() as ShadowRoot, progress);
};

/** One line an indicator: its name, its figure, the verdict with the amount, and the question. */
export const lines = (entries: readonly IndicatorProgress[], locale: Locale): TemplateResult =>
  html`<ul part="lines" class="lines">
    ${entries.map((entry) => {
      const words = targetWords(entry.main, locale);
      const { figure, instead } = words;
      const unitLanguage = foreignIn(figure?.unit, locale);
      const { why, whyMark } = cardLabels[locale];
      return html`<li id="indicator-${entry.indicator.id}">
        <span class="what"><span lang=${words.nameLang ?? nothing}>${words.name}</span>${tagsOf(words)}</span>
        <span class="figure"
          >${
            figure
              ? html`${figure.label} <b class="value">${figure.number}</b>${
                    (unitLanguage ?? locale) === 'en' ? ' ' : nothing
                  }<span class="unit" lang=${unitLanguage ?? nothing}>${figure.unit}</span>
                  ${figure.more ? html`<small>${figure.more}</small>` : nothing}`
              : instead
          }</span
        >
        <span class="verdict">${statusMark(words.status, words.statusWord)} ${words.amount}</span>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label=${pageLabels[locale].whyOf(words.name)}
          @click=${(event: Event) => ask(event, entry)}
        >
          <u>${why}</u>${whyMark}
        </button>
      </li>`;
    })}
  </ul>`;
