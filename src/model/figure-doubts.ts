import { periodFrequency, periodInterval } from '../calendar/period.js';
import { boundOf, isRate, ofTarget, targetsOf, type Series } from './loose-series.js';
import { entriesOf, type FieldsOf, type Loose } from './loose.js';
import type { Indicator, Plan } from './plan.js';
import type { Doubt } from './plan-warning.js';
import type { Path } from './problem-log.js';
import type { Bound, Target, TargetOf } from './target.js';
import { isPercent, unitWord } from './unit.js';

/*
 * Figures that can hardly be what they are entered as: held against the whole, the base, the sign and the way of counting
 * that the targets of their indicator speak of.
 */

const hasFigure = (target: Loose<Target>): boolean => {
  const { kind, value } = boundOf(target);
  return kind === 'between' || value !== undefined;
};

const anyWay = ['level', 'increment', 'running-total', 'rate'];

/** The ways of counting a target can look at. */
function countsFor(target: Loose<Target>, unit: Indicator['unit'] | undefined): readonly string[] {
  if (!hasFigure(target)) return anyWay;
  switch (ofTarget(target).kind) {
    case 'level':
      return isPercent(unit) ? ['level', 'rate'] : ['level'];
    case 'year-value':
      return ['level', 'increment'];
    case 'total':
      return ['increment', 'running-total'];
    case 'change':
    case 'growth':
      return ['level', 'increment', 'rate'];
    case 'share':
      return ['level', 'rate'];
    default:
      return anyWay;
  }
}

/** Indicators whose figures others are held against or worked out of: they may be counted as those want them. */
export const lentIn = ({ indicators }: Loose<Plan>): ReadonlySet<string | undefined> =>
  new Set(
    entriesOf(indicators).flatMap(([indicator = {}]) => {
      const { of, over } = indicator.derivedFrom?.ratio ?? {};
      const borrowed = targetsOf(indicator).map(
        (target) => (Object(boundOf(target).value) as { indicator?: string }).indicator,
      );
      return [of, over, ...borrowed];
    }),
  );

/** 25.3 as the rate of what is counted in 件, 900 as the increment of a level: no target looks at it. */
function countedApart({ indicator, lent, figures }: Series): Doubt[] {
  const targets = targetsOf(indicator);
  if (targets.length === 0 || lent.has(indicator.id)) return [];
  const usable = targets.flatMap((target) => countsFor(target, indicator.unit as Indicator['unit']));
  return figures.flatMap(({ observation: { counts }, path }): Doubt[] =>
    path && counts && !usable.includes(counts)
      ? [
          {
            code: 'counts-differ',
            path: [...path, 'counts'],
            sentence: 'countsDiffer',
            value: counts,
            details: [[...new Set(usable)].join(', ')],
          },
        ]
      : [],
  );
}

/** 92.3 of 13 streets: no part is more than its whole. */
function beyondWhole({ indicator, figures }: Series): Doubt[] {
  const shares = targetsOf(indicator).map(ofTarget);
  const [share, ...others] = shares.filter(({ kind }) => kind === 'share');
  if (!share || others.length > 0 || share.kind === undefined) return [];
  return figures.flatMap(({ observation: { counts, value = 0 }, path }): Doubt[] => {
    const whole = counts === 'rate' || isPercent(indicator.unit) ? 100 : share.whole;
    if (!path || counts === undefined || whole === undefined || value <= whole) return [];
    return [
      { code: 'beyond-the-whole', path: [...path, 'value'], sentence: 'beyondWhole', value, details: [value, whole] },
    ];
  });
}

/** 8.4 as a level beside a base of 1000, under a growth: the rate itself. */
function levelLikeRate({ indicator, figures }: Series): Doubt[] {
  const targets = targetsOf(indicator).filter(hasFigure);
  const base = indicator.baseline?.value;
  if (base === undefined || isPercent(indicator.unit) || targets.length === 0 || !targets.every(isRate)) return [];
  return figures.flatMap(({ observation: { counts, value = 0 }, path }): Doubt[] =>
    path && counts === 'level' && Math.abs(value) < 100 && Math.abs(value) * 20 <= Math.abs(base)
      ? [
          {
            code: 'rate-as-level',
            path: [...path, 'counts'],
            sentence: 'farFromBase',
            value: counts,
            details: [value, base],
          },
        ]
      : [],
  );
}

/** −2.7 under a reduction is a rise. */
function signOfFall({ indicator, figures }: Series): Doubt[] {
  const targets = targetsOf(indicator).filter(hasFigure);
  if (targets.length === 0 || !targets.every((target) => ofTarget(target).direction === 'decrease')) return [];
  return figures.flatMap(({ observation: { counts, value = 0 }, path }): Doubt[] =>
    path && counts === 'rate' && value < 0
      ? [{ code: 'sign-of-fall', path: [...path, 'value'], sentence: 'signOfFall', value, details: [-value, value] }]
      : [],
  );
}

