import { readTarget } from '../reading/read-target.js';
import { decimalPlaces } from '../model/exact-sum.js';
import type { Piece } from '../static/piece.js';
import { descriptors } from './stratml-names.js';
import { childElements, childText } from './xml-parts.js';

/** A part of a plan as it was read; whether it is right is checked when the plan is read. */
export type RawPart = Readonly<Record<string, unknown>>;

/** What a reader must look at before the plan can be relied on. */
export interface StratmlDoubt {
  readonly code:
    /** The days of the plan are taken from its results. */
    | 'period-from-results'
    /** A target whose words do not say which way it is to go; it stands as text. */
    | 'target-as-text'
    /** A result says in words what no figure says. */
    | 'result-without-number'
    /** A result that names no day. */
    | 'result-without-date'
    /** How a figure counts is not said; it is taken for what stands at the end of its period. */
    | 'figure-taken-as-level'
    /** An objective without an indicator is taken for a measure. */
    | 'objective-as-measure'
    /** What stands in no place of a plan: vision, mission, values, stakeholders. */
    | 'left-out';
  /** Where: the name of an element and its place, `Goal 2 › Objective 1`. */
  readonly place: string;
  readonly words?: string;
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** The days of a result; an end without a start is one day. */
export function resultDays(result: Piece): { readonly start: string; readonly end: string } | undefined {
  const [start, end] = [childText(result, 'StartDate'), childText(result, 'EndDate')].map((text) => text?.slice(0, 10));
  if (!isDay(end)) return isDay(start) ? { start, end: start } : undefined;
  return { start: isDay(start) ? start : end, end };
}

/** What we ourselves have put into a descriptor; `undefined` where it is none of ours or has been tampered with. */
export function ownFacts(result: Piece, name: string): RawPart | undefined {
  const [descriptor] = childElements(result, 'Descriptor');
  if (!descriptor || childText(descriptor, 'DescriptorName') !== name) return undefined;
  try {
    const facts: unknown = JSON.parse(childText(descriptor, 'DescriptorValue') ?? '');
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? (facts as RawPart) : undefined;
  } catch {
    return undefined;
  }
}

/** The number of a result with the zeros it is written with. */
export function figureOf(result: Piece): { readonly value: number; readonly decimals?: number } | undefined {
  const text = childText(result, 'NumberOfUnits');
  if (text === undefined || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined;
  const value = Number(text);
  const printed = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { value, ...(printed > decimalPlaces(value) && { decimals: printed }) };
}

/** The span of two days as the code of a period: a whole year by its number, else both days. */
function periodOf({ start, end }: { readonly start: string; readonly end: string }): string {
  const year = end.slice(0, 4);
  if (end === `${year}-12-31`) {
    const from = start.slice(0, 4);
    if (start === `${from}-01-01`) return from === year ? year : `${from}/${year}`;
  }
  return start === end ? end : `${start}/${end}`;
}

/** A target of a document of whoever: its axes where ours are there, else as far as its words say. */
export function readTargetResult(
  result: Piece,
  unit: string,
  place: string,
  doubts: StratmlDoubt[],
): RawPart | undefined {
  const figure = figureOf(result);
  const said = childText(result, 'Description') ?? otherDescriptor(result);
  const words = said ?? (figure && [figure.value, unit].filter((part) => part !== '').join(' '));
  if (words === undefined) return undefined;
  const own = ownFacts(result, descriptors.target);
  if (own) return { words, ...own };
  const end = resultDays(result)?.end;
  const { readings, left } = readTarget(words);
  const [reading, ...others] = readings;
  if (reading && others.length === 0 && left.length === 0 && reading.doubts.length === 0) {
    const { of, bound, when, force } = reading.target;
    const open = when.kind === 'by' && when.date === undefined;
    return {
      words,
      of,
      bound,
      when: open && end !== undefined ? { kind: 'by', date: end } : when,
      ...(force && { force }),
    };
  }
  doubts.push({ code: 'target-as-text', place, words });
  return {
    words,
    of: { kind: 'level' },
    bound: { kind: 'none' },
    when: end === undefined ? { kind: 'open' } : { kind: 'by', date: end },
  };
}

/** A characterization of a result by whoever wrote the document: High. */
function otherDescriptor(result: Piece): string | undefined {
  const [descriptor] = childElements(result, 'Descriptor');
  const value = descriptor && childText(descriptor, 'DescriptorValue');
  return value?.startsWith('{') ? undefined : value;
}

/** A figure that was reached; `undefined` where the result has none, which is told. */
export function readActualResult(
  result: Piece,
  indicator: string,
  place: string,
  doubts: StratmlDoubt[],
): RawPart | undefined {
  const figure = figureOf(result);
  const said = childText(result, 'Description') ?? otherDescriptor(result);
  if (!figure) {
    doubts.push({ code: 'result-without-number', place, ...(said !== undefined && { words: said }) });
    return undefined;
  }
  const own = ownFacts(result, descriptors.observation);
  if (own) return { indicator, ...own, ...figure };
  const days = resultDays(result);
  if (!days) {
    doubts.push({ code: 'result-without-date', place, words: String(figure.value) });
    return undefined;
  }
  doubts.push({ code: 'figure-taken-as-level', place, words: String(figure.value) });
  return {
    indicator,
    period: periodOf(days),
    ...figure,
    counts: 'level',
    status: 'final',
    ...(said !== undefined && { note: said }),
  };
}
