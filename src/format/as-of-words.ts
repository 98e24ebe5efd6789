import type { IsoDate } from '../calendar/iso-date.js';
import { reportingYear, yearInterval, type YearStart } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import { knownObservations } from '../progress/known-observations.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { formatDate, formatEnd } from './dates.js';
import { sentences } from './locale.js';
import { messagesOf } from './messages-of.js';
import { plural } from './numbers.js';
import { planMessagesOf } from './plan-messages.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** The words of travelling in time. */
export interface AsOfLabels {
  readonly label: string;
  readonly choose: string;
  readonly quick: string;
  readonly today: string;
  readonly end: (end: string) => string;
  /** The plan's last day among the ends of years. */
  readonly planEnd: (end: string) => string;
  readonly publications: string;
  readonly publication: string;
  readonly notBegun: (start: string) => string;
  /** The day is still to come. */
  readonly ahead: string;
  /** What was known then, or is known now; the last publication where one is stated. */
  readonly known: (isPast: boolean, count: number, last: string | undefined) => string;
  readonly nothingKnown: (isPast: boolean) => string;
}

export const asOfLabels = /*#__PURE__*/ wordTable<AsOfLabels>('asOf', {
  'zh-CN': {
    label: '查看日期',
    choose: '选择日期',
    quick: '常用日期',
    today: '今天',
    end: (end) => end,
    planEnd: (end) => `${end}（规划期末）`,
    publications: '数据公布日',
    publication: '请选择',
    notBegun: (start) => `规划期自${start}起，此时没有到期的目标。`,
    ahead: '这一天尚未到来，按目前的数据判定。',
    known: (isPast, count, last) =>
      `${isPast ? '当时' : '目前'}已公布${count}项指标的数据，${last ? `最近一次为${last}` : '公布日期未注明'}。`,
    nothingKnown: (isPast) => `${isPast ? '当时' : '目前'}还没有公布任何指标的数据。没有数据不等于0。`,
  },
  en: {
    label: 'As of',
    choose: 'Choose a date',
    quick: 'Common dates',
    today: 'Today',
    end: (end) => end.replace(/^e/, 'E'),
    planEnd: (end) => `${end} (end of the plan)`,
    publications: 'Publication dates',
    publication: 'Choose',
    notBegun: (start) => `The plan begins on ${start}; nothing is due yet.`,
    ahead: 'This day is still to come and is judged by today’s figures.',
    known: (isPast, count, last) =>
      `${isPast ? 'By then' : 'So far'}, figures for ${plural(count, 'indicator')} ${isPast ? 'had' : 'have'} been published, ${last ? `most recently on ${last}` : 'on days not stated'}.`,
    nothingKnown: (isPast) =>
      `${isPast ? 'By then, no figures had' : 'So far, no figures have'} been published. No data does not mean 0.`,
  },
});

/** A day to choose. */
export interface DayChoice {
  /** `YYYY-MM-DD`; empty for today, whatever day that is. */
  readonly day: string;
  readonly word: string;
  /** The day looked from now. */
  readonly current: boolean;
}

/** Everything said of the day a plan is looked at from. */
export interface AsOfWords {
  /** 2023年12月31日 */
  readonly day: string;
  /** 规划期已结束 */
  readonly ended?: string;
  /** 当时已公布15项指标的数据，最近一次为2023年3月20日。 */
  readonly sentence: string;
  /** 示例数据, where some figure known is made up. */
  readonly illustrative?: string;
  /** Ends of the plan's years begun, the end of the plan, today. */
  readonly days: readonly DayChoice[];
  /** Days on which figures came out, the latest first. */
  readonly publications: readonly DayChoice[];
}

/** What was known of a plan on a day. */
export interface KnownThen {
  /** Indicators with a figure. */
  readonly indicators: number;
  /** Day of the last publication; absent where no figure names one. */
  readonly last?: IsoDate;
}

/**
 * How many indicators had a figure on a day, and when the last of them came out.
 *
 * Counts what a reader could know: published by that day, for a period over by then, not withdrawn. A figure without a
 * publication day is known from the end of its period. Figures of single bodies and streets are not counted.
 *
 * @param yearStart Where the plan's reporting years start; with the calendar unless told.
 * @example
 * const figure = { indicator: 'a', period: '2022', value: 1, counts: 'level', status: 'final', published: '2023-03-20' };
 * knownThen([figure], '2023-12-31'); // { indicators: 1, last: '2023-03-20' }
 * knownThen([figure], '2023-03-19'); // { indicators: 0 }
 */
export function knownThen(observations: readonly Observation[], asOf: IsoDate, yearStart?: YearStart): KnownThen {
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = byIndicator.get(observation.indicator);
    if (group) group.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  let indicators = 0;
  let last: IsoDate | undefined;
  for (const group of byIndicator.values()) {
    const known = knownObservations(group, asOf, yearStart);
    if (known.length > 0) indicators += 1;
    for (const { observation } of known) {
      const { published } = observation;
      if (published !== undefined && !(last !== undefined && last > published)) last = published;
    }
  }
  return { indicators, ...(last !== undefined && { last }) };
}

/** The days a reader may want: the end of every year of the plan begun by today and of the plan, and today itself. */
function usualDays({ plan, asOf }: PlanProgress, today: IsoDate, follows: boolean, locale: Locale): DayChoice[] {
  const { start, end, yearStart } = plan.period;
  const labels = asOfLabels[locale];
  const choices: DayChoice[] = [];
  const offer = (day: IsoDate, word: string): void => {
    choices.push({ day, word, current: !follows && day === asOf });
  };
  for (let year = reportingYear(start, yearStart); ; year += 1) {
    const { start: first, end: day } = yearInterval(year, yearStart);
    if (day >= end || first > today) break;
    offer(day, labels.end(formatEnd(day, locale)));
  }
  offer(end, labels.planEnd(labels.end(formatEnd(end, locale))));
  choices.push({ day: '', word: labels.today, current: follows });
  return choices;
}

/**
 * Everything said of the day a plan is looked at from, in one language.
 *
 * @param today The reader's own day: years not begun and figures not yet published by then are not offered.
 * @param follows True when the page looks from today, whatever day that is.
 * @example
 * asOfWords(progress, '2026-04-01', false, 'zh-CN').day; // '2024年1月31日'
 */
export function asOfWords(progress: PlanProgress, today: IsoDate, follows: boolean, locale: Locale): AsOfWords {
  const { plan, asOf, ended, illustrative } = progress;
  const labels = asOfLabels[locale];
  const observations = plan.observations ?? [];
  const { indicators, last } = knownThen(observations, asOf, plan.period.yearStart);
  const isPast = asOf < today;
  const told = [
    asOf < plan.period.start ? labels.notBegun(formatDate(plan.period.start, locale)) : '',
    asOf > today ? labels.ahead : '',
    indicators > 0 ? labels.known(isPast, indicators, last && formatDate(last, locale)) : labels.nothingKnown(isPast),
  ];
  const published = new Set(
    observations.flatMap(({ published: day }) => (day !== undefined && day <= today ? [day] : [])),
  );
  return {
    day: formatDate(asOf, locale),
    ...(ended && { ended: planMessagesOf(locale).ended }),
    sentence: sentences(told, locale),
    ...(illustrative && { illustrative: messagesOf(locale).tag.illustrative }),
    days: usualDays(progress, today, follows, locale),
    publications: [...published]
      .sort()
      .reverse()
      .map((day) => ({ day, word: formatDate(day, locale), current: !follows && day === asOf })),
  };
}
