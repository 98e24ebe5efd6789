import type { IsoDate } from '../calendar/iso-date.js';
import { isPlausibleDay } from '../calendar/plausible.js';

export { dayMeant } from '../calendar/plausible.js';

/**
 * True for a day to look from, `YYYY-MM-DD`, as an author wrote it or a reader has typed it or not yet: a year half typed
 * has three noughts before it.
 *
 * @example
 * isDay('2024-02-29'); // true
 * isDay('0002-12-31'); // false
 */
export const isDay = (text: string): text is IsoDate => isPlausibleDay(text);
