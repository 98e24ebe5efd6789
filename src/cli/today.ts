import type { IsoDate } from '../calendar/iso-date.js';

/** The day of this machine. */
export function today(): IsoDate {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
