import {
  calendarYearStart,
  periodFrequency,
  periodInterval,
  reportingYear,
  yearCode,
  yearInterval,
  type Frequency,
  type Interval,
} from '../calendar/period.js';
import { decimalPlaces, exactSum } from './exact-sum.js';
import { ofTarget, targetsOf, type Series } from './loose-series.js';
import type { Loose } from './loose.js';
import type { Indicator } from './plan.js';
import type { Doubt } from './plan-warning.js';
import { isPercent, unitWord } from './unit.js';

/*
 * Figures that cannot all be right: one held against another of the same series, of its base, or of the whole it is a
 * part of.
 */

type Figure = Series['figures'][number];

/** A figure with the days it speaks of. */
interface Dated extends Interval {
  readonly period: string;
  readonly value: number;
  readonly observation: Figure['observation'];
  readonly path: Figure['path'];
}

/** The final figures of a series with a period and a value. */
function dated({ figures, plan }: Series): Dated[] {
  return figures.flatMap(({ observation, path }) => {
    const { period, value, status, withdrawn } = observation;
    const interval = period === undefined ? undefined : periodInterval(period, plan.period?.yearStart);
    return interval && value !== undefined && status === 'final' && !withdrawn
      ? [{ ...interval, period: period ?? '', value, observation, path }]
      : [];
  });
}

/** Half a unit of the last printed digit: what rounding can hide. */
const halfDigit = (value = 0, decimals = decimalPlaces(value)): number => 0.5 * 10 ** -decimals;

const ratio = /[%‰％/]|指数|系数|per ?cent|平均|人均|每/i;
const mean = /平均|均值|人均|浓度|率|average|mean|rate/i;

/** Whether figures of an indicator add up: 件, and not per cent, an index or a mean. */
const isCounted = ({ unit, name }: Loose<Indicator>): boolean => {
  const own = unitWord(unit);
  return own !== undefined && !ratio.test(own) && !mean.test(JSON.stringify(name));
};

/** 13.1 of 其中：护理型床位, and 12.8 in all. */
function beyondParent(series: Series, of: (id: string) => Series | undefined): Doubt[] {
  const { indicator } = series;
  const parent = indicator.parent === undefined ? undefined : of(indicator.parent);
  if (!parent || !isCounted(indicator) || unitWord(indicator.unit) !== unitWord(parent.indicator.unit)) return [];
  const whole = dated(parent);
  return dated(series).flatMap((part): Doubt[] => {
    const { counts } = part.observation;
    const same = whole.filter(
      ({ start, end, observation }) => start === part.start && end === part.end && observation.counts === counts,
    );
    const most = Math.max(...same.map(({ value }) => value));
    if (!part.path || counts === 'rate' || same.length === 0 || part.value <= most || most < 0) return [];
    const details = [part.value, most, unitWord(parent.indicator.name) ?? indicator.parent ?? ''];
    return [
      {
        code: 'beyond-the-parent',
        path: [...part.path, 'value'],
        sentence: 'beyondParent',
        value: part.value,
        details,
      },
    ];
  });
}

/** 740 of 2020 beside a baseline of 722: what is counted from one is measured from the other. */
function otherBaseline(series: Series): Doubt[] {
  const { indicator, plan } = series;
  const { baseline } = indicator;
  if (!baseline) return [];
  const { value, period, qualifier } = baseline;
  const end = period === undefined ? undefined : periodInterval(period, plan.period?.yearStart)?.end;
  if (value === undefined || period === undefined || qualifier || baseline.unit !== undefined || !end) return [];
  return dated(series).flatMap((figure): Doubt[] => {
    const { observation, path } = figure;
    const { counts, break: isBreak } = observation;
    if (!path || (counts !== 'level' && counts !== 'increment') || isBreak || observation.qualifier) return [];
    if (figure.period !== period) return [];
    const off = Math.max(halfDigit(value, baseline.decimals), halfDigit(figure.value, observation.decimals));
    if (Math.abs(exactSum([figure.value, -value])) <= off * 1.000001) return [];
    return [
      {
        code: 'other-baseline',
        path: [...path, 'value'],
        sentence: 'otherBase',
        value: figure.value,
        details: [figure.value, period, value],
      },
    ];
  });
}

