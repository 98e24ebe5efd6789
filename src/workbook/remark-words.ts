import type { Locale } from '../format/words.js';
import { both, measureRemarkTexts, type Both } from './measure-remark-words.js';
import type { RefusalCode } from './read-workbook.js';
import type { SheetRemark } from './sheet-remark.js';

const texts: Readonly<Record<SheetRemark['code'], Both>> = {
  ...measureRemarkTexts,
  'not-a-number': both(
    ['应为数字', '只写数字；不是确数的写“约1200”“超过1200”；没有数据就留空或写“—”'],
    [
      'expected a figure',
      'write the figure alone, one that is no more than a bound as “about 1200” or “more than 1200”; leave the cell empty or write — where there is none',
    ],
  ),
  range: both(
    ['应为一个数字，不是区间', '写公布的那一个数；确实只公布区间的，不录入，在备注中说明'],
    ['expected one figure, not a range', 'write the one figure that was published'],
  ),
  vague: both(
    ['应为确切的数字', '“近”“余”“多”说不清是多少：写确切数，或写“约1200”“超过1200”'],
    ['expected a definite figure', 'write the exact figure, or “about 1200” or “more than 1200”'],
  ),
  brackets: both(
    ['应为数字，不带括号', '括号可能表示负数，也可能表示注释：负数请写“-12.5”'],
    ['expected a figure without brackets', 'a negative figure is written -12.5'],
  ),
  'date-for-figure': both(
    ['应为数字，单元格却是日期', '表格软件可能把“3-5”当成了日期：把单元格格式改为“常规”，重新填写数字'],
    ['expected a figure, and the cell is a date', 'set the format of the cell to General and type the figure again'],
  ),
  'error-value': both(
    ['应为数字，公式出错', '改正公式，或直接填写数字'],
    ['expected a figure, and the formula has an error', 'mend the formula, or type the figure'],
  ),
  'no-saved-value': both(
    ['公式没有保存过结果', '用 Excel 或 WPS 打开，保存一次再导入'],
    ['the formula has no saved result', 'open the file in Excel or WPS and save it once'],
  ),
  covered: both(
    ['这一格被合并单元格盖住，看不出数字属于哪一格', '取消合并，每格各填一个数字'],
    ['covered by a merged cell, so that its figure may be of either', 'unmerge the cells and give each its own figure'],
  ),
  struck: both(
    ['数字带有删除线', '作废的就清空，仍有效的就去掉删除线'],
    ['the figure is struck through', 'clear it, or take the line away'],
  ),
  'unit-differs': both(
    ['单位应为“{0}”', '换算成这一单位，或改正单位列'],
    ['expected the unit “{0}”', 'convert the figure, or mend the column of units'],
  ),
  'too-large': both(
    ['数字超出 10^15', '检查是否多写了位数，或单位有误'],
    ['a figure beyond 10^15', 'look for digits too many, or another unit'],
  ),
  'unknown-indicator': both(
    ['规划中没有这一指标', '按规划文件中的名称填写{0}'],
    ['the plan has no such indicator', 'write its name as the plan has it{0}'],
  ),
  'several-indicators': both(
    ['规划中有几个指标同名', '加一列“标识”，填写其中一个：{0}'],
    ['several indicators of the plan have this name', 'add a column “id” with one of: {0}'],
  ),
  'unknown-part': both(
    ['规划中没有这一单位或街道', '按规划文件 organisations 中的名称填写，或先加到规划文件'],
    ['the plan has no such body or area', 'write its name as the plan has it, or add it to the plan'],
  ),
  'unknown-period': both(
    [
      '应为时期',
      '写成“2023年”“2023年上半年”“2023年1—9月”“2023年6月”；规划年度不从1月开始的，写“2023年度”“2023年度第三季度”',
    ],
    [
      'expected a period',
      'write 2023, 2023-H1, 2023-Q3, 2023-06 or 2023-01/2023-09; of reporting years that do not start in January “2023/24”, “reporting year 2023” or 2023-A1, 2023-Q1',
    ],
  ),
  'counts-unsaid': both(
    [
      '没有写明口径：可以是当期数，也可以是累计数或增长率；这一行没有采用',
      '加一列“口径”，填“当期数”“规划期累计”“增长率”或“期末数”',
    ],
    [
      'how the figures of this row count is not said; none was taken',
      'add a column “counts” with increment, running-total, rate or level',
    ],
  ),
  'unknown-counts': both(
    ['口径应为“期末数”“当期数”“规划期累计”或“增长率”', '从这四种中选一种'],
    ['expected level, increment, running-total or rate', 'choose one of the four'],
  ),
  'unknown-status': both(
    ['状态应为“正式数”“初步数”或“预计数”', '从这三种中选一种'],
    ['expected final, preliminary or estimated', 'choose one of the three'],
  ),
  'bad-day': both(['应为日期', '写成“2024-01-20”或“2024年1月20日”'], ['expected a day', 'write 2024-01-20']),
  'two-cells': both(
    ['同一指标、同一时期有两个不同的数：{0} 为 {1}', '只留一个；两个都未采用'],
    ['two figures of one indicator and period: {0} has {1}', 'keep one; neither was taken'],
  ),
  'two-values': both(
    [
      '这一时期已有另一个数：{0}（公布日期 {1}）',
      '修订数要有更晚的公布日期：填“公布日期”列，或用 --published；已有正式数的，修订也要是正式数；若原数录错，先 undo',
    ],
    [
      'another figure of this period is there already: {0} (published {1})',
      'a revision has a later day of publication: fill the column, or give --published; what revises a final figure is final; undo an import that was wrong',
    ],
  ),
  'no-table': both(
    ['没有找到数据表', '表头要有一列“指标”和至少一列时期，如“2023年”；可用 drumtower template 生成'],
    [
      'no table of figures was found',
      'the heading needs a column “indicator” and a period such as 2023; drumtower template makes one',
    ],
  ),
  model: both(['{0}', ''], ['{0}', '']),
  scaled: both(
    ['已换算为 {0}{1}', '如有不对，请按指标单位填写'],
    ['taken as {0} {1}', 'write it in the unit of the indicator if that is wrong'],
  ),
  footnote: both(
    ['去掉注释标记后读作 {0}{1}', '如有不对，请去掉标记'],
    ['read without its mark as {0} {1}', 'take the mark away if that is wrong'],
  ),
  rounded: both(
    ['单元格显示的是四舍五入后的数，实际保存并采用的是 {0}{1}', '公布的若是显示的数，请直接填写该数'],
    ['the cell shows a rounded figure and holds {0} {1}, which was taken', 'type the figure as published'],
  ),
  'percent-format': both(['按百分数读作 {0}{1}', ''], ['read as {0} {1}', '']),
  'hidden-row': both(
    ['隐藏的行没有读取', '需要的话取消隐藏'],
    ['a hidden row was not read', 'unhide it if it belongs to the figures'],
  ),
  'hidden-column': both(
    ['隐藏的列没有读取', '需要的话取消隐藏'],
    ['a hidden column was not read', 'unhide it if it belongs to the figures'],
  ),
  'hidden-sheet': both(
    ['隐藏的工作表没有读取', '需要的话取消隐藏'],
    ['a hidden sheet was not read', 'unhide it if it belongs to the figures'],
  ),
  'total-row': both(
    ['合计行没有读取', '合计由分项算出，不录入'],
    ['a row of totals was not read', 'totals follow from their parts'],
  ),
  'unknown-heading': both(
    [
      '看不懂的表头，这一列没有读取',
      '时期写成“2023年”“2023年上半年”“2023年1—9月”；规划年度不从1月开始的，写“2023年度”“2023年度第三季度”',
    ],
    [
      'a heading that is not understood; its column was not read',
      'write a period as 2023, 2023-H1 or 2023-01/2023-09; of reporting years that do not start in January as “2023/24”, “reporting year 2023” or 2023-A1, 2023-Q1',
    ],
  ),
  'level-of-span': both(
    ['期末数没有“1—9月”之分，记为 {0} 月末', '如果是当期数，请在“口径”列写明'],
    ['a level has no span; taken for the end of {0}', 'if it is what the months brought, say increment'],
  ),
  'period-above': both(
    ['这一列没有写时期，取自表格上方或工作表名：{0}', '如有不对，请在表头写明，如“2023年完成值”'],
    [
      'this heading has no period; taken from above the table or the name of the sheet: {0}',
      'if it is another, write it into the heading: 2023 actual',
    ],
  ),
  'day-for-many': both(
    ['一行有几个数，公布日期不知属于哪一个，没有采用', '在“来源”表中按时期填写，或用 --published'],
    [
      'one day for several figures, which was not taken',
      'give days period by period on a sheet of sources, or with --published',
    ],
  ),
  'model-doubt': both(['{0}', ''], ['{0}', '']),
};

