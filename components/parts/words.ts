// A page's own words: few pages have any.
export { forgetWords, setWords } from '../../src/format/own-words.js';
export { addTraditional } from '../../src/format/word-table.js';