const parting: readonly (readonly [Frequency, number])[] = [
  ['half', 2],
  ['quarter', 4],
  ['month', 12],
];

/** 50 and 61 of two halves, and 120 of their year. */
function otherSum(series: Series): Doubt[] {
  const { indicator, plan } = series;
  if (!isCounted(indicator)) return [];
  const yearStart = plan.period?.yearStart;
  const increments = dated(series).filter(({ observation: { counts } }) => counts === 'increment');
  const one = new Map(increments.map((figure) => [figure.period, figure]));
  return increments.flatMap((year): Doubt[] => {
    if (!year.path || periodFrequency(year.period) !== 'year') return [];
    return parting.flatMap(([frequency, count]): Doubt[] => {
      const parts = [...one.values()].filter(
        ({ period, start, end }) => periodFrequency(period) === frequency && start >= year.start && end <= year.end,
      );
      const days = new Set(parts.map(({ end }) => end));
      if (!year.path || parts.length !== count || days.size !== count) return [];
      const sum = exactSum(parts.map(({ value }) => value));
      const hidden = [year, ...parts].map(({ value, observation }) => halfDigit(value, observation.decimals));
      const off = exactSum(hidden);
      if (Math.abs(exactSum([sum, -year.value])) <= off) return [];
      const name = yearCode(reportingYear(year.start, yearStart), yearStart);
      return [
        {
          code: 'parts-differ',
          path: [...year.path, 'value'],
          sentence: 'otherSum',
          value: year.value,
          details: [name, sum, year.value],
        },
      ];
    });
  });
}

/** 2024 in a plan of years from April on; not in a series that goes by the calendar from its base on. */
function calendarYear({ indicator, plan, figures }: Series): Doubt[] {
  const yearStart = plan.period?.yearStart ?? calendarYearStart;
  const isBare = (period = ''): boolean => /^\d{4}$/.test(period);
  if (yearStart === calendarYearStart || isBare(indicator.baseline?.period)) return [];
  return figures.flatMap(({ observation: { period = '' }, path }): Doubt[] =>
    path && isBare(period)
      ? [
          {
            code: 'calendar-year',
            path: [...path, 'period'],
            sentence: 'calendarYear',
            value: period,
            details: [period],
          },
        ]
      : [],
  );
}

/** 5.1 % of a fourth quarter, where a rate is judged by its years. */
function partForYear(series: Series): Doubt[] {
  const { indicator, plan } = series;
  const yearStart = plan.period?.yearStart;
  const isJudged = targetsOf(indicator).some(
    (target) => ofTarget(target).kind === 'level' && ['each-year', 'every-year'].includes(target.when?.kind ?? ''),
  );
  if (!isJudged || !isPercent(indicator.unit)) return [];
  const figures = dated(series);
  return figures.flatMap(({ period, end, path }): Doubt[] => {
    const frequency = periodFrequency(period);
    const year = reportingYear(end, yearStart);
    const whole = yearInterval(year, yearStart);
    if (!path || (frequency !== 'quarter' && frequency !== 'month') || end !== whole.end) return [];
    const isOfYear = (other: Dated): boolean => other.start === whole.start && other.end === whole.end;
    const others = figures.filter((other) => other.start >= whole.start && other.end < end);
    if (others.length === 0 || figures.some(isOfYear)) return [];
    const details = [yearCode(year, yearStart), period];
    return [{ code: 'part-for-year', path: [...path, 'period'], sentence: 'partForYear', value: period, details }];
  });
}

const looks = [otherBaseline, otherSum, calendarYear, partForYear];

/** What is doubtful between the figures of an indicator, and between those of a part and its whole. */
export const seriesDoubts = (all: readonly Series[]): Doubt[] => {
  const byId = new Map(all.map((series) => [series.indicator.id, series]));
  return all.flatMap((series) => [
    ...looks.flatMap((find) => find(series)),
    ...beyondParent(series, (id) => byId.get(id)),
  ]);
};
