import { html, nothing, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { planLine } from '../../src/view/plan/glance.js';
import { statusMark } from '../internal/marks.js';
import { miniBar } from '../internal/mini-bar.js';

/**
 * One line an indicator: its name, its value on the way to its target, the same as a bar, the verdict with the gap.
 *
 * @param plain While nobody has reported on the plan: only what it wants.
 * @param to Where a target is to be found by the id of its place.
 */
export const lines = (
  entries: readonly IndicatorProgress[],
  plain: boolean,
  to: (place: string) => string | undefined,
  locale: Locale,
): TemplateResult =>
  html`<ul part="lines" class="lines">
    ${entries.map((entry) => {
      const { name, nameLang, value, target, targetLang, status, statusWord, gap, geometry } = planLine(entry, locale);
      const place = `indicator-${entry.indicator.id}`;
      const address = to(place);
      return html`<li class="line" id=${place}>
        <span class="what" lang=${nameLang ?? nothing}>${address ? html`<a href=${address}>${name}</a>` : name}</span>
        <span class="way"
          >${
            plain || value === target
              ? nothing
              : html`<b>${value}</b> <span role="img" aria-label=${glanceLabels[locale].towards}>→</span> `
          }<span lang=${targetLang ?? nothing}>${target}</span></span
        >
        ${
          plain
            ? nothing
            : html`${miniBar(geometry)}<span class="verdict">${statusMark(status, statusWord)} ${gap}</span>`
        }
      </li>`;
    })}
  </ul>`;
