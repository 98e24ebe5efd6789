import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of the files under a folder, with forward slashes, sorted; a folder that does not exist has none. */
export function filesUnder(dir, ending = '') {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Latest modification time among files and everything under folders; 0 when there is nothing. */
export function newest(...paths) {
  const times = paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    return statSync(path).isDirectory()
      ? filesUnder(path).map((file) => statSync(file).mtimeMs)
      : [statSync(path).mtimeMs];
  });
  return Math.max(0, ...times);
}
