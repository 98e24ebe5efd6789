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

// What may come next, by the first character of it. A figure, true, false and null count as `0`.
const aValue = '{["0';

/**
 * Where a text stops being JSON: line and column of the first character that does not belong, both from 1.
 * Engines word this differently or not at all, and the people who edit plan files need it.
 */
export function jsonMistake(text: string): { line: number; column: number } {
  const closings: string[] = [];
  let allowed = aValue;
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [all = '', found = ''] = token.exec(text) ?? [];
    const start = at + all.length - found.length;
    const end = found === '"' ? endOfString(text, start + 1) : start + found.length;
    const first = found && /\w|-/.test(found) ? '0' : found;
    at = start;
    if (!end || !first || !allowed.includes(first)) break;
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
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
