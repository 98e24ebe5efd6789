import type { IsoDate } from '../calendar/iso-date.js';
import type { Measure, OfficeNote } from '../model/measure.js';
import type { Plan } from '../model/plan.js';
import {
  measureProgress,
  officeNotes,
  type MeasureProgress,
  type MeasureStatus,
} from '../progress/measure-progress.js';
import type { Service } from '../progress/measures-serving.js';
import type { Status } from '../progress/plan-progress.js';
import { formatDate, formatEnd } from './dates.js';
import { inQuotes } from './in-quotes.js';
import { textIn } from './locale.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';
import { requireHanded, requireObject, requireLocale } from '../model/wrong-call.js';

/** The words of how a measure stands, of what offices say of it and of what it serves. */
export interface MeasureProgressLabels {
  readonly status: Readonly<
    Record<Exclude<MeasureStatus, 'late' | 'postponed' | 'merged' | 'replaced' | 'not-reported'>, string>
  >;
  readonly late: (days: number) => string;
  /** `until` is empty where no new day was named. */
  readonly postponed: (until: string) => string;
  /** Into what; empty where nobody says. */
  readonly merged: (name: string) => string;
  readonly replaced: (name: string) => string;
  readonly due: (day: string) => string;
  readonly firstDue: (day: string) => string;
  readonly since: (day: string) => string;
  /** Of what was completed after its day. */
  readonly daysAfter: (days: number) => string;
  readonly reason: (words: string) => string;
  readonly note: Readonly<Record<OfficeNote['kind'], string>>;
  /** Who says it, and when. */
  readonly noted: (office: string, day: string) => string;
  /** The plan says itself that the measure serves the indicator. */
  readonly stated: (words: string) => string;
  readonly inferred: string;
  readonly join: string;
}

export const measureProgressLabels = /*#__PURE__*/ wordTable<MeasureProgressLabels>('measureProgress', {
  'zh-CN': {
    status: {
      standing: '长期推进',
      'not-begun': '尚未启动',
      'under-way': '推进中',
      completed: '已完成',
      cancelled: '已取消',
    },
    late: (days) => `逾期${days}天`,
    postponed: (until) => (until ? `延期至${until}` : '延期，新的时限未公布'),
    merged: (name) => (name ? `并入${inQuotes(name)}` : '已并入其他任务'),
    replaced: (name) => (name ? `由${inQuotes(name)}替代` : '已被替代'),
    due: (day) => `时限${day}`,
    firstDue: (day) => `原定${day}`,
    since: (day) => day,
    daysAfter: (days) => `比时限晚${days}天`,
    reason: (words) => `原因：${words}`,
    note: { progress: '进展', difficulty: '困难', next: '下一步' },
    noted: (office, day) => `${office}，${day}`,
    stated: (words) => `规划原文：${inQuotes(words)}`,
    inferred: '规划未写明，由数据整理者推断',
    join: '，',
  },
  en: {
    status: {
      standing: 'Standing task',
      'not-begun': 'Not begun',
      'under-way': 'Under way',
      completed: 'Completed',
      cancelled: 'Cancelled',
    },
    late: (days) => `${plural(days, 'day')} overdue`,
    postponed: (until) => (until ? `Postponed to ${until}` : 'Postponed, no new date published'),
    merged: (name) => (name ? `Merged into ${inQuotes(name)}` : 'Merged into another measure'),
    replaced: (name) => (name ? `Replaced by ${inQuotes(name)}` : 'Replaced'),
    due: (day) => `due ${day}`,
    firstDue: (day) => `first due ${day}`,
    since: (day) => day,
    daysAfter: (days) => `${plural(days, 'day')} late`,
    reason: (words) => `Reason: ${words}`,
    note: { progress: 'Progress', difficulty: 'Difficulty', next: 'Next step' },
    noted: (office, day) => `${office}, ${day}`,
    stated: (words) => `The plan’s words: ${inQuotes(words)}`,
    inferred: 'not stated in the plan; inferred by the keeper of the file',
    join: ', ',
  },
});

/** What a measure has come to, where somebody has said so. */
export type ToldStatus = Exclude<MeasureStatus, 'not-reported'>;

/** How a measure stands, in words. */
export interface MeasureStateWords {
  readonly status: ToldStatus;
  /** Shape that goes with it; absent for what is no longer asked, or never falls due. */
  readonly shape?: Status;
  /** 延期至2024年6月底 */
  readonly word: string;
  /** 原定2023年6月底; empty where there is nothing to add. */
  readonly detail: string;
  /** 原因：… */
  readonly reason?: string;
  readonly source?: MeasureProgress['source'];
}

