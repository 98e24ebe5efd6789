// All that reading a directory from a file needs, in one place: a directory behind a server does without.
export { memorySource } from '../../src/directory/memory-source.js';
export { safeParseDirectory } from '../../src/directory/parse-directory.js';
