import type { ChangeKind } from '../progress/plan-changes.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';

/** The words of a page's first screen: how the plan stands, goal by goal, what is behind, what changed. */
export interface GlanceLabels {
  /** 数据截至2023年12月31日: the last day a figure shown speaks of. */
  readonly dataTo: (day: string) => string;
  /** In its place where nothing is reported. */
  readonly seenFrom: (day: string) => string;
  /** 时间已过; the share follows. */
  readonly elapsed: string;
  readonly period: (years: string) => string;
  readonly ended: string;
  readonly sample: string;
  /** 20项定量目标中，…。 */
  readonly headline: (total: number, clauses: readonly string[]) => string;
  readonly met: (count: number) => string;
  readonly inTime: (count: number) => string;
  readonly behind: (count: number) => string;
  readonly notMet: (count: number) => string;
  readonly lagging: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly finalUndecided: (count: number) => string;
  /** Accessible name of the answer as a whole. */
  readonly answer: string;
  /** Accessible name of the legend that filters. */
  readonly filter: string;
  /** Heading over the goals: 六项目标. */
  readonly goals: (count: number) => string;
  /** What a square stands for. */
  readonly square: string;
  readonly items: (count: number) => string;
  /** What the plan wants without a number: a count, and a heading. */
  readonly statements: (count: number) => string;
  readonly itemsBehind: (count: number) => string;
  readonly itemsNotMet: (count: number) => string;
  /** Heading of what is behind or not met. */
  readonly behindList: string;
  /** How many, and in which order. */
  readonly order: (total: number, behind: number, notMet: number) => string;
  readonly first: (total: number, shown: number) => string;
  /** In place of the list: nothing is behind among those that can be judged. */
  readonly noneBehind: (judged: number) => string;
  /** 落后12个百分点, from the points as they are written; of a ceiling that is used up too fast 快2个百分点. */
  readonly gap: (points: string, isUsed: boolean) => string;
  readonly yearsMet: (met: number, due: number) => string;
  /** Accessible between a value and its target, which an arrow stands for. */
  readonly towards: string;
  readonly since: (day: string) => string;
  readonly noChange: string;
  readonly changed: (total: number, better: number, worse: number) => string;
  readonly newValues: (count: number) => string;
  readonly showChanges: string;
  readonly kind: Readonly<Record<ChangeKind, string>>;
  /** 其余17项已隐去 */
  readonly hidden: (count: number) => string;
  /** What is heard of another day, and what changed with it. */
  readonly onDay: (day: string, answer: string, changes: string) => string;
  readonly showAll: (count: number) => string;
  /** Stands in the empty search field. */
  readonly searchHint: string;
  readonly download: string;
  /** The files there are, each with its format beside it. */
  readonly asTable: string;
  readonly asData: string;
  readonly print: string;
  readonly share: string;
  readonly copyLink: string;
  readonly withChoice: string;
  readonly copied: string;
  /** In place of that where a browser does not let it be copied; the address stands in a field. */
  readonly copyYourself: string;
  /** A picture of the page to be taken away: 1200 × 630, or square. */
  readonly widePicture: string;
  readonly squarePicture: string;
  readonly pictureFailed: string;
  /** Hands the address to what the system offers. */
  readonly otherApps: string;
  /** Accessible name of the bar that stays at the top. */
  readonly atTop: string;
  /** Opens the list of goals. */
  readonly toGoal: string;
  /** Leads to the legend that filters, with how many verdicts are chosen: 筛选（2）. */
  readonly filters: (count: number) => string;
}

const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const are = (count: number): string => plural(count, 'is', 'are');

