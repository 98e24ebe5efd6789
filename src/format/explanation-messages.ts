import type { ElapsedBy } from '../calendar/elapsed-share.js';
import { schedulePathWords } from './schedule-path-words.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** The sentences of an explanation, one for each step. */
export interface ExplanationMessages {
  readonly value: (value: string, asOf: string, source: string) => string;
  readonly done: (value: string, start: string, end: string, share: string) => string;
  /** A figure below zero within arithmetic: （−35.2）. */
  readonly below: (figure: string) => string;
  /** The share used of a ceiling on a sum. */
  readonly used: (value: string, end: string, share: string) => string;
  readonly doneFromZero: (value: string, end: string, share: string) => string;
  readonly elapsed: (from: string, at: string, by: ElapsedBy, gone: string, of: string, share: string) => string;
  readonly path: (share: string, declared: boolean) => string;
  readonly difference: (done: string, expected: string, points: string, word: string, tolerance: string) => string;
  readonly rule: (word: string, reason: string) => string;
}

/** Full-width brackets bring their own space. */
const tidy = (working: string): string => working.replace(/ ?([（）]) ?/g, '$1');

const zhCN: ExplanationMessages = {
  value: (value, asOf, source) => `${asOf}为${value}。${source}。`,
  done: (value, start, end, share) => `完成进度 =${tidy(`（${value} − ${start}）÷（${end} − ${start}）`)}= ${share}`,
  below: (figure) => `（${figure}）`,
  used: (value, end, share) => `已用 = ${value} ÷ ${end} = ${share}`,
  doneFromZero: (value, end, share) => `完成进度 = ${value} ÷ ${end} = ${share}，从零起算`,
  elapsed: (from, at, by, gone, of, share) => {
    const unit = { days: '天', months: '个月', years: '年' }[by];
    return `序时进度 = ${from}至${at}共${gone}${unit} ÷ 全期${of}${unit} = ${share}`;
  },
  path: schedulePathWords['zh-CN'],
  difference: (done, expected, points, word, tolerance) =>
    `${done} 与 ${expected} 相差${points}个百分点；相差${tolerance}个百分点以内算达到。判定：${word}`,
  rule: (word, reason) => `判定：${word}${reason && `。${reason}`}`,
};

const en: ExplanationMessages = {
  value: (value, asOf, source) => `${asOf}: ${value}. ${source}.`,
  done: (value, start, end, share) => `Done = (${value} − ${start}) ÷ (${end} − ${start}) = ${share}`,
  below: (figure) => `(${figure})`,
  used: (value, end, share) => `Used = ${value} ÷ ${end} = ${share}`,
  doneFromZero: (value, end, share) => `Done = ${value} ÷ ${end} = ${share}, counted from zero`,
  elapsed: (from, at, by, gone, of, share) =>
    `Time elapsed = ${gone} ${by} from ${from} to ${at} ÷ ${of} ${by} in all = ${share}`,
  path: schedulePathWords.en,
  difference: (done, expected, points, word, tolerance) =>
    `${done} against ${expected} is a difference of ${points} percentage ${points === '1' ? 'point' : 'points'}; up to ${tolerance} percentage points count as on schedule. Verdict: ${word}`,
  rule: (word, reason) => `Verdict: ${word}${reason && `. ${reason}`}`,
};

const messages = /*#__PURE__*/ wordTable<ExplanationMessages>('explanationLines', { 'zh-CN': zhCN, en });

/** The explanation sentences of a language. */
export const explanationMessagesOf = (locale: Locale): ExplanationMessages => messages[locale];
