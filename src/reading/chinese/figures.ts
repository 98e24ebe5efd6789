import type { Bound } from '../../model/target.js';
import type { Token } from './tokens.js';
import type { Span } from '../target-reading.js';

type Word = Extract<Token, { is: 'word' }>;
type FigureToken = Extract<Token, { is: 'figure' }>;

/** A figure of a sentence with what belongs to it: 8—10家, 20%左右. */
export interface FigurePhrase {
  /** Places of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high?: number;
  /** As printed: 16.0 has one. Absent where the number shows it by itself. */
  readonly decimals?: number;
  readonly vague: boolean;
  readonly unit?: Span;
  /** The digits without the unit. */
  readonly digits: readonly Span[];
  /** 以上, 以内, 左右 */
  readonly after?: Word;
}

const isBetween = (text: string): boolean => text === '-' || text === '--' || text === '至' || text === '到';

function decimalsOf(text: string, { start, digitsEnd, value }: FigureToken): number | undefined {
  const printed = text.slice(start, digitsEnd).split('.')[1]?.length ?? 0;
  const shown = String(value).split('.')[1]?.length ?? 0;
  return printed > shown ? printed : undefined;
}

/** The figure that starts at a token, taken together with the second one of a range and the comparator after it. */
export function figurePhrase(text: string, tokens: readonly Token[], first: number): FigurePhrase | undefined {
  const token = tokens[first];
  if (token?.is !== 'figure') return undefined;
  let last = first;
  let end = token;
  const [between, second] = [tokens[first + 1], tokens[first + 2]];
  if (between?.is === 'text' && second?.is === 'figure' && isBetween(text.slice(between.start, between.end).trim())) {
    last += 2;
    end = second;
  }
  const after = tokens[last + 1];
  const hasAfter =
    after?.is === 'word' && (after.as === 'floorAfter' || after.as === 'capAfter' || after.as === 'aboutAfter');
  if (hasAfter) last += 1;
  const unitOf = (each: FigureToken): Span | undefined =>
    each.end > each.digitsEnd ? { start: each.digitsEnd + (each.vague ? 1 : 0), end: each.end } : undefined;
  const unit = unitOf(end) ?? unitOf(token);
  const decimals = decimalsOf(text, token);
  return {
    first,
    last,
    low: token.value,
    ...(end !== token && { high: end.value }),
    ...(decimals !== undefined && { decimals }),
    vague: token.vague || end.vague,
    ...(unit && { unit }),
    digits: [token, ...(end === token ? [] : [end])].map(({ start, digitsEnd }) => ({ start, end: digitsEnd })),
    ...(hasAfter && { after }),
  };
}

/** All figures of a clause, in order. */
export function figurePhrases(text: string, tokens: readonly Token[]): FigurePhrase[] {
  const phrases: FigurePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = figurePhrase(text, tokens, at);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}

/** A bound of one kind at the figure of a phrase. */
export const boundAt = (
  kind: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'equal',
  { low, decimals }: Pick<FigurePhrase, 'low' | 'decimals'>,
): Bound => ({ kind, value: low, ...(decimals !== undefined && { decimals }) });