/** A remark in words. */
export interface RemarkWords {
  /** 数据!C5, or C5 where the file has one sheet without a name. */
  readonly place: string;
  readonly expected: string;
  readonly came: string;
  /** How to mend it; empty where the sentence says it. */
  readonly mend: string;
}

/** Remarks that end in a name, or a word, that may have been meant. */
const askForNear = new Set<SheetRemark['code']>([
  'unknown-indicator',
  'unknown-measure',
  'unknown-milestone',
  'unknown-state',
]);
const near = { 'zh-CN': '；是不是“{0}”？', en: '; is it “{0}”?' };

/** What a remark of a sheet says. */
export function sheetRemarkWords(remark: SheetRemark, locale: Locale): RemarkWords {
  const language = locale === 'en' ? 'en' : 'zh-CN';
  // A state has its word in each language, everything else the name the plan gives it.
  const maybe = remark.details[remark.code === 'unknown-state' && language === 'en' ? 1 : 0];
  const details = askForNear.has(remark.code)
    ? [maybe === undefined ? '' : near[language].replace('{0}', maybe)]
    : remark.details;
  const fill = (text: string): string => text.replace(/\{(\d)\}/g, (_, at: string) => details[Number(at)] ?? '').trim();
  const { expected, mend } = texts[remark.code][language];
  return {
    place: [remark.sheet, remark.cell].filter(Boolean).join('!'),
    expected: fill(expected),
    came: remark.came,
    mend: fill(mend),
  };
}

