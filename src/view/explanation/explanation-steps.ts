import { formatDate, formatEnd } from '../../format/dates.js';
import { formatNumber, formatPercent, toPercent } from '../../format/numbers.js';
import { madeQuantity } from '../../format/outlook-words.js';
import { quantityWords } from '../../format/quantity-words.js';
import { reportedNumber } from '../../format/target-phrase.js';
import { isTimed } from '../../format/target-words.js';
import { exactSum } from '../../model/exact-sum.js';
import { explain, type ExplanationStep } from '../../progress/explain.js';
import type { Answer, Reason, TargetProgress } from '../../progress/plan-progress.js';
import type { TargetWords } from '../../format/words.js';
import { robustTrend } from '../trend/trend-outlook.js';
import type { Telling } from './explanation-telling.js';
import { figureStep } from './figure-step.js';

/** A line of arithmetic; `result` is what it comes to. */
export interface ArithmeticWords {
  /** （807 − 722）÷（900 − 722）= 85 ÷ 178 =, with what leads to the result. */
  readonly working: string;
  /** 47.8% */
  readonly result: string;
}

/** One question of the three, with its answer or the reason why it has none. */
export interface StepWords {
  readonly heading: string;
  /** How it is counted, before the numbers. */
  readonly how?: string;
  readonly lines: readonly (ArithmeticWords | string)[];
}

type StepOf<Name> = Extract<ExplanationStep, { readonly step: Name }>;

/** A minus sign where a number has a hyphen, as the arithmetic around it. */
const minus = (number: string): string => number.replace('-', '−');

const equals = (terms: readonly string[], result: string): ArithmeticWords => ({
  // A full-width bracket brings its own gap.
  working: terms.map((term) => (term.endsWith('）') ? `${term}= ` : `${term} = `)).join(''),
  result,
});

const silent = (heading: string, answer: Answer<unknown>, { messages, labels }: Telling): StepWords => {
  const reason: Reason = answer.answered ? 'closed' : answer.reason;
  return { heading, lines: [labels.full(messages.sentence([messages.reason[reason]]))] };
};

function doneStep(telling: Telling, found: StepOf<'done'> | undefined): StepWords {
  const { progress, locale, labels } = telling;
  const { reported, direction, done } = progress;
  if (!found || !reported) return silent(labels.done, done, telling);
  const { value, start, end, share } = found;
  const number = (figure: number): string => minus(formatNumber(figure, locale));
  const shown = minus(reportedNumber(progress, reported, locale));
  const result = minus(formatPercent(share, 1));
  if (start === 0 && direction === 'rising') {
    return { heading: labels.done, how: labels.doneBy.zero, lines: [equals([`${shown} ÷ ${number(end)}`], result)] };
  }
  const falling = direction === 'falling';
  const over = falling ? ([number(start), shown] as const) : ([shown, number(start)] as const);
  const under = falling ? ([number(start), number(end)] as const) : ([number(end), number(start)] as const);
  const way = (to: number): string => number(falling ? exactSum([start, -to]) : exactSum([to, -start]));
  // Where the value is printed rounded, its difference would not be the one a reader gets.
  const between = shown === number(value) ? [`${way(value)} ÷ ${way(end)}`] : [];
  return {
    heading: labels.done,
    how: falling ? labels.doneBy.falling : labels.doneBy.rising,
    lines: [equals([labels.quotient(over, under), ...between], result)],
  };
}

/** The points between two shares as they are printed, so that a reader who subtracts gets them. */
function differenceLine({ labels }: Telling, done: number, expected: number): ArithmeticWords {
  const [a, b] = [toPercent(done, 1), toPercent(expected, 1)];
  const points = Number((a - b).toFixed(1));
  const sign = points > 0 ? '+' : '';
  return equals([`${minus(`${a}%`)} − ${b}%`], labels.points(sign + minus(String(points))));
}

function timeStep(telling: Telling, found: StepOf<'elapsed'> | undefined): StepWords {
  const { progress, locale, labels } = telling;
  const { schedule, done } = progress;
  if (!found || !done.answered) return silent(labels.time, schedule, telling);
  const { from, at, due, by, gone, of, share, expected, path } = found;
  const day = (date: string): string => formatDate(date, locale);
  const number = (count: number): string => formatNumber(count, locale);
  return {
    heading: labels.time,
    how: labels.timeBy(day(from), day(at), day(due), by),
    lines: [
      equals([`${number(gone)} ÷ ${number(of)}`], formatPercent(share, 1)),
      ...(expected === share ? [] : [labels.full(labels.path(formatPercent(expected, 1), path === 'declared'))]),
      differenceLine(telling, done.share, expected),
    ],
  };
}

