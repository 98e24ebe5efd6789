export { buildDirectoryIndex } from '../src/directory/directory-index.js';
export { DirectoryReader } from '../src/directory/parse-directory.js';
export { searchDirectory } from '../src/directory/search-directory.js';
export { bruteForce, readNames } from '../test/directory/brute-force.js';
