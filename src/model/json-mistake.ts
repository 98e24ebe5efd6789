import { placeIn } from './place-in.js';
const token = /[ \t\n\r]*([[\]{},:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))?/y;
// eslint-disable-next-line no-control-regex -- JSON wants control characters escaped
const stringPart = /[^"\\\u0000-\u001f]*("|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))/y;

/** Where a string goes on to; 0 when it does not. Piece by piece, as one pattern for all would need a stack. */
function endOfString(text: string, start: number): number {
  stringPart.lastIndex = start;
  let closing: string | undefined;
  do closing = stringPart.exec(text)?.[1];
  while (closing !== undefined && closing !== '"');
  return stringPart.lastIndex;
}

const printedEnd = /"[^“”"\\\n]*”/y;

/** Where a closing mark of print was to end a string: on its line, with no opening one before it. */
function printedEndOf(text: string, start: number | undefined): number | undefined {
  printedEnd.lastIndex = start ?? text.length;
  return printedEnd.test(text) ? printedEnd.lastIndex - 1 : undefined;
}

/** The mark of JSON that a mark of print, of full width or of another language stands for. */
function plainMark(mark: string): string | undefined {
  const plain = /[“”„‟‘’＂＇']/.test(mark) ? '"' : mark === '、' ? ',' : mark.normalize('NFKC');
  return plain !== mark && /^[\x20-\x7e]$/.test(plain) ? plain : undefined;
}

/** Where a text stops being JSON. Line and column are counted from 1. */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  /** The mark that stands there and the one to write in its place, where it is that. */
  readonly mark?: readonly [found: string, instead: string];
  /** What other languages have and JSON has not: a comma after the last entry, a comment. */
  readonly slip?: 'jsonComma' | 'jsonComment';
}

/** A comma nothing comes after stands before the mark that is to blame; a comment is to blame itself. */
function slipAt(text: string, at: number): readonly [at: number, slip?: JsonMistake['slip']] {
  if (/^(\/[/*]|#)/.test(text.slice(at, at + 2))) return [at, 'jsonComment'];
  const before = /,\s*$/.exec(text.slice(0, at));
  return before && /[\]}]/.test(text[at] ?? '') ? [before.index, 'jsonComma'] : [at];
}

// What may come next, by the first character of it. A figure, true, false and null count as `0`.
const aValue = '{["0';

/**
 * Where a text stops being JSON: the first character that does not belong, or the mark of print (“ ： ，) that is to
 * blame for it. Engines word this differently or not at all, and the people who edit plan files need it.
 *
 * @example
 * jsonMistake('{"id": "gulou"，"name": "鼓楼"}'); // { line: 1, column: 15, mark: ['，', ','] }
 */
export function jsonMistake(text: string): JsonMistake {
  const closings: string[] = [];
  let allowed = aValue;
  let at = 0;
  let lastString: number | undefined;
  for (;;) {
    token.lastIndex = at;
    const [all = '', found = ''] = token.exec(text) ?? [];
    const start = at + all.length - found.length;
    const end = found === '"' ? endOfString(text, start + 1) : start + found.length;
    const first = found && /\w|-/.test(found) ? '0' : found;
    if (!end || !first || !allowed.includes(first)) {
      // "name”: "…": the string goes on to the next straight mark or to nowhere, and what comes then is not to blame.
      at = printedEndOf(text, found === '"' && !end ? start : lastString) ?? start;
      break;
    }
    lastString = first === '"' ? start : undefined;
    at = end;
    const closing = closings[closings.length - 1] ?? '';
    const isKey = first === '"' && !allowed.includes('0');
    if (first === '{') {
      closings.push('}');
      allowed = '"}';
    } else if (first === '[') {
      closings.push(']');
      allowed = `${aValue}]`;
    } else if (isKey) allowed = ':';
    else if (first === ':') allowed = aValue;
    else if (first === ',') allowed = closing === '}' ? '"' : aValue;
    else {
      if (first === closing) closings.pop();
      const around = closings[closings.length - 1];
      allowed = around ? `,${around}` : '';
    }
  }
  const found = text[at] ?? '';
  const instead = plainMark(found);
  if (instead !== undefined) return { ...placeIn(text, at), mark: [found, instead] };
  const [place, slip] = slipAt(text, at);
  return { ...placeIn(text, place), ...(slip && { slip }) };
}
