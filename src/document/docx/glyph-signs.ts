import type { Status } from '../../progress/plan-progress.js';

/** The shapes of the verdicts as signs every Chinese font has: a file that is edited holds no drawing for them. */
export const glyphSigns: Readonly<Record<Status, string>> = {
  met: '●',
  ahead: '▲',
  'on-schedule': '＝',
  behind: '▼',
  'not-met': '×',
  'not-due': '○',
  'not-reported': '…',
  'not-computable': '／',
  'direction-only': '→',
};

/** A verdict with its sign. */
export const signed = (status: Status, word: string): string => `${glyphSigns[status]} ${word}`;
