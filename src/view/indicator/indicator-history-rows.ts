import { isDoneOrNot } from '../../progress/target-traits.js';
import { formatDate, formatEnd, formatPeriod } from '../../format/dates.js';
import { textIn } from '../../format/locale.js';
import { messagesOf } from '../../format/messages-of.js';
import { formatPercent, subtractingShares } from '../../format/numbers.js';
import { indicatorPageLabels } from '../../format/indicator-page-words.js';
import { quantityNumber } from '../../format/quantity-words.js';
import { baselineNumber, boundPhrase, markLabel } from '../../format/target-phrase.js';
import { targetWords } from '../../format/target-words.js';
import { figureWords, isTurned, reportedWords, valueWords } from '../../format/value-words.js';
import type { Locale } from '../../format/words.js';
import type { IsoDate } from '../../calendar/iso-date.js';
import { hasNoShare } from '../table/indicator-rows.js';
import { assessPlan, type AssessOptions } from '../../progress/assess-plan.js';
import type { IndicatorProgress, Reported, Status, TargetProgress } from '../../progress/plan-progress.js';

/** One period with its value, and the verdict as it was when that had been published. */
export interface HistoryRow {
  /** 2023年, 2020年（基期） */
  readonly period: string;
  /** `—` where nothing is known, 不适用 / n/a where there can be none; so in all columns. */
  readonly value: string;
  readonly done: string;
  readonly elapsed: string;
  /** Both shares in one line; absent where there are none. */
  readonly shares?: string;
  readonly verdict?: { readonly status: Status; readonly word: string; readonly amount?: string };
  /** Day of publication, or that the plan says it; empty where nobody says. */
  readonly published: string;
  /** True of what the plan itself says, its baseline and target: nobody judges that. */
  readonly given?: true;
  /** True of the latest value. */
  readonly latest?: true;
}

/** The values of an indicator over time, oldest first, between its baseline and its target. */
export interface HistoryTable {
  /** Unit of all values; empty where each carries its own. */
  readonly unit: string;
  /** False of a duty that is done or not, which has neither. */
  readonly hasFigures: boolean;
  readonly rows: readonly HistoryRow[];
}

const none = '—';

/** Figures that stand in the unit of the indicator can do without it. */
const isBare = ({ kind, history }: TargetProgress): boolean =>
  (kind === 'level' || kind === 'total' || kind === 'year-value') && history.every(({ published }) => !published);

/** The day a value could be known on. */
const knownFrom = ({ at, observation: { published } }: Reported): IsoDate =>
  published !== undefined && published > at ? published : at;

/** How the page counts time, as far as the result tells. */
function conventionOf({ plan, main: { schedule, from } }: IndicatorProgress): Pick<AssessOptions, 'schedule'> {
  if (!schedule.answered) return {};
  const { elapsedBy: elapsed, tolerance, path } = schedule;
  return { schedule: { elapsed, tolerance, path, from: from === plan.period.start ? 'plan' : 'base' } };
}

// A page is drawn anew for many reasons, and each day costs as much as the whole plan.
const asked = new WeakMap<IndicatorProgress, ReadonlyMap<Reported, TargetProgress>>();

/** Of each value what was said on the day it came out. */
function resultsOf(progress: IndicatorProgress): ReadonlyMap<Reported, TargetProgress> {
  const { plan, indicator, main } = progress;
  const known = asked.get(progress);
  if (known) return known;
  const found = new Map<Reported, TargetProgress>();
  for (const reported of main.history) {
    // That of today is there.
    const then =
      reported === main.reported
        ? progress
        : assessPlan(plan, { ...conventionOf(progress), asOf: knownFrom(reported) }).indicators.find(
            (each) => each.indicator === indicator,
          );
    const target = then?.targets.find((each) => each.target === main.target);
    // A later publication of the same period has taken the place of what was said then.
    if (target?.reported?.observation === reported.observation) found.set(reported, target);
  }
  asked.set(progress, found);
  return found;
}

function sharesOf({ done, schedule }: TargetProgress, locale: Locale): Pick<HistoryRow, 'done' | 'elapsed' | 'shares'> {
  if (done.answered && schedule.answered) {
    const shares = subtractingShares(done.share, schedule.expectedShare, schedule.tolerance);
    return {
      done: shares.done,
      elapsed: shares.expected,
      shares: indicatorPageLabels[locale].shares(shares.done, shares.expected),
    };
  }
  const { inapplicable } = messagesOf(locale).absent;
  return {
    done: done.answered ? formatPercent(done.share) : hasNoShare(done.reason) ? inapplicable : none,
    elapsed: schedule.answered ? formatPercent(schedule.expectedShare) : inapplicable,
  };
}

