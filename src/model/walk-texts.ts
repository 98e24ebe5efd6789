import { hasOwn } from './own-key.js';
import type { Path } from './problem-log.js';

/**
 * Shows every text that stands in fields of some names, or in lists under them, with its place, in the order of the file.
 *
 * @param fields Their names: most fields of a file are asked nothing.
 * @param see Called with one path that goes along, as a file has many places and few of them are told: who keeps it copies
 * it.
 */
export function walkTexts(
  data: unknown,
  fields: ReadonlySet<string>,
  see: (text: string, path: Path, field: string) => void,
): void {
  const path: (string | number)[] = [];

  /** @param field The name of the field the part stands in, over whatever lists. */
  function walk(part: unknown, field: string): void {
    if (typeof part === 'string') {
      if (fields.has(field)) see(part, path, field);
    } else if (Array.isArray(part)) {
      for (let at = 0; at < part.length; at += 1) {
        path.push(at);
        walk(part[at], field);
        path.pop();
      }
    } else if (typeof part === 'object' && part !== null) {
      // Object.keys would make a list of each of the many small parts.
      for (const key in part) {
        if (!hasOwn(part, key)) continue;
        const inner = (part as Record<string, unknown>)[key];
        if (typeof inner === 'string' ? !fields.has(key) : typeof inner !== 'object') continue;
        path.push(key);
        walk(inner, key);
        path.pop();
      }
    }
  }
  walk(data, '');
}
