import type { PlanIssue } from './plan-error.js';
import { pathText, type Problem } from './problem-log.js';

/** The languages messages come in. */
export type IssueLocale = 'zh-CN' | 'en';

// `{0}` and `{1}` are filled with the problem's details. The schemas name these sentences by their keys.
const en = {
  number: 'a number',
  whole: 'a whole number above 0',
  boolean: 'true or false',
  words: 'text that is not blank',
  text: 'text, or text by language such as {"zh-CN": "…"}',
  list: 'a list',
  some: 'at least one entry',
  object: 'an object',
  id: 'an id of lower-case letters, digits and single hyphens, at most 100 characters',
  date: 'a day of the calendar (YYYY-MM-DD)',
  period: 'a period (2023, 2023-H1, 2023-Q3, 2023-06 or 2023-06-30)',
  span: 'a period (2023, 2023-Q3, 2023-06 …) or a span (2016/2020)',
  address: 'a web address (https://… or a path)',
  language: 'a language tag such as zh-CN or en',
  locator: 'at least one of chapter, section, table, row, page, line',
  reference: 'a number or one of {"indicator": id}, {"target": id}, {"baseline": true}, {"series": name}',
  choice: 'one of {0}',
  noKey: 'no field of this name here',
  json: 'JSON (mistake at line {0}, column {1})',
  plain: 'plain JSON data',
  depth: 'at most {0} levels',
  length: 'at most {0} characters',
  entries: 'at most {0} entries',
  values: 'at most {0} values in all',
  mistakes: 'at most {0} mistakes',
  unique: 'an id of its own ({0} has it already)',
  known: 'a known id ({0})',
  within: 'a day from {0} to {1}',
  after: 'a day after {0}',
  from: '{0} or later',
  until: '{0} or earlier',
  least: '{0} or more',
  unit: 'the unit of the indicator, "{0}"',
  someUnit: 'a unit, since a target has a figure',
  sum: 'parts that add up to {0}',
  noLoop: 'a reference that does not lead back here',
  plan: 'the plan "{0}"',
};

/** The name of a sentence that says what was expected. */
export type Expectation = keyof typeof en;

const zh: Record<Expectation, string> = {
  number: '应为数字',
  whole: '应为大于0的整数',
  boolean: '应为 true 或 false',
  words: '应为非空文字',
  text: '应为文字，或按语言分列的文字，如 {"zh-CN": "…"}',
  list: '应为列表',
  some: '至少应有一项',
  object: '应为对象',
  id: '应为由小写字母、数字和单个连字符组成的标识，不超过100个字符',
  date: '应为日历中存在的日期（YYYY-MM-DD）',
  period: '应为时期（2023、2023-H1、2023-Q3、2023-06 或 2023-06-30）',
  span: '应为时期（2023、2023-Q3、2023-06 等）或起止时期（2016/2020）',
  address: '应为网址（https://… 或路径）',
  language: '应为语言标记，如 zh-CN 或 en',
  locator: '至少应有 chapter、section、table、row、page、line 之一',
  reference: '应为数字，或 {"indicator": 标识}、{"target": 标识}、{"baseline": true}、{"series": 名称} 之一',
  choice: '应为下列之一：{0}',
  noKey: '此处不应有这个字段',
  json: '应为 JSON（第{0}行第{1}列有误）',
  plain: '应为纯 JSON 数据',
  depth: '应不超过{0}层',
  length: '应不超过{0}个字符',
  entries: '应不超过{0}项',
  values: '总计应不超过{0}个值',
  mistakes: '错误应不超过{0}处',
  unique: '标识不应重复（{0} 已使用）',
  known: '应为已有的标识（{0}）',
  within: '应在{0}至{1}之间',
  after: '应晚于{0}',
  from: '不应早于{0}',
  until: '不应晚于{0}',
  least: '不应小于{0}',
  unit: '应与指标的单位“{0}”一致',
  someUnit: '目标有数值，应写明单位',
  sum: '各部分之和应为{0}',
  noLoop: '引用不应循环',
  plan: '应属于规划“{0}”',
};

const longestValue = 60;
const mostKeys = 5;
const mostKnown = 10;

