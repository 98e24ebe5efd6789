import type { Plan } from '../model/plan.js';
import type { MeasureChange } from '../workbook/merge-measures.js';
import type { JsonEdit } from './json-edits.js';

type Path = JsonEdit['path'];

/** A list gets an item at its end, or becomes one of a single item. */
const added = (path: Path, there: readonly unknown[] | undefined, value: unknown): JsonEdit[] =>
  there ? [{ path: [...path, there.length], value }] : [{ path, value: [value] }];

/** What of an object is other than before; the whole of it where something is gone. */
function differing(path: Path, before: object, after: object): JsonEdit[] {
  const [old, fresh] = [new Map<string, unknown>(Object.entries(before)), Object.entries(after)];
  if ([...old.keys()].some((key) => !(key in after))) return [{ path, value: after }];
  return fresh
    .filter(([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value))
    .map(([key, value]: [string, unknown]) => ({ path: [...path, key], value }));
}

/** What a change is in the text of the plan file. */
export function measureEdits(change: MeasureChange, { measures = [] }: Plan): JsonEdit[] {
  const at = measures.findIndex(({ id }) => id === change.measure);
  const { states, evidence } = measures[at]!;
  const path = ['measures', at];
  switch (change.kind) {
    case 'state': {
      const { before, state } = change;
      if (before) return differing([...path, 'states', states!.indexOf(before)], before, state);
      // The oldest first; of one day in the order they came.
      const later = (states ?? []).findIndex(({ on }) => on > state.on);
      if (later >= 0) return [{ path: [...path, 'states', later], value: state, insert: true }];
      return added([...path, 'states'], states, state);
    }
    case 'evidence': {
      const { before } = change;
      if (before) return differing([...path, 'evidence', evidence!.indexOf(before)], before, change.evidence);
      return added([...path, 'evidence'], evidence, change.evidence);
    }
    case 'remark':
      return [{ path: [...path, 'remark'], value: change.remark }];
    case 'reached':
      return [{ path: [...path, 'milestones', change.milestone, 'reached'], value: change.on }];
    case 'source': {
      const place = [...path, 'milestones', change.milestone, 'source'];
      return change.before ? differing(place, change.before, change.source) : [{ path: place, value: change.source }];
    }
  }
}
