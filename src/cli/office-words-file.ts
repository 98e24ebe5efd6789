import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { emptyOfficeWords, readOfficeWords, type OfficeRemark, type OfficeWords } from '../document/office-words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { readBytes, writeWhole } from './files.js';
import type { Finding } from './finding.js';
import { say, type Terminal } from './terminal.js';

/** Where an office's words stand beside its plan, a file for each language. */
export const officeWordsPath = (plan: string, locale: Terminal['locale']): string =>
  `${plan.replace(/\.json$/i, '')}.words${locale === 'en' ? '.en' : ''}.md`;

/** As editors save it: UTF-8, or what an older Windows in Chinese writes. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function sentenceOf({ code }: OfficeRemark, terminal: Terminal): string {
  switch (code) {
    case 'unknown-place':
      return say(
        terminal,
        '规划中没有这个标识，下面的文字没有用上',
        'the plan has no such id; the words below it are not used',
      );
    case 'repeated-place':
      return say(
        terminal,
        '这个标识前面已有，文字接在前面之后',
        'this id stands further up; the words are put behind those',
      );
    case 'no-place':
      return say(
        terminal,
        '标题没有方括号标识，下面的文字没有用上',
        'the heading has no id in brackets; the words below it are not used',
      );
    case 'outside-places':
      return say(
        terminal,
        '这段文字不在任何带标识的标题下，没有用上',
        'these words stand under no heading with an id and are not used',
      );
    case 'missing-place':
      return say(
        terminal,
        '文件中没有这个标题；要写文字时加上',
        'the file has no such heading; add it when there is something to say',
      );
  }
}

const findingOf = (remark: OfficeRemark, file: string, terminal: Terminal): Finding => ({
  severity: 'doubt',
  code: `words-${remark.code}`,
  file,
  place: remark.line === undefined ? '' : say(terminal, '第{0}行', 'line {0}', remark.line),
  ...(remark.line !== undefined && { row: remark.line }),
  expected: sentenceOf(remark, terminal),
  came: remark.came,
});

/** What an office wrote, and what of it is not used. */
export interface OfficeWordsFile {
  readonly path: string;
  readonly words: OfficeWords;
  readonly findings: readonly Finding[];
  /** The file is not there yet: what an empty one holds. */
  readonly empty?: string;
}

/** Reads the words of an office. The file is never written where there is one. */
export function officeWordsFile(path: string, progress: PlanProgress, terminal: Terminal): OfficeWordsFile {
  const { locale } = terminal;
  if (!existsSync(path)) return { path, words: new Map(), findings: [], empty: emptyOfficeWords(progress, locale) };
  const { words, remarks } = readOfficeWords(textOf(readBytes(path, terminal)), progress, locale);
  return { path, words, findings: remarks.map((remark) => findingOf(remark, basename(path), terminal)) };
}

/** Makes the file with its empty places, the first time. */
export function offerOfficeWords({ path, empty }: OfficeWordsFile): boolean {
  if (empty === undefined || existsSync(path)) return false;
  writeWhole(path, empty);
  return true;
}
