/**
 * Words in quotation marks; marks that stand in them become single ones, as GB/T 15834 has it for Chinese and as English
 * has it.
 *
 * @example
 * inQuotes('“正版正货”示范街区'); // '“‘正版正货’示范街区”'
 */
export const inQuotes = (words: string): string => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`;
