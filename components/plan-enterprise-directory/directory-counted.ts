import { html, nothing } from 'lit';
import { formatDate } from '../../src/format/dates.js';
import { textIn } from '../../src/format/locale.js';
import { formatNumber } from '../../src/format/numbers.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { placeLink } from '../internal/place-link.js';
import type { Offer } from '../internal/plan-controller.js';
import type { DirectoryState } from './directory-state.js';

/**
 * The indicators of a plan that are counted from this directory. The number is the indicator's own and stands only where
 * it was counted here: an office may have published another.
 */
export function countedHere(
  offer: Offer<PlanProgress>,
  { about, host, labels, locale, things }: DirectoryState,
): unknown {
  if (offer.state !== 'ready' || !about.directory) return nothing;
  return offer.progress.indicators.map(({ indicator, main }) => {
    if (indicator.derivedFrom?.directory !== about.directory) return nothing;
    const { reported } = main;
    const isOurs = reported && textIn(reported.observation.source?.name, locale) === textIn(about.name, locale);
    const [before, after] = labels
      .countedBy(
        '\n',
        isOurs ? formatDate(reported.at, locale) : '',
        isOurs ? formatNumber(reported.value, locale) : '',
        things.counter,
      )
      .split('\n');
    return html`<p part="indicator" class="sample">
      ${before}${placeLink(host, `indicator-${indicator.id}`, textIn(indicator.name, locale), host.planHref)}${after}
    </p>`;
  });
}