/** January to September less than January to June: what a year brings adds up. */
function fallingSum({ plan, figures }: Series): Doubt[] {
  const spans = figures.flatMap(({ observation: { counts, period, value = 0, status }, path }) => {
    const interval = period === undefined ? undefined : periodInterval(period, plan.period?.yearStart);
    return counts === 'increment' && interval && value >= 0 ? [{ ...interval, period, value, status, path }] : [];
  });
  const longest = new Map<string, (typeof spans)[number]>();
  return [...spans]
    .sort((a, b) => (a.end < b.end ? -1 : 1))
    .flatMap((span): Doubt[] => {
      const before = longest.get(span.start);
      longest.set(span.start, span);
      const { path, value } = span;
      if (!before || before.end === span.end || before.status !== span.status || !path || value >= before.value)
        return [];
      return [
        {
          code: 'falling-sum',
          path: [...path, 'value'],
          sentence: 'fallingSum',
          value,
          details: [before.value, before.period ?? ''],
        },
      ];
    });
}

const ratio = /[%‰％/]|指数|系数|per ?cent/i;
const mean = /平均|均值|浓度|average|mean/i;

/** 70 of 2023 and 75 of December 2023: what is there on the last day is one number. A mean of a year and one of its last month are two. */
function twoLevels({ indicator, plan, figures }: Series): Doubt[] {
  const targets = targetsOf(indicator);
  const unit = unitWord(indicator.unit);
  const isStock = targets.length > 0 && targets.every((target) => ofTarget(target).kind === 'level');
  if (!isStock || unit === undefined || ratio.test(unit) || mean.test(JSON.stringify(indicator.name))) return [];
  const ends = new Map<string, { readonly value: number; readonly period: string }>();
  return figures.flatMap(({ observation, path }): Doubt[] => {
    const { counts, period, value, status, illustrative = false, withdrawn, published = '' } = observation;
    const end = period === undefined ? undefined : periodInterval(period, plan.period?.yearStart)?.end;
    if (counts !== 'level' || status !== 'final' || withdrawn || value === undefined || !period || !end) return [];
    const key = `${end} ${published} ${String(illustrative)}`;
    const other = ends.get(key);
    if (!other) ends.set(key, { value, period });
    if (!path || !other || other.value === value || other.period === period) return [];
    const details = [other.value, other.period];
    return [{ code: 'two-levels', path: [...path, 'value'], sentence: 'twoLevels', value, details }];
  });
}

/** A year cannot be known before it is over; that something has happened in it can. */
function publishedEarly({ indicator, plan, figures }: Series): Doubt[] {
  if (targetsOf(indicator).some((target) => ofTarget(target).kind === 'occurrence')) return [];
  return figures.flatMap(({ observation: { period, status, published }, path }): Doubt[] => {
    if (!path || status !== 'final' || published === undefined || period === undefined) return [];
    const end = periodInterval(period, plan.period?.yearStart)?.end;
    if (end === undefined || published >= end) return [];
    const details = [period, published];
    return [
      { code: 'published-early', path: [...path, 'published'], sentence: 'publishedEarly', value: published, details },
    ];
  });
}

/** −20 in a count of what has been done. */
function negativeCount({ indicator, figures }: Series): Doubt[] {
  const kinds = targetsOf(indicator).map((target) => ofTarget(target).kind);
  if (!kinds.includes('total') || kinds.some((kind) => kind === 'change' || kind === 'growth')) return [];
  return figures.flatMap(({ observation: { counts, value = 0 }, path }): Doubt[] =>
    path && counts === 'increment' && value < 0
      ? [{ code: 'negative-count', path: [...path, 'value'], sentence: 'negativeCount', value, details: [value] }]
      : [],
  );
}

/** 60 a year beside a base of 350, where what is there is to rise by so many: held against the base it would be a fall to 60. */
function additionsAsLevels({ indicator, figures }: Series): Doubt[] {
  const base = indicator.baseline?.value;
  const targets = targetsOf(indicator);
  const rises = targets.length > 0 && targets.every((each) => ofTarget(each).kind === 'change');
  if (base === undefined || !rises) return [];
  return figures.flatMap(({ observation: { counts, value = base, period = '' }, path }): Doubt[] =>
    path && counts === 'increment' && periodFrequency(period) === 'year' && Math.abs(value) * 2 <= base
      ? [
          {
            code: 'additions-as-levels',
            path: [...path, 'counts'],
            sentence: 'additions',
            value,
            details: [value, base],
          },
        ]
      : [],
  );
}

const looks = [
  additionsAsLevels,
  countedApart,
  beyondWhole,
  levelLikeRate,
  signOfFall,
  fallingSum,
  twoLevels,
  publishedEarly,
  negativeCount,
];

/** What is doubtful in the figures of an indicator. */
export const figureDoubts = (series: Series): Doubt[] => looks.flatMap((find) => find(series));

