import { elapsedShareOfDays } from '../calendar/elapsed-share.js';
import { epochDay, type IsoDate } from '../calendar/iso-date.js';

/** A day seen from a way: its number, and the share of the way's days gone at its end. */
export interface SpanDay {
  readonly day: number;
  /** `undefined` before the first and after the last day. */
  readonly share: number | undefined;
}

/** The first and last day of a way as numbers, and the days asked for so far. */
export interface SpanDays {
  readonly first: number;
  readonly last: number;
  readonly days: Map<IsoDate, SpanDay>;
}

/** Where no day is named. */
const nowhere: SpanDay = { day: 0, share: undefined };

// Rows name few distinct ways and days, each of which is read once. Its share is then one number that all results hold
// together: engines keep a number with a fraction as a thing of its own, and making these is most of what it costs to
// keep results. The limit bounds memory when a long-running server meets many plans.
const spans = new Map<IsoDate, Map<IsoDate, SpanDays>>();
const knownLimit = 20_000;
let known = 0;

/**
 * The days of a way, from its first to its last day.
 *
 * @throws RangeError when a day does not exist.
 */
export function spanDays(from: IsoDate, due: IsoDate): SpanDays {
  return spans.get(from)?.get(due) ?? readSpan(from, due);
}

// Apart from the look-up, so that an engine can put the look-up itself wherever a way is asked for.
function readSpan(from: IsoDate, due: IsoDate): SpanDays {
  const span: SpanDays = { first: dayOrThrow('from', from), last: dayOrThrow('due', due), days: new Map() };
  if (span.last < span.first) throw new RangeError(`assessValue requires from before due; received ${from}, ${due}`);
  count();
  const own = spans.get(from);
  if (own) own.set(due, span);
  else spans.set(from, new Map([[due, span]]));
  return span;
}

/**
 * A day of a way, read once.
 *
 * @throws RangeError when the day does not exist.
 */
export function daySeenFrom(span: SpanDays, at: IsoDate | undefined): SpanDay {
  return at === undefined ? nowhere : (span.days.get(at) ?? readDay(span, at));
}

function readDay({ first, last, days }: SpanDays, at: IsoDate): SpanDay {
  const day = dayOrThrow('at', at);
  const within = day >= first && day <= last;
  const seen: SpanDay = { day, share: within ? elapsedShareOfDays(first, last, day) : undefined };
  count();
  days.set(at, seen);
  return seen;
}

function count(): void {
  known += 1;
  if (known <= knownLimit) return;
  spans.clear();
  known = 0;
}

let lastAsOf: IsoDate | undefined;
let lastToday = 0;

/**
 * The number of the day looked from, which tends to be the same for one row after another.
 *
 * @throws RangeError when the day does not exist.
 */
export function dayLookedFrom(asOf: IsoDate): number {
  return asOf === lastAsOf ? lastToday : readToday(asOf);
}

function readToday(asOf: IsoDate): number {
  lastToday = dayOrThrow('asOf', asOf);
  lastAsOf = asOf;
  return lastToday;
}

function dayOrThrow(name: string, date: IsoDate): number {
  const day = epochDay(date);
  if (day === undefined) throw new RangeError(`assessValue requires a calendar day as ${name}; received "${date}"`);
  return day;
}
