// All that makes a file of entries, in one place: few readers take one.
export { directoryCsv, directoryJson } from '../../src/view/directory/directory-export.js';
export { download } from '../internal/download.js';
