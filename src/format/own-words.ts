import type { AsOfLabels } from './as-of-words.js';
import type { CitationPlaceLabels } from './citation-place.js';
import type { ChartsLabels } from './chart-words.js';
import type { PageLabels } from './dashboard-words.js';
import type { GlanceLabels } from './glance-words.js';
import type { DirectoryListLabels } from './directory-labels.js';
import type { DirectoryWords } from './directory-words.js';
import type { ExplanationLabels } from './explanation-labels.js';
import type { ExplanationMessages } from './explanation-messages.js';
import type { GapLabels } from './gap-words.js';
import type { IndicatorPageLabels } from './indicator-page-words.js';
import type { IndicatorTableLabels } from './indicator-table-words.js';
import type { CardLabels, SharedLabels, SourceSentences } from './interface-words.js';
import type { IssuePlaces } from './issue-words.js';
import type { MeasureProgressLabels } from './measure-progress-words.js';
import type { MeasureLabels } from './measure-words.js';
import type { Messages } from './messages.js';
import type { PlanOnlyLabels } from './plan-only-words.js';
import type { ShareLabels } from './share-words.js';
import type { StaticFolderLabels } from './static-folder-words.js';
import type { ReportLabels } from './report-words.js';
import type { OfficeWordsLabels } from './office-words-labels.js';
import type { OverviewLabels } from './overview-words.js';
import type { PlanMessages } from './plan-messages.js';
import type { ReadingLabels } from './reading-words.js';
import type { ReadinessLabels } from './readiness-words.js';
import type { ReportingLabels } from './reporting-words.js';
import type { ResultLabels } from './result-labels.js';
import type { BoundPhrases, TargetSentences } from './target-phrase.js';
import type { TrendLabels } from './trend-words.js';
import { additions, refillTables, tables } from './word-table.js';
import type { Locale } from './words.js';
import { requireObject, requireText, requireLocale } from '../model/wrong-call.js';

/** Every table of words by its name. */
export interface WordTables {
  /** What every element says while it waits and when it cannot go on. */
  readonly shared: SharedLabels;
  /** Verdicts, reasons and everything else said of one target. */
  readonly target: Messages;
  /** 超过, 以内, 左右: how a bound is said of its figure. */
  readonly bound: BoundPhrases;
  /** A target for which the plan has no words of the language. */
  readonly targetSentence: TargetSentences;
  /** Head and summary of a plan. */
  readonly plan: PlanMessages;
  readonly card: CardLabels;
  /** Baseline, latest, target and what is left. */
  readonly gap: GapLabels;
  /** A whole plan: views, filters, headings. */
  readonly planPage: PageLabels;
  readonly planGlance: GlanceLabels;
  readonly planOnly: PlanOnlyLabels;
  readonly source: SourceSentences;
  /** The parts of a file, where its mistakes are told. */
  readonly issuePlaces: IssuePlaces;
  /** Where in a document a sentence stands. */
  readonly citationPlace: CitationPlaceLabels;
  readonly explanation: ExplanationLabels;
  readonly explanationLines: ExplanationMessages;
  readonly indicatorTable: IndicatorTableLabels;
  readonly indicatorPage: IndicatorPageLabels;
  readonly goalOverview: OverviewLabels;
  readonly measureList: MeasureLabels;
  /** How a measure stands, what offices say of it, what it serves. */
  readonly measureProgress: MeasureProgressLabels;
  /** When figures are published next. */
  readonly reporting: ReportingLabels;
  /** What an office still lacks. */
  readonly readiness: ReadinessLabels;
  readonly trendChart: TrendLabels;
  /** The charts of a plan side by side. */
  readonly planCharts: ChartsLabels;
  readonly asOf: AsOfLabels;
  /** What a source of a directory says. */
  readonly directory: DirectoryWords;
  /** The element that lists a directory. */
  readonly directoryList: DirectoryListLabels;
  /** What the sentences of a plan say, and what they leave open. */
  readonly reading: ReadingLabels;
  readonly result: ResultLabels;
  /** The file in which an office writes its own words for a report. */
  readonly officeWords: OfficeWordsLabels;
  /** Pictures to share. */
  readonly share: ShareLabels;
  /** The folder of static files. */
  readonly staticFolder: StaticFolderLabels;
  /** The evaluation report. */
  readonly report: ReportLabels;
}

