import type { Facet, FacetCount } from '../../directory/directory-source.js';

const levels = ['national', 'provincial', 'municipal', 'district'];
const numerals = '一二三四五六七八九十';

/** A number for a grade, the best first: AAAAA before AAAA, 甲 before 乙, five stars before four, 一级 before 二级. */
function gradeRank(grade: string): number {
  const letters = /^(A{1,6})(\+*)/i.exec(grade);
  if (letters) return -letters[1]!.length * 4 - letters[2]!.length;
  const stem = /[甲乙丙丁戊]/.exec(grade);
  if (stem) return '甲乙丙丁戊'.indexOf(stem[0]);
  const [, figure = '', unit] = /([一二三四五六七八九十]|\d+)\s*([星级等档])/.exec(grade) ?? [];
  const place = numerals.includes(figure) ? numerals.indexOf(figure) + 1 : Number(figure);
  return figure === '' ? 0 : unit === '星' ? -place : place;
}

const ranks: Partial<Record<Facet, (value: string) => number>> = {
  level: (value) => levels.indexOf(value),
  grade: gradeRank,
  year: (value) => -Number(value),
  division: (value) => Number(value),
};

/**
 * The values of a facet in the order a reader expects: levels from 国家级 to 区级, grades from the best, years from the latest,
 * division codes as they count; all others as they come, the most frequent first.
 *
 * @example
 * inNaturalOrder('year', [{ value: '2021', count: 9 }, { value: '2023', count: 2 }]).map(({ value }) => value); // ['2023', '2021']
 */
export function inNaturalOrder(facet: Facet, counts: readonly FacetCount[]): readonly FacetCount[] {
  const rank = ranks[facet];
  return rank ? [...counts].sort((one, other) => rank(one.value) - rank(other.value)) : counts;
}
