import { yearText, type IsoDate } from '../calendar/iso-date.js';
import { periodInterval } from '../calendar/period.js';
import type { DirectoryFile } from '../model/directory.js';
import type { Observation } from '../model/observation.js';
import { withObservations } from '../model/parse-plan.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { isPresentOn } from './count-on.js';
import { isEntryDay } from './day-from.js';
import { requireHanded, requireText } from '../model/wrong-call.js';

/** No directory is older; a slip of the pen in one entry must not make figures for a thousand years. */
const mostYears = 100;

/** The last days of the months from one day to another, in the last hundred years of them. */
function monthEnds(first: IsoDate, last: IsoDate): IsoDate[] {
  const ends: IsoDate[] = [];
  const lastYear = Number(last.slice(0, 4));
  for (let year = Math.max(Number(first.slice(0, 4)), lastYear - mostYears); year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const end = periodInterval(`${yearText(year)}-${String(month).padStart(2, '0')}`)?.end;
      if (end !== undefined && end >= first && end <= last) ends.push(end);
    }
  }
  return ends;
}

const textIsThere = (name: Text): boolean =>
  (typeof name === 'string' ? name : Object.values(name).join('')).trim() !== '';

/**
 * What a directory says of an indicator that counts it: how many entries it had on each day it changed, at each month's
 * end, and on the day it was last brought up to date. Of what is after that day a directory says nothing.
 *
 * Entries whose day of entry was not published, or is given in words, would count from ever; with such entries only the
 * last day is told, and their number stands in the note.
 *
 * @param indicator Id of the indicator.
 * @returns Levels, the oldest first; none when the directory does not say when it was last brought up to date.
 * @example
 * // updated 2022-12-31; entered 2022-11-05 and 2022-12-20, the first withdrawn 2022-12-24
 * directoryObservations(directory, 'protected-enterprises').map(({ period, value }) => `${period} ${value}`);
 * // ['2022-11-05 1', '2022-11-30 1', '2022-12-20 2', '2022-12-24 1', '2022-12-31 1']
 */
export function directoryObservations(directory: DirectoryFile, indicator: string): Observation[] {
  requireHanded('directoryObservations', 'directory', directory);
  requireText('directoryObservations', 'the id of an indicator', indicator);
  const { entries, updated, name, source, illustrative = false } = directory;
  if (updated === undefined) return [];
  const changes = new Map<IsoDate, number>();
  let undated = 0;
  const change = (day: IsoDate, by: number): void => {
    if (day <= updated) changes.set(day, (changes.get(day) ?? 0) + by);
  };
  for (const entry of entries) {
    const { entered, withdrawn } = entry;
    if (!isEntryDay(entered)) undated += isPresentOn(entry, updated, updated) ? 1 : 0;
    else if (withdrawn === undefined || isEntryDay(withdrawn)) {
      change(entered, 1);
      if (withdrawn !== undefined) change(withdrawn, -1);
    }
  }
  const days = [...changes.keys()].sort();
  const all = [...new Set([...days, ...(days[0] ? monthEnds(days[0], updated) : []), updated])].sort();
  const madeUp = illustrative || entries.some((entry) => entry.illustrative);
  let value = undated;
  const observations = all.map((period): Observation => {
    value += changes.get(period) ?? 0;
    return {
      indicator,
      period,
      value,
      counts: 'level',
      status: 'final',
      ...(madeUp && { illustrative: true }),
      // A directory of lines may have no name; then nobody is named.
      ...(textIsThere(name) && { source: { name, ...(source?.url !== undefined && { url: source.url }) } }),
    };
  });
  if (undated === 0) return observations;
  const note = { 'zh-CN': `其中${undated}家未公布列入日期`, en: `${undated} of them without a published day of entry` };
  return observations.slice(-1).map((last) => ({ ...last, note }));
}

/**
 * A plan with the figures a directory gives to the indicators derived from it. Figures the plan already has for such an
 * indicator stay, and nothing is added beside them: a published figure and a count may differ.
 *
 * @param directory A directory from `parseDirectory`.
 * @throws PlanError when the figures do not fit the plan.
 * @example
 * // plan: protected-enterprises is derived from the directory; directory: updated 2022-12-31, with 3 entries of 2022-11-05
 * const { observations } = withDirectory(plan, directory);
 * observations.map(({ period, value }) => `${period} ${value}`);
 * // ['2022-11-05 3', '2022-11-30 3', '2022-12-31 3']
 */
export function withDirectory(plan: Plan, directory: DirectoryFile): Plan {
  requireHanded('withDirectory', 'plan', plan);
  requireHanded('withDirectory', 'directory', directory);
  const known = new Set(plan.observations?.map(({ indicator }) => indicator));
  const derived = plan.indicators.filter(
    ({ id, derivedFrom }) => derivedFrom?.directory === directory.directory && !known.has(id),
  );
  if (!derived.length) return plan;
  const observations = derived.flatMap(({ id }) => directoryObservations(directory, id));
  return withObservations(plan, observations);
}
