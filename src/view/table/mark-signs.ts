import type { MarkKind } from '../../format/indicator-table-words.js';

/** The small signs beside figures, which a note under the table says in words. */
export const signs: Readonly<Record<MarkKind, string>> = {
  baseline: '*',
  preliminary: '†',
  estimated: '‡',
  revised: '§',
  break: '‖',
  illustrative: '◇',
};
