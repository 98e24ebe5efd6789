/**
 * The words of an attribute, each once, in its order: parted by blanks, over several lines, or by commas of any width.
 *
 * @example
 * idList(' behind  not-met behind'); // ['behind', 'not-met']
 * idList('behind, not-met、met'); // ['behind', 'not-met', 'met']
 */
export const idList = (attribute: string | null): readonly string[] => [
  // An attribute taken away is null.
  ...new Set((attribute ?? '').split(/[\s,，、;；]+/).filter(Boolean)),
];
