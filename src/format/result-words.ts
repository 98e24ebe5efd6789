import { daysBetween } from '../calendar/iso-date.js';
import { reportingYear, yearCode } from '../calendar/period.js';
import { yearsBetween } from '../calendar/years-between.js';
import type { CompositeEntry, CompositePolicy, CompositeResult } from '../progress/composite.js';
import type { Method } from '../progress/method.js';
import type { MethodResult } from '../progress/method-result.js';
import type { OutlookModel } from '../progress/outlook-model.js';
import type { TargetOutlook, TargetOutlookResult } from '../progress/outlook-target.js';
import { paceSoFar, type Pace, type requiredPace } from '../progress/pace.js';
import type { IndicatorProgress, TargetProgress } from '../progress/plan-progress.js';
import type { ReachDate } from '../progress/reach-date.js';
import type { BreakdownResult, Reconciliation } from '../progress/reconcile-breakdown.js';
import { formatAsOf, formatDate, formatPeriod } from './dates.js';
import { textIn } from './locale.js';
import { baselineQuantity, boundQuantity } from './bound-phrases.js';
import { formatNumber, formatPercent } from './numbers.js';
import { madeQuantity } from './outlook-words.js';
import { paceFigure } from './pace-figure.js';
import { differenceUnit, quantityWords } from './quantity-words.js';
import { resultLabels } from './result-labels.js';
import { amount, targetPhrase } from './target-phrase.js';
import { basePeriodOf, figureWords, isChange, measuredWords, targetWay, wayOf } from './value-words.js';
import type { Locale } from './words.js';
import { requireHanded, requireObject, requireKnown, requireList, requireLocale } from '../model/wrong-call.js';

/** One line of the working: the number first, its words beside it. */
export interface ResultStep {
  /** What is worked out, for machines: `change`, `per-year`, `sum`. A method's own name for its step. */
  readonly id: string;
  /** Unrounded, in the unit of the result. */
  readonly value: number;
  /** 平均每年变化 */
  readonly name: string;
  /** 变化 ÷ 年数. Absent where a source gives only figures. */
  readonly formula?: string;
  /** 85 ÷ 3 ≈ 28.3333; `=` only where the printed number is the whole one. */
  readonly working: string;
}

/** A result in words. Every sentence is complete. */
export interface ResultWords {
  readonly answered: boolean;
  /** What comes out, or why nothing does. */
  readonly sentence: string;
  /** The working in order; empty without a result. */
  readonly steps: readonly ResultStep[];
  /** The rule that decided, or what to know of it; empty without a result. */
  readonly rules: readonly string[];
}

const refused = (sentence: string): ResultWords => ({ answered: false, sentence, steps: [], rules: [] });

/** Six figures, as a reader can follow; the whole number stands in the step. */
const rounded = (value: number): number => Number(value.toPrecision(6));

const plain = formatNumber;

/** The figures of the target, from which a value made here is told apart. */
const figuresOf = ({ required }: TargetProgress): number[] => (required ? [required.low, required.high] : []);

/** A value on the way, in the unit of the target: as published where it is, else with the digits it bears. */
function said(value: number, progress: TargetProgress, locale: Locale): string {
  const { history, required, done, indicator } = progress;
  const known = history.find((reported) => reported.value === value);
  if (known) return quantityWords(known, locale, figuresOf(progress));
  if (value === required?.low || value === required?.high) return quantityWords(boundQuantity(progress, value), locale);
  const { baseline, unit } = indicator;
  if ('start' in done && done.start === value && baseline?.value === value)
    return quantityWords(baselineQuantity(baseline, unit), locale);
  return quantityWords(madeQuantity(progress, value), locale, figuresOf(progress));
}

/** The kind of a target's values, by its latest. */
const measuredBy = ({ reported, kind }: TargetProgress) => reported ?? { kind, period: '' };

/** Digits after the point that leave three figures; of what has three before it none. */
const ofThree = (value: number): number =>
  value === 0 ? 0 : Math.min(10, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));

/** Full-width brackets bring their own space. */
const tidy = (working: string): string => working.replace(/ ?([（）]) ?/g, '$1');

/** A figure within a formula; below zero in brackets. */
const operand = (value: number, locale: Locale): string =>
  value < 0 ? labelsOf(locale).brackets(plain(value, locale)) : plain(value, locale);

const percent = (share: number): string => `${formatNumber(rounded(share * 100), 'zh-CN')}%`;

