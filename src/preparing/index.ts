/** What the command line loads to prepare a directory; no page does. */
export { directoryText } from './directory-text.js';
export { namesOf, writtenReadings } from './given-reading.js';
export { prepareDirectory, type PrepareOptions } from './prepare-directory.js';
