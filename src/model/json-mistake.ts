const space = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON wants control characters escaped
const stringPart = /[^"\\\u0000-\u001f]*("|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))/y;
const token = /[[\]{},:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** Where a string that begins here ends; 0 when it does not. Piece by piece, as one pattern for all would need a stack. */
function endOfString(text: string, start: number): number {
  stringPart.lastIndex = start + 1;
  for (;;) {
    const closing = stringPart.exec(text)?.[1];
    if (closing === undefined || closing === '"') return stringPart.lastIndex;
  }
}

type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after value';

/**
 * Where a text stops being JSON: line and column of the first character that does not belong, both from 1.
 * Engines word this differently or not at all, and the people who edit plan files need it.
 */
export function jsonMistake(text: string): { line: number; column: number } {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;

  /** Takes one token; false when it does not belong here. */
  function take(found: string): boolean {
    const isValue = next === 'value' || next === 'first value';
    switch (found[0]) {
      case '{':
      case '[':
        open.push(found);
        next = found === '{' ? 'first key' : 'first value';
        return isValue;
      case '}':
      case ']': {
        const first = found === '}' ? 'first key' : 'first value';
        const fits = (next === first || next === 'after value') && open.pop() === (found === '}' ? '{' : '[');
        next = 'after value';
        return fits;
      }
      case ',': {
        const fits = next === 'after value' && open.length > 0;
        next = open[open.length - 1] === '{' ? 'key' : 'value';
        return fits;
      }
      case ':': {
        const fits = next === 'colon';
        next = 'value';
        return fits;
      }
      default: {
        const isKey = found[0] === '"' && (next === 'key' || next === 'first key');
        next = isKey ? 'colon' : 'after value';
        return isKey || isValue;
      }
    }
  }

  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    const end = found === '"' ? endOfString(text, at) : token.lastIndex;
    if (found === undefined || end === 0 || !take(found)) break;
    at = end;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
