import type { Measure, MeasureState } from '../model/measure.js';

/** What was said of a measure last: the state with the latest day; of one day the last in the file. */
export function standingAt({ states = [] }: Measure): MeasureState | undefined {
  return states.reduce<MeasureState | undefined>((last, each) => (last && each.on < last.on ? last : each), undefined);
}
