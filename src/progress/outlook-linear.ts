import { linearOutlook } from './outlook.js';
import { outlookModel, type OutlookModel } from './outlook-model.js';

/**
 * Goes on at the pace so far, along a straight line from the start, or the oldest value, to the latest.
 *
 * Formula: start + (value − start) ÷ (days gone ÷ days from the start to the due date): `linearOutlook`, by days.
 * Unit of the values. Needs two values, the start included. A value of zero is a value. No interval: two values do not
 * say how sure they are. Refuses when the latest value is of the due date or later, and beyond the bounds.
 *
 * @source The same line as in `TargetProgress.outlook`.
 * @example
 * // 722 at the end of 2020, 807 at the end of 2023: 722 + 85 × 1826 ÷ 1095
 * linearPaceOutlook.project({ points: [{ at: '2023-12-31', value: 807 }], start: { at: '2020-12-31', value: 722 }, due: '2025-12-31' });
 * // { answered: true, value: 863.744…, points: 2 }
 */
export const linearPaceOutlook: OutlookModel = outlookModel(
  {
    id: 'linear',
    name: { 'zh-CN': '按目前平均进度', en: 'Straight line at the pace so far' },
    minimumPoints: 2,
    bounded: false,
  },
  ({ first, latest, due }) => {
    const value = linearOutlook(latest.value, first.value, latest.day / due);
    return value === undefined ? 'out-of-range' : { value };
  },
);
