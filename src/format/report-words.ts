import type { ElapsedBy } from '../calendar/elapsed-share.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';

/** When an evaluation is made: every year, half-way, after the last day. */
export type ReportKind = 'annual' | 'mid-term' | 'final';

/** The words of an evaluation report: headings, sentences of counts, conventions. None of them praises or blames. */
export interface ReportLabels {
  /** 实施情况中期评估报告 */
  readonly kind: Readonly<Record<ReportKind, string>>;
  /** What the pages carry at their head: plan, then kind. */
  readonly head: (plan: string, kind: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly issuer: (name: string) => string;
  /** A heading with its number: one place per level, from 1. */
  readonly numbered: (path: readonly number[], heading: string) => string;
  readonly heading: {
    readonly overview: string;
    readonly goals: string;
    readonly lagging: string;
    readonly missed: string;
    readonly measures: string;
    readonly judgements: string;
    readonly next: string;
    readonly data: string;
    readonly method: string;
    readonly explanations: (label: string) => string;
  };
  /** 数据截至2023年12月31日，规划期时间已过60%。 */
  readonly standing: (day: string, elapsedLabel: string, elapsed: string) => string;
  /** The counts one by one, in words that are given. */
  readonly counts: (clauses: readonly string[]) => string;
  readonly lagging: (items: readonly string[]) => string;
  readonly item: (name: string, gap: string) => string;
  readonly noneLagging: (judged: number) => string;
  readonly noneJudged: string;
  /** What changed since the publication before. */
  readonly news: (since: string, clauses: readonly string[]) => string;
  readonly changed: (since: string, items: readonly string[]) => string;
  readonly change: (name: string, before: string, after: string) => string;
  /** Where what the plan wants without a number is listed. */
  readonly statements: (annex: string) => string;
  /** A clause as a sentence. */
  readonly full: (clause: string) => string;
  readonly noIndicators: string;
  /** Heads of the table of a goal. */
  readonly column: {
    readonly name: string;
    readonly latest: string;
    readonly target: string;
    readonly done: string;
    readonly verdict: string;
  };
  readonly inPeriod: (figure: string, period: string) => string;
  /** Under a table: what the bars show, why some are not judged. */
  readonly note: (text: string) => string;
  readonly bars: (schedule: boolean, base: boolean) => string;
  readonly gap: string;
  readonly reasons: (items: readonly string[]) => string;
  readonly signs: (items: readonly string[]) => string;
  /** Before the office's own words, and what stands where it has none yet. */
  readonly office: string;
  readonly blank: string;
  readonly measure: { readonly name: string; readonly lead: string; readonly state: string; readonly place: string };
  /** Said once where nothing, or not all, is published. */
  readonly noLeads: string;
  readonly someLeads: (known: number, total: number) => string;
  readonly noStates: string;
  readonly someStates: (known: number, total: number) => string;
  readonly judgement: {
    readonly note: string;
    readonly published: string;
    readonly by: string;
    readonly computed: string;
  };
  readonly noJudgements: string;
  readonly data: {
    readonly sources: (names: readonly string[]) => string;
    readonly noSource: (names: readonly string[]) => string;
    readonly sample: string;
    readonly stale: (day: string) => string;
    readonly marked: (mark: string, items: readonly string[]) => string;
    readonly figure: (name: string, period: string) => string;
    readonly unreported: (names: readonly string[]) => string;
    readonly seen: (day: string) => string;
    readonly none: string;
  };
  readonly method: {
    readonly done: string;
    readonly time: (by: ElapsedBy) => string;
    readonly path: string;
    readonly band: (points: string) => string;
    readonly met: string;
    readonly counts: string;
    readonly absent: string;
    readonly own: string;
  };
  readonly step: { readonly question: string; readonly working: string; readonly answer: string };
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** 十二, 二十三: as far as a report has headings. */
function chinese(number: number): string {
  if (number <= 10) return numerals[number]!;
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? numerals[tens]! : ''}十${numerals[number % 10]!}`;
}

export const reportLabels = /*#__PURE__*/ wordTable<ReportLabels>('report', {
  'zh-CN': {
    kind: {
      annual: '实施情况年度评估报告',
      'mid-term': '实施情况中期评估报告',
      final: '实施情况总结评估报告',
    },
    head: (plan, kind) => plan + kind,
    span: (from, to) => `${from}—${to}`,
    issuer: (name) => `编制单位：${name}`,
    numbered: (path, heading) => {
      const number = path[path.length - 1]!;
      const forms = [`${chinese(number)}、`, `（${chinese(number)}）`, `${number}.`, `（${number}）`];
      return (forms[path.length - 1] ?? `${number}）`) + heading;
    },
    heading: {
      overview: '总体情况',
      goals: '分项目标进展',
      lagging: '落后指标说明',
      missed: '未达目标值指标说明',
      measures: '重点任务',
      judgements: '公布的评价',
      next: '下一步工作',
      data: '数据说明',
      method: '方法和口径',
      explanations: (label) => `${label}\u3000各项判定的算法和依据`,
    },
    standing: (day, label, elapsed) => `${day}，规划期${label}${elapsed}。`,
    counts: (clauses) => `其中${clauses.join('，')}。`,
    lagging: (items) => `进度落后或未达目标值的依次为：${items.join('、')}。`,
    item: (name, gap) => `${name}（${gap}）`,
    noneLagging: (judged) => `能判断的${judged}项中，没有低于序时进度或未达目标值的。`,
    noneJudged: '目前没有可以判断的指标，所以没有列出落后指标。',
    news: (since, clauses) => `${since}：${clauses.join('，')}。`,
    changed: (since, items) => `${since}，判定有变化的：${items.join('；')}。`,
    change: (name, before, after) => `${name}由“${before}”转为“${after}”`,
    statements: (annex) => `没有数值的事项见${annex}。`,
    full: (clause) => `${clause}。`,
    noIndicators: '规划在这一目标下没有列出指标。',
    column: { name: '指标', latest: '最新值', target: '目标值', done: '完成进度', verdict: '判定（百分点）' },
    inPeriod: (figure, period) => `${figure}（${period}）`,
    note: (text) => `注：${text}`,
    bars: (schedule, base) =>
      `进度条中竖线为目标值${schedule ? '，▼为序时进度' : ''}${base ? '，浅色段为基期已有部分' : ''}。`,
    gap: '判定后的数为完成进度减序时进度。',
    reasons: (items) => `未作判断的原因：${items.join('；')}。`,
    signs: (items) => `${items.join('，')}。`,
    office: '说明',
    blank: '（待填写）',
    measure: { name: '任务', lead: '牵头单位', state: '实施状态', place: '规划章节' },
    noLeads: '规划未公布牵头单位，所以不列。',
    someLeads: (known, total) => `公布牵头单位的${known}项，其余${total - known}项未公布。`,
    noStates: '各项任务的实施状态尚未公布。',
    someStates: (known, total) => `公布实施状态的${known}项，其余${total - known}项未公布。`,
    judgement: {
      note: '以下评价由发布单位作出，与本报告的计算结果并列，不参与判定。',
      published: '公布的评价',
      by: '发布单位、日期和来源',
      computed: '本报告的判定',
    },
    noJudgements: '截至查看日期，没有收录已公布的评价。',
    data: {
      sources: (names) => `实际值来源：${names.join('；')}。`,
      noSource: (names) => `未注明来源的实际值：${names.join('、')}。`,
      sample: '本报告含示例数据：标明的实际值为展示版式而编，不是官方统计，不得作为实际进展引用。',
      stale: (day) => `最新数据只到${day}，距查看日期已满一年。`,
      marked: (mark, items) => `${mark}：${items.join('、')}。`,
      figure: (name, period) => `${name}（${period}）`,
      unreported: (names) => `尚无数据的指标：${names.join('、')}。没有数据不等于0，也不等于没有完成。`,
      seen: (day) => `本报告按${day}已公布的数据编制，此后公布或修订的数据不在其中。`,
      none: '实施数据尚未公布，本报告只列规划的目标和基期。',
    },
    method: {
      done: '完成进度＝（实际值−基期值）÷（目标值−基期值）；“新增”“累计”类指标从零起算，为实际累计值÷目标值。超过目标的照实列出，不以100%为限。',
      time: (by) =>
        `序时进度按${{ days: '天数（首尾两天都计）', months: '整月', years: '整年' }[by]}计算，到各项数据所属时期的末日为止。`,
      path: '规划列明年度节点的，按节点之间直线计算；没有列明的，按规划期匀速计算。',
      band: (points) =>
        `完成进度与序时进度相差不超过${points}个百分点的，为“达到序时进度”；高出的为“高于序时进度”，低出的为“低于序时进度”。`,
      met: '“已达目标值”以最新数据为准，数据回落的随之改变；到期仍不符合目标的，为“未达目标值”。逐年要求的任务逐年判断，后一年不能补前一年。',
      counts: '各目标只按判定计数；各指标单位不同，不求平均，不打总分。',
      absent: '规划未给基期、未说明口径，或目标为名次、方向、一次性事项的，不计算完成进度，原因逐项列在注中。',
      own: '判定词只说明数值与目标、时间的算术关系。标为“说明”的文字由编制单位填写，不参与计算。',
    },
    step: { question: '问题', working: '算式和依据', answer: '结果' },
  },
  en: {
    kind: {
      annual: 'Annual evaluation report',
      'mid-term': 'Mid-term evaluation report',
      final: 'Final evaluation report',
    },
    head: (plan, kind) => `${plan}: ${kind.toLowerCase()}`,
    span: (from, to) => `${from} to ${to}`,
    issuer: (name) => `Prepared by ${name}`,
    numbered: (path, heading) => `${path.join('.')}${path.length > 1 ? '' : '.'} ${heading}`,
    heading: {
      overview: 'Overview',
      goals: 'Progress by goal',
      lagging: 'Indicators behind',
      missed: 'Targets not met',
      measures: 'Measures',
      judgements: 'Published judgements',
      next: 'Next steps',
      data: 'Notes on the data',
      method: 'Method and conventions',
      explanations: (label) => `${label}. How each verdict was worked out`,
    },
    standing: (day, label, elapsed) => `${day}; ${label.toLowerCase()} ${elapsed}.`,
    counts: (clauses) => `In detail: ${clauses.join('; ')}.`,
    lagging: (items) => `Behind schedule or not met: ${items.join('; ')}.`,
    item: (name, gap) => `${name} (${gap})`,
    noneLagging: (judged) => `Of ${plural(judged, 'target')} that can be judged, none is behind schedule or not met.`,
    noneJudged: 'No target can be judged yet, so none is listed as behind.',
    news: (since, clauses) => `${since}: ${clauses.join('; ')}.`,
    changed: (since, items) => `${since}, these verdicts changed: ${items.join('; ')}.`,
    change: (name, before, after) => `${name} from “${before}” to “${after}”`,
    statements: (annex) => `For targets without a number see ${annex}.`,
    full: (clause) => `${clause}.`,
    noIndicators: 'The plan lists no indicators under this goal.',
    column: { name: 'Indicator', latest: 'Latest value', target: 'Target', done: 'Done', verdict: 'Verdict (points)' },
    inPeriod: (figure, period) => `${figure} (${period})`,
    note: (text) => `Notes: ${text}`,
    bars: (schedule, base) =>
      `In each bar the upright line marks the target${schedule ? ', ▼ what is due by now' : ''}${base ? ', the lighter part the baseline' : ''}.`,
    gap: 'The figure after a verdict is the share done less the share due.',
    reasons: (items) => `Not judged, with the reason: ${items.join('; ')}.`,
    signs: (items) => `${items.join(', ')}.`,
    office: 'From the office',
    blank: '(to be filled in)',
    measure: { name: 'Measure', lead: 'Lead body', state: 'State', place: 'Section' },
    noLeads: 'The plan names no lead bodies, so none are listed.',
    someLeads: (known, total) => `Lead bodies are published for ${known} of ${plural(total, 'measure')}.`,
    noStates: 'How the measures stand has not been published.',
    someStates: (known, total) => `How they stand is published for ${known} of ${plural(total, 'measure')}.`,
    judgement: {
      note: 'These judgements are those of the offices that published them. They stand beside what is computed here and are no part of it.',
      published: 'Published judgement',
      by: 'Office, date and source',
      computed: 'Verdict of this report',
    },
    noJudgements: 'No published judgement is recorded by the day of this report.',
    data: {
      sources: (names) => `Sources of reported values: ${names.join('; ')}.`,
      noSource: (names) => `Reported values without a stated source: ${names.join('; ')}.`,
      sample:
        'This report holds sample data: reported values marked so were made up to show the layout. They are not official statistics and must not be quoted as progress.',
      stale: (day) => `The latest figures are for ${day}, a year or more before the day of this report.`,
      marked: (mark, items) => `${mark.charAt(0).toUpperCase()}${mark.slice(1)}: ${items.join('; ')}.`,
      figure: (name, period) => `${name} (${period})`,
      unreported: (names) =>
        `Indicators without data: ${names.join('; ')}. No data is neither 0 nor a target that was missed.`,
      seen: (day) =>
        `The report is made from what had been published by ${day}; what was published or revised later is not in it.`,
      none: 'No progress has been published yet; this report lists the targets and baselines of the plan alone.',
    },
    method: {
      done: 'Share done = (reported value − baseline) ÷ (target − baseline). A target set as a total counts from zero: reported total ÷ target. Where a target is exceeded, the share is given as it is, above 100%.',
      time: (by) =>
        `The share due is counted in ${{ days: 'days, first and last included', months: 'whole months', years: 'whole years' }[by]}, up to the last day of the period a figure covers.`,
      path: 'Where the plan states milestones, the schedule runs in a straight line from one to the next; otherwise it runs evenly over the plan period.',
      band: (points) =>
        `Up to ${points} percentage points either way count as on schedule; more is ahead of schedule, less is behind it.`,
      met: 'A target counts as met on its latest figure, and no longer does if that falls back; one that is due and does not hold is not met. A yearly duty is judged year by year: a later year does not make up for an earlier one.',
      counts: 'Goals are counted by verdict. Units differ, so there is no mean and no total score.',
      absent:
        'Where the plan gives no baseline, does not say how a figure counts, or wants a rank, a direction or a single event, no share is computed; the reason is given beside each.',
      own: 'A verdict says how a value stands to its target and to time, and nothing else. Words marked “From the office” are those of the office and no part of the calculation.',
    },
    step: { question: 'Question', working: 'Working and grounds', answer: 'Answer' },
  },
});

/**
 * The month of a report's cover, in Chinese numerals: 二〇二四年一月.
 *
 * @example
 * numeralMonth('2024-01-31'); // '二〇二四年一月'
 */
export const numeralMonth = (day: string): string =>
  `${[...day.slice(0, 4)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${chinese(Number(day.slice(5, 7)))}月`;
