import { unitsGone } from '../../calendar/elapsed-share.js';
import { formatDate } from '../../format/dates.js';
import { formatNumber, formatPercent, subtractingShares, type SubtractingShares } from '../../format/numbers.js';
import { textIn } from '../../format/locale.js';
import { madeQuantity } from '../../format/outlook-words.js';
import { baselineQuantity, boundQuantity } from '../../format/bound-phrases.js';
import { differenceUnit, quantityNumber, quantityParts, quantityWords } from '../../format/quantity-words.js';
import { baselineNumber, reportedNumber } from '../../format/target-phrase.js';
import { referenceWords } from '../../format/target-words.js';
import type { TargetWords } from '../../format/words.js';
import { exactSum } from '../../model/exact-sum.js';
import { explain, type ExplanationStep } from '../../progress/explain.js';
import type { Status } from '../../progress/plan-progress.js';
import { ruleOf } from './explanation-rule.js';
import type { Telling } from './explanation-telling.js';
import { figureStep } from './figure-step.js';

/** Arithmetic as it is printed, and as a sentence for who hears it. */
export interface WorkingWords {
  /** （807 − 722）÷（900 − 722）= 85 ÷ 178 */
  readonly shown: string;
  readonly spoken: string;
}

/** One question, with its answer at the right and how it came about below. */
export interface StepWords {
  readonly heading: string;
  /** 48% */
  readonly answer?: string;
  /** Set where the answer is the verdict. */
  readonly status?: Status;
  readonly working?: WorkingWords;
  /** Sentences below; of the last step the rule that decided. */
  readonly lines: readonly string[];
}

type StepOf<Name> = Extract<ExplanationStep, { readonly step: Name }>;

/** The shares as all steps print them: whole, unless their difference would then not be what is printed. */
function sharesOf({ progress: { done, schedule } }: Telling): SubtractingShares | undefined {
  return done.answered && schedule.answered
    ? subtractingShares(done.share, schedule.expectedShare, schedule.tolerance)
    : undefined;
}

/** The target, what it is counted from, and what lies between them. */
function goalStep(telling: Telling, found: StepOf<'done'> | undefined): StepWords {
  const { progress, locale, labels, words } = telling;
  const { indicator, unit, from, due, direction, form } = progress;
  const { baseline } = indicator;
  // Where the target names no unit (保持稳定), the base does.
  const isNamed = words.target.includes(textIn(baseline?.unit ?? indicator.unit, locale));
  const base =
    baseline &&
    words.gauge.baseline &&
    baselineNumber(baseline, indicator.unit, locale, ...(isNamed ? [] : [quantityWords]));
  const said = base ? labels.goalFrom(base, words.target) : words.target;
  const heading = base ? labels.goal : labels.goalAlone;
  // A sentence of the plan is no figure to stand at the right.
  if (form === 'words') return { heading, lines: [said] };
  if (!found || !baseline || !base) return { heading, answer: said, lines: [] };
  const own = differenceUnit(unit);
  const printed = [baselineQuantity(baseline, indicator.unit), boundQuantity(progress, found.end)];
  const amount = quantityWords(
    {
      value: Math.abs(exactSum([found.end, -found.start])),
      kind: 'change',
      computed: false,
      decimals: Math.max(...printed.map(({ decimals = 0 }) => decimals)),
      ...(own !== undefined && { unit: own }),
    },
    locale,
  );
  const years = due === undefined ? NaN : unitsGone(from, due, 'months') / 12;
  return {
    heading,
    answer: said,
    lines: [labels.way(amount, direction === 'falling', Number.isInteger(years) ? years : undefined)],
  };
}

/** The sentences count 93 billion yuan, and the working 930 of 亿元: what it is in stands beside it. */
function unitOfWorking({ progress, locale, labels }: Telling): string[] {
  const { number, unit } = quantityParts(boundQuantity(progress, 1), locale);
  return number.endsWith('1') ? [] : [labels.full(labels.workingUnit(`${number} ${unit}`))];
}

