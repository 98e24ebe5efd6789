import type { Text } from '../model/primitives.js';
import type { Method } from '../progress/method.js';
import { defineMethod } from './define-method.js';
import { observedGrowth } from './growth-rate.js';

/** Two classes of improvement, two of worsening, and standing still. */
export type IstatClass = 'clear-improvement' | 'slight-improvement' | 'stable' | 'slight-worsening' | 'clear-worsening';

/** The bands from the highest growth down. `above` is exclusive; the last band takes the rest. */
const bands: readonly { readonly above: number; readonly rising: IstatClass; readonly falling: IstatClass }[] = [
  { above: 0.05, rising: 'clear-improvement', falling: 'clear-worsening' },
  { above: 0.01, rising: 'slight-improvement', falling: 'slight-worsening' },
  { above: -0.01, rising: 'stable', falling: 'stable' },
  { above: -0.05, rising: 'slight-worsening', falling: 'slight-improvement' },
  { above: -Infinity, rising: 'clear-worsening', falling: 'clear-improvement' },
];

const labels: Readonly<Record<IstatClass, Text>> = {
  'clear-improvement': { en: 'Clear improvement', 'zh-CN': '明显改善' },
  'slight-improvement': { en: 'Slight improvement', 'zh-CN': '略有改善' },
  stable: { en: 'Substantially stable', 'zh-CN': '基本稳定' },
  'slight-worsening': { en: 'Slight worsening', 'zh-CN': '略有恶化' },
  'clear-worsening': { en: 'Clear worsening', 'zh-CN': '明显恶化' },
};

/**
 * ISTAT's and ASTAT's reading of a trend: is the indicator getting better or worse, and clearly so?
 *
 * CAGR above 5 % clear improvement; above 1 % to 5 % slight; above −1 % to 1 % stable; above −5 % to −1 % slight
 * worsening; −5 % and below clear worsening. For a value that is to fall the same bands carry the reversed names.
 * `value`: the CAGR, a share a year, below 0 for a fall; no score. A target plays no part, so nothing is ever achieved.
 * One value, a base of 0 or below, a value below 0: refused.
 *
 * @source ISTAT, SDGs Report: statistical information for the 2030 Agenda in Italy; ASTAT, the same bands.
 * @example
 * // 104 in 2020, 120 in 2023
 * istat().assess(input); // value 0.0489, 'slight-improvement'
 */
export function istat(): Method<IstatClass> {
  return defineMethod(
    {
      id: 'istat',
      name: { en: 'ISTAT', 'zh-CN': '意大利国家统计局方法' },
      source: { title: 'SDGs Report. Statistical information for the 2030 Agenda in Italy', publisher: 'ISTAT' },
      question: 'outlook',
    },
    (facts) => {
      const observed = observedGrowth(facts);
      if (typeof observed === 'string') return observed;
      const band = bands.find(({ above }) => observed.rate > above);
      const name = (facts.sign > 0 ? band?.rising : band?.falling) ?? 'stable';
      return {
        class: name,
        label: labels[name],
        achieved: false,
        value: observed.rate,
        steps: observed.steps,
      };
    },
  );
}
