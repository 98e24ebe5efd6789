import type { Reason } from '../progress/plan-progress.js';
import { plural } from './numbers.js';
import { chinesePart, englishPart } from './part-name.js';
import { wordTable } from './word-table.js';

/** What a small sign beside a figure means. */
export type MarkKind = 'baseline' | 'preliminary' | 'estimated' | 'revised' | 'break' | 'illustrative';

/** The columns that are not years. */
export type ColumnName =
  | 'number'
  | 'name'
  | 'attribute'
  | 'baseline'
  | 'target'
  | 'done'
  | 'schedule'
  | 'status'
  | 'outlook'
  | 'body'
  | 'remark';

/** The words of a table of indicators that do not depend on its data. */
export interface IndicatorTableLabels {
  /** Caption: the plan's name with what the table is. */
  readonly caption: (plan: string) => string;
  /** The day the figures speak of, beside the caption: 数据截至2023年12月31日. */
  readonly asOf: (words: { readonly label: string; readonly day: string }) => string;
  readonly column: Readonly<Record<ColumnName, string>>;
  /** Heads on a screen, where notes say the rest. */
  readonly short: Readonly<Record<'name' | 'status' | 'done' | 'baseline' | 'target', string>>;
  /** A heading with the one period or year all its cells share: 2020年基期值. */
  readonly dated: (heading: string, period: string) => string;
  /** Heading over the years. */
  readonly actual: string;
  /** What a cell without a figure is read as. */
  readonly absent: { readonly unknown: string; readonly inapplicable: string };
  /** What belongs to the words before it: （件）. */
  readonly bracket: (text: string) => string;
  readonly attribute: { readonly binding: string; readonly indicative: string; readonly unstated: string };
  /** Whether the way due by the day of the figure is done; whether a file holds sample data. */
  readonly yes: string;
  readonly no: string;
  /** Ahead of schedule, behind it, by so many points. */
  readonly above: (points: string) => string;
  readonly below: (points: string) => string;
  /** Whether the pace so far, if it goes on, meets the target. */
  readonly meets: string;
  readonly fails: string;
  /** The plan draws no line there: 左右. */
  readonly noLine: string;
  /** 照此推算约9472 */
  readonly projected: (value: string) => string;
  /** A part of another indicator: 其中：发明专利. */
  readonly part: (name: string) => string;
  /** The same where what it is a part of does not stand above it. */
  readonly partOf: (whole: string, name: string) => string;
  /** A yearly duty or an event, in the cell of a year. */
  readonly happened: (duty: string | undefined) => string;
  readonly notHappened: (duty: string | undefined) => string;
  /** The plan names no date, while the heading of the column does. */
  readonly noDate: string;
  /** No body is named. */
  readonly noBody: string;
  /** Bodies that support those that answer for it. */
  readonly supporting: (bodies: string) => string;
  /** A target that stands beside the one of the row: its words, when it is due, its verdict. */
  readonly alsoTarget: (target: string, due: string, status: string) => string;
  /** How many measures serve the indicator. */
  readonly serving: (count: number) => string;
  /** Heading of what the plan wants without a figure. */
  readonly statements: string;
  readonly count: (count: number) => string;
  /** The button of a verdict: its word, then whose it is. */
  readonly why: (status: string, name: string) => string;
  /** Opens and closes what stands folded. */
  readonly open: string;
  readonly close: string;
  /** Heads of what the plan wants without a figure. */
  readonly statement: {
    /** 没有数值的目标20项 */
    readonly counted: (count: number) => string;
    readonly name: string;
    readonly words: string;
    readonly status: string;
    readonly place: string;
  };

  readonly marks: Readonly<Record<MarkKind, string>>;
  /** Names the columns that were left out. */
  readonly leftOut: (columns: readonly string[]) => string;
  /** Names the columns there is no room for. */
  readonly noRoom: (columns: readonly string[]) => string;
  /** The period of the baselines, the day of the targets, where all share one. */
  readonly dates: (baseline: string | undefined, target: string | undefined) => string;
  readonly dash: string;
  /** What an extrapolation is and is not, where its column is shown. */
  readonly outlookNote: string;
  /** The figure after a verdict, and what the verdict leads to. */
  readonly gapNote: string;
  readonly whyNote: string;

