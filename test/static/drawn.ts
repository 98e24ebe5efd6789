import { piece, type Given } from '../../src/static/piece.js';
import { writeMarkup } from '../../src/static/write-markup.js';

/** A drawing as its tags, one after the other, with the text behind each; those that only close are left out. */
export const drawn = (given: Given): string[] =>
  tagsOf(writeMarkup(piece('g', {}, given)).replace(/^\n<g>|<\/g>$/g, ''));

export const tagsOf = (markup: string): string[] =>
  markup
    .split(/(?=<)/)
    .map((tag) => tag.replace(/\n/g, ''))
    .filter((tag) => tag !== '' && !tag.startsWith('</'));

/** The same with lengths to the hundredth, as a hand works them out. */
export const rounded = (tags: readonly string[]): string[] =>
  tags.map((tag) => tag.replace(/\d+\.\d{4,}/g, (figure) => String(Math.round(Number(figure) * 100) / 100)));
