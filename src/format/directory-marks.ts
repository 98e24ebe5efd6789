import type { DirectoryItem } from '../directory/directory-source.js';

/**
 * The name of an entry cut where words of the search stand in it: what was not looked for and what was, by turns, the
 * first of them never looked for. Together they are the name.
 *
 * @example
 * const item = { entry: { id: 'a', name: '南京示例科技' }, highlights: [{ field: 'name', ranges: [[2, 4]] }] };
 * namePieces(item).join('|'); // '南京|示例|科技'
 */
export function namePieces({ entry: { name }, highlights }: DirectoryItem): string[] {
  const cuts = highlights.find(({ field }) => field === 'name')?.ranges.flat() ?? [];
  return [...cuts, name.length].map((end, at) => name.slice(cuts[at - 1] ?? 0, end));
}
