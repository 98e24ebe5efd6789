import { notUtf8 } from '../model/not-utf8.js';
import { personalDataIn } from './personal-data.js';

/** Names a mistake for programs. */
export type DirectoryIssueCode =
  | 'not-json'
  | 'not-utf8'
  | 'too-many'
  | 'wrong-type'
  | 'missing'
  | 'malformed'
  | 'unknown-key'
  | 'unsafe-link'
  | 'personal-data'
  | 'duplicate-id'
  | 'duplicate-code'
  | 'credit-code'
  | 'sole-proprietor'
  | 'unusual-text'
  | 'wrong-order'
  | 'tidied'
  | 'unread-day'
  | 'pinyin-mismatch';

/** The language of the messages. */
export type IssueLocale = 'zh-CN' | 'en';

/** One thing about a directory file its publisher should look at. */
export interface DirectoryIssue {
  readonly code: DirectoryIssueCode;
  /** An error keeps the file from being used; after a warning it is used, without what the message says is left out. */
  readonly severity: 'error' | 'warning';
  /** `entries[12].creditCode`; in a file of lines the first entry is `entries[0]` too. */
  readonly path: string;
  readonly message: string;
  /** What was found, shortened. Absent where nothing was, and where repeating it would publish it. */
  readonly value?: unknown;
}

type Pair = readonly [en: string, zh: string];

/** The sentences, by name. `{detail}` is what the check knows more; `{0}` and `{1}` are two such things. */
const sentences = {
  utf8: [`expected ${notUtf8[0]}`, notUtf8[1]],
  json: ['this is not JSON; the field or line is left out', '不是 JSON，已略去'],
  mark: ['this is not JSON: write {1} for {0}', '不是 JSON：请将 {0} 写成 {1}'],
  file: [
    'expected a directory: an object with "entries", or lines of JSON',
    '应为名录：含 entries 的对象，或逐行 JSON',
  ],
  many: [
    'more than {detail} entries are more than a page should hold; publish them through a server (DirectorySource) or raise mostEntries',
    '超过 {detail} 条，不宜整体放入页面；请通过服务端（DirectorySource）发布，或调高 mostEntries',
  ],
  issues: ['there are {detail} further remarks', '另有 {detail} 处问题未列出'],
  entry: ['expected an object; the entry is left out', '应为对象，该条已略去'],
  name: ['an entry needs a name; it is left out', '缺少名称，该条已略去'],
  id: [
    'expected an id of lower-case letters, digits and single hyphens; the entry goes by "{detail}"',
    '应为由小写字母、数字和单个连字符组成的标识；该条暂用“{detail}”',
  ],
  headId: [
    'expected an id of lower-case letters, digits and single hyphens',
    '应为由小写字母、数字和单个连字符组成的标识',
  ],
  kind: [
    'expected enterprises, agencies, streets or industries; the directory is shown as one of enterprises',
    '应为 enterprises、agencies、streets 或 industries；按企业名录显示',
  ],
  text: ['expected text that is not blank; the field is left out', '应为非空文字，该字段已略去'],
  texts: ['expected text, or text by language; the field is left out', '应为文字或按语言给出的文字，该字段已略去'],
  list: ['expected a list; the field is left out', '应为列表，该字段已略去'],
  object: ['expected an object; the field is left out', '应为对象，该字段已略去'],
  flag: ['expected true or false; the field is left out', '应为 true 或 false，该字段已略去'],
  day: ['expected a day of the calendar (YYYY-MM-DD); the field is left out', '应为日期（YYYY-MM-DD），该字段已略去'],
  dayRead: ['read as the day {detail}', '已读作日期 {detail}'],
  enteredWords: [
    'this is no day (YYYY-MM-DD); it is shown as it is, and the entry counts only from the day of the directory (updated) on',
    '不是日期（YYYY-MM-DD）；照原样显示，该条自名录更新之日（updated）起才计入数量',
  ],
  withdrawnWords: [
    'this is no day (YYYY-MM-DD); it is shown as it is, and the entry counts on no day',
    '不是日期（YYYY-MM-DD）；照原样显示，该条不计入任何一天的数量',
  ],
  codeRead: ['read as the code {detail}', '已读作代码 {detail}'],
  count: ['expected a whole number from 0; the field is left out', '应为不小于 0 的整数，该字段已略去'],
  year: ['expected a year from 1949 to 2100; the field is left out', '应为 1949—2100 年之间的年份，该字段已略去'],
  level: [
    'expected national, provincial, municipal or district; the field is left out',
    '应为 national、provincial、municipal 或 district，该字段已略去',
  ],
  division: [
    'expected a division code of 6, 9 or 12 digits; the field is left out',
    '应为 6、9 或 12 位行政区划代码，该字段已略去',
  ],
  phone: [
    'expected fixed telephones of an office (025-83000000, 025-83000000转801、83000001); the field is left out',
    '应为办公固定电话（如 025-83000000、025-83000000转801），该字段已略去',
  ],
  link: [
    'expected a web address beginning with https:// or http://; the field is left out',
    '应为以 https:// 或 http:// 开头的网址，该字段已略去',
  ],
  noKey: [
    'a directory has no field of this name; it is left out. Fields for persons are not provided for',
    '名录没有该字段，已略去；名录不设个人信息字段',
  ],
  mobile: [
    'this looks like a mobile number and must not be published; the {detail} is left out',
    '疑似手机号码，不得公开；{detail}已略去',
  ],
  idCard: [
    'this looks like an ID-card number and must not be published; the {detail} is left out',
    '疑似公民身份号码，不得公开；{detail}已略去',
  ],
  kept: ['this looks like personal data; it is kept as the options ask', '疑似个人信息；按选项要求保留'],
  sameId: ['the id is taken by {detail}; both entries are kept', '标识与 {detail} 重复；两条均保留'],
  sameCode: [
    'the credit code is that of {detail}; both entries are kept',
    '统一社会信用代码与 {detail} 重复；两条均保留',
  ],
  codeForm: [
    'a unified social credit code has 18 characters, digits and capitals without I, O, S, V, Z; it is shown as it is',
    '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）；照原样显示',
  ],
  codeDigit: [
    'the check digit does not hold (GB 32100-2015); the code is shown as it is',
    '校验码不符（GB 32100—2015）；照原样显示',
  ],
  codeInner: [
    'the check digit of the organisation code within does not hold (GB 11714); the code is shown as it is',
    '其中组织机构代码的校验码不符（GB 11714）；照原样显示',
  ],
  sole: [
    'the code is that of a sole proprietor; make sure that the name may be published',
    '该代码为个体工商户代码；请确认名称可以公开',
  ],
  marks: [
    'the text has control or direction marks, which may make it look different; it is kept as it is',
    '文字含控制字符或方向控制符，显示可能与内容不符；照原样保留',
  ],
  long: ['the name has {detail} characters; it is kept as it is', '名称长达 {detail} 字；照原样保留'],
  order: [
    'withdrawn on or before the day of entry ({detail}); both days are kept',
    '退出日期不晚于入录日期（{detail}）；均照原样保留',
  ],
  pinyin: [
    'expected one syllable a character ({detail}), "-" where there is none; the field is left out',
    '应为每字一个音节（共 {detail} 个），无读音处写“-”；该字段已略去',
  ],
} satisfies Record<string, Pair>;

