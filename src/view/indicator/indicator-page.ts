import { citationSection } from '../../format/citation-place.js';
import { gapWords } from '../../format/gap-words.js';
import { textIn } from '../../format/locale.js';
import { indicatorPageLabels, type IndicatorPageLabels } from '../../format/indicator-page-words.js';
import type { Locale } from '../../format/words.js';
import { indicatorTree } from '../../progress/hierarchy.js';
import type { IndicatorProgress } from '../../progress/plan-progress.js';
import { explanation, type Explanation } from '../explanation/explanation.js';
import { historyTable, type HistoryTable } from './indicator-history-rows.js';

/** An indicator beside this one. */
export interface NeighbourWords {
  readonly id: string;
  /** 第5项 and its name. */
  readonly name: string;
}

/** Everything the page of one indicator says. */
export interface IndicatorPage {
  readonly labels: IndicatorPageLabels;
  readonly plan: string;
  readonly goal: { readonly id: string; readonly name: string };
  /** 第6项; absent for a part of another indicator. */
  readonly place?: string;
  /** 还差93家以上; absent where nothing lies between, or nothing is published. */
  readonly gap?: string;
  readonly history?: HistoryTable;
  readonly explanation: Explanation;
  /** Measures of the same goal that are not said to serve the indicator. */
  readonly tasks: readonly { readonly id: string; readonly name: string; readonly section: string }[];
  readonly previous?: NeighbourWords;
  readonly next?: NeighbourWords;
}

/**
 * What the page of one indicator says, in one language. What a file does not say is not there.
 *
 * @example
 * indicatorPage(progress, 'zh-CN').place; // '第6项'
 */
export function indicatorPage(progress: IndicatorProgress, locale: Locale): IndicatorPage {
  const { plan, indicator, goal, main } = progress;
  const labels = indicatorPageLabels[locale];
  const own = indicatorTree(plan)
    .filter(({ depth }) => depth === 0)
    .map(({ entry }) => entry);
  const at = own.findIndex(({ id }) => id === indicator.id);
  const neighbour = (index: number): NeighbourWords | undefined => {
    const found = at < 0 ? undefined : own[index];
    return found && { id: found.id, name: labels.numbered(labels.place(index + 1), textIn(found.name, locale)) };
  };
  const [previous, next] = [neighbour(at - 1), neighbour(at + 1)];
  const { gap } = gapWords(main, locale);
  const history = historyTable(progress, locale);
  const tasks = (plan.measures ?? []).filter(
    ({ goal: of, serves }) => of === goal.id && !serves?.some((service) => service.indicator === indicator.id),
  );
  return {
    labels,
    plan: textIn(plan.name, locale),
    goal: { id: goal.id, name: textIn(goal.name, locale) },
    ...(at >= 0 && { place: labels.place(at + 1) }),
    ...(gap && { gap: gap.text }),
    ...(history && { history }),
    explanation: explanation(progress, locale),
    tasks: tasks.map(({ id, name, citations: [citation] }) => ({
      id,
      name: textIn(name, locale),
      section: citation ? citationSection(citation, locale) : '',
    })),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