function line(
  id: keyof ReturnType<typeof labelsOf>['steps'],
  value: number,
  working: string,
  locale: Locale,
): ResultStep {
  const { name, formula } = labelsOf(locale).steps[id];
  const printed = rounded(value);
  const result = id === 'growth-per-year' ? percent(value) : plain(printed, locale);
  return { id, value, name, formula, working: tidy(`${working} ${printed === value ? '=' : '≈'} ${result}`) };
}

const labelsOf = (locale: Locale) => resultLabels[locale];

function paceSteps({ from, to, change, perYear, growthPerYear }: Pace, progress: TargetProgress, locale: Locale) {
  const number = (value: number): string => operand(value, locale);
  const years = yearsBetween(from.at, to.at, progress.yearStart);
  const steps = [
    line('change', change, `${number(to.value)} − ${number(from.value)}`, locale),
    line('per-year', perYear, `${number(change)} ÷ ${number(rounded(years))}`, locale),
  ];
  if (growthPerYear === undefined) return steps;
  const { brackets } = labelsOf(locale);
  const quotient = brackets(`${number(to.value)} ÷ ${number(from.value)}`);
  const root = brackets(`1 ÷ ${number(rounded(years))}`);
  return [...steps, line('growth-per-year', growthPerYear, `${quotient} ^ ${root} − 1`, locale)];
}

/**
 * What a pace is of, and how its two figures are said: none below zero beside a word that says which way. What went the
 * other way than the target throughout goes by the name of that way; what turned is said by the way of each figure, and
 * its speed is that of the level.
 */
function pacedFigures({ from, to }: Pick<Pace, 'from' | 'to'>, progress: TargetProgress, locale: Locale) {
  const labels = labelsOf(locale);
  const latest = measuredBy(progress);
  const turned = isChange(progress.kind) && (from.value < 0 || to.value < 0);
  if (turned && (from.value > 0 || to.value > 0)) {
    const base = basePeriodOf(progress);
    const since = base === undefined ? '' : formatPeriod(base, locale, progress.yearStart);
    const say = (value: number): string => {
      const made = madeQuantity(progress, value);
      const size = quantityWords({ ...made, value: Math.abs(value) }, locale);
      return labels.turned(size, value * targetWay(progress) > 0, since, figureWords(progress, made, locale));
    };
    return { what: labels.subject('', false), side: targetWay(progress), say };
  }
  const side = turned ? -1 : 1;
  const measured = measuredWords(progress, latest, locale, turned ? (-targetWay(progress) as 1 | -1) : undefined) ?? '';
  const say = (value: number): string => said(turned ? Math.abs(value) : value, progress, locale);
  return { what: labels.subject(measured, progress.kind.startsWith('change')), side, say };
}

/**
 * A pace in words: so far, or still needed.
 *
 * @param pace What `paceSoFar` or `requiredPace` says of the same target.
 * @example
 * // 722 at the end of 2020, 807 at the end of 2023
 * paceWords(paceSoFar(progress), progress, 'zh-CN').steps[1].working; // '85 ÷ 3 ≈ 28.3333'
 */
export function paceWords(
  pace: ReturnType<typeof paceSoFar> | ReturnType<typeof requiredPace>,
  progress: TargetProgress,
  locale: Locale,
): ResultWords {
  requireHanded('paceWords', 'answer', pace);
  requireHanded('paceWords', 'target', progress);
  requireLocale('paceWords', locale);
  const labels = labelsOf(locale);
  if (!pace.answered) return refused(labels.reasons[pace.reason]);
  const { from, to, perYear } = pace;
  const { what, side, say } = pacedFigures(pace, progress, locale);
  const speed = perYear * side;
  const way = speed > 0 ? 'rises' : speed < 0 ? 'falls' : 'stands';
  const words = { what, from: formatDate(from.at, locale), to: formatDate(to.at, locale) };
  const required = 'exceed' in pace;
  const rounding = !required ? 'nearest' : progress.budget ? 'down' : 'up';
  const size = Math.abs(perYear);
  const yearly = paceFigure(size, ofThree(size), rounding, required && pace.exceed, progress, locale);
  const figures = { start: say(from.value), end: say(to.value), perYear: yearly.words, strict: yearly.strict };
  if (required && progress.budget)
    return {
      answered: true,
      sentence: labels[perYear === 0 ? 'noRoom' : 'room']({ ...words, ...figures }),
      steps: paceSteps(pace, progress, locale),
      rules: [labels.yearEnds],
    };
  return {
    answered: true,
    sentence: labels[required ? 'required' : 'soFar'][way]({ ...words, ...figures }),
    steps: paceSteps(pace, progress, locale),
    rules: [labels.yearEnds],
  };
}

