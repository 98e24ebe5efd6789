import type { Token } from './tokens.js';
import { sliceOf } from './units.js';
import type { WordClass } from './words.js';
import type { Span } from '../target-reading.js';

export type Word = Extract<Token, { is: 'word' }>;
export type Dated = Extract<Token, { is: 'date' }>;

const clusterClasses = new Set<WordClass>([
  ...([
    'reach',
    'exceed',
    'floor',
    'cap',
    'under',
    'control',
    'hold',
    'about',
    'near',
    'upTo',
    'downTo',
    'up',
    'down',
  ] as const),
  ...([
    'speed',
    'average',
    'yearly',
    'yearGrowth',
    'respectively',
    'alike',
    'filler',
    'total',
    'added',
    'net',
  ] as const),
  ...(['strive', 'build', 'act', 'own', 'past', 'soften', 'mean'] as const),
]);
export const boundClasses = new Set<WordClass>([
  ...(['reach', 'exceed', 'floor', 'cap', 'under', 'control', 'hold', 'about', 'upTo', 'downTo'] as const),
]);
const endsStart = /(由|从|自)$/;

export const isWord = (token: Token | undefined, ...classes: readonly WordClass[]): token is Word =>
  token?.is === 'word' && classes.includes(token.as);

/** The words right before a figure, from the last back to the first. */
export interface Cluster {
  readonly tokens: readonly Token[];
  /** The place in the clause of its first token, or of the figure where there is none. */
  readonly from: number;
  /** 2025年的3.7万亿元 */
  readonly dated?: Dated;
  readonly startValue: boolean;
  /** Something stands between the comparator and the figure: 高于全市1个百分点, 达到总量的20%. */
  readonly over?: Span;
}

export function clusterBefore(text: string, tokens: readonly Token[], first: number): Cluster {
  let at = first;
  let dated: Dated | undefined;
  const nearest = tokens[first - 1];
  const before = tokens[first - 2];
  if (nearest?.is === 'text' && sliceOf(text, nearest) === '的' && before?.is === 'date') {
    const earlier = tokens[first - 3];
    if (earlier?.is === 'text' && endsStart.test(sliceOf(text, earlier)))
      return { tokens: [], from: first, startValue: true };
    dated = before;
    at = first - 2;
  } else if (nearest?.is === 'text' && endsStart.test(sliceOf(text, nearest))) {
    return { tokens: [], from: first, startValue: true };
  }
  let over: Span | undefined;
  // 高于全市平均10%: the mean is that of the others.
  const [between, comparator] = isWord(nearest, 'mean') ? [before, tokens[first - 3]] : [nearest, before];
  if (between?.is === 'text' && !dated && isWord(comparator, 'reach', 'exceed', 'floor', 'cap', 'under', 'upTo')) {
    over = { start: between.start, end: nearest?.end ?? between.end };
    if (/的$/.test(sliceOf(text, between))) at = first - 1;
  }
  // 能耗降低（%）13.5: the unit of the name stands between its verb and the figure.
  const verb = tokens[first - 2];
  if (nearest?.is === 'unit' && isWord(verb, 'up', 'down')) at = first - 1;
  const found: Token[] = [];
  while (at > 0) {
    const token = tokens[at - 1];
    const isBase = token?.is === 'date' && (token.date.use === 'base' || token.date.use === 'year-before');
    if (!token || !(isBase || (token.is === 'word' && clusterClasses.has(token.as)))) break;
    found.unshift(token);
    at -= 1;
  }
  return { tokens: found, from: at, startValue: false, ...(dated && { dated }), ...(over && { over }) };
}
