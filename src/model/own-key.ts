/**
 * Whether an object has a key of its own. What every object inherits (`constructor`, `toString`, whatever an old script has
 * put into `Object.prototype`) is none: words of a page and of a file are looked up with this and never with `in`.
 *
 * @example
 * hasOwn({ cards: 1 }, 'cards'); // true
 * hasOwn({ cards: 1 }, 'toString'); // false
 */
export const hasOwn = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table =>
  Object.prototype.hasOwnProperty.call(table, key);

/**
 * What a table has under a word; nothing where the word is not one of its own.
 *
 * @example
 * ownValue({ cards: 1 }, 'toString'); // undefined
 */
export const ownValue = <Table extends object>(table: Table, key: PropertyKey): Table[keyof Table] | undefined =>
  hasOwn(table, key) ? table[key] : undefined;
