import type { ElapsedBy } from '../calendar/elapsed-share.js';
import type { Locale } from './words.js';

/** The sentences of a whole plan: head, summary, table, explanation. Kept apart so that a single card does not carry them. */
export interface PlanMessages {
  readonly periodLabel: string;
  readonly period: (from: string, to: string) => string;
  readonly ended: string;
  readonly asOfLabel: string;
  readonly elapsedLabel: string;
  readonly issued: (date: string) => string;
  readonly illustrativeNotice: string;
  readonly summaryHeading: string;
  readonly summary: (total: number, clauses: readonly string[], undecided: string) => string;
  readonly noneQuantified: string;
  readonly noneReported: (total: number) => string;
  readonly met: (count: number) => string;
  readonly inTime: (count: number) => string;
  readonly behind: (count: number) => string;
  readonly notMet: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly finalUndecided: (count: number) => string;
  readonly listedApart: (groups: string) => string;
  readonly noMean: string;
  readonly goalSummary: (total: number, counts: string, others: string) => string;
  readonly source: (title: string, number: string) => string;
  readonly quoted: string;
  readonly join: string;
  readonly documentJoin: string;

  readonly stepValue: (value: string, asOf: string, source: string) => string;
  readonly stepDone: (value: string, start: string, end: string, share: string) => string;
  readonly stepDoneFromZero: (value: string, end: string, share: string) => string;
  readonly stepElapsed: (from: string, at: string, by: ElapsedBy, gone: string, of: string, share: string) => string;
  readonly stepPath: (share: string) => string;
  readonly stepDifference: (done: string, expected: string, points: string, word: string, tolerance: string) => string;
  readonly stepRule: (word: string, reason: string) => string;
}

const zhCN: PlanMessages = {
  periodLabel: '规划期',
  period: (from, to) => `${from}—${to}年`,
  ended: '规划期已结束',
  asOfLabel: '查看时点',
  elapsedLabel: '序时进度',
  issued: (date) => `${date}印发`,
  illustrativeNotice: '规划只公布目标值和基期值。本页的实际值均为示例，只用于展示版式，不是官方统计。',
  summaryHeading: '总体情况',
  summary: (total, clauses, undecided) =>
    `${total}项定量目标中，${[clauses.join('，'), undecided].filter(Boolean).join('；另有')}。`,
  noneQuantified: '规划没有定量目标。',
  noneReported: (total) => `${total}项定量目标均暂无数据。没有数据不等于0。`,
  met: (count) => `${count}项已达目标值`,
  inTime: (count) => `${count}项达到或高于序时进度`,
  behind: (count) => `${count}项低于序时进度`,
  notMet: (count) => `${count}项未达目标值`,
  undecided: (count) => `${count}项目前不能判断`,
  finalUndecided: (count) => `${count}项没有到期数据，不能判断`,
  listedApart: (groups) => `${groups}没有数值，单独列出，不计入上面的数。`,
  noMean: '各指标单位不同，不求平均。',
  goalSummary: (total, counts, others) =>
    [total > 0 ? `${total}项：${counts}` : '', others].filter(Boolean).join('；另有'),
  source: (title, number) => `资料来源：《${title}》${number && `（${number}）`}`,
  quoted: '规划原文',
  join: '、',
  documentJoin: '\u3000',
  stepValue: (value, asOf, source) => `${asOf}为${value}。${source}。`,
  stepDone: (value, start, end, share) => `完成进度 =（${value} − ${start}）÷（${end} − ${start}）= ${share}`,
  stepDoneFromZero: (value, end, share) => `完成进度 = ${value} ÷ ${end} = ${share}，从零起算`,
  stepElapsed: (from, at, by, gone, of, share) => {
    const unit = { days: '天', months: '个月', years: '年' }[by];
    return `序时进度 = ${from}至${at}共${gone}${unit} ÷ 全期${of}${unit} = ${share}`;
  },
  stepPath: (share) => `按规划的阶段目标，此时应完成${share}`,
  stepDifference: (done, expected, points, word, tolerance) =>
    `${done} 与 ${expected} 相差${points}个百分点；相差${tolerance}个百分点以内算达到。判定：${word}`,
  stepRule: (word, reason) => `判定：${word}${reason && `。${reason}`}`,
};

const en: PlanMessages = {
  periodLabel: 'Plan period',
  period: (from, to) => `${from}–${to}`,
  ended: 'Plan period over',
  asOfLabel: 'Seen from',
  elapsedLabel: 'Time gone',
  issued: (date) => `issued ${date}`,
  illustrativeNotice:
    'The plan publishes targets and baselines only. All values reported here are made up to show the layout; they are not official statistics.',
  summaryHeading: 'Overview',
  summary: (total, clauses, undecided) =>
    `Of ${total} quantified targets, ${[clauses.join(', '), undecided].filter(Boolean).join('; ')}.`,
  noneQuantified: 'The plan has no quantified target.',
  noneReported: (total) => `Nothing is reported yet for the ${total} quantified targets. No data does not mean 0.`,
  met: (count) => `${count} ${count === 1 ? 'is' : 'are'} met`,
  inTime: (count) => `${count} ${count === 1 ? 'is' : 'are'} on or ahead of schedule`,
  behind: (count) => `${count} ${count === 1 ? 'is' : 'are'} behind schedule`,
  notMet: (count) => `${count} ${count === 1 ? 'is' : 'are'} not met`,
  undecided: (count) => `${count} cannot be judged yet`,
  finalUndecided: (count) => `${count} cannot be judged: no figure for the due date`,
  listedApart: (groups) => `Listed apart and not counted above, having no figure: ${groups}.`,
  noMean: 'Units differ, so there is no average.',
  goalSummary: (total, counts, others) =>
    [total > 0 ? `${total} ${total === 1 ? 'target' : 'targets'}: ${counts}` : '', others]
      .filter(Boolean)
      .join('; also '),
  source: (title, number) => `Source: ${title}${number && ` (${number})`}`,
  quoted: 'The plan’s words',
  join: ', ',
  documentJoin: ' · ',
  stepValue: (value, asOf, source) => `${asOf}: ${value}. ${source}.`,
  stepDone: (value, start, end, share) => `Done = (${value} − ${start}) ÷ (${end} − ${start}) = ${share}`,
  stepDoneFromZero: (value, end, share) => `Done = ${value} ÷ ${end} = ${share}, counted from zero`,
  stepElapsed: (from, at, by, gone, of, share) =>
    `Time gone = ${gone} ${by} from ${from} to ${at} ÷ ${of} ${by} in all = ${share}`,
  stepPath: (share) => `By the plan’s milestones ${share} is due by then`,
  stepDifference: (done, expected, points, word, tolerance) =>
    `${done} against ${expected} is a difference of ${points} points; up to ${tolerance} points count as on schedule. Verdict: ${word}`,
  stepRule: (word, reason) => `Verdict: ${word}${reason && `. ${reason}`}`,
};

/** The plan sentences of a language. */
export const planMessagesOf = (locale: Locale): PlanMessages => (locale === 'zh-CN' ? zhCN : en);