/** The working of the models whose formula needs only two values. */
function outlookSteps(result: TargetOutlook, progress: TargetProgress, locale: Locale): ResultStep[] {
  const pace = paceSoFar(progress);
  if (!pace.answered) return [];
  const { brackets } = labelsOf(locale);
  const number = (value: number): string => operand(value, locale);
  const { from, to, days } = pace;
  const toGo = daysBetween(to.at, result.due);
  const [first, latest] = [number(from.value), number(to.value)];
  if (result.model === 'linear') {
    const share = brackets(`${number(days)} ÷ ${number(days + toGo)}`);
    return [line('linear', result.value, `${first} + ${brackets(`${latest} − ${first}`)} ÷ ${share}`, locale)];
  }
  if (result.model === 'compound') {
    const power = brackets(`${number(toGo)} ÷ ${number(days)}`);
    return [line('compound', result.value, `${latest} × ${brackets(`${latest} ÷ ${first}`)} ^ ${power}`, locale)];
  }
  return [];
}

/**
 * An outlook in words.
 *
 * @param outlook What `outlook(progress, model)` says of the same target.
 * @example
 * outlookWords(outlook(progress, linearPaceOutlook), progress, linearPaceOutlook, 'zh-CN').sentence;
 * // '按目前平均进度推算，到2025年12月31日约为864家，不符合“达900家”。'
 */
export function outlookWords(
  outlook: TargetOutlookResult,
  progress: TargetProgress,
  model: Pick<OutlookModel, 'name'>,
  locale: Locale,
): ResultWords {
  requireHanded('outlookWords', 'answer', outlook);
  requireHanded('outlookWords', 'target', progress);
  requireObject('outlookWords', 'its model', model);
  requireLocale('outlookWords', locale);
  const labels = labelsOf(locale);
  if (!outlook.answered) return refused(labels.reasons[outlook.reason]);
  const { value, low, high, level, meets, interval, points, due } = outlook;
  const say = (number: number): string => {
    const made = madeQuantity(progress, number);
    const way = wayOf(progress, made);
    const measured = measuredWords(progress, measuredBy(progress), locale, way || undefined);
    const size = way === undefined ? made : { ...made, value: Math.abs(number) };
    const words = quantityWords(size, locale, figuresOf(progress));
    return measured ? labels.measured(words, measured) : words;
  };
  const rules = [labels.extrapolation(String(points))];
  if (low !== undefined && high !== undefined && level !== undefined)
    rules.unshift(labels.interval(say(low), say(high), formatPercent(level, 1), interval ?? 'no-line'));
  return {
    answered: true,
    sentence: labels.outlook({
      model: textIn(model.name, locale),
      due: formatDate(due, locale),
      value: say(value),
      target: targetPhrase(progress, locale),
      meets: meets === undefined ? 'no-line' : meets ? 'meets' : 'misses',
    }),
    steps: outlookSteps(outlook, progress, locale),
    rules,
  };
}

/** The straight line: what is left, at the pace so far. */
function reachSteps(reached: Extract<ReachDate, { answered: true }>, progress: TargetProgress, locale: Locale) {
  const pace = paceSoFar(progress);
  const { required, direction } = progress;
  if (reached.model !== 'linear' || !pace.answered || !required) return [];
  const number = (value: number): string => operand(value, locale);
  const end = direction === 'falling' ? required.high : required.low;
  const left = end - pace.to.value;
  const { brackets } = labelsOf(locale);
  const perDay = brackets(`${number(pace.change)} ÷ ${number(pace.days)}`);
  return [
    line('left', left, `${number(end)} − ${number(pace.to.value)}`, locale),
    line('days', (left / pace.change) * pace.days, `${number(left)} ÷ ${perDay}`, locale),
  ];
}

/**
 * The day on which a target is reached, in words, beside the day it is due.
 *
 * @param reached What `reachDate(progress, model)` says of the same target.
 * @example
 * reachDateWords(reachDate(progress), progress, linearPaceOutlook, 'zh-CN').sentence;
 * // '按目前平均进度推算，2027年4月13日达到“达900家”，比期限晚468天。'
 */