export const glanceLabels = /*#__PURE__*/ wordTable<GlanceLabels>('planGlance', {
  'zh-CN': {
    dataTo: (day) => `数据截至${day}`,
    seenFrom: (day) => `查看日期${day}`,
    elapsed: '时间已过',
    period: (years) => `规划期${years}`,
    ended: '规划期已结束',
    sample: '实际值为示例，不是官方统计',
    headline: (total, clauses) => `${total}项定量目标中，${clauses.join('，')}。`,
    met: (count) => `${count}项已达目标值`,
    inTime: (count) => `${count}项达到或高于序时进度`,
    behind: (count) => `${count}项低于序时进度`,
    notMet: (count) => `${count}项未达目标值`,
    lagging: (count) => `${count}项落后或未达`,
    undecided: (count) => `${count}项还不能判断`,
    finalUndecided: (count) => `${count}项没有期末数据或无法计算`,
    answer: '总体情况',
    filter: '按判定筛选',
    goals: (count) => `${numerals[count] || count}项目标`,
    square: '一格一项指标',
    items: (count) => `${count}项`,
    statements: (count) => `没有数值的目标${count}项`,
    itemsBehind: (count) => `${count}项落后`,
    itemsNotMet: (count) => `${count}项未达`,
    behindList: '进度落后的指标',
    order: (total, behind, notMet) =>
      `${total}项${behind && notMet ? '，未达目标的在前，其余按差距' : behind > 1 ? '，按差距' : ''}`,
    first: (total, shown) => `${total}项，列前${shown}项`,
    noneBehind: (judged) => `没有。能判断的${judged}项都已达目标值、达到或高于序时进度。`,
    gap: (points, isUsed) => `${isUsed ? '使用快' : '落后'}${points}个百分点`,
    yearsMet: (met, due) => `${due}年中${met}年`,
    towards: '目标',
    since: (day) => `较上次公布（${day}）`,
    noChange: '判定没有变化',
    changed: (total, better, worse) => {
      const kinds = [better ? `${better}项转好` : '', worse ? `${worse}项转差` : ''].filter(Boolean).join('，');
      return `${total}项判定有变化${kinds && `：${kinds}`}`;
    },
    newValues: (count) => `${count}项有新数值`,
    showChanges: '查看变化',
    kind: { better: '转好', worse: '转差', changed: '改为' },
    hidden: (count) => `其余${count}项已隐去`,
    onDay: (day, answer, changes) => `${day}。${answer}${changes && `${changes}。`}`,
    showAll: (count) => `显示全部${count}项`,
    searchHint: '查找指标、规划原文、责任单位',
    download: '下载',
    asTable: '全部指标，表格',
    asData: '全部指标，数据',
    print: '打印',
    share: '分享',
    copyLink: '复制链接',
    withChoice: '含日期和筛选',
    copied: '链接已复制',
    copyYourself: '请自行复制链接：',
    widePicture: '下载图片，横版',
    squarePicture: '下载图片，方版',
    pictureFailed: '未能生成图片，请重试。',
    otherApps: '其他应用',
    atTop: '页首栏',
    toGoal: '目标',
    filters: (count) => (count ? `筛选（${count}）` : '筛选'),
  },
  en: {
    dataTo: (day) => `As of ${day}`,
    seenFrom: (day) => `Seen on ${day}`,
    elapsed: 'Time elapsed',
    period: (years) => `Plan period ${years}`,
    ended: 'Plan period over',
    sample: 'Reported values are samples, not official',
    headline: (total, clauses) => {
      // Of 20 targets, 4 are met, 6 on or ahead of schedule: the verb once.
      const said = clauses.map((clause, index) => (index ? clause.replace(/^(\d+) (is|are) /, '$1 ') : clause));
      return `Of ${plural(total, 'target')}, ${
        said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said[said.length - 1]}` : said.join('')
      }.`;
    },
    met: (count) => `${are(count)} met`,
    inTime: (count) => `${are(count)} on or ahead of schedule`,
    behind: (count) => `${are(count)} behind schedule`,
    notMet: (count) => `${are(count)} not met`,
    lagging: (count) => `${are(count)} behind or not met`,
    undecided: (count) => `${are(count)} not yet judged`,
    finalUndecided: (count) => `${are(count)} without a final figure or not computable`,
    answer: 'Overview',
    filter: 'Filter by verdict',
    goals: (count) => plural(count, 'goal'),
    square: 'one square per target',
    items: (count) => plural(count, 'target'),
    statements: (count) => `${plural(count, 'target')} without a number`,
    itemsBehind: (count) => `${count} behind`,
    itemsNotMet: (count) => `${count} not met`,
    behindList: 'Behind or not met',
    order: (total, behind, notMet) =>
      `${plural(total, 'target')}${behind && notMet ? ', not met first, then by gap' : behind > 1 ? ', largest gap first' : ''}`,
    first: (total, shown) => `${plural(total, 'target')}, the first ${shown} shown`,
    noneBehind: (judged) =>
      judged === 1
        ? 'None. The one target that can be judged is met, or on or ahead of schedule.'
        : `None. All ${judged} targets that can be judged are met, or on or ahead of schedule.`,
    gap: (points, isUsed) =>
      `${points} percentage ${points === '1' ? 'point' : 'points'} ${isUsed ? 'too fast' : 'behind'}`,
    yearsMet: (met, due) => `${met} of ${plural(due, 'year')}`,
    towards: 'target',
    since: (day) => `Since ${day}`,
    noChange: 'No verdict has changed',
    changed: (total, better, worse) => {
      const kinds = [better ? `${better} up` : '', worse ? `${worse} down` : ''].filter(Boolean).join(', ');
      return `${plural(total, 'verdict')} changed${kinds && `: ${kinds}`}`;
    },
    newValues: (count) => `${plural(count, 'target has', 'targets have')} new figures`,
    showChanges: 'See changes',
    kind: { better: 'up', worse: 'down', changed: 'changed' },
    hidden: (count) => `${count} hidden`,
    onDay: (day, answer, changes) => `${day}. ${answer}${changes && ` ${changes}.`}`,
    showAll: (count) => `Show all ${count}`,
    searchHint: 'Find a target, quote or body',
    download: 'Download',
    asTable: 'All targets, table',
    asData: 'All targets, data',
    print: 'Print',
    share: 'Share',
    copyLink: 'Copy link',
    withChoice: 'with day and filters',
    copied: 'Link copied',
    copyYourself: 'Copy the link yourself:',
    widePicture: 'Download image, wide',
    squarePicture: 'Download image, square',
    pictureFailed: 'The image could not be made. Please try again.',
    otherApps: 'Other apps',
    atTop: 'Bar at the top',
    toGoal: 'Goals',
    filters: (count) => (count ? `Filter (${count})` : 'Filter'),
  },
});
