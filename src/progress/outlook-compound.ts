import { outlookModel, type OutlookModel } from './outlook-model.js';

/**
 * Goes on at the growth rate so far: the same per cent in every year to come as on average since the start.
 *
 * Formula: value × (value ÷ start) ^ (days to go ÷ days gone), with the oldest value as start where there is none.
 * Unit of the values. Needs two values, the start included, both above zero: there is no rate from zero, and no
 * substitute is put in its place. No interval. Refuses when the latest value is of the due date or later, beyond the
 * bounds, and where the power has no finite number.
 *
 * @source The projection v_t × (1 + CAGR)^(T − t) of the UNSD Progress Chart 2023, counted in days.
 * @example
 * // 100 at the end of 2020, 120 after 730 days; 1095 days to go: 120 × 1.2 ^ 1.5
 * compoundOutlook.project({
 *   points: [{ at: '2022-12-31', value: 120 }],
 *   start: { at: '2020-12-31', value: 100 },
 *   due: '2025-12-30',
 * }); // { answered: true, value: 157.744…, points: 2 }
 */
export const compoundOutlook: OutlookModel = outlookModel(
  {
    id: 'compound',
    name: { 'zh-CN': '按目前平均增长率', en: 'Constant growth rate' },
    minimumPoints: 2,
    bounded: false,
  },
  ({ first, latest, due }) => {
    if (!(first.value > 0 && latest.value > 0)) return 'not-positive';
    return { value: latest.value * (latest.value / first.value) ** ((due - latest.day) / latest.day) };
  },
);