/** The doubts about an indicator’s own figures: its base, and those of its targets. */
export function ownFigureDoubts(indicator: Loose<Indicator>, path: Path): Doubt[] {
  const base = indicator.baseline?.value;
  const doubts: Doubt[] = [];
  entriesOf(indicator.targets, ...path, 'targets').forEach(([target = {}, place]) => {
    const { of, bound = {} } = target;
    const { kind, measure, direction, from }: FieldsOf<Loose<TargetOf>> = of ?? {};
    const { kind: word, value }: FieldsOf<Loose<Bound>> = bound;
    const add = (code: Doubt['code'], sentence: Doubt['sentence'], at: Path, ...details: (string | number)[]): void =>
      void doubts.push({ code, path: at, sentence, value: details[0], details });
    const when = target.when?.kind;
    const isOfYears = when === 'each-year' || when === 'every-year';
    if (kind === 'change' && isOfYears && from === undefined && value !== undefined && value !== 0)
      add('each-year-from-base', 'eachYearFromBase', [...place, 'when', 'kind'], when);
    const unit = unitWord(indicator.unit);
    if (measure === 'points' && unit !== undefined && !/[%‰]|per ?cent|百分/i.test(unit))
      add('points-of-no-percent', 'pointsOfWhat', [...place, 'of', 'measure'], 'points', unit);
    if (typeof value !== 'number') return;
    if (direction === 'decrease' && value < 0)
      add('sign-of-fall', 'signOfFall', [...place, 'bound', 'value'], -value, value);
    const turned = word === 'at-most' ? 'at-least' : word === 'less-than' ? 'more-than' : undefined;
    const counts = kind === 'growth' || (kind === 'change' && measure !== 'index');
    if (turned && counts && direction !== 'decrease' && value < 0)
      add('fall-as-rise', 'fallAsRise', [...place, 'bound'], -value, value, turned);
    if (base === undefined || base <= 0 || kind !== 'level') return;
    const rises = word === 'at-least' || word === 'more-than';
    if (rises && value > 0 && value * 5 <= base)
      add('change-as-level', 'changeAsLevel', [...place, 'of', 'kind'], 'level', value, base);
    if (isPercent(target.unit ?? indicator.unit) && base <= 1 && base * 100 >= value * 0.6 && base * 100 <= value * 1.5)
      add(
        'fraction-for-percent',
        'fraction',
        [...path, 'baseline', 'value'],
        base,
        value,
        Number((base * 100).toPrecision(12)),
      );
  });
  return doubts;
}

// What is counted up from nothing has no base, and what happens has none.
const based = ['level', 'year-value', 'change', 'growth', 'share'];

/** A way cannot begin after its end: a base of 2026 under a target of 2025. */
export function baseAfterDue(indicator: Loose<Indicator>, path: Path, period: Loose<Plan['period']> = {}): Doubt[] {
  const base = indicator.baseline?.period;
  const last = base === undefined ? undefined : periodInterval(base, period.yearStart)?.end;
  if (base === undefined || last === undefined) return [];
  const dues = targetsOf(indicator).flatMap((target) => {
    const { kind, date, to }: FieldsOf<Loose<Target['when']>> = target.when ?? {};
    const isDated = kind === 'by' || kind === 'each-year' || kind === 'every-year';
    const due = date ?? to ?? period.end;
    return isDated && due !== undefined && based.includes(ofTarget(target).kind ?? '') ? [due] : [];
  });
  const due = dues.find((day) => last > day);
  if (due === undefined) return [];
  const at = [...path, 'baseline', 'period'];
  return [{ code: 'base-after-due', path: at, sentence: 'baseAfterDue', value: base, details: [base, due] }];
}

/** A bound borrowed from what has values of other periods alone: it stays unknown for ever. */
export function otherPeriods(plan: Loose<Plan>): Doubt[] {
  const ends = new Map<string, Set<string>>();
  for (const [{ indicator = '', period, of } = {}] of entriesOf(plan.observations)) {
    const end = period === undefined || of !== undefined ? '' : periodInterval(period, plan.period?.yearStart)?.end;
    if (end) ends.set(indicator, (ends.get(indicator) ?? new Set()).add(end));
  }
  return entriesOf(plan.indicators, 'indicators').flatMap(([indicator = {}, path]) =>
    entriesOf(indicator.targets, ...path, 'targets').flatMap(([target = {}, place]): Doubt[] => {
      const { indicator: other, series } = Object(boundOf(target).value) as { indicator?: string; series?: string };
      const id = other ?? series ?? '';
      const [own, lent] = [ends.get(indicator.id ?? ''), ends.get(id)];
      if (!own || !lent || [...own].some((end) => lent.has(end))) return [];
      const at = [...place, 'bound', 'value', other === undefined ? 'series' : 'indicator'];
      return [{ code: 'reference-period', path: at, sentence: 'otherPeriod', value: id, details: [id] }];
    }),
  );
}
