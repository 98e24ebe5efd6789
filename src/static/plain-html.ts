import type { Locale } from '../format/words.js';
import type { IndicatorProgress, PlanProgress } from '../progress/plan-progress.js';
import { asMarkup } from './page-parts.js';
import { plainChart } from './plain-chart.js';
import { plainIndicator } from './plain-indicator.js';
import { plainPiece, type Sayings } from './plain-piece.js';
import { plainAnswer, plainPlan, plainTable } from './plain-plan.js';
import { plainMeasures } from './measures-html.js';
import { requireHanded, requireKnown, requireOptions } from '../model/wrong-call.js';

const sayings: Sayings = {
  ofIndicator: {
    'plan-indicator-card': plainIndicator,
    'plan-target-gauge': plainIndicator,
    'plan-trend-chart': plainChart,
  },
  ofPlan: {
    'plan-dashboard': plainPlan,
    'plan-goal-overview': plainAnswer,
    'plan-indicator-table': plainTable,
    'plan-measure-list': plainMeasures,
  },
};

/** Elements that keep a plain text. */
export type PlainTag =
  | 'plan-dashboard'
  | 'plan-goal-overview'
  | 'plan-indicator-card'
  | 'plan-indicator-table'
  | 'plan-measure-list'
  | 'plan-target-gauge'
  | 'plan-trend-chart';

/**
 * What a server writes inside the tag of an element: the same text the element keeps there for those that read the page
 * itself (toolbars that read aloud, crawlers, mirrors), shown until it has drawn, and taken over as it stands.
 *
 * @param tag The element it is for.
 * @param progress What the element will show: a plan, or an indicator of it.
 * @throws TypeError where the element shows the other of the two.
 * @example
 * plainHtml('plan-dashboard', planProgress).startsWith('<div slot="plan-text" lang="zh-CN">'); // true
 */
export function plainHtml(
  tag: PlainTag,
  progress: IndicatorProgress | PlanProgress,
  options: { readonly locale?: Locale } = {},
): string {
  requireKnown('plainHtml', 'tag', tag, Object.keys({ ...sayings.ofPlan, ...sayings.ofIndicator }));
  requireHanded('plainHtml', tag in sayings.ofPlan ? 'progress' : 'indicator', progress);
  requireOptions('plainHtml', options);
  const { locale = 'zh-CN' } = options;
  const frame = plainPiece(sayings, tag, progress, locale);
  return frame ? asMarkup(frame) : '';
}