  /** Why something is not judged, in the few words a line of an annex has room for; what is not here stands in full. */
  readonly briefly: { readonly [Name in Reason]?: string };
  /** Years in which a yearly duty was not done. */
  readonly missed: (years: string, words: string) => string;
  /** A value that met the target, and does no more. */
  readonly onceReached: (period: string, amount: string) => string;
  /** Between a goal and one within it. */
  readonly within: string;
  /** On paper: the annex of an official document. */
  readonly annex: {
    /** 附件1; without a number where there is one only. */
    readonly label: (number: string) => string;
    readonly statements: (plan: string) => string;
    readonly elapsed: (label: string, share: string) => string;
    readonly sample: (tag: string) => string;
    readonly unit: string;
    readonly goal: string;
    /** Columns that are called otherwise on paper. */
    readonly head: { readonly [Key in ColumnName | 'unit' | 'gap']?: string };
    readonly notes: string;
    readonly verdicts: string;
    readonly numbered: (number: number, words: string) => string;
    /** What targets of a sum are reported as. */
    readonly totals: string;
    readonly gap: string;
    /** The plan's note on the baseline of an indicator. */
    readonly noted: (indicator: string, note: string) => string;
  };

  readonly sortBy: string;
  readonly planOrder: string;
  readonly ascending: string;
  readonly descending: string;
  readonly filters: string;
  readonly goal: string;
  readonly all: string;
  readonly query: string;
  readonly clear: string;
  /** How many rows are shown of how many, and in which order where it is not the plan's. */
  readonly shown: (shown: number, total: number, order: string) => string;
  /** The order in words: column, then ascending or descending. */
  readonly sorted: (column: string, direction: string) => string;
  readonly nothingFound: string;
  readonly noIndicators: string;
  readonly download: string;

  /** Columns a file has and the page has not. */
  readonly file: {
    readonly unit: string;
    /** The goals the goal of the row lies within. */
    readonly goalsAbove: string;
    /** The indicator the one of the row is a part of. */
    readonly partOf: string;
    readonly labels: string;
    /**
     * The latest figure the verdict is made from, in the quantity of the target: a growth, a share, the level itself. A
     * plain number has no word that says which way a change went, so the heading says what its sign means.
     */
    readonly judged: string;
    readonly judgedUnit: string;
    /** What was worked out of the published figures, by year. */
    readonly worked: string;
    readonly judgedPeriod: string;
    readonly marks: string;
    readonly source: string;
    /** The target in the plan's own words and language. */
    readonly words: string;
    readonly quote: string;
    readonly place: string;
    readonly asOf: string;
    readonly illustrative: string;
    /** A sign with the year it stands at: 2023年初步数. */
    readonly markOf: (year: string, mark: string) => string;
  };
}

