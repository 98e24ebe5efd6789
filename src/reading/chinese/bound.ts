import type { Bound } from '../../model/target.js';
import { boundAt } from './figures.js';
import type { OfRead } from './of.js';
import { has, type Situation } from './situation.js';
import { sliceOf } from './units.js';
import { isBetterLow } from './series-kind.js';
import { spanOf } from '../spans.js';
import type { LeftReason, ReadingDoubt } from '../target-reading.js';

const afterKinds = { floorAfter: 'at-least', capAfter: 'at-most', aboutAfter: 'about' } as const;

export function boundRead(
  situation: Situation,
  { of, bare, scale = 1 }: OfRead,
): { bound: Bound; doubts: ReadingDoubt[] } | LeftReason {
  const { phrase, text, subject, shared, cluster } = situation;
  const doubts: ReadingDoubt[] = [];
  const low = phrase.low * scale;
  const figure = {
    low,
    ...(phrase.decimals !== undefined && scale === 1 && phrase.decimals <= 10 && { decimals: phrase.decimals }),
  };
  const place = phrase.digits[0] ?? situation.clause;
  const after = phrase.after ? afterKinds[phrase.after.as as keyof typeof afterKinds] : undefined;
  if (phrase.high !== undefined) {
    // 超过8—10家: more than which of them?
    if (phrase.high < phrase.low || has(situation, 'exceed', 'under', 'floor', 'cap')) return 'figure-not-understood';
    return { bound: { kind: 'between', low: phrase.low, high: phrase.high }, doubts };
  }
  const strict = has(situation, 'exceed') ? 'more-than' : has(situation, 'under') ? 'less-than' : undefined;
  const firm = has(situation, 'floor') ? 'at-least' : has(situation, 'cap') ? 'at-most' : undefined;
  const ceiling = has(situation, 'control') || has(situation, 'downTo') ? 'at-most' : undefined;
  const before = strict ?? firm ?? (has(situation, 'about') ? 'about' : undefined);
  if (before && after && before !== after) {
    doubts.push({
      code: 'comparators-differ',
      axis: 'bound',
      at: spanOf(place),
      alternatives: [boundAt(after, figure)],
    });
  }
  const amount = of.kind === 'change' || of.kind === 'growth';
  const name = subject ? sliceOf(text, subject) : '';
  // Of a change or a sum, more is more; only a level can be one of which less is better.
  if (
    !before &&
    !after &&
    !ceiling &&
    !amount &&
    of.kind !== 'total' &&
    !has(situation, 'hold', 'upTo') &&
    isBetterLow(name)
  ) {
    return 'direction-unsaid';
  }
  if (bare) {
    doubts.push({
      code: 'comparator-unsaid',
      axis: 'bound',
      at: spanOf(place),
      alternatives: [boundAt('equal', figure)],
    });
  }
  if (shared && !before && !after) {
    const kind = afterKinds[shared.as as keyof typeof afterKinds];
    doubts.push({
      code: 'reach-of-comparator',
      axis: 'bound',
      at: spanOf(shared),
      alternatives: [boundAt(kind, figure)],
    });
  }
  const held = has(situation, 'hold') && !amount && !cluster.over ? 'equal' : undefined;
  return { bound: boundAt(before ?? after ?? (amount ? undefined : ceiling) ?? held ?? 'at-least', figure), doubts };
}
