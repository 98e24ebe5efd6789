/** Printed words with full width made plain, and without the marks that group digits. */
export const plainWords = (printed: string): string => printed.normalize('NFKC').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