function outlookStep(telling: Telling): StepWords {
  const { progress, locale, labels, messages, words } = telling;
  const { outlook, due } = progress;
  if (!isTimed(progress.status) || !outlook.answered || due === undefined)
    return silent(labels.outlook, outlook, telling);
  const { required } = progress;
  const value = quantityWords(
    madeQuantity(progress, outlook.value),
    locale,
    required ? [required.low, required.high] : [],
  );
  return {
    heading: labels.outlook,
    how: labels.outlookBy(formatEnd(due, locale)),
    lines: [
      [
        labels.full(messages.sentence([labels.outlookIs(value, words.target, outlook.meets)])),
        ...robustLine(telling),
      ].join(locale === 'en' ? ' ' : ''),
    ],
  };
}

/** The robust trend, under its own name, where there are values enough for it. */
function robustLine({ progress, locale, labels }: Telling): string[] {
  const trend = robustTrend(progress);
  if (!trend.answered || trend.low === undefined || trend.high === undefined) return [];
  const say = (value: number): string => quantityWords(madeQuantity(progress, value), locale);
  const { value, low, high, level = 0, points } = trend;
  return [labels.robust(say(value), say(low), say(high), formatPercent(level), formatNumber(points, locale))];
}

/** Each year with its verdict, and with what it was held against where that is another one for each year. */
function yearLines({ progress, locale, labels }: Telling, words: NonNullable<TargetWords['years']>): string[] {
  const borrows = 'value' in progress.target.bound && typeof progress.target.bound.value !== 'number';
  return words.map(({ spoken }, index) => {
    const { reported, required } = progress.years?.[index] ?? {};
    if (!borrows || !reported || !required) return labels.full(spoken);
    const figure = quantityWords({ ...madeQuantity(progress, required.low) }, locale, [reported.value]);
    return labels.full(labels.heldAgainst(spoken, quantityWords(reported, locale, [required.low]), figure));
  });
}

/** The questions in order; none where nothing is reported. */
export function stepsOf(telling: Telling): StepWords[] {
  const { progress, labels, words } = telling;
  const { reported, done, schedule, outlook } = progress;
  if (words.years) return [{ heading: labels.years, lines: yearLines(telling, words.years) }];
  const figure = figureStep(telling);
  const worked = figure ? [figure] : [];
  if (!reported || !(done.answered || schedule.answered || outlook.answered)) return worked;
  const found = explain(progress);
  const step = <Name extends ExplanationStep['step']>(name: Name): StepOf<Name> | undefined =>
    found.find((each): each is StepOf<Name> => each.step === name);
  return [...worked, doneStep(telling, step('done')), timeStep(telling, step('elapsed')), outlookStep(telling)];
}

/** A total cannot fall and an event cannot be undone; what is past its date is settled. */
const canFallBack = ({ target: { of }, reported, due }: TargetProgress): boolean =>
  of.kind !== 'total' && of.kind !== 'occurrence' && (due === undefined || (reported?.at ?? '') < due);

/** The rule that decided, in whole sentences. */
export function ruleOf({ progress, locale, labels, messages, words }: Telling): string[] {
  const { status, reason, schedule, years, stale, fallenBackFrom } = progress;
  const detail = words.sentence ? [labels.full(words.sentence)] : [];
  if (isTimed(status)) {
    const tolerance = schedule.answered ? formatNumber(schedule.tolerance * 100, locale) : '';
    return [labels.rule[status](tolerance, words.statusWord), ...(stale || fallenBackFrom ? detail : [])];
  }
  if (!years && (status === 'met' || status === 'not-met')) {
    const mayFall = status === 'met' && canFallBack(progress) ? [labels.mayFall] : [];
    return [labels.rule[status](words.target, words.statusWord), ...detail, ...mayFall];
  }
  return status === 'direction-only' && reason
    ? [labels.full(messages.sentence([messages.reason[reason]])), ...detail]
    : detail;
}
