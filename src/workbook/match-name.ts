import type { Indicator, Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { nameAndUnit } from '../reading/table-columns.js';

/** A row's name as far as it tells one from another: without number, brackets of a unit and marks of a footnote. */
function plainName(name: string): string {
  return nameAndUnit(name)
    .name.trim()
    .replace(/[*†‡①-⑳¹²³⁴⁵]+$/, '')
    .replace(
      /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．\s]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳#★▲*])\s*/,
      '',
    )
    .replace(/^(?:其中|其中[:：]|＃|#)\s*[:：]?/, '')
    .split('')
    .map(foldCharacters)
    .join('')
    .replace(/[\s,，、。;"“”'‘’《》]/g, '')
    .toLowerCase();
}

export const texts = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** A name, and what the plan knows under it. */
export type NameMatch<Item> =
  | { readonly found: Item }
  | { readonly found?: undefined; readonly several: readonly Item[] }
  | { readonly found?: undefined; readonly several?: undefined; readonly nearest?: Item };

const pairsOf = (name: string): string[] => [...name].slice(1).map((_, at) => name.slice(at, at + 2));

/** How much two names have in common: Dice's coefficient of their pairs of characters. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = a.filter((pair) => b.includes(pair)).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

const nearEnough = 0.5;

/** Looks things of a plan up as a sheet names them. A name that is only like another is never taken for it, but told. */
export function nameMatcher<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly (Text | undefined)[],
): (name: string) => NameMatch<Item> {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const names = namesOf(item).flatMap(texts);
    for (const name of new Set(names.map(plainName))) byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return (name) => {
    const wanted = plainName(name);
    const found = byName.get(wanted) ?? [];
    if (found.length === 1) return { found: found[0]! };
    if (found.length > 1) return { several: found };
    const ranked = [...byName]
      .map(([known, [item]]) => ({ item: item!, score: likeness(known, wanted) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    return best && best.score >= nearEnough ? { nearest: best.item } : {};
  };
}

/** The same for the indicators of a plan, which a sheet may name with their units: 专利拥有量，件; 营业收入/亿元. */
export const indicatorMatcher = ({ indicators }: Pick<Plan, 'indicators'>): ((name: string) => NameMatch<Indicator>) =>
  nameMatcher(indicators, ({ name, alsoNamed = [], unit }) => {
    const names = [name, ...alsoNamed.map((other) => other.name)];
    const [printed] = texts(unit);
    return printed === undefined
      ? names
      : [...names, ...names.flatMap(texts).flatMap((each) => [`${each} ${printed}`, `${each}/${printed}`])];
  });