export const indicatorTableLabels = /*#__PURE__*/ wordTable<IndicatorTableLabels>('indicatorTable', {
  'zh-CN': {
    caption: (plan) => `${plan.replace(/主要指标$/, '')}主要指标实施进度表`,
    asOf: ({ label, day }) => label + day,
    column: {
      number: '序号',
      name: '指标',
      attribute: '属性',
      baseline: '基期值',
      target: '目标值',
      done: '实施进度',
      schedule: '是否达到序时进度',
      status: '判定',
      outlook: '照此推算能否完成',
      body: '责任部门',
      remark: '备注',
    },
    short: { name: '指标（单位）', status: '判定（与序时之差）', done: '完成', baseline: '基期', target: '目标值' },
    dated: (heading, period) => period + heading,
    actual: '实际值',
    absent: { unknown: '没有数据', inapplicable: '不适用' },
    bracket: (text) => `（${text}）`,
    attribute: { binding: '约束性', indicative: '预期性', unstated: '未注明' },
    yes: '是',
    no: '否',
    above: (points) => `高${points}个百分点`,
    below: (points) => `低${points}个百分点`,
    meets: '能',
    fails: '不能',
    noLine: '未定',
    projected: (value) => `照此推算${value}`,
    part: chinesePart,
    partOf: (whole, name) => `${whole}，${chinesePart(name)}`,
    happened: (duty = '完成') => `已${duty}`,
    notHappened: (duty = '完成') => `未${duty}`,
    noDate: '未写明时间',
    noBody: '未公布',
    supporting: (bodies) => `配合：${bodies}`,
    alsoTarget: (target, due, status) => `另有目标“${target}”${due && `（${due}）`}：${status}`,
    serving: (count) => `支撑任务${count}项`,
    statements: '没有数值的目标',
    count: (count) => `${count}项`,
    why: (status, name) => `${status}：${name}，为什么？`,
    open: '展开',
    close: '收起',
    statement: {
      counted: (count) => `没有数值的目标${count}项`,
      name: '事项',
      words: '规划原文',
      status: '情况',
      place: '出处',
    },

    marks: {
      baseline: '基期另有说明',
      preliminary: '初步数',
      estimated: '预计数',
      revised: '修订数',
      break: '统计口径调整，与此前的数值不可比',
      illustrative: '示例数据',
    },
    leftOut: (columns) => `规划未注明或没有数据的栏未列出：${columns.join('、')}。`,
    noRoom: (columns) => `版面所限未列出：${columns.join('、')}，见下载的文件。`,
    dates: (baseline, target) =>
      [baseline && `基期为${baseline}`, target && `目标期限为${target}`].filter(Boolean).join('，') + '。',
    dash: '“—”表示没有数据，“/”表示不适用，都不等于0。',
    outlookNote: '“照此推算”按至今的平均进度直线推算到期末，不是预测，不参与判定。',
    gapNote: '判定后的数为完成进度减序时进度，单位为百分点。',
    whyNote: '点击判定可查看算法和依据。',

    briefly: {
      'no-baseline': '规划未给基期',
      'baseline-is-bound': '基期没有确数',
      'measure-unstated': '未说明年度或累计',
      'single-event': '一次性事项',
      'no-value-since-base': '基期后未公布',
      'mean-of-window': '到期按平均值判定',
      'no-date': '未写明完成时间',
      'due-value-missing': '期末数据未公布',
      'not-started': '规划期尚未开始',
      'base-ahead': '起算日尚未到',
      'part-of-year': '只有年内数据',
    },
    missed: (years, words) => years + words,
    onceReached: (period, amount) => `${period}曾达${amount}`,
    within: '：',
    annex: {
      label: (number) => `附件${number}`,
      statements: (plan) => `${plan}没有数值的目标实施情况表`,
      elapsed: (label, share) => label + share,
      sample: (tag) => `${tag}，不是官方统计`,
      unit: '单位：见“单位”栏',
      goal: '目标',
      head: { name: '指标名称', unit: '单位', done: '完成进度', gap: '与序时之差（百分点）' },
      notes: '注：',
      verdicts: '判定：',
      numbered: (number, words) => `${number}.${words}`,
      totals: '“新增”“累计”类指标的实际值为规划期以来的累计数。',
      gap: '与序时之差＝完成进度−序时进度，只在按序时判定时列出。',
      noted: (indicator, note) => `${indicator}的基期：${note}`,
    },

    sortBy: '排序',
    planOrder: '规划次序',
    ascending: '升序',
    descending: '降序',
    filters: '筛选指标',
    goal: '目标领域',
    all: '全部',
    query: '查找指标',
    clear: '清除筛选',
    shown: (shown, total, order) =>
      [`共${total}项`, shown < total && `符合条件的${shown}项`, order].filter(Boolean).join('，'),
    sorted: (column, direction) => `按“${column}”${direction}排列`,
    nothingFound: '没有符合条件的指标。',
    noIndicators: '这个规划没有列出指标。',
    download: '下载',

    file: {
      unit: '单位',
      goalsAbove: '上级目标',
      partOf: '所属指标',
      labels: '标签',
      worked: '由公布值算出',
      judged: '判定所用数值（增减以目标方向为正）',
      judgedUnit: '判定所用数值单位',
      judgedPeriod: '判定所用数值时期',
      marks: '数据说明',
      source: '实际值来源',
      words: '规划目标表述',
      quote: '规划原文',
      place: '原文位置',
      asOf: '查看日期',
      illustrative: '含示例数据',
      markOf: (year, mark) => `${year}${mark}`,
    },
  },
  en: {
    caption: (plan) => `${plan}: progress of the main indicators`,
    asOf: ({ label, day }) => `${label} ${day}`,
    column: {
      number: 'No.',
      name: 'Indicator',
      attribute: 'Type',
      baseline: 'Baseline',
      target: 'Target',
      done: 'Done',
      schedule: 'On schedule',
      status: 'Verdict',
      outlook: 'At this pace',
      body: 'Responsible',
      remark: 'Remark',
    },
    short: {
      name: 'Indicator (unit)',
      status: 'Verdict (gap)',
      done: 'Done',
      baseline: 'Base',
      target: 'Target',
    },
    dated: (heading, period) => `${heading} ${period}`,
    actual: 'Reported values',
    absent: { unknown: 'no data', inapplicable: 'not applicable' },
    bracket: (text) => ` (${text})`,
    attribute: { binding: 'Binding', indicative: 'Indicative', unstated: 'Not stated' },
    yes: 'Yes',
    no: 'No',
    above: (points) => `${points} percentage ${points === '1' ? 'point' : 'points'} ahead`,
    below: (points) => `${points} percentage ${points === '1' ? 'point' : 'points'} behind`,
    meets: 'Yes',
    fails: 'No',
    noLine: 'No line drawn',
    projected: (value) => value,
    part: englishPart,
    partOf: (whole, name) => `${whole}, ${englishPart(name)}`,
    happened: () => 'done',
    notHappened: () => 'not done',
    noDate: 'no date stated',
    noBody: 'Not published',
    supporting: (bodies) => `with ${bodies}`,
    alsoTarget: (target, due, status) => `also a target: ${target}${due && ` (${due})`}, ${status.toLowerCase()}`,
    serving: (count) => `${plural(count, 'measure')} ${count === 1 ? 'serves' : 'serve'} it`,
    statements: 'Targets without a number',
    count: (count) => plural(count, 'target'),
    why: (status, name) => `${status}: ${name}. Why?`,
    open: 'Show',
    close: 'Hide',
    statement: {
      counted: (count) => `${plural(count, 'target')} without a number`,
      name: 'Item',
      words: 'In the plan',
      status: 'State',
      place: 'Section',
    },

    marks: {
      baseline: 'see the note on the baseline',
      preliminary: 'preliminary',
      estimated: 'estimated',
      revised: 'revised',
      break: 'break in series',
      illustrative: 'sample data',
    },
    leftOut: (columns) => `Left out, as the plan does not state them or nothing is reported: ${columns.join(', ')}.`,
    noRoom: (columns) => `No room here for ${columns.join(', ')}: see the downloads.`,
    dates: (baseline, target) =>
      [baseline && `Baselines are of ${baseline}`, target && `targets are due by ${target}`]
        .filter(Boolean)
        .join('; ') + '.',
    dash: '“—” means no data and “/” not applicable; neither is 0.',
    outlookNote:
      '“At this pace”: the average pace so far continued in a straight line to the due date; neither a forecast nor part of the verdict.',
    gapNote: 'The figure after a verdict is the share done less the share due, in percentage points.',
    whyNote: 'A verdict leads to how it was worked out.',

    briefly: {
      'no-baseline': 'no baseline in the plan',
      'baseline-is-bound': 'baseline no exact figure',
      'measure-unstated': 'yearly or total: not stated',
      'single-event': 'a single event',
      'no-value-since-base': 'no figure since the baseline',
      'mean-of-window': 'judged by the mean when due',
      'no-date': 'no date stated',
      'due-value-missing': 'final figure not published',
      'not-started': 'period not begun',
      'base-ahead': 'counting has not begun',
      'part-of-year': 'part of a year only',
    },
    missed: (years, words) => `${words} in ${years}`,
    onceReached: (period, amount) => `${amount} in ${period}`,
    within: ': ',
    annex: {
      label: (number) => `Annex${number && ` ${number}`}`,
      statements: (plan) => `${plan}: targets without a number`,
      elapsed: (label, share) => `${label.toLowerCase()} ${share}`,
      sample: (tag) => `${tag}, not official statistics`,
      unit: 'Units: see column “Unit”',
      goal: 'Goal',
      head: { name: 'Indicator', unit: 'Unit', done: 'Done', gap: 'Gap (points)' },
      notes: 'Notes:',
      verdicts: 'Verdicts:',
      numbered: (number, words) => `${number}. ${words}`,
      totals: 'For a target set as a total, the values are running totals since the plan began.',
      gap: 'Gap: share done less share due, in percentage points, where the verdict is made of it.',
      noted: (indicator, note) => `Baseline of ${indicator}: ${note}`,
    },

    sortBy: 'Sort by',
    planOrder: 'Order of the plan',
    ascending: 'ascending',
    descending: 'descending',
    filters: 'Filter indicators',
    goal: 'Goal',
    all: 'All',
    query: 'Find an indicator',
    clear: 'Clear filters',
    shown: (shown, total, order) =>
      [(shown < total ? `${shown} of ` : '') + plural(total, 'indicator'), order].filter(Boolean).join(', '),
    sorted: (column, direction) => `sorted by “${column}”, ${direction}`,
    nothingFound: 'No indicator fits these filters.',
    noIndicators: 'This plan lists no indicators.',
    download: 'Download',

    file: {
      unit: 'Unit',
      goalsAbove: 'Goals above',
      partOf: 'Part of',
      labels: 'Labels',
      worked: 'Worked out of the published figures',
      judged: 'Figure judged (a change is positive in the target’s direction)',
      judgedUnit: 'Unit of the figure judged',
      judgedPeriod: 'Period of the figure judged',
      marks: 'Notes on figures',
      source: 'Source of reported values',
      words: 'Target in the plan’s own words',
      quote: 'Quotation from the plan',
      place: 'Place in the plan',
      asOf: 'Seen on',
      illustrative: 'Holds sample data',
      markOf: (year, mark) => `${year} ${mark}`,
    },
  },
});
