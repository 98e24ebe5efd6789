import type { DirectoryFile } from '../model/types.js';

/** A directory as the text of a file, piece by piece: an entry a line, so that a change of one is a change of one line. */
export function* directoryText({ entries, ...head }: DirectoryFile): Generator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`;
  for (let at = 0; at < entries.length; at += 1) yield `${at > 0 ? ',' : ''}\n    ${JSON.stringify(entries[at])}`;
  yield '\n  ]\n}\n';
}
