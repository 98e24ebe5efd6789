type Tree = Record<string, unknown>;

// Marks that open and close strings, what is escaped in them, and whole numbers with whatever belongs to them.
const marksAndNumbers = /\\[^]|"|-?\d[\d.eE+-]*/g;
const endsInZero = /^-?\d+\.\d*0$/;
const mostDecimals = 10;

/** The same JSON with its figures that end in zeros after the point (3.0) as texts. */
function withZerosAsTexts(json: string): string {
  let inString = false;
  return json.replace(marksAndNumbers, (found) => {
    if (found === '"') inString = !inString;
    return !inString && endsInZero.test(found) ? `"${found}"` : found;
  });
}

function fill(part: Tree, shown: Tree): void {
  for (const [key, inner] of Object.entries(part)) {
    const printed = shown[key];
    if (typeof inner === 'object') fill(inner as Tree, printed as Tree);
    else if (key === 'value' && typeof inner === 'number' && typeof printed === 'string' && !('decimals' in part)) {
      const decimals = printed.length - printed.indexOf('.') - 1;
      if (decimals <= mostDecimals) part['decimals'] = decimals;
    }
  }
}

/**
 * Keeps the zeros a file prints after the point: JSON reads 3.0 as 3, and an office that publishes 3.0 % is not to be
 * shown with 3 %. Where a `value` is printed so, its `decimals` are filled in, unless the file says them itself.
 *
 * Reads the text twice, once with these figures as texts, and compares: whatever stands in the file, in strings or under
 * keys given twice, is where JSON.parse finds it.
 *
 * @param file What the text holds, in the right shape: wherever it has a `value` that is a figure, `decimals` may stand.
 */
export function keepZeros(file: object, json: string): void {
  // Most files print none.
  if (/\.\d*0[\s,}\]]/.test(json)) fill(file as Tree, JSON.parse(withZerosAsTexts(json)) as Tree);
}
