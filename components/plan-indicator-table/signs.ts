import type { MarkKind } from '../../src/format/indicator-table-words.js';

/** Small signs beside figures; a note says what they mean. */
export const signs: Readonly<Record<MarkKind, string>> = {
  baseline: '*',
  preliminary: '†',
  estimated: '‡',
  revised: '§',
  break: '‖',
  illustrative: '◇',
};
