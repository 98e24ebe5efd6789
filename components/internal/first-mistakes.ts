import type { Locale } from '../../src/format/words.js';

/** The first mistakes of a file in words for its readers. The words come when there are mistakes; without them none is named. */
export async function firstMistakes(
  issues: readonly { readonly path: string; readonly message: string }[],
  locale: Locale,
): Promise<readonly string[]> {
  const words = await import('../../src/format/issue-words.js').catch(() => undefined);
  return words?.firstIssues(issues, locale) ?? [];
}
