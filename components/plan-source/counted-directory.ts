import type { DirectoryIssue } from '../../src/directory/directory-issues.js';
import { withDirectory } from '../../src/directory/directory-observations.js';
import { safeParseDirectory } from '../../src/directory/parse-directory.js';
import type { Locale } from '../../src/format/words.js';
import type { Plan } from '../../src/model/plan.js';

/** A plan with what a directory counts of it, or the mistakes that keep the directory from being read. */
export function countedIn(plan: Plan, text: string, locale: Locale): Plan | readonly DirectoryIssue[] {
  const read = safeParseDirectory(text, { locale: locale === 'en' ? 'en' : 'zh-CN' });
  return read.ok ? withDirectory(plan, read.directory) : read.issues;
}