function doneStep(telling: Telling, { value, start, end, share }: StepOf<'done'>): StepWords {
  const { progress, locale, labels } = telling;
  const { reported, direction } = progress;
  // A start that was worked out has no more digits than the value.
  const number = (figure: number): string => quantityNumber(boundQuantity(progress, figure), locale);
  const shown = reported ? reportedNumber(progress, reported, locale) : number(value);
  // Beyond a range the share is that of its far end, which no time is held against.
  const isWay = progress.done.answered && progress.done.share === share;
  const answer = (isWay && sharesOf(telling)?.done) || formatPercent(share);
  const step = (working: WorkingWords): StepWords => ({
    heading: progress.budget ? labels.used : labels.done,
    answer,
    working,
    lines: unitOfWorking(telling),
  });
  if (start === 0 && (direction === 'rising' || progress.budget)) {
    return step({
      shown: `${shown} ÷ ${number(end)}`,
      spoken: labels.spokenFromZero(shown, number(end), answer),
    });
  }
  const falling = direction === 'falling';
  const over = falling ? ([number(start), shown] as const) : ([shown, number(start)] as const);
  const under = falling ? ([number(start), number(end)] as const) : ([number(end), number(start)] as const);
  const exact = (figure: number): string => formatNumber(figure, locale);
  const way = (to: number): string => exact(falling ? exactSum([start, -to]) : exactSum([to, -start]));
  // Where a figure is printed rounded, its difference would not be the one a reader gets.
  const isExact = shown === exact(value) && number(start) === exact(start);
  const come = isExact ? ([way(value), way(end)] as const) : undefined;
  const signed = (terms: readonly [string, string]): readonly [string, string] => [
    terms[0],
    terms[1].startsWith('−') ? labels.brackets(terms[1]) : terms[1],
  ];
  const quotient = labels.quotient(signed(over), signed(under));
  return step({
    // A full-width bracket brings its own gap.
    shown: come ? `${quotient}${quotient.endsWith('）') ? '' : ' '}= ${come[0]} ÷ ${come[1]}` : quotient,
    spoken: labels.spokenQuotient(over, under, come, answer),
  });
}

function timeStep(telling: Telling, found: StepOf<'elapsed'>): StepWords {
  const { locale, labels } = telling;
  const { from, at, by, gone, of, share, expected, path } = found;
  const straight = expected === share;
  const shares = sharesOf(telling);
  const answer = straight && shares ? shares.expected : formatPercent(share);
  const days = [formatDate(from, locale), formatDate(at, locale)] as const;
  const counts = [formatNumber(gone, locale), formatNumber(of, locale)] as const;
  return {
    heading: labels.time,
    answer,
    working: {
      shown: labels.timeWorking(...days, ...counts, by),
      spoken: labels.spokenTime(...days, ...counts, by, answer),
    },
    lines: straight ? [] : [labels.full(labels.path(shares?.expected ?? formatPercent(expected), path === 'declared'))],
  };
}

/** The rule that decided, with the difference it decided on where there is one. */
function ruleStep(telling: Telling, compares: boolean): StepWords {
  const { progress, labels, words } = telling;
  const lines = ruleOf(telling);
  const shares = compares ? sharesOf(telling) : undefined;
  const { status, schedule } = progress;
  if (!shares || !schedule.answered)
    return { heading: labels.verdict, answer: words.amount ?? words.statusWord, status, lines };
  const { done, expected, points } = shares;
  const below = schedule.difference < 0 !== (progress.budget === true);
  return {
    heading: labels.difference,
    answer: labels.points(points, below ? 'below' : 'above'),
    status,
    working: {
      shown: labels.differenceWorking(done, expected),
      spoken: labels.spokenDifference(done, expected, below ? `−${points}` : points),
    },
    lines,
  };
}

/** Each year with its verdict, and with what it was held against where that is another one for each year. */
function yearLines({ progress, locale, labels }: Telling, words: NonNullable<TargetWords['years']>): string[] {
  // What goes by a name stands beside the value already.
  const { bound } = progress.target;
  const borrows = 'value' in bound && typeof bound.value !== 'number' && progress.reference === undefined;
  return words.map(({ spoken }, index) => {
    const { reported, required } = progress.years?.[index] ?? {};
    if (!borrows || !reported || !required) return labels.full(spoken);
    const figure = quantityWords({ ...madeQuantity(progress, required.low) }, locale, [reported.value]);
    return labels.full(labels.heldAgainst(spoken, quantityWords(reported, locale, [required.low]), figure));
  });
}

/**
 * Target and base, how much is done, how much time has gone, the difference and the rule. A question without arithmetic
 * is left out; the last step says why.
 */
export function stepsOf(telling: Telling): StepWords[] {
  const { progress, labels, words } = telling;
  const found = explain(progress);
  const step = <Name extends ExplanationStep['step']>(name: Name): StepOf<Name> | undefined =>
    found.find((each): each is StepOf<Name> => each.step === name);
  const done = step('done');
  const elapsed = progress.done.answered ? step('elapsed') : undefined;
  const figure = words.years ? undefined : figureStep(telling);
  const goal = goalStep(telling, done);
  const from = referenceWords(progress, telling.locale);
  return [
    from === undefined ? goal : { ...goal, lines: [...goal.lines, labels.full(from)] },
    ...(words.years ? [{ heading: labels.years, lines: yearLines(telling, words.years) }] : []),
    ...(figure ? [figure] : []),
    ...(done ? [doneStep(telling, done)] : []),
    ...(elapsed ? [timeStep(telling, elapsed)] : []),
    ruleStep(telling, elapsed !== undefined),
  ];
}
