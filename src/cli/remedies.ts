import type { PlanIssueCode } from '../model/plan-error.js';
import type { PlanWarningCode } from '../model/plan-warning.js';
import type { CliLocale } from './terminal.js';

type Both = readonly [zh: string, en: string];

/** How to mend a JSON file, by what is wrong with it. The message beside it says what was expected. */
const remedies: Readonly<Record<PlanIssueCode | PlanWarningCode, Both>> = {
  'not-json': [
    '改正这一处标点；中文引号、逗号、冒号要换成英文的',
    'mend the mark at that place; quotes, commas and colons are the plain ones',
  ],
  'not-utf8': ['在编辑器中另存为 UTF-8 编码', 'save the file as UTF-8'],
  'not-plain-data': ['只留文字、数字、是非、列表和对象', 'keep to text, numbers, true and false, lists and objects'],
  'forbidden-key': ['删去或改名', 'remove or rename it'],
  'too-deep': ['减少嵌套', 'nest less deeply'],
  'too-long': ['缩短文字，长文放到链接里', 'shorten the text, or link to it'],
  'too-many': ['先改前面的，再检查一次；或拆成几个文件', 'mend the first ones and check again, or split the file'],
  missing: ['补上这一项', 'add it'],
  'wrong-type': ['数字不加引号，文字加引号', 'figures stand without quotes, text with them'],
  malformed: ['照所示格式改写', 'write it in the form that is shown'],
  'unknown-word': ['从所列的词中选一个', 'choose one of the words that are listed'],
  'unknown-key': [
    '核对拼写，或删去；全部字段见 docs/plan-file.zh-CN.md',
    'look at its spelling, or remove it; docs/plan-file.md has every field',
  ],
  'duplicate-id': ['给其中一个换一个标识', 'give one of them another id'],
  'unknown-reference': ['改成已有的标识，或先补上所指的条目', 'name an id that is there, or add the entry'],
  'outside-period': ['核对年份', 'look at the year'],
  'wrong-order': ['对调两端，或按先后排列', 'swap the two, or put them in order'],
  'unit-mismatch': ['换算成指标的单位，或改正单位', 'convert the figure, or mend the unit'],
  'sum-mismatch': [
    '核对分项；确有出入的，在 difference 中说明原因',
    'look at the parts; say why in `difference` where they are right',
  ],
  'two-values': [
    '修订数写上更晚的 published；重复的删去一个',
    'give the revision a later `published`, or remove one of them',
  ],
  'falling-total': [
    '核对是不是当期数：当期数的 counts 写 increment',
    'if it is what the period brought, `counts` is `increment`',
  ],
  'circular-reference': ['断开其中一处引用', 'take one of the references away'],
  'wrong-plan': ['换成这个规划的数据文件，或改正 plan', 'take the figures of this plan, or mend `plan`'],
  'rate-as-level': ['如果就是增长率，counts 写 rate', '`counts` is `rate` if it is the rate itself'],
  'fraction-for-percent': ['按百分数写：92，不是 0.92', 'write it in per cent: 92, not 0.92'],
  'words-differ': ['对照规划原文，改正两者之一', 'compare with the plan and mend one of the two'],
  'rate-of-a-year': ['写成起止时期，或补上各年', 'write the span, or add the other years'],
  'equal-figure': ['多数是 at-least；越低越好的是 at-most', 'mostly `at-least`; `at-most` where less is better'],
  'distant-date': ['核对年份', 'look at the year'],
  'half-year-as-year': [
    '如果是这半年新增或完成的数，counts 写 increment',
    '`counts` is `increment` if it is what the half year brought',
  ],
  'counts-differ': ['改正 counts，或补上看这种数据的目标', 'mend `counts`, or add the target that looks at it'],
  'beyond-the-whole': ['核对单位和总数', 'look at the unit and the whole'],
  'sign-of-fall': ['去掉负号；确为上升的不用改', 'take the sign away, unless it has risen'],
  'fall-as-rise': ['写成下降，数值不带负号', 'write it as a decrease, without the sign'],
  'beyond-the-target': ['核对阶段目标和最终目标', 'look at the figure of the step and at that of the target'],
  'falling-sum': ['核对两期的累计数', 'look at both figures'],
  'two-levels': [
    '留下期末的最终数，另一个改正或删去',
    'keep the final figure of the end, and mend or remove the other',
  ],
  'beyond-the-parent': ['核对部分和整体的数值与单位', 'look at the figures and units of the part and of the whole'],
  'other-baseline': [
    '修订了基期的改 baseline；口径有变的写 break',
    'mend the baseline if it was revised; write `break` if it is counted anew',
  ],
  'parts-differ': ['核对全年数和各期数', 'look at the year and at its parts'],
  'calendar-year': ['规划年度的写 A1，如 2024-A1', 'write A1 for the year of the plan: 2024-A1'],
  'part-for-year': ['补上全年的数值', 'add the figure of the year'],
  'published-early': ['预计数的 status 写 estimated，或改正日期', '`status` is `estimated`, or mend the day'],
  'negative-count': [
    '核对正负号；有增有减的写 change',
    'look at the sign; write `change` if things are taken away too',
  ],
  'points-of-no-percent': ['measure 写 absolute，或改正单位', '`measure` is `absolute`, or the unit is another'],
  'change-as-level': ['要提高的幅度写 change', 'write `change` if it is what is to be added'],
  'year-or-years': ['只指一年的写明 date', 'give the `date` where one year is meant'],
  'index-as-rate': ['减去100', 'take 100 away'],
  'counted-one-by-one': ['按单位换算', 'write it in the unit of the indicator'],
  'additions-as-levels': ['改填年末达到的数', 'give what there was at the end of the year'],
  'each-year-from-base': [
    '与基期比的写明 from，与上年比的写 year-value 或 growth',
    'name the base in `from`, or write `year-value` or `growth`',
  ],
  'base-after-due': ['核对基期和期限的年份', 'look at the years of the base and of the due day'],
  'reference-period': [
    '补上同期的数值；不变的数直接写在 value 里',
    'add a value of the same period; write a figure that stays in `value`',
  ],
  'duplicate-name': ['核对是不是重复；不同的指标请区分名称', 'remove it if it is the same; else tell the names apart'],
  'no-unit': ['补上单位；指数和比值没有单位，不用补', 'add the unit; an index or a ratio has none'],
};

/** How to mend what an issue or a doubt of the model is about. */
export const remedyFor = (code: PlanIssueCode | PlanWarningCode, locale: CliLocale): string =>
  remedies[code][locale === 'en' ? 1 : 0];
