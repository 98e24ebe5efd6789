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
