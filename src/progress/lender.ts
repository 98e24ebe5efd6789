import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import type { BoundValue } from '../model/target.js';

/** Whom a figure is borrowed from, by name (全市平均); of another target its words; nothing of a figure of its own, and of the own baseline. */
export function lenderName(value: BoundValue, { indicators, series = [] }: Plan): Text | undefined {
  if (typeof value === 'number' || 'baseline' in value) return undefined;
  if ('series' in value) return series.find(({ id }) => id === value.series)?.name;
  if ('indicator' in value) return indicators.find(({ id }) => id === value.indicator)?.name;
  return indicators.flatMap(({ targets }) => targets).find(({ id }) => id === value.target)?.words;
}

/** Whether a figure is that of another series, which goes on to move until the due date. */
export function figureMoves(value: BoundValue, plan: Plan, asked: readonly string[] = []): boolean {
  if (typeof value === 'number' || 'baseline' in value) return false;
  if (!('target' in value)) return true;
  const { target: id } = value;
  const bound = plan.indicators.flatMap(({ targets }) => targets).find((other) => other.id === id)?.bound;
  return (
    !asked.includes(id) && bound !== undefined && 'value' in bound && figureMoves(bound.value, plan, [...asked, id])
  );
}
