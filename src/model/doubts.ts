import { periodFrequency, periodInterval, reportingYear, type Interval } from '../calendar/period.js';
import { axisWordsDoubts } from './axis-words.js';
import { baseAfterDue, figureDoubts, lentIn, otherPeriods, ownFigureDoubts } from './figure-doubts.js';
import { boundOf, isRate, numbersOf, ofTarget, targetsOf, type Series } from './loose-series.js';
import { entriesOf, type Loose } from './loose.js';
import type { ObservationsFile } from './observation.js';
import { milestoneDoubts } from './milestone-doubts.js';
import type { Indicator, Plan } from './plan.js';
import type { Doubt } from './plan-warning.js';
import { pathText, type Path } from './problem-log.js';
import type { Target } from './target.js';
import { isPercent, unitWord as textWord } from './unit.js';
import { seriesDoubts } from './series-doubts.js';
import { sizeDoubts } from './size-doubts.js';
import { walkTexts } from './walk-texts.js';
import { wordsDoubts } from './words-doubts.js';
import { yearWordsDoubts } from './year-words.js';

type Figures = Series['figures'];

const yearOf = (day: string, { plan }: Series): number => reportingYear(day, plan.period?.yearStart);

const intervalOf = (period: string | undefined, { plan }: Series): ReturnType<typeof periodInterval> =>
  period === undefined ? undefined : periodInterval(period, plan.period?.yearStart);

const namesChange = /增长|增速|增幅|涨幅|降低|下降|降幅|growth|increase|reduction|decrease|decline/i;

/** A poverty rate of 21.4 % that is to be halved: its base says that its levels are in per cent themselves. */
function isLevelInPercent({ name, unit, baseline }: Loose<Indicator>, targets: readonly Loose<Target>[]): boolean {
  const fromBase = targets.every((each) => ofTarget(each).kind === 'change' || ofTarget(each).direction === 'decrease');
  return (
    fromBase && baseline !== undefined && isPercent(baseline.unit ?? unit) && !namesChange.test(JSON.stringify(name))
  );
}

function rateAsLevel(series: Series): Doubt[] {
  const { indicator, figures } = series;
  const targets = targetsOf(indicator).filter((target) => numbersOf(target).length > 0);
  if (targets.length === 0 || !targets.every(isRate) || isLevelInPercent(indicator, targets)) return [];
  return figures.flatMap(({ observation: { counts, unit }, path }): Doubt[] =>
    path && counts === 'level' && isPercent(unit ?? indicator.unit)
      ? [{ code: 'rate-as-level', path: [...path, 'counts'], sentence: 'rateAsLevel', value: counts, details: [] }]
      : [],
  );
}

/** 0.92 beside 90 %: far below the target, and near it when it is read as a share of one. */
function fractionForPercent({ indicator, figures }: Series): Doubt[] {
  const { unit, baseline } = indicator;
  // Beside 2.7 % the growth of another year may well be 0.1 %.
  const inPercent = figures.some(({ observation: { counts, value = 0 } }) => counts === 'rate' && Math.abs(value) > 1);
  return figures.flatMap(({ observation: { counts, value = 0 }, path }): Doubt[] => {
    if (!path || value <= 0 || value > 1) return [];
    // Of a series that is as small as that itself.
    if (counts === 'level' && baseline?.value !== undefined && Math.abs(baseline.value) < value * 10) return [];
    const target = targetsOf(indicator)
      .filter((each) =>
        counts === 'rate'
          ? (isRate(each) && !inPercent) || ofTarget(each).kind === 'share'
          : isPercent(each.unit ?? unit),
      )
      .flatMap(numbersOf)
      .find((number) => value * 20 <= number && value * 100 >= number / 2 && value * 100 <= number * 2);
    if (target === undefined) return [];
    const percent = Number((value * 100).toPrecision(12));
    return [
      {
        code: 'fraction-for-percent',
        path: [...path, 'value'],
        sentence: 'fraction',
        value,
        details: [value, target, percent],
      },
    ];
  });
}

/** Whether the figures of a target are those of several years together. */
function spansYears(target: Loose<Target>): boolean {
  const { kind, measure, span } = ofTarget(target);
  return (kind === 'change' && measure !== 'index') || (kind === 'growth' && span === 'average-annual');
}