const refusals: Readonly<Record<RefusalCode, Readonly<Record<'zh-CN' | 'en', string>>>> = {
  empty: {
    'zh-CN': '文件是空的（0 字节）。换一个文件，或重新保存。',
    en: 'the file is empty (0 bytes). Give another one, or save it again.',
  },
  'old-binary': {
    'zh-CN':
      '旧格式（.xls、.et）或带密码的文件，不能读取。在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”，不设密码。',
    en: 'the old binary format (.xls, .et), or a workbook with a password. Open it in Excel or WPS and save it as .xlsx, without a password.',
  },
  'no-workbook': {
    'zh-CN': '不是表格文件（可能是 .docx、.ods、.xlsb 或压缩包）。另存为 .xlsx 或 .csv。',
    en: 'not a workbook (it may be .docx, .ods, .xlsb or an archive). Save it as .xlsx or .csv.',
  },
  damaged: {
    'zh-CN': '表格文件已损坏。用 Excel 或 WPS 打开，修复后另存为 .xlsx。',
    en: 'the workbook is damaged. Open it in Excel or WPS, let it repair the file and save it as .xlsx.',
  },
  'too-large': {
    'zh-CN': '工作表太大：可能有单元格远在表格之外。选中表格以外的行和列，删除后另存；名录请分成几个文件。',
    en: 'a sheet is too large: a cell may stand far away from the table. Delete the rows and columns beyond it and save the file again.',
  },
  'web-page': {
    'zh-CN': '这是改了扩展名的网页，不是表格。用 Excel 或 WPS 打开，另存为 .xlsx。',
    en: 'a web page under the name of a spreadsheet. Open it in Excel or WPS and save it as .xlsx.',
  },
  encoding: {
    'zh-CN': '不是表格，也不是 UTF-8 或 GB 18030 文本。另存为 .xlsx，或 UTF-8 的 .csv。',
    en: 'neither a workbook nor text in UTF-8 or GB 18030. Save it as .xlsx, or as .csv in UTF-8.',
  },
};

/** Why a file is not read as a spreadsheet, and the way out. */
export const refusalWords = (code: RefusalCode, locale: Locale): string =>
  refusals[code][locale === 'en' ? 'en' : 'zh-CN'];
