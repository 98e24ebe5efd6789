import { formatAsOf } from '../../format/dates.js';
import { textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { dataDay } from '../../format/plan-words.js';
import type { Locale } from '../../format/words.js';
import type { PlanProgress } from '../../progress/plan-progress.js';

/** What a page says once for the figures on it. What stands on the page repeats only where it differs. */
export interface SharedFacts {
  /** 截至2023年12月底, the last day a figure speaks of; absent while nothing is reported. */
  readonly asOf?: string;
  /** 来源：示例统计表, where more than half of the figures have it. */
  readonly source?: string;
  /** True where every figure is a sample: then the page has the mark, for all of them. */
  readonly sample: boolean;
}

/**
 * What the figures of a page have in common, in the words of a card's foot.
 *
 * @example
 * sharedFacts(progress, 'zh-CN'); // { asOf: '截至2023年12月底', source: '来源：示例统计表', sample: true }
 */
export function sharedFacts(progress: PlanProgress, locale: Locale): SharedFacts {
  const day = dataDay(progress);
  if (day === undefined) return { sample: false };
  const figures = progress.indicators.flatMap(({ main: { reported, part } }) => reported ?? part ?? []);
  const { source: say, sourceMissing } = messagesOf(locale);
  const told = new Map<string, number>();
  for (const { observation } of figures) {
    const name = observation.source?.name;
    const words = name ? say(textIn(name, locale)) : sourceMissing;
    told.set(words, (told.get(words) ?? 0) + 1);
  }
  const [source] = [...told].find(([, count]) => count * 2 > figures.length) ?? [];
  return {
    asOf: formatAsOf(day, locale),
    ...(source !== undefined && { source }),
    sample: progress.indicators.every(({ main }) => main.illustrative || !(main.reported ?? main.part)),
  };
}
