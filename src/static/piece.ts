/** A piece of a page as data: what is written as markup for a file, and planted as elements in a page. */
export interface Piece {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Piece | string)[];
}

/** What may be handed over as a child; `undefined`, `false` and '' are left out. */
export type Given = Piece | string | false | undefined | readonly Given[];

function gather(given: readonly Given[], into: (Piece | string)[]): void {
  for (const each of given) {
    if (!each) continue;
    if (typeof each === 'string' || 'name' in each) into.push(each);
    else gather(each, into);
  }
}

/**
 * An element of a page, of text or of a drawing.
 *
 * @param attributes Those without a value are left out; one with '' is written.
 */
export function piece(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...given: readonly Given[]
): Piece {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  const children: (Piece | string)[] = [];
  gather(given, children);
  return { name, attributes: kept, children };
}