/** Some words of a table; of a group inside it, some words too. */
export type OwnWords<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends (...values: never[]) => string ? Words[Key] : OwnWords<Words[Key]>;
};

type Words = Readonly<Record<string, unknown>>;

/** Words a page has set. Once a table has come that they are for, what fits nothing there has been named. */
interface Given {
  readonly words: Words;
  isChecked: boolean;
}

const given = new Map<string, Given[]>();
const isGroup = (words: unknown): words is Words => typeof words === 'object' && words !== null;

/** The words with those of a page in place; what fits nothing there is named to `refuse` and left out. */
function replaced(words: Words, own: Words, refuse?: (key: string, why: string) => void, path = ''): Words {
  const result: Record<string, unknown> = { ...words };
  for (const [key, word] of Object.entries(own)) {
    const old = words[key];
    const name = path + key;
    if (!Object.prototype.hasOwnProperty.call(words, key)) {
      refuse?.(name, `is not one of ${Object.keys(words).join(', ')}`);
    } else if (typeof word !== typeof old || Array.isArray(word)) {
      refuse?.(name, `must be a ${isGroup(old) ? 'group of words' : typeof old}`);
    } else {
      result[key] = isGroup(old) && isGroup(word) ? replaced(old, word, refuse, `${name}.`) : word;
    }
  }
  return result;
}

/** A table with a page's own words. Made anew with every later call, so what is amiss is named the first time only. */
function ownWords(table: string, locale: Locale, written: unknown): unknown {
  const report = (key: string, why: string): void =>
    console.warn(`drumtower words: ${table} (${locale}): "${key}" ${why}`);
  let all = written as Words;
  for (const own of given.get(`${table} ${locale}`) ?? []) {
    all = replaced(all, own.words, own.isChecked ? undefined : report);
    own.isChecked = true;
  }
  return all;
}

/**
 * Has a page's own words said in place of ours, at once and in every element. Words that are made of figures are
 * functions, and are replaced by functions. A word that is not in the table is left out and named in the console.
 *
 * ```ts
 * setWords('zh-CN', 'card', { why: '判定依据', whyMark: '' });
 * setWords('zh-CN', 'target', { status: { met: '已完成' }, source: (name) => `数据来源：${name}` });
 * ```
 *
 * Own words in `zh-CN` hold for traditional Chinese too, converted as ours are; words in `zh-Hant` come before those.
 *
 * @param locale Language of the words.
 * @param table Name of the table, `card`, `target`, `planPage` …
 * @param words The words to replace; all others stay.
 * @example
 * setWords('zh-CN', 'target', { status: { behind: '慢于序时进度' } });
 * targetWords(progress, 'zh-CN').statusWord; // '慢于序时进度'
 */
export function setWords<Name extends keyof WordTables>(
  locale: Locale,
  table: Name,
  words: OwnWords<WordTables[Name]>,
): void {
  requireLocale('setWords', locale);
  requireText('setWords', 'a table', table);
  requireObject('setWords', 'words', words);
  if (!tables.has(table) && !additions.late?.includes(table))
    console.warn(`drumtower words: no table "${table}"; tables: ${(additions.late ?? [...tables.keys()]).join(', ')}`);
  const key = `${table} ${locale}`;
  given.set(key, [...(given.get(key) ?? []), { words: words as Words, isChecked: false }]);
  additions.own = ownWords;
  refillTables();
}

/**
 * Takes back every word a page has set.
 *
 * @example
 * setWords('zh-CN', 'target', { status: { behind: '慢于序时进度' } });
 * forgetWords();
 * targetWords(progress, 'zh-CN').statusWord; // '低于序时进度'
 */
export function forgetWords(): void {
  given.clear();
  delete additions.own;
  refillTables();
}
