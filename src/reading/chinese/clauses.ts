import type { Token } from './tokens.js';
import type { Span } from '../target-reading.js';

/** A part of a sentence between two stops. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  /** Another of the same kind as the clause before: 新增园区1个、企业50家. */
  readonly listed: boolean;
  /** The first after a full stop: nothing said before holds any more. */
  readonly fresh: boolean;
}

const isComparatorAfter = (token: Token): boolean =>
  token.is === 'word' && (token.as === 'floorAfter' || token.as === 'capAfter' || token.as === 'aboutAfter');

/** 、 parts two statements where a figure is finished before it and no figure follows: 达到1.7万亿元、人均达到17万元. */
function partsHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || after?.is === 'figure' || after?.is === 'list') return false;
  return before.is === 'figure' || before.is === 'multiple' || before.is === 'bracket' || isComparatorAfter(before);
}

/** A sentence in clauses. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let part: Token[] = [];
  let listed = false;
  let fresh = true;
  const close = (): void => {
    const [first] = part;
    const last = part[part.length - 1];
    if (first && last) clauses.push({ tokens: part, start: first.start, end: last.end, listed, fresh });
    part = [];
  };
  tokens.forEach((token, at) => {
    if (token.is === 'stop' || (token.is === 'list' && partsHere(tokens, at))) {
      close();
      listed = token.is === 'list';
      fresh = token.is === 'stop' && token.full;
    } else part.push(token);
  });
  close();
  return clauses;
}
