import { html, nothing, type TemplateResult } from 'lit';
import { chartsLabels } from '../../src/format/chart-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { indicatorAddress } from '../internal/indicator-address.js';
import { usualPrefix } from '../internal/page-place.js';
import { downloads } from './page-actions.js';
import { ofThisPage } from '../internal/this-page.js';
import type { PageLook } from './page-look.js';

/** What a page says of the ways on. */
interface Host extends Element {
  readonly pageHref: string;
  readonly noControls: boolean;
}

/**
 * Where a goal or an indicator is to be found by the id of its place: on this page, on a page of its own, or in the whole
 * dashboard elsewhere.
 */
export function placeAddress(host: Host, place: string, { view, compact, parts }: PageLook): string | undefined {
  const [, indicator] = /^indicator-(.*)$/.exec(place) ?? [];
  // A table has no places to go to, charts none for goals; a line is all there is to say of what it names.
  const here = parts.has('indicators') && !compact && (view === 'cards' || (view === 'chart' && indicator));
  if (here && (indicator || !host.noControls)) return ofThisPage(`#${place}`);
  const own = indicator && indicatorAddress(host, indicator);
  return own || (host.pageHref ? `${host.pageHref}#${place}` : undefined);
}

/** The ways from a part of the plan to the whole of it, and its figures as files. */
export function ways(
  { pageHref, noControls }: { readonly pageHref: string; readonly noControls: boolean },
  { quantified }: PlanProgress,
  scoped: PlanProgress,
  locale: Locale,
): TemplateResult {
  return html`<div class="ways" part="source">
    <a href=${pageHref}>${chartsLabels[locale].all(quantified)}</a>
    <a href="${pageHref}${pageHref.includes('?') ? '&' : '?'}${usualPrefix}-status=behind+not-met"
      >${glanceLabels[locale].behindList}</a
    >
    ${noControls ? nothing : downloads(scoped, locale)}
  </div>`;
}
