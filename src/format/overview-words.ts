import { exactSum } from '../model/exact-sum.js';
import type { IndicatorProgress, PlanProgress, RollUp } from '../progress/plan-progress.js';
import { goalRows } from '../progress/goal-rows.js';
import { rollUp } from '../progress/roll-up.js';
import { sentences, textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { goalWords, planWords } from './plan-words.js';
import { wordTable } from './word-table.js';
import type { CountWords, Locale } from './words.js';

/** The fixed words of the overview. */
export interface OverviewLabels {
  readonly heading: string;
  /** Heading of the rows, by what they are sorted by. */
  readonly rows: Readonly<Record<OverviewBy, string>>;
  /** The plan names no body. */
  readonly noBody: string;
  readonly binding: string;
  readonly indicative: string;
  readonly unstated: string;
  /** A goal the plan gives no indicator. */
  readonly nothing: string;
  /** An indicator of two bodies is in both rows. */
  readonly shared: string;
  /** A goal is counted with the goals within it. */
  readonly nested: string;
  readonly sample: string;
  readonly empty: string;
}

export const overviewLabels = /*#__PURE__*/ wordTable<OverviewLabels>('goalOverview', {
  'zh-CN': {
    heading: '目标进展概览',
    rows: { goal: '分目标', body: '分责任单位' },
    noBody: '责任单位未公布',
    binding: '约束性',
    indicative: '预期性',
    unstated: '未注明属性',
    nothing: '没有列出指标。',
    shared: '由多个单位共同负责的指标在各单位分别计数，各行之和可能大于总数。',
    nested: '上级目标的数包含其下级目标，各行之和可能大于总数。',
    sample: '判定依据的实际值含示例数据，不是官方统计。',
    empty: '这个规划没有列出指标。',
  },
  en: {
    heading: 'Goals at a glance',
    rows: { goal: 'By goal', body: 'By responsible body' },
    noBody: 'Responsible body not published',
    binding: 'Binding',
    indicative: 'Indicative',
    unstated: 'Force not stated',
    nothing: 'No indicators are listed.',
    shared: 'An indicator that several bodies answer for counts in the row of each, so the rows can add up to more.',
    nested: 'A goal is counted with the goals within it, so the rows can add up to more.',
    sample: 'The values behind these verdicts include sample data and are not official statistics.',
    empty: 'This plan lists no indicators.',
  },
});

/** What the rows of an overview are sorted by: the goals of the plan, or the bodies responsible. */
export type OverviewBy = 'goal' | 'body';

/** Some targets counted by status: the sentence, and the same as segments of a bar. */
export interface OverviewCounts {
  /** 7项：2项已达目标值，…；另有方向性目标1项 */
  readonly sentence: string;
  /** In the order of the whole plan, only what occurs. */
  readonly counts: readonly CountWords[];
  /** Quantified targets. */
  readonly total: number;
  /** Length of the bar in per cent: as long as its targets are many beside the longest bar of its kind. */
  readonly length: number;
}

/** A part of a row: what is 约束性, what is 预期性, what the plan does not say of. */
export interface OverviewPart extends OverviewCounts {
  readonly name: string;
}

/** One goal or one body. */
export interface OverviewRow extends OverviewCounts {
  /** Id of the goal or of the body; absent for what the plan does not say. */
  readonly id?: string;
  readonly name: string;
  /** Of a goal, how many it lies within; 0 for all else. */
  readonly depth: number;
  /** Where a page shows the goal: `#goal-` and its id. Absent for a body, and for a goal with nothing to show. */
  readonly href?: string;
  /** Present only where the plan marks its targets. */
  readonly parts: readonly OverviewPart[];
}

/** Everything the overview says. */
export interface OverviewWords {
  readonly whole: OverviewRow;
  readonly rows: readonly OverviewRow[];
  /** What is counted apart, and why there is no mean. */
  readonly note: string;
  readonly illustrative?: { readonly tag: string; readonly notice: string };
}

interface Group {
  readonly id?: string;
  readonly name: string;
  readonly depth: number;
  /** A page shows the goal under its own name. */
  readonly hasPlace: boolean;
  readonly indicators: readonly IndicatorProgress[];
}

function byBody({ plan, indicators }: PlanProgress, locale: Locale): Group[] {
  const named = new Set(indicators.flatMap(({ indicator }) => indicator.responsible ?? []));
  const body = { depth: 0, hasPlace: false };
  const groups: Group[] = [...named].map((id) => ({
    ...body,
    id,
    name: textIn(plan.organisations?.find((body) => body.id === id)?.name ?? id, locale),
    indicators: indicators.filter(({ indicator }) => indicator.responsible?.includes(id)),
  }));
  const unsaid = indicators.filter(({ indicator }) => !indicator.responsible?.length);
  return unsaid.length > 0 ? [...groups, { ...body, name: overviewLabels[locale].noBody, indicators: unsaid }] : groups;
}

const attributes = ['binding', 'indicative', 'unstated'] as const;

const attributeOf = ({ main }: IndicatorProgress): (typeof attributes)[number] =>
  main.target.force?.attribute ?? 'unstated';

/**
 * Counts by status for the whole plan and for each goal or body, in one language. Never a mean.
 *
 * Rows by goal stand in the order of the plan, goals without an indicator included; goals within a goal stand below it
 * and are counted in it. A part of an indicator (其中) is counted nowhere. Rows by body stand in the order in
 * which the plan names them; what it names no body for stands last. An indicator of two bodies counts in both rows.
 *
 * @example
 * overviewWords(progress, 'goal', 'zh-CN').rows[0].name; // '知识产权创造'
 */
export function overviewWords(progress: PlanProgress, by: OverviewBy, locale: Locale): OverviewWords {
  const labels = overviewLabels[locale];
  const words = planWords(progress, locale);
  const marked = progress.indicators.some((entry) => attributeOf(entry) !== 'unstated');

  const counted = (indicators: readonly IndicatorProgress[], rolled: RollUp, longest: number): OverviewCounts => ({
    sentence: goalWords({ goal: { id: '', name: '' }, indicators, ...rolled }, locale).summary || labels.nothing,
    counts: words.counts.flatMap(({ status, word }) => {
      const count = rolled.counts[status];
      return count === undefined ? [] : [{ status, word, count }];
    }),
    total: rolled.quantified,
    length: (rolled.quantified / longest) * 100,
  });
  const row = ({ id, name, depth, hasPlace, indicators }: Group, longest: number): OverviewRow => ({
    ...(id !== undefined && { id }),
    name,
    depth,
    ...(hasPlace && { href: `#goal-${id}` }),
    ...counted(indicators, rollUp(indicators), longest),
    parts: (marked ? attributes : []).flatMap((attribute) => {
      const own = indicators.filter((entry) => attributeOf(entry) === attribute);
      return own.length === 0 ? [] : [{ name: labels[attribute], ...counted(own, rollUp(own), longest) }];
    }),
  });

  const groups: readonly Group[] =
    by === 'body'
      ? byBody(progress, locale)
      : goalRows(progress).map(({ goal: { goal, indicators: own }, depth, indicators }) => ({
          id: goal.id,
          name: textIn(goal.name, locale),
          depth,
          hasPlace: own.length > 0,
          indicators,
        }));
  const totals = groups.map(({ indicators }) => rollUp(indicators).quantified);
  const longest = Math.max(1, ...totals);
  const { quantified } = progress;
  const repeats = exactSum(totals) > quantified;
  return {
    whole: {
      ...row(
        { name: words.summaryHeading, depth: 0, hasPlace: false, indicators: progress.indicators },
        Math.max(1, quantified),
      ),
      sentence: words.summary,
    },
    rows: groups.map((group) => row(group, longest)),
    note: sentences([words.note, repeats ? labels[by === 'body' ? 'shared' : 'nested'] : ''], locale),
    ...(progress.illustrative && {
      illustrative: { tag: messagesOf(locale).tag.illustrative, notice: labels.sample },
    }),
  };
}
