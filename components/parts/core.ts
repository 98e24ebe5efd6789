// What the loader and the words need of what every part stands on.
export { addWords, additions, refillTables } from '../../src/format/word-table.js';
export { later } from '../internal/later.js';
