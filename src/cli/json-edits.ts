import { findNodeAtLocation, parseTree, type JSONPath, type Node } from 'jsonc-parser';

/** Something to stand at a place of a JSON text: in place of what is there, or new. */
export interface JsonEdit {
  readonly path: JSONPath;
  readonly value: unknown;
  /** Of an item of a list: put before the one that is there. */
  readonly insert?: boolean;
}

/** Characters of a text, and what stands in their place. */
export interface Splice {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** How a file is laid out. */
interface Layout {
  readonly text: string;
  readonly indent: string;
  readonly lineEnd: string;
}

/** The blanks a line begins with, up to a place; `undefined` where something stands before it in its line. */
function indentBefore({ text }: Layout, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(line) ? line : undefined;
}

/** Whether a file has blanks between its marks even where it goes on in a line. */
const isSpaced = ({ text }: Layout): boolean => text.includes('\n');

/** A value as it stands at a depth of indentation; in one line where `indent` is absent. */
function written(value: unknown, layout: Layout, indent: string | undefined): string {
  const { indent: unit, lineEnd } = layout;
  // The line ends of what is written out are of its layout: those of its texts are escaped.
  if (indent === undefined)
    return isSpaced(layout) ? JSON.stringify(value, null, 1).replace(/\n */g, ' ') : JSON.stringify(value);
  return JSON.stringify(value, null, unit).replaceAll('\n', lineEnd + indent);
}

const itemText = (key: JSONPath[number], value: unknown, layout: Layout, indent: string | undefined): string =>
  (typeof key === 'string' ? `${JSON.stringify(key)}:${isSpaced(layout) ? ' ' : ''}` : '') +
  written(value, layout, indent);

/** The first in an object or a list that has nothing in it. */
function firstItem(parent: Node, key: JSONPath[number], value: unknown, layout: Layout): Splice {
  const line = layout.text.slice(layout.text.lastIndexOf('\n', parent.offset) + 1);
  const outer = isSpaced(layout) ? (/^[ \t]*/.exec(line)?.[0] ?? '') : undefined;
  const [open, close] = parent.type === 'array' ? ['[', ']'] : ['{', '}'];
  const place = { at: parent.offset, length: parent.length };
  if (outer === undefined) return { ...place, text: open + itemText(key, value, layout, undefined) + close };
  const inner = outer + layout.indent;
  const { lineEnd } = layout;
  return {
    ...place,
    text: open + lineEnd + inner + itemText(key, value, layout, inner) + lineEnd + outer + close,
  };
}

function spliceOf(root: Node, { path, value, insert = false }: JsonEdit, layout: Layout): Splice {
  const found = findNodeAtLocation(root, [...path]);
  if (found && !insert) {
    // What stands in one line with its key begins a deeper indentation at the line's own.
    const start = found.parent?.type === 'property' ? found.parent.offset : found.offset;
    return { at: found.offset, length: found.length, text: written(value, layout, indentBefore(layout, start)) };
  }
  const key = path[path.length - 1]!;
  const parent = findNodeAtLocation(root, path.slice(0, -1));
  const items = parent?.children;
  if (!items) throw new RangeError(`nothing stands at ${path.slice(0, -1).join('.')}`);
  const next = found && typeof key === 'number' ? items[key] : undefined;
  const beside = next ?? items[items.length - 1];
  if (!beside) return firstItem(parent, key, value, layout);
  const indent = indentBefore(layout, beside.offset);
  const gap = indent === undefined ? (isSpaced(layout) ? ' ' : '') : layout.lineEnd + indent;
  const item = itemText(key, value, layout, indent);
  return next
    ? { at: next.offset, length: 0, text: `${item},${gap}` }
    : { at: beside.offset + beside.length, length: 0, text: `,${gap}${item}` };
}

/** Applies splices one after the other, each to what the one before left. */
export const spliced = (text: string, splices: readonly Splice[]): string =>
  splices.reduce((now, { at, length, text: own }) => now.slice(0, at) + own + now.slice(at + length), text);

/**
 * A JSON text with edits made in it and every other character as it was: an order of keys, a layout and figures such as
 * 3.0, whose zero counts, are the keeper's own. What is new is laid out as what stands beside it.
 *
 * @param edits None of them within another.
 * @returns The text, and the splices that lead back from it.
 * @throws RangeError where a path leads nowhere.
 */
export function editJson(text: string, edits: readonly JsonEdit[]): { text: string; back: Splice[] } {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const root = parseTree(body);
  if (!root) throw new RangeError('the text is no JSON');
  const layout: Layout = {
    text: body,
    indent: /^[[{]\s*?\n([ \t]+)/.exec(body.trimStart())?.[1] ?? '  ',
    lineEnd: body.includes('\r\n') ? '\r\n' : '\n',
  };
  // Several at one place stand in the order they are given in; the sort keeps it.
  const splices = edits.map((edit) => spliceOf(root, edit, layout)).sort((a, b) => a.at - b.at);
  const back: Splice[] = [];
  let [changed, end, shift] = [mark, 0, mark.length];
  for (const { at, length, text: own } of splices) {
    changed += body.slice(end, at) + own;
    back.unshift({ at: at + shift, length: own.length, text: body.slice(at, at + length) });
    shift += own.length - length;
    end = at + length;
  }
  return { text: changed + body.slice(end), back };
}