/** What an office says of a measure. */
export interface OfficeNoteWords {
  /** 进展 */
  readonly kind: string;
  /** The office's own words. */
  readonly words: string;
  /** 区科技局，2023年9月5日 */
  readonly by: string;
}

const shapes: { readonly [Name in ToldStatus]?: Status } = {
  completed: 'met',
  late: 'behind',
  'under-way': 'not-due',
  'not-begun': 'not-due',
  postponed: 'not-due',
};

function wordOf(status: ToldStatus, { due, daysLate = 0, by }: MeasureProgress, plan: Plan, locale: Locale): string {
  const labels = measureProgressLabels[locale];
  const other = plan.measures?.find(({ id }) => id === by)?.name ?? by;
  switch (status) {
    case 'late':
      return labels.late(daysLate);
    case 'postponed':
      return labels.postponed(due === undefined ? '' : formatEnd(due, locale));
    case 'merged':
      return labels.merged(textIn(other, locale));
    case 'replaced':
      return labels.replaced(textIn(other, locale));
    default:
      return labels.status[status];
  }
}

/** The days that belong to the word: when, until when, when at first. */
function detailOf({ status, since, due, firstDue, daysLate }: MeasureProgress, locale: Locale): string {
  const labels = measureProgressLabels[locale];
  const open = status === 'under-way' || status === 'not-begun' || status === 'late';
  const parts = [
    since !== undefined && !open && status !== 'postponed' && status !== 'standing'
      ? labels.since(formatDate(since, locale))
      : '',
    status === 'completed' && daysLate !== undefined ? labels.daysAfter(daysLate) : '',
    open && due !== undefined ? labels.due(formatEnd(due, locale)) : '',
    firstDue === undefined ? '' : labels.firstDue(formatEnd(firstDue, locale)),
  ];
  return parts.filter(Boolean).join(labels.join);
}

/**
 * How a measure stands on a day, in words: 推进中, 逾期67天, 延期至2024年6月底 with 原定2023年6月底, and the reason the office
 * gives. Nothing of a measure of which nothing is said.
 *
 * @example
 * // started 2022-03-01, due 2022-12-31, on 2022-12-20 postponed until 2023-06-30, completed 2023-07-10
 * measureStateWords(measure, plan, '2022-12-31', 'zh-CN').word; // '延期至2023年6月底'
 * measureStateWords(measure, plan, '2022-12-31', 'zh-CN').detail; // '原定2022年底'
 */
export function measureStateWords(
  measure: Measure,
  plan: Plan,
  asOf: IsoDate,
  locale: Locale,
): MeasureStateWords | undefined {
  requireObject('measureStateWords', 'a measure of the plan', measure);
  requireHanded('measureStateWords', 'plan', plan);
  requireLocale('measureStateWords', locale);
  const found = measureProgress(measure, asOf);
  const { status, reason, source } = found;
  if (status === 'not-reported') return undefined;
  const shape = shapes[status];
  return {
    status,
    ...(shape && { shape }),
    word: wordOf(status, found, plan, locale),
    detail: detailOf(found, locale),
    ...(reason !== undefined && { reason: measureProgressLabels[locale].reason(textIn(reason, locale)) }),
    ...(source && { source }),
  };
}

/**
 * What offices had said of a measure by a day, in their own words, each with office and day; the newest first.
 *
 * @example
 * // on 2023-06-30 the bureau 区科技局 noted: 首批窗口开放
 * officeNoteWords(measure, '2023-12-31', 'zh-CN')[0]; // { kind: '进展', words: '首批窗口开放', by: '区科技局，2023年6月30日' }
 */
export function officeNoteWords(measure: Measure, asOf: IsoDate, locale: Locale): OfficeNoteWords[] {
  requireObject('officeNoteWords', 'a measure of the plan', measure);
  requireLocale('officeNoteWords', locale);
  return officeNotes(measure, asOf).map(({ kind, words, office, date }) => ({
    kind: measureProgressLabels[locale].note[kind],
    words: textIn(words, locale),
    by: measureProgressLabels[locale].noted(textIn(office, locale), formatDate(date, locale)),
  }));
}

/**
 * Who says that a measure serves an indicator: the plan in its words, or the keeper of the file.
 *
 * @example
 * // the measure "courses" serves the indicator "training", in no words of the plan
 * serviceWords(measuresServing(plan, 'training')[0], 'zh-CN'); // '规划未写明，由数据整理者推断'
 */
export function serviceWords(service: Service, locale: Locale): string {
  requireObject('serviceWords', 'a service, as one of measuresServing,', service);
  requireLocale('serviceWords', locale);
  const { words } = service;
  const labels = measureProgressLabels[locale];
  return words === undefined ? labels.inferred : labels.stated(words);
}
