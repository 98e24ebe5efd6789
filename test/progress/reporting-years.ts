import type { SmallPlan } from '../plan-of.js';

/** `2023` as `2023-A1`, `2023-H1` as `2023-S1`, `2023-06` as `2023-M06`; days and quarters as they are. */
const reportingCode = (period: string): string =>
  period
    .replace(/^(\d{4})$/, '$1-A1')
    .replace(/-H/, '-S')
    .replace(/^(\d{4})-(\d\d)$/, '$1-M$2');

/** The same plan with its observations in the codes of reporting years, and with the day on which those start. */
export function inReportingYears(row: SmallPlan, yearStart: string): SmallPlan {
  const [start, end] = row.period ? [row.period.start, row.period.end] : ['2021-01-01', '2025-12-31'];
  const month = yearStart.slice(2);
  const shifted = month === '01-01' ? { start, end } : { start: `2021-${month}`, end: dayBefore(`2026-${month}`) };
  return {
    ...row,
    period: { ...shifted, yearStart } as NonNullable<SmallPlan['period']>,
    ...(row.baseline && { baseline: inCode(row.baseline) }),
    targets: row.targets.map(inCode),
    observations: row.observations.map(inCode),
  };
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

function inCode(record: object): object {
  const text = JSON.stringify(record, (key, value: unknown) =>
    (key === 'period' || key === 'from') && typeof value === 'string' && !value.includes('/')
      ? reportingCode(value)
      : value,
  );
  return JSON.parse(text) as object;
}
