import { linearRegression } from 'simple-statistics';
import { outlookModel, type OutlookModel } from './outlook-model.js';

/**
 * Goes on along the S-shaped curve of something that fills up: slow near nothing, slow again near all of it, and never
 * past it.
 *
 * Formula: y = ln((v − low) ÷ (high − v)); least-squares line of y on the day; at the due date turned back,
 * low + (high − low) ÷ (1 + e^−y). Unit of the values. For shares: `bounds.high` is required (100 for per cent),
 * `bounds.low` is 0 where absent. Needs three values, the start included. A value at a bound has no logit and is refused
 * as `outside-bounds`, as is one beyond it. No interval. Refuses when the latest value is of the due date or later.
 *
 * @source Logit regression, one of the extrapolations used with ESCAP's anticipated progress (UNICEF MENARO).
 * @example
 * // 50, 60 and 69.230769… per cent, a year of 365 days apart: logits 0, ln 1.5, 2 ln 1.5; a year on 3 ln 1.5
 * logitOutlook.project({ points, due: '2023-12-31', bounds: { high: 100 } }); // value 77.142857…
 */
export const logitOutlook: OutlookModel = outlookModel(
  { id: 'logit', name: { 'zh-CN': '逻辑曲线趋势', en: 'Logistic curve' }, minimumPoints: 3, bounded: true },
  ({ values, due, bounds: { low = 0, high } }) => {
    if (high === undefined || !(high > low)) return 'no-bounds';
    if (values.some(({ value }) => value <= low || value >= high)) return 'outside-bounds';
    const { m, b } = linearRegression(values.map(({ day, value }) => [day, Math.log((value - low) / (high - value))]));
    return { value: low + (high - low) / (1 + Math.exp(-(b + m * due))) };
  },
);