export function reachDateWords(
  reached: ReachDate,
  progress: TargetProgress,
  model: Pick<OutlookModel, 'name'>,
  locale: Locale,
): ResultWords {
  requireHanded('reachDateWords', 'answer', reached);
  requireHanded('reachDateWords', 'target', progress);
  requireObject('reachDateWords', 'its model', model);
  requireLocale('reachDateWords', locale);
  const labels = labelsOf(locale);
  if (!reached.answered) return refused(labels.reasons[reached.reason]);
  const { kind, yearStart } = progress;
  const isOfYear = kind === 'year-value';
  const date = isOfYear
    ? labels.inYear(formatPeriod(yearCode(reportingYear(reached.date, yearStart), yearStart), locale))
    : labels.onDay(formatDate(reached.date, locale));
  const late = progress.due === undefined ? undefined : daysBetween(progress.due, reached.date);
  const days = formatNumber(Math.abs(late ?? 0), locale);
  return {
    answered: true,
    sentence: progress.budget
      ? labels.usedUp(textIn(model.name, locale), date, targetPhrase(progress, locale))
      : labels.reached({
          model: textIn(model.name, locale),
          date,
          target: targetPhrase(progress, locale),
          against: late === undefined ? '' : labels.against[late > 0 ? 'late' : late < 0 ? 'early' : 'onTime'](days),
        }),
    steps: reachSteps(reached, progress, locale),
    rules: progress.budget ? [] : [isOfYear ? labels.firstYear : labels.firstDay],
  };
}

function sumSteps(parts: readonly number[], sums: Reconciliation, locale: Locale): ResultStep[] {
  const number = (value: number): string => operand(value, locale);
  const { sum, whole, difference, remaining } = sums;
  const steps = parts.length > 1 ? [line('sum', sum, parts.map(number).join(' + '), locale)] : [];
  if (whole !== undefined && difference !== undefined)
    steps.push(line('difference', difference, `${number(sum)} − ${number(whole)}`, locale));
  if (whole !== undefined && remaining !== undefined)
    steps.push(line('remaining', remaining, `${number(whole)} − ${number(sum)}`, locale));
  return steps;
}

/**
 * Whether the parts of an indicator make its whole, in words.
 *
 * @param result What `reconcileBreakdown` says of the same indicator on the same day.
 * @example
 * reconciliationWords(reconcileBreakdown(plan, 'patents', '2022-12-31'), progress, 'zh-CN').sentence;
 * // '截至2022年12月底，各部分合计300件，与全部300件一致。'
 */
export function reconciliationWords(result: BreakdownResult, progress: IndicatorProgress, locale: Locale): ResultWords {
  requireHanded('reconciliationWords', 'answer', result);
  requireHanded('reconciliationWords', 'indicator', progress);
  requireLocale('reconciliationWords', locale);
  const { plan, main } = progress;
  const labels = labelsOf(locale);
  if (!result.answered) return refused(labels.reasons[result.reason]);
  const say = (value: number): string => amount(value, main.unit, locale);
  const off = (value: number): string => amount(value, differenceUnit(main.unit), locale);
  const nameOf = (id: string): string => {
    const name = plan.organisations?.find((organisation) => organisation.id === id)?.name;
    return name === undefined ? id : textIn(name, locale);
  };
  const { at, sum, whole, difference, remaining, missing, parts, targets } = result;
  const words = { at: formatAsOf(at, locale), sum: say(sum), whole: whole === undefined ? '' : say(whole) };
  const names = missing.map(nameOf).join(labels.comma);
  // A sum of nothing would read as a sum of 0.
  const isKnown = parts.some(({ value }) => value !== undefined);
  const rules: string[] = [];
  if (missing.length > 0) rules.push(labels.missing(names));
  if (targets?.difference !== undefined && targets.whole !== undefined) {
    const by = targets.difference === 0 ? '' : off(Math.abs(targets.difference));
    rules.push(labels.targets(say(targets.sum), say(targets.whole), by));
    if (targets.stated !== undefined) rules.push(labels.stated(textIn(targets.stated, locale)));
  }
  return {
    answered: true,
    sentence: !isKnown
      ? labels.partsUnknown(words.at)
      : whole === undefined
        ? labels.partsAlone(words)
        : difference !== undefined
          ? difference === 0
            ? labels.partsAgree(words)
            : labels.partsDiffer({ ...words, by: off(Math.abs(difference)) }, difference > 0)
          : labels.partsMissing({ ...words, by: say(remaining ?? 0) }),
    steps: isKnown
      ? sumSteps(
          parts.flatMap(({ value }) => value ?? []),
          result,
          locale,
        )
      : [],
    rules,
  };
}

/** Which of the composites made a result. */
export type CompositeKind = 'weighted-mean' | 'geometric-mean' | 'worst-of';

