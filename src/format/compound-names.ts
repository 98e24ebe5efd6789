/**
 * A title in parts, every second one a compound such as Five-Year, which is not to break at its hyphen.
 *
 * @example
 * compoundNames('14th Five-Year Plan'); // ['14th ', 'Five-Year', ' Plan']
 */
export const compoundNames = (title: string): string[] => title.split(/([A-Z][a-z]+-[A-Z][a-z]+)/);
