/* Words of files in other formats: they stand here and not with those of the page, which would carry their traditional characters. */

/** The languages the files of other formats are written in. */
export type ExchangeLanguage = 'zh-CN' | 'en';

/** What our own words in a file of another format say; what a plan says is never among them. */
export interface ExchangeLabels {
  /** A data set in one paragraph: what it is of, and how much of it there is. */
  readonly dataset: (plan: string, period: string, indicators: number, figures: number) => string;
  /** Said of a data set that holds figures made up to show something. */
  readonly sample: string;
  /** Said of a single figure. */
  readonly sampleFigure: string;
  readonly tables: Readonly<Record<'goals' | 'indicators' | 'targets' | 'observations', string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<'final' | 'preliminary' | 'estimated', string>>;
  readonly qualifier: Readonly<Record<'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about', string>>;
  readonly baseline: string;
  readonly part: (name: string) => string;
  /** Title of a feed. */
  readonly feed: (plan: string) => string;
  /** Title of what became known on a day. */
  readonly published: (day: string) => string;
  readonly firstFigures: (count: number) => string;
}

export const exchangeLabels: Readonly<Record<ExchangeLanguage, ExchangeLabels>> = {
  'zh-CN': {
    dataset: (plan, period, indicators, figures) =>
      `${plan}（${period}）的指标、目标值和已公布的数据：指标${indicators}项，数据${figures}个。每个数据注明时期、口径、状态、来源和公布日期；未公布的不列，不以0代替。`,
    sample: '其中含示例数据，只用于展示，不是官方统计；各行的illustrative列逐一注明。',
    sampleFigure: '示例数据，不是官方统计',
    tables: { goals: '目标', indicators: '指标', targets: '目标值', observations: '数据' },
    columns: {
      id: '标识',
      kind: '类别：规划指标，或规划以外供比较的数列',
      name: '名称',
      parent: '上级的标识',
      goal: '所属目标的标识',
      unit: '单位',
      definition: '指标解释',
      baseline_value: '基期值',
      baseline_qualifier: '基期值只是界限时的限定词',
      baseline_period: '基期',
      responsible: '牵头单位，以“; ”分隔',
      note: '备注',
      indicator: '指标的标识',
      number: '同一指标的第几个目标值',
      words: '规划原文',
      looks_at: '考察什么：期末水平、累计、变化、增长等',
      bound: '界限',
      value: '数值',
      low: '区间下限',
      high: '区间上限',
      when: '时间要求',
      due: '到期日',
      attribute: '约束性或预期性',
      of: '所指单位或街道的标识；空白为整个地区',
      period: '时期',
      period_start: '时期的第一天',
      period_end: '时期的最后一天',
      qualifier: '数值只是界限时的限定词',
      counts: '口径',
      status: '状态',
      illustrative: '是否示例数据',
      break: '从此值起口径变动',
      source: '来源',
      source_url: '来源网址',
      published: '公布日期',
      withdrawn: '撤回日期',
    },
    status: { final: '正式数', preliminary: '初步数', estimated: '预计数' },
    qualifier: { 'more-than': '超过', 'at-least': '不少于', 'less-than': '低于', 'at-most': '不超过', about: '约' },
    baseline: '基期',
    part: (name) => `分项：${name}`,
    feed: (plan) => `${plan}：公布与变化`,
    published: (day) => `${day}公布的数据`,
    firstFigures: (count) => `首次公布数据，涉及${count}项指标。`,
  },
  en: {
    dataset: (plan, period, indicators, figures) =>
      `Indicators, targets and published figures of ${plan} (${period}): ${indicators} indicators, ${figures} figures. Each figure comes with its period, how it counts, its status, source and day of publication; what is not published is left out and never written as 0.`,
    sample:
      'Some figures are made up to show the layout and are no official statistics; the column illustrative says which.',
    sampleFigure: 'Sample figure, no official statistic',
    tables: { goals: 'Goals', indicators: 'Indicators', targets: 'Targets', observations: 'Figures' },
    columns: {
      id: 'Id',
      kind: 'Kind: an indicator of the plan, or a series outside it that targets are held against',
      name: 'Name',
      parent: 'Id of what it is a part of',
      goal: 'Id of its goal',
      unit: 'Unit',
      definition: 'Definition',
      baseline_value: 'Value of the baseline',
      baseline_qualifier: 'Set where the baseline is only a bound',
      baseline_period: 'Period of the baseline',
      responsible: 'Lead bodies, parted by “; ”',
      note: 'Note',
      indicator: 'Id of the indicator',
      number: 'Number of the target among those of its indicator',
      words: 'In the plan’s words',
      looks_at: 'What is looked at: a level, a total, a change, a growth, …',
      bound: 'Bound',
      value: 'Value',
      low: 'Lower end of a range',
      high: 'Upper end of a range',
      when: 'When it must be met',
      due: 'Due day',
      attribute: 'Binding or indicative',
      of: 'Id of the body or place it speaks of; empty for the whole',
      period: 'Period',
      period_start: 'First day of the period',
      period_end: 'Last day of the period',
      qualifier: 'Set where the value is only a bound',
      counts: 'How it counts',
      status: 'Status',
      illustrative: 'Whether it is sample data',
      break: 'Counted in another way from this value on',
      source: 'Source',
      source_url: 'Address of the source',
      published: 'Day of publication',
      withdrawn: 'Day it was taken back',
    },
    status: { final: 'Final', preliminary: 'Preliminary', estimated: 'Estimated' },
    qualifier: {
      'more-than': 'more than',
      'at-least': 'at least',
      'less-than': 'less than',
      'at-most': 'at most',
      about: 'about',
    },
    baseline: 'Baseline',
    part: (name) => `Part: ${name}`,
    feed: (plan) => `${plan}: publications and changes`,
    published: (day) => `Figures published on ${day}`,
    firstFigures: (count) => `First figures, of ${count} ${count === 1 ? 'indicator' : 'indicators'}.`,
  },
};
