import { firstYear, lastYear } from '../calendar/plausible.js';
import { isUtf16, notUtf8, wronglyDecoded } from './not-utf8.js';

/** A sentence in both languages. */
export type Pair = readonly [en: string, zh: string];

/**
 * What was expected. `{0}` and `{1}` are filled with the problem's details. Definitions of plan.schema.json name these
 * sentences by their keys.
 */
export const sentences = {
  number: ['a number', '应为数字'],
  figure: ['a number up to 10^15', '应为不超过10^15的数字'],
  whole: ['a whole number above 0', '应为大于0的整数'],
  boolean: ['true or false', '应为 true 或 false'],
  words: ['text that is not blank', '应为非空文字'],
  text: ['text, or text by language such as {"zh-CN": "…"}', '应为文字，或按语言分列的文字，如 {"zh-CN": "…"}'],
  list: ['a list', '应为列表'],
  some: ['at least one entry', '至少应有一项'],
  object: ['an object', '应为对象'],
  id: [
    'an id of lower-case letters, digits and single hyphens, at most 100 characters',
    '应为由小写字母、数字和单个连字符组成的标识，不超过100个字符',
  ],
  date: ['a day of the calendar (YYYY-MM-DD)', '应为日历中存在的日期（YYYY-MM-DD）'],
  span: [
    'a period (2023, 2023-Q3, 2023-06 …) or a span (2016/2020)',
    '应为时期（2023、2023-Q3、2023-06 等）或起止时期（2016/2020）',
  ],
  year: [`a year from ${firstYear} to ${lastYear}`, `年份应在${firstYear}年至${lastYear}年之间`],
  address: ['a web address (https://… or a path)', '应为网址（https://… 或路径）'],
  language: ['a language tag such as zh-CN or en', '应为语言标记，如 zh-CN 或 en'],
  locator: [
    'at least one of chapter, section, table, row, page, line',
    '至少应有 chapter、section、table、row、page、line 之一',
  ],
  reference: [
    'a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}',
    '应为数字，或 {"indicator": 标识}、{"target": 标识}、{"baseline": true}、{"series": 名称} 之一',
  ],
  choice: ['one of {0}', '应为下列之一：{0}'],
  noKey: ['no field of this name here', '此处不应有这个字段'],
  field: ['no field of this name here (fields: {0})', '此处不应有这个字段（可用字段：{0}）'],
  json: ['JSON (mistake at line {0}, column {1})', '应为 JSON（第{0}行第{1}列有误）'],
  jsonMark: [
    'JSON (mistake at line {0}, column {1}): write {3} for {2}',
    '应为 JSON（第{0}行第{1}列有误）：请将 {2} 写成 {3}',
  ],
  jsonComma: [
    'JSON (mistake at line {0}, column {1}): take out the comma, nothing comes after it',
    '应为 JSON（第{0}行第{1}列有误）：请删去逗号，其后没有内容',
  ],
  jsonComment: [
    'JSON (mistake at line {0}, column {1}): take out the comment, JSON has none',
    '应为 JSON（第{0}行第{1}列有误）：请删去注释，JSON 不支持注释',
  ],
  utf8: notUtf8,
  decoded: wronglyDecoded,
  utf16: isUtf16,
  fileText: [
    "the text of a file; read it with 'utf8': readFileSync(path, 'utf8')",
    "应为文件的文字；请按 utf8 读取：readFileSync(path, 'utf8')",
  ],
  plain: ['plain JSON data', '应为纯 JSON 数据'],
  depth: ['at most {0} levels', '应不超过{0}层'],
  length: ['at most {0} characters', '应不超过{0}个字符'],
  entries: ['at most {0} entries', '应不超过{0}项'],
  values: ['at most {0} values in all', '总计应不超过{0}个值'],
  mistakes: ['at most {0} mistakes', '错误应不超过{0}处'],
  unique: ['an id of its own ({0} has it already)', '标识不应重复（{0} 已使用）'],
  known: ['a known id ({0})', '应为已有的标识（{0}）'],
  within: ['a day from {0} to {1}', '应在{0}至{1}之间'],
  after: ['a day after {0}', '应晚于{0}'],
  from: ['{0} or later', '不应早于{0}'],
  until: ['{0} or earlier', '不应晚于{0}'],
  least: ['{0} or more', '不应小于{0}'],
  unit: ['the unit of the indicator, "{0}"', '应与指标的单位“{0}”一致'],
  someUnit: ['a unit, since a target has a figure', '目标有数值，应写明单位'],
  oneValue: [
    'one value of this period, or the days they were published (published); {1} says {0}',
    '同一时期应只有一个数值，或分别写明公布日期（published）；{1} 为{0}',
  ],
  soFar: ['{0} or more, the total so far ({1})', '累计值不应小于此前的{0}（{1}）'],
  oneOfTwo: ['exactly one of directory, ratio', 'directory、ratio 应恰有其一'],
  sum: ['parts that add up to {0}', '各部分之和应为{0}'],
  noLoop: ['a reference that does not lead back here', '引用不应循环'],
  plan: ['the plan "{0}"', '应属于规划“{0}”'],
} satisfies Record<string, Pair>;

/** The name of a sentence that says what was expected. */
export type Expectation = keyof typeof sentences;