const publishedOf = ({ observation: { published } }: Reported, locale: Locale): string =>
  published === undefined ? '' : formatDate(published, locale);

function valueRow(
  now: TargetProgress,
  reported: Reported,
  then: TargetProgress | undefined,
  locale: Locale,
): HistoryRow {
  const { required, yearStart } = now;
  const apart = required ? [required.low, required.high] : [];
  const words = then && targetWords(then, locale);
  return {
    period: formatPeriod(reported.period, locale, yearStart),
    value: isBare(now) ? quantityNumber(reported, locale, apart) : valueWords(now, reported, locale),
    ...(then ? sharesOf(then, locale) : { done: none, elapsed: none }),
    ...(words && {
      verdict: {
        status: words.status,
        word: words.statusWord,
        ...(words.amount !== undefined && { amount: words.amount }),
      },
    }),
    published: publishedOf(reported, locale),
    ...(reported.period === now.reported?.period && { latest: true }),
  };
}

/** The figure of a year, told apart from that of its own year. */
const yearFigure = (progress: TargetProgress, reported: Reported, locale: Locale): string =>
  isTurned(reported) ? figureWords(progress, reported, locale, true) : reportedWords(progress, reported, locale);

/** Each year of a duty, by itself. */
function yearRows(progress: TargetProgress, locale: Locale): HistoryRow[] {
  const { years = [], target, yearStart } = progress;
  const { status: words, verdict } = messagesOf(locale);
  const { inapplicable } = messagesOf(locale).absent;
  const happens = isDoneOrNot(target);
  return years
    .filter(({ status }) => status !== 'not-due')
    .map(({ year, status, reported, required }) => ({
      period: reported
        ? formatPeriod(reported.period, locale, yearStart)
        : formatPeriod(String(year), locale, yearStart),
      value:
        reported && !happens
          ? yearFigure({ ...progress, ...(required && { required }) }, reported, locale)
          : happens
            ? inapplicable
            : none,
      done: inapplicable,
      elapsed: inapplicable,
      verdict: {
        status,
        word:
          happens && status === 'met'
            ? verdict.done
            : happens && status === 'not-met'
              ? verdict['not-done']
              : words[status],
      },
      published: reported ? publishedOf(reported, locale) : '',
    }));
}

function baseRow({ indicator, yearStart, done }: TargetProgress, locale: Locale): HistoryRow[] {
  const { baseline, unit } = indicator;
  const labels = indicatorPageLabels[locale];
  const { inapplicable } = messagesOf(locale).absent;
  if (!baseline) return [];
  const counted = done.answered && done.start === baseline.value;
  return [
    {
      period: labels.base(formatPeriod(baseline.period, locale, yearStart)),
      value: baselineNumber(baseline, unit, locale),
      done: counted ? '0%' : inapplicable,
      elapsed: counted ? '0%' : inapplicable,
      published: labels.planText,
      given: true,
    },
  ];
}

function targetRow(main: TargetProgress, locale: Locale): HistoryRow[] {
  const { due, required } = main;
  const labels = indicatorPageLabels[locale];
  if (due === undefined || !required) return [];
  return [
    {
      period: labels.target(due.endsWith('-12-31') ? formatPeriod(due.slice(0, 4), locale) : formatEnd(due, locale)),
      value: isBare(main) ? markLabel(main, locale) : boundPhrase(main, locale),
      done: '100%',
      elapsed: '100%',
      published: labels.planText,
      given: true,
    },
  ];
}

/**
 * The values of an indicator by period with the verdict each led to when it had been published, between baseline and
 * target; of a yearly duty its years. Nothing where no value is known.
 *
 * @example
 * historyTable(progress, 'zh-CN').rows[3]?.done; // '48%'
 */
export function historyTable(progress: IndicatorProgress, locale: Locale): HistoryTable | undefined {
  const { main } = progress;
  if (main.years) {
    const rows = yearRows(main, locale);
    const hasFigures = !isDoneOrNot(main.target) && rows.some(({ value }) => value !== none);
    return rows.length ? { unit: '', hasFigures, rows } : undefined;
  }
  if (main.history.length === 0 || main.form === 'event' || main.form === 'words') return undefined;
  const results = resultsOf(progress);
  const isBareTable = isBare(main);
  const values = main.history.map((reported) => valueRow(main, reported, results.get(reported), locale));
  const rows = [...(isBareTable ? baseRow(main, locale) : []), ...values, ...targetRow(main, locale)];
  return { unit: isBareTable ? textIn(main.unit, locale) : '', hasFigures: true, rows };
}