export type DirectorySentence = keyof typeof sentences;

/** What fills the gaps of a sentence: one thing for `{detail}`, several for `{0}`, `{1}` … */
export type Detail = string | number | readonly (string | number)[];

/** What {detail} stands for where it is a part of an entry. */
const parts: Readonly<Record<string, string>> = { entry: '该条', field: '该字段' };

// A message is for people; nobody reads a value longer than this.
const longestValue = 60;

/** What of a value is shown. Never all of it: a file may hold ten thousand lists one inside the other. */
function excerpt(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > longestValue ? `${[...value.slice(0, longestValue)].join('')}…` : value;
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'object' && value !== null ? `{${Object.keys(value).slice(0, 5).join(', ')}}` : value;
}

/** A remark in the words of a language. */
export function directoryIssue(
  code: DirectoryIssueCode,
  severity: DirectoryIssue['severity'],
  path: string,
  sentence: DirectorySentence,
  locale: IssueLocale,
  value?: unknown,
  detail: Detail = '',
): DirectoryIssue {
  const [en, zh] = sentences[sentence];
  const shown = locale === 'en' ? String(detail) : (parts[String(detail)] ?? String(detail));
  const words = (locale === 'en' ? en : zh).replace(/\{(.+?)\}/g, (_, gap: string) =>
    typeof detail === 'object' ? String(detail[Number(gap)]) : shown,
  );
  // Whatever it is about, a remark never repeats somebody's number; of a text not the part that is not cut off either.
  const part = excerpt(value);
  const found = personalDataIn(typeof value === 'string' ? value : String(JSON.stringify(part))) ? undefined : part;
  const came =
    found === undefined
      ? ''
      : locale === 'en'
        ? ` (received ${JSON.stringify(found)})`
        : `（实际为 ${JSON.stringify(found)}）`;
  return {
    code,
    severity,
    path,
    message: `${path}${path && (locale === 'en' ? ': ' : '：')}${words}${came}`,
    ...(found !== undefined && { value: found }),
  };
}