/** The start of a text: all of it when short, else cut between characters, with its length. */
function excerpt(text: string): string {
  if (text.length <= longestValue) return text;
  return `${text.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}… (${text.length})`;
}

function summary(value: unknown): PlanIssue['value'] {
  if (typeof value === 'string') return excerpt(value);
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return `[${value.length}]`;
  const keys = Object.keys(value);
  return `{${excerpt(keys.slice(0, mostKeys).join(', '))}${keys.length > mostKeys ? ', …' : ''}}`;
}

/** How alike two words are: what they share from the front and from the back. Finds a slip of the pen for little code. */
function likeness(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let front = 0;
  let back = 0;
  while (front < most && one[front] === other[front]) front++;
  while (back < most - front && one[one.length - 1 - back] === other[other.length - 1 - back]) back++;
  return (front + back) / Math.max(one.length, other.length);
}

/** Some of the known words, the one most like what came first. */
function known(words: readonly string[], value: unknown): string[] {
  const listed = words.slice(0, mostKnown);
  if (words.length > mostKnown) listed.push('…');
  if (typeof value !== 'string' || value.length > longestValue) return listed;
  let nearest = '';
  // A plan has hundreds of ids at most; beyond a thousand the search would cost more than it tells.
  for (const word of words.slice(0, 1000)) if (likeness(word, value) > likeness(nearest, value)) nearest = word;
  return nearest ? [nearest, ...listed.filter((word) => word !== nearest)] : listed;
}

function fill(sentence: string, { details = [], value }: Problem, chinese: boolean): string {
  return sentence.replace(/\{([01])\}/g, (_, gap: string) => {
    const detail = details[Number(gap)];
    if (typeof detail !== 'object') return excerpt(String(detail));
    return (
      known(detail, value)
        .map(excerpt)
        .join(chinese ? '、' : ', ') || (chinese ? '无' : 'none')
    );
  });
}

function received({ expected, value }: Problem, chinese: boolean): string {
  const short = summary(value);
  if (short === undefined) return chinese ? '实际缺失' : 'received nothing';
  let kind: readonly [zh: string, en: string] = ['', ''];
  let shown = String(short);
  if (expected === 'plain' || expected === 'values' || expected === 'mistakes') {
    // What came is a description, not a text of the file.
  } else if (typeof value === 'string') {
    const quoted = JSON.stringify(short);
    kind = ['文字', ''];
    shown = chinese ? `“${quoted.slice(1, -1)}”` : quoted;
  } else if (typeof value === 'number') kind = ['数字', ''];
  else if (Array.isArray(value)) kind = ['列表', 'a list '];
  else if (typeof value === 'object' && value) kind = ['对象', 'an object '];
  return chinese ? `实际为${kind[0]}${shown}` : `received ${kind[1]}${shown}`;
}

/** １００ and "1,200" are numbers to a reader; says how to write them. */
function numberHint({ expected, value }: Problem, chinese: boolean): string {
  if (typeof value !== 'string' || value.length > longestValue || (expected !== 'number' && expected !== 'whole'))
    return '';
  const digits = value.normalize('NFKC').replace(/[,\s]/g, '');
  if (!/^[+-]?\d+(\.\d+)?$/.test(digits)) return '';
  return `${chinese ? '；请写成数字：' : '; write it as a number: '}${Number(digits)}`;
}

/**
 * Puts a mistake into words: the place, what was expected, what came.
 *
 * @param root What a message calls the file as a whole.
 * @example
 * // indicators[0].targets[0].bound.value：应为数字，实际为文字“十亿”
 */
export function issueOf(problem: Problem, locale: IssueLocale, root: string): PlanIssue {
  const chinese = locale === 'zh-CN';
  const path = pathText(problem.path);
  const wanted = fill((chinese ? zh : en)[problem.expected], problem, chinese);
  const came = received(problem, chinese) + numberHint(problem, chinese);
  const message = chinese ? `${path || root}：${wanted}，${came}` : `${path || root}: expected ${wanted}, ${came}`;
  return { code: problem.code, path, message, value: summary(problem.value) };
}

/** True when the name a schema gave is that of a sentence. */
export function isExpectation(name: string): name is Expectation {
  return Object.keys(en).includes(name);
}