function rateOfYear(series: Series): Doubt[] {
  const { indicator, plan, figures } = series;
  const targets = targetsOf(indicator).filter((target) => numbersOf(target).length > 0);
  const [target] = targets;
  if (!target || !targets.every(spansYears)) return [];
  const base = intervalOf(ofTarget(target).from ?? indicator.baseline?.period, series)?.end;
  const start = plan.period?.start;
  if (base === undefined && start === undefined) return [];
  const first = base === undefined ? yearOf(start ?? '', series) : yearOf(base, series) + 1;
  const all = figures.filter(({ observation: { counts } }) => counts === 'rate');
  const rates = all.filter(({ observation: { period = '/' } }) => !period.includes('/'));
  // The rate of several years speaks of each of them.
  const years = new Set(
    all.flatMap(({ observation: { period = '' } }) => {
      const isOfYears = period.includes('/') || periodFrequency(period) === 'year';
      const interval = isOfYears ? intervalOf(period, series) : undefined;
      if (!interval) return [];
      const spanned: number[] = [];
      for (let year = yearOf(interval.start, series); year <= yearOf(interval.end, series); year += 1)
        spanned.push(year);
      return spanned;
    }),
  );
  // Every year from the base on, one after the other.
  let last = first - 1;
  while (years.has(last + 1)) last++;
  return rates.flatMap(({ observation: { period = '' }, path }): Doubt[] => {
    const interval = intervalOf(period, series);
    if (!path || !interval) return [];
    const year = yearOf(interval.start, series);
    if (periodFrequency(period) === 'year' && year <= last) return [];
    return [
      { code: 'rate-of-a-year', path: [...path, 'period'], sentence: 'rateOfYear', value: period, details: [first] },
    ];
  });
}

const halfYearMonths = 6;

