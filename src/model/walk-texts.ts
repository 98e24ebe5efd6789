import type { Path } from './problem-log.js';

/**
 * Shows every text of plain data with its place, in the order of the file.
 *
 * @param see Called with one path that goes along, as a file has many places and few of them are told: who keeps it copies
 * it.
 */
export function walkTexts(data: unknown, see: (text: string, path: Path) => void): void {
  const path: (string | number)[] = [];

  function walk(part: unknown): void {
    if (typeof part === 'string') see(part, path);
    else if (Array.isArray(part)) {
      for (let at = 0; at < part.length; at += 1) {
        path.push(at);
        walk(part[at]);
        path.pop();
      }
    } else if (typeof part === 'object' && part !== null) {
      for (const key of Object.keys(part)) {
        path.push(key);
        walk((part as Record<string, unknown>)[key]);
        path.pop();
      }
    }
  }
  walk(data);
}
