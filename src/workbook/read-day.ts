import { isIsoDate, type IsoDate } from '../calendar/iso-date.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { cellText, type GridCell } from './grid.js';
import { readPeriod } from './read-period.js';

/** Days from the one a spreadsheet counts from; beyond them a number is hardly a day of a plan. */
const serials = { first: 20_000, last: 80_000 } as const;
const epoch = Date.UTC(1899, 11, 30);

/** The day a number would be, had the cell kept its format; there are spreadsheets that count from another day. */
const dayOfSerial = (serial: number): IsoDate => new Date(epoch + serial * 86_400_000).toISOString().slice(0, 10);

/**
 * The day a cell names: 2024-01-20, 2024年1月20日, 2024.1.20, 20240120, in digits of full width too, or a date of the
 * spreadsheet. Of a number that lost its format the day it may be is told, and not taken.
 *
 * @example
 * readDay({ value: '２０２４年１月２０日' }); // { day: '2024-01-20' }
 * readDay({ value: 45078 }); // { maybe: '2023-06-01' }
 * readDay({ value: '2024年1月' }); // {}
 */
export function readDay(cell: GridCell): { readonly day?: IsoDate; readonly maybe?: IsoDate } {
  const text = foldCharacters(cellText(cell)).replace(/\s/g, '');
  const [, year, month, date] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const day = year === undefined ? readPeriod(text) : `${year}-${month}-${date}`;
  if (day !== undefined && isIsoDate(day)) return { day };
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  return serial >= serials.first && serial <= serials.last ? { maybe: dayOfSerial(serial) } : {};
}