function halfYearAsYear(series: Series): Doubt[] {
  const { indicator, figures } = series;
  const { baseline } = indicator;
  if (!targetsOf(indicator).some((target) => ofTarget(target).kind === 'level')) return [];
  const levels = figures.filter(({ observation: { counts } }) => counts === 'level');
  const years = new Map<number, { readonly value: number; readonly period: string }>();
  for (const { value, period } of [...(baseline ? [baseline] : []), ...levels.map(({ observation }) => observation)]) {
    const interval = intervalOf(period, series);
    if (value === undefined || period === undefined || periodFrequency(period) !== 'year' || !interval) continue;
    years.set(yearOf(interval.start, series), { value, period });
  }
  return levels.flatMap(({ observation: { period, value = 0 }, path }): Doubt[] => {
    const interval = intervalOf(period, series);
    if (!path || !interval) return [];
    const [start, end] = [interval.start, interval.end].map(
      (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
    );
    if ((end ?? 0) - (start ?? 0) !== halfYearMonths - 1) return [];
    const year = yearOf(interval.start, series);
    const whole = [year, year - 1, year + 1].map((each) => years.get(each)).find((each) => each !== undefined);
    if (!whole || value < whole.value * 0.4 || value > whole.value * 0.6 || value <= 0) return [];
    return [
      {
        code: 'half-year-as-year',
        path: [...path, 'counts'],
        sentence: 'halfYear',
        value: 'level',
        details: [whole.period, whole.value],
      },
    ];
  });
}

function figuresDoubts(plan: Loose<Plan>, figures: Figures): Doubt[] {
  const byIndicator = new Map<string, Figures[number][]>();
  for (const figure of figures) {
    const { indicator = '', of } = figure.observation;
    if (of !== undefined) continue;
    const others = byIndicator.get(indicator);
    if (others) others.push(figure);
    else byIndicator.set(indicator, [figure]);
  }
  const lent = lentIn(plan);
  const all = entriesOf(plan.indicators).map(([indicator = {}]): Series => {
    return { indicator, plan, lent, figures: byIndicator.get(indicator.id ?? '') ?? [] };
  });
  const finds = [rateAsLevel, fractionForPercent, rateOfYear, halfYearAsYear, figureDoubts];
  return [
    ...all.flatMap((series) => finds.flatMap((find) => find(series))),
    ...all.flatMap(sizeDoubts),
    ...seriesDoubts(all),
  ];
}

const yearsBeyond = 15;
const firstYear = '1949';
const dateFields = new Set(
  'date start end from to since against on until due reached issued published withdrawn period'.split(' '),
);
// What is counted from, or looked at beside the rest, may be as old as it likes.
const bases = new Set<string | number>(['from', 'against', 'baseline', 'comparisons']);

/** Days and periods far from the plan's own, wherever they stand. */
function distantDates(file: unknown, { start, end }: Loose<Interval>): Doubt[] {
  if (start === undefined || end === undefined) return [];
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  const doubts: Doubt[] = [];
  walkTexts(file, dateFields, (part, path) => {
    // What a list holds stands in no field of its own.
    if (typeof path[path.length - 1] === 'number' || !/^\d{4}/.test(part)) return;
    const slash = part.indexOf('/');
    const from = part.slice(0, 4);
    const to = slash < 0 ? from : part.slice(slash + 1, slash + 5);
    const isEarly = from < firstYear && !path.some((step) => bases.has(step));
    if (!isEarly && Number(to) <= Number(last) + yearsBeyond) return;
    const details = [part, first, last];
    doubts.push({ code: 'distant-date', path: [...path], sentence: 'distant', value: part, details });
  });
  return doubts;
}

function sameNames(plan: Loose<Plan>): Doubt[] {
  const places = new Map<string, Path>();
  return entriesOf(plan.indicators, 'indicators').flatMap(([indicator, path]): Doubt[] => {
    const name = textWord(indicator?.name);
    if (name === undefined) return [];
    // Parts of different wholes may have one name: 其中：女性.
    const key = `${indicator?.parent ?? ''} ${name}`;
    const first = places.get(key);
    if (!first) places.set(key, path);
    if (!first) return [];
    return [
      {
        code: 'duplicate-name',
        path: [...path, 'name'],
        sentence: 'sameName',
        value: name,
        details: [pathText(first)],
      },
    ];
  });
}

const hasNoUnit = /指数|系数|得分|基尼|比值|之比|收入比|性别比|\b(?:index|indices|coefficient|score|gini)\b/i;

function noUnit(indicator: Loose<Indicator>, path: Path): Doubt[] {
  const isCounted = (target: Loose<Target>): boolean => {
    const { kind = '', measure } = ofTarget(target);
    return ['level', 'year-value'].includes(kind) || measure === 'absolute';
  };
  const needs = targetsOf(indicator).some(
    (target) => isCounted(target) && !target.unit && numbersOf(target).length > 0,
  );
  if (!needs || indicator.unit || hasNoUnit.test(JSON.stringify(indicator.name ?? ''))) return [];
  return [{ code: 'no-unit', path: [...path, 'unit'], sentence: 'noUnit', value: undefined, details: [] }];
}

/** 〔65〕, 65, 65%: a figure and nothing that says how it binds. */
function equalFigure(target: Loose<Target>, path: Path, { unit }: Loose<Indicator>): Doubt[] {
  const { words = '' } = target;
  if (boundOf(target).kind !== 'equal' || numbersOf(target).length === 0) return [];
  const [, rest] = /^[〔[(]?\d[\d,]*(?:\.\d+)?[〕\])]?(\D*)$/.exec(words.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const units = [target.unit, unit].flatMap((each) => (typeof each === 'object' ? Object.values(each) : (each ?? [])));
  if (rest === undefined || !['', '%', ...units.map((each) => each?.replace(/\s/g, ''))].includes(rest)) return [];
  return [
    {
      code: 'equal-figure',
      path: [...path, 'bound', 'kind'],
      sentence: 'bareFigure',
      value: 'equal',
      details: [words],
    },
  ];
}

/** What is doubtful in a plan that can be read, or in what could be read of it. */
export function planDoubts(plan: Loose<Plan>): Doubt[] {
  const figures = entriesOf(plan.observations, 'observations').map(([observation = {}, path]) => ({
    observation,
    path,
  }));
  return [
    ...sameNames(plan),
    ...entriesOf(plan.indicators, 'indicators').flatMap(([indicator = {}, path]) => [
      ...noUnit(indicator, path),
      ...ownFigureDoubts(indicator, path),
      ...baseAfterDue(indicator, path, plan.period),
      ...entriesOf(indicator.targets, ...path, 'targets').flatMap(([target = {}, place]) => [
        ...equalFigure(target, place, indicator),
        ...wordsDoubts(target, place, indicator, path),
        ...axisWordsDoubts(target, place),
        ...yearWordsDoubts(target, place, indicator, plan.period),
        ...milestoneDoubts(target, place, indicator),
      ]),
    ]),
    ...figuresDoubts(plan, figures),
    ...otherPeriods(plan),
    ...distantDates(plan, plan.period ?? {}),
  ];
}

/** What is doubtful in a file of observations, beside its plan. */
export function observationDoubts(file: Loose<ObservationsFile>, plan: Loose<Plan>): Doubt[] {
  const own = entriesOf(file.observations, 'observations').map(([observation = {}, path]) => ({ observation, path }));
  const others = entriesOf(plan.observations).map(([observation = {}]) => ({ observation, path: undefined }));
  return [...figuresDoubts(plan, [...own, ...others]), ...distantDates(file, plan.period ?? {})];
}
