import { isRate, numbersOf, ofTarget, targetsOf, type Series } from './loose-series.js';
import type { Doubt } from './plan-warning.js';
import { unitWord } from './unit.js';

/*
 * Figures of a size that what they are held against cannot have: an index entered as a rate, and so many things entered
 * under a unit that counts them by the ten thousand.
 */

/** 104.2 under 增长5%: with the year before as 100 it is 4.2 %. */
function indexAsRate({ indicator, figures }: Series): Doubt[] {
  const targets = targetsOf(indicator);
  const largest = Math.max(0, ...targets.flatMap(numbersOf).map(Math.abs));
  if (!targets.every(isRate) || largest === 0 || largest > 30) return [];
  return figures.flatMap(({ observation: { counts, value = 0 }, path }): Doubt[] =>
    path && counts === 'rate' && value >= 85 && value <= 130
      ? [
          {
            code: 'index-as-rate',
            path: [...path, 'value'],
            sentence: 'indexAsRate',
            value,
            details: [value, Number((value - 100).toPrecision(12))],
          },
        ]
      : [],
  );
}

const scales = [
  ['万', 1e4],
  ['亿', 1e8],
] as const;

/** 120000 beside 10 and 15 of 万件: it is 12 of them. */
function countedOneByOne({ indicator, figures }: Series): Doubt[] {
  const { unit, baseline } = indicator;
  const [sign, scale] = scales.find(([each]) => unitWord(unit)?.startsWith(each)) ?? [];
  const asked = targetsOf(indicator)
    .filter((target) => ['level', 'total', 'year-value'].includes(ofTarget(target).kind ?? ''))
    .flatMap(numbersOf);
  const largest = Math.max(0, ...[...asked, baseline?.value ?? 0].map(Math.abs));
  if (sign === undefined || scale === undefined || largest === 0) return [];
  return figures.flatMap(({ observation: { counts, value = 0, unit: own }, path }): Doubt[] =>
    path && !own && counts !== 'rate' && value >= largest * (scale / 20) && value >= scale
      ? [
          {
            code: 'counted-one-by-one',
            path: [...path, 'value'],
            sentence: 'oneByOne',
            value,
            details: [value, sign, Number((value / scale).toPrecision(12))],
          },
        ]
      : [],
  );
}

/** What is doubtful in the size of a figure. */
export const sizeDoubts = (series: Series): Doubt[] => [...indexAsRate(series), ...countedOneByOne(series)];