/** The entries as the policy lets them count. */
function counting(entries: readonly CompositeEntry[], { missing, cap = Infinity }: CompositePolicy) {
  return entries
    .filter(({ value }) => value !== undefined || missing === 'zero')
    .map(({ value = 0, weight = 1 }) => ({ value: Math.min(value, cap), weight }));
}

function compositeWorking(kind: CompositeKind, values: ReturnType<typeof counting>, counted: number, locale: Locale) {
  const { brackets } = labelsOf(locale);
  const number = (value: number): string => operand(value, locale);
  const sum = (figures: readonly string[]): string => brackets(figures.join(' + '));
  const weights = values.map(({ weight }) => number(weight));
  switch (kind) {
    case 'weighted-mean':
      return `${sum(values.map(({ value, weight }) => `${number(value)} × ${number(weight)}`))} ÷ ${sum(weights)}`;
    case 'geometric-mean': {
      const powers = values.map(({ value, weight }) => `${number(value)} ^ ${number(weight)}`).join(' × ');
      return `${brackets(powers)} ^ ${brackets(`1 ÷ ${sum(weights)}`)}`;
    }
    case 'worst-of': {
      const worst = values.filter(({ weight }) => weight > 0).map(({ value }) => value);
      const smallest = worst.sort((a, b) => a - b).slice(0, counted);
      return `${sum(smallest.map(number))} ÷ ${number(counted)}`;
    }
  }
}

/**
 * A composite in words: its formula with every entry filled in, and what the declared policy did to them.
 *
 * @param result What the composite said of these entries under this policy.
 * @example
 * const entries = [{ value: 0.8, weight: 3 }, { value: 0.4 }];
 * const policy = { missing: 'refuse' };
 * compositeWords('weighted-mean', weightedMean(entries, policy), entries, policy, 'en').steps[0].working;
 * // '(0.8 × 3 + 0.4 × 1) ÷ (3 + 1) = 0.7'
 */
export function compositeWords(
  kind: CompositeKind,
  result: CompositeResult,
  entries: readonly CompositeEntry[],
  policy: CompositePolicy,
  locale: Locale,
): ResultWords {
  requireKnown('compositeWords', 'kind', kind, ['weighted-mean', 'geometric-mean', 'worst-of']);
  requireHanded('compositeWords', 'answer', result);
  requireList('compositeWords', 'entries', entries);
  requireObject('compositeWords', 'policy', policy);
  requireLocale('compositeWords', locale);
  const labels = labelsOf(locale);
  if (!result.answered) return refused(labels.reasons[result.reason]);
  const { value, counted, missing, capped } = result;
  const rules = [labels.policy[policy.missing](String(missing))];
  if (policy.cap !== undefined) rules.push(labels.cap(plain(policy.cap, locale), String(capped)));
  const working = compositeWorking(kind, counting(entries, policy), counted, locale);
  return {
    answered: true,
    sentence: labels.composite(labels.steps[kind].name, plain(rounded(value), locale), String(counted)),
    steps: [line(kind, value, working, locale)],
    rules,
  };
}

/**
 * What a published method says, in words: its class in its own words, its working, what its source puts in the place of
 * a fact.
 *
 * @param result What `method` says of a series or a target.
 * @example
 * methodWords(completionRate().assess(input), completionRate(), 'zh-CN').sentence; // '按“完成率”，结果为“未完成”。'
 */
export function methodWords(
  result: MethodResult,
  method: Pick<Method, 'name' | 'source' | 'question'>,
  locale: Locale,
): ResultWords {
  requireHanded('methodWords', 'result', result);
  requireObject('methodWords', 'a method', method);
  requireLocale('methodWords', locale);
  const labels = labelsOf(locale);
  if (!result.applicable) return refused(labels.methodReasons[result.reason]);
  const name = textIn(method.name, locale);
  const { title, publisher } = method.source;
  const replaced = result.replaced.map((each) =>
    labels.replaced(labels.facts[each.name], plain(each.from, locale), plain(each.to, locale)),
  );
  return {
    answered: true,
    sentence: labels.method(name, textIn(result.label, locale)),
    steps: result.steps.map(({ name: step, formula, value }) => {
      const printed = rounded(value);
      const working = `${formula.replace(/\*/g, '×').replace(/ - /g, ' − ').replace(/ \/ /g, ' ÷ ')}`;
      return {
        id: step,
        value,
        name: step,
        working: `${working} ${printed === value ? '=' : '≈'} ${plain(printed, locale)}`,
      };
    }),
    rules: [
      labels.question[method.question],
      labels.bySource(title, publisher),
      ...(result.achieved ? [labels.achieved] : []),
      ...replaced,
    ],
  };
}
