import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { plainTarget } from '../../src/view/plan/plan-only.js';
import { indicatorLink } from '../internal/indicator-address.js';

/** What is to be reached, while nobody has said how far it is: the plan's words with the figure large, no verdict. */
export const plainTargets = (
  host: Element,
  entries: readonly IndicatorProgress[],
  shown: ReadonlySet<IndicatorProgress>,
  level: number,
  locale: Locale,
): TemplateResult => {
  // Chinese sets words and figures apart by a margin, English by a space.
  const space = locale === 'en' ? ' ' : nothing;
  return html`<div class="plain">
    ${entries.map((entry) => {
      const { name, before, figure, after, base } = plainTarget(entry, locale);
      const isShown = shown.has(entry);
      return html`<div
        part="target"
        class="aim"
        id=${isShown ? `indicator-${entry.indicator.id}` : nothing}
        ?hidden=${!isShown}
      >
        <div class="minor" role="heading" aria-level=${level}>${indicatorLink(host, entry.indicator.id, name)}</div>
        <p>
          ${before ? html`<span class="before">${before}</span>${space}` : nothing}<span
            class="value ${/\d/.test(figure) ? '' : 'words'}"
            >${figure}</span
          >${after ? html`${space}<span class="unit">${after}</span>` : nothing}
        </p>
        ${base ? html`<small>${base}</small>` : nothing}
      </div>`;
    })}
  </div>`;
};
