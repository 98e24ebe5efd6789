import type { DirectoryIssue } from './directory-issues.js';

/** A directory that cannot be used, with everything that is wrong with it. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  constructor(readonly issues: readonly DirectoryIssue[]) {
    super(issues.map(({ message }) => message).join('\n'));
  }
}
