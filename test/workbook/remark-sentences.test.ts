import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFigures } from '../../src/workbook/read-figures.js';
import { readMeasures } from '../../src/workbook/read-measures.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { refusalWords, sheetRemarkWords } from '../../src/workbook/remark-words.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { awkwardMeasures } from './awkward-measures.js';
import { awkwardSheets } from './awkward-sheets.js';
import { clerkPlan } from './clerk-plan.js';
import { measuresPlan } from './measures-plan.js';

/* What a clerk reads beside a cell: what should stand there, and what to do, in both languages. */

type Said = readonly [zh: string, zhMend: string, en: string, enMend: string];

const ofFigures: Readonly<Record<string, Said>> = {
  'not-a-number': [
    '应为数字',
    '只写数字；不是确数的写“约1200”“超过1200”；没有数据就留空或写“—”',
    'expected a figure',
    'write the figure alone, one that is no more than a bound as “about 1200” or “more than 1200”; leave the cell empty or write — where there is none',
  ],
  'no-table': [
    '没有找到数据表',
    '表头要有一列“指标”和至少一列时期，如“2023年”；可用 drumtower template 生成',
    'no table of figures was found',
    'the heading needs a column “indicator” and a period such as 2023; drumtower template makes one',
  ],
  'unknown-heading': [
    '看不懂的表头，这一列没有读取',
    '时期写成“2023年”“2023年上半年”“2023年1—9月”；规划年度不从1月开始的，写“2023年度”“2023年度第三季度”',
    'a heading that is not understood; its column was not read',
    'write a period as 2023, 2023-H1 or 2023-01/2023-09; of reporting years that do not start in January as “2023/24”, “reporting year 2023” or 2023-A1, 2023-Q1',
  ],
  'unknown-period': [
    '应为时期',
    '写成“2023年”“2023年上半年”“2023年1—9月”“2023年6月”；规划年度不从1月开始的，写“2023年度”“2023年度第三季度”',
    'expected a period',
    'write 2023, 2023-H1, 2023-Q3, 2023-06 or 2023-01/2023-09; of reporting years that do not start in January “2023/24”, “reporting year 2023” or 2023-A1, 2023-Q1',
  ],
  'two-cells': [
    '同一指标、同一时期有两个不同的数：Sheet1!C2 为 2000',
    '只留一个；两个都未采用',
    'two figures of one indicator and period: Sheet1!C2 has 2000',
    'keep one; neither was taken',
  ],
  'unit-differs': [
    '单位应为“件”',
    '换算成这一单位，或改正单位列',
    'expected the unit “件”',
    'convert the figure, or mend the column of units',
  ],
  scaled: [
    '已换算为 7.1亿元',
    '如有不对，请按指标单位填写',
    'taken as 7.1 亿元',
    'write it in the unit of the indicator if that is wrong',
  ],
  'level-of-span': [
    '期末数没有“1—9月”之分，记为 2023-09 月末',
    '如果是当期数，请在“口径”列写明',
    'a level has no span; taken for the end of 2023-09',
    'if it is what the months brought, say increment',
  ],
  'period-above': [
    '这一列没有写时期，取自表格上方或工作表名：2023年上半年',
    '如有不对，请在表头写明，如“2023年完成值”',
    'this heading has no period; taken from above the table or the name of the sheet: 2023年上半年',
    'if it is another, write it into the heading: 2023 actual',
  ],
  rounded: [
    '单元格显示的是四舍五入后的数，实际保存并采用的是 76.6789%',
    '公布的若是显示的数，请直接填写该数',
    'the cell shows a rounded figure and holds 76.6789 %, which was taken',
    'type the figure as published',
  ],
  'date-for-figure': [
    '应为数字，单元格却是日期',
    '表格软件可能把“3-5”当成了日期：把单元格格式改为“常规”，重新填写数字',
    'expected a figure, and the cell is a date',
    'set the format of the cell to General and type the figure again',
  ],
  'no-saved-value': [
    '公式没有保存过结果',
    '用 Excel 或 WPS 打开，保存一次再导入',
    'the formula has no saved result',
    'open the file in Excel or WPS and save it once',
  ],
  'error-value': [
    '应为数字，公式出错',
    '改正公式，或直接填写数字',
    'expected a figure, and the formula has an error',
    'mend the formula, or type the figure',
  ],
  'total-row': [
    '合计行没有读取',
    '合计由分项算出，不录入',
    'a row of totals was not read',
    'totals follow from their parts',
  ],
  'hidden-column': [
    '隐藏的列没有读取',
    '需要的话取消隐藏',
    'a hidden column was not read',
    'unhide it if it belongs to the figures',
  ],
  'hidden-row': [
    '隐藏的行没有读取',
    '需要的话取消隐藏',
    'a hidden row was not read',
    'unhide it if it belongs to the figures',
  ],
  'hidden-sheet': [
    '隐藏的工作表没有读取',
    '需要的话取消隐藏',
    'a hidden sheet was not read',
    'unhide it if it belongs to the figures',
  ],
  footnote: [
    '去掉注释标记后读作 1300件',
    '如有不对，请去掉标记',
    'read without its mark as 1300 件',
    'take the mark away if that is wrong',
  ],
  range: [
    '应为一个数字，不是区间',
    '写公布的那一个数；确实只公布区间的，不录入，在备注中说明',
    'expected one figure, not a range',
    'write the one figure that was published',
  ],
  vague: [
    '应为确切的数字',
    '“近”“余”“多”说不清是多少：写确切数，或写“约1200”“超过1200”',
    'expected a definite figure',
    'write the exact figure, or “about 1200” or “more than 1200”',
  ],
  brackets: [
    '应为数字，不带括号',
    '括号可能表示负数，也可能表示注释：负数请写“-12.5”',
    'expected a figure without brackets',
    'a negative figure is written -12.5',
  ],
  covered: [
    '这一格被合并单元格盖住，看不出数字属于哪一格',
    '取消合并，每格各填一个数字',
    'covered by a merged cell, so that its figure may be of either',
    'unmerge the cells and give each its own figure',
  ],
  'unknown-indicator': [
    '规划中没有这一指标',
    '按规划文件中的名称填写；是不是“有效发明专利拥有量”？',
    'the plan has no such indicator',
    'write its name as the plan has it; is it “有效发明专利拥有量”?',
  ],
  'several-indicators': [
    '规划中有几个指标同名',
    '加一列“标识”，填写其中一个：men, women',
    'several indicators of the plan have this name',
    'add a column “id” with one of: men, women',
  ],
  'counts-unsaid': [
    '没有写明口径：可以是当期数，也可以是累计数或增长率；这一行没有采用',
    '加一列“口径”，填“当期数”“规划期累计”“增长率”或“期末数”',
    'how the figures of this row count is not said; none was taken',
    'add a column “counts” with increment, running-total, rate or level',
  ],
  'unknown-part': [
    '规划中没有这一单位或街道',
    '按规划文件 organisations 中的名称填写，或先加到规划文件',
    'the plan has no such body or area',
    'write its name as the plan has it, or add it to the plan',
  ],
  'unknown-status': [
    '状态应为“正式数”“初步数”或“预计数”',
    '从这三种中选一种',
    'expected final, preliminary or estimated',
    'choose one of the three',
  ],
  'bad-day': ['应为日期', '写成“2024-01-20”或“2024年1月20日”', 'expected a day', 'write 2024-01-20'],
  'unknown-counts': [
    '口径应为“期末数”“当期数”“规划期累计”或“增长率”',
    '从这四种中选一种',
    'expected level, increment, running-total or rate',
    'choose one of the four',
  ],
  'too-large': [
    '数字超出 10^15',
    '检查是否多写了位数，或单位有误',
    'a figure beyond 10^15',
    'look for digits too many, or another unit',
  ],
};

const ofMeasures: Readonly<Record<string, Said>> = {
  'unknown-state': [
    '状态应为“已启动”“已完成”“已延期”“已并入”“已被替代”“已取消”“长期推进”之一',
    '从列表中选择，还没有启动的留空；是不是“已完成”？',
    'expected one of started, completed, postponed, merged, replaced, cancelled, standing',
    'choose from the list, or leave it empty where nothing has begun; is it “completed”?',
  ],
  'day-as-number': [
    '应为日期，单元格却是一个数字，可能是 2023-06-01',
    '把单元格格式改为日期，或写成“2024-01-20”',
    'expected a day, and the cell is a number, perhaps of 2023-06-01',
    'set the format of the cell to a date, or write 2024-01-20',
  ],
  'bad-day': ['应为日期', '写成“2024-01-20”或“2024年1月20日”', 'expected a day', 'write 2024-01-20'],
  'day-missing': [
    '没有写日期：从哪一天起是这个状态；已完成的写完成日期',
    '写成“2024-01-20”',
    'no day: the one from which this is so; of what is completed, the day it was',
    'write 2024-01-20',
  ],
  'state-missing': [
    '没有写状态；日期、延期时限和原因要同状态一起填',
    '在“状态”列选一个：“已启动”“已完成”“已延期”“已并入”“已被替代”“已取消”“长期推进”',
    'no state beside it',
    'choose one: started, completed, postponed, merged, replaced, cancelled, standing',
  ],
  'cell-covered': [
    '这一格被合并单元格盖住，看不出内容属于哪一行',
    '取消合并，每行分别填写',
    'the cell is covered by a merged one, so that what it says may be of either row',
    'unmerge the cells and fill in each',
  ],
  'unknown-measure': [
    '规划中没有这个任务',
    '按规划文件中的名称填写；是不是“建设服务中心”？',
    'the plan has no such measure',
    'write its name as the plan has it; is it “建设服务中心”?',
  ],
  'id-and-name': [
    '标识和名称不是同一个任务：标识是“设立专利培育资金”的，名称写的是“建设服务中心”；这一行没有采用',
    '核对是否错行，改正其中一个',
    'id and name are of different measures: the id is that of “设立专利培育资金”, the name is “建设服务中心”; nothing was taken',
    'mend the one that is wrong',
  ],
  'several-measures': [
    '规划中有几个任务同名',
    '加一列“标识”，填写其中一个：list-a, list-b',
    'several measures of the plan have this name',
    'add a column “id” with one of: list-a, list-b',
  ],
  'unknown-milestone': [
    '这个任务没有这个时间节点',
    '按规划文件中的名称填写，写任务本身时留空；是不是“资金设立”？',
    'the measure has no such milestone',
    'write its name as the plan has it, or nothing for the measure itself; is it “资金设立”?',
  ],
  'of-the-measure': [
    '这一格属于任务，时间节点的行不填；没有采用',
    '写在任务那一行',
    'of the measure, not of a milestone; not taken',
    'write it in the row of the measure',
  ],
  'milestone-state': [
    '时间节点的状态只有“已完成”',
    '没有完成的留空；延期、取消等写在任务那一行',
    'a milestone is completed or empty',
    'a postponement and the like stand in the row of the measure',
  ],
  'two-rows': [
    '同一任务或时间节点有两行，写的不一样：另一处在 重点任务!C2',
    '只留一行；两行都未采用',
    'two rows of one measure or milestone that differ: the other is 重点任务!C2',
    'keep one; neither was taken',
  ],
  'until-before': [
    '新的时限应在延期那一天（2022-12-20）之后',
    '核对这两个日期',
    'expected a day after that of the postponement (2022-12-20)',
    'look at both days',
  ],
  'until-of-other': [
    '只有“已延期”才有新的时限',
    '改状态，或清空这一格',
    'a new due day belongs to “postponed” alone',
    'mend the state, or clear the cell',
  ],
  'by-itself': [
    '应为另一个任务',
    '写它并入的、或替代它的任务',
    'expected another measure',
    'name the one it went into, or that stands in its place',
  ],
  'by-of-other': [
    '只有“已并入”“已被替代”才有另一个任务',
    '改状态，或清空这一格',
    'another measure belongs to “merged” and “replaced” alone',
    'mend the state, or clear the cell',
  ],
  'bad-link': [
    '应为网址',
    '以 https:// 或 http:// 开头，中间没有空格；没有网址就留空',
    'expected a web address',
    'it begins with https:// or http:// and has no blanks; leave it empty where there is none',
  ],
  'link-alone': [
    '有网址，没有写佐证材料的名称',
    '在“佐证材料”列写上名称',
    'an address without the name of what it shows',
    'write the name beside it',
  ],
  'cell-error': [
    '这一格的公式出错或没有保存过结果',
    '直接填写内容，或用 Excel 或 WPS 打开保存一次',
    'the cell has a formula with an error or without a saved result',
    'write what it says, or open the file in Excel or WPS and save it once',
  ],
  'hidden-column': [
    '隐藏的列没有读取',
    '需要的话取消隐藏',
    'a hidden column was not read',
    'unhide it if it belongs to the figures',
  ],
  'hidden-row': [
    '隐藏的行没有读取',
    '需要的话取消隐藏',
    'a hidden row was not read',
    'unhide it if it belongs to the figures',
  ],
  'hidden-sheet': [
    '隐藏的工作表没有读取',
    '需要的话取消隐藏',
    'a hidden sheet was not read',
    'unhide it if it belongs to the figures',
  ],
  'measure-heading': [
    '看不懂的表头，这一列没有读取',
    '列名按模板写：状态、日期、延期至、原因、备注、佐证材料、网址',
    'a heading that is not understood; its column was not read',
    'name columns as a template does: State, Day, Postponed until, Reason, Remark, Evidence, Link',
  ],
};

/** One remark of each kind that the sheets offices send give rise to, with what fills its sentence where anything does. */
async function remarksOf(sheets: readonly { bytes: Uint8Array; refused?: string }[], read: typeof figuresIn) {
  const first = new Map<string, SheetRemark>();
  for (const { bytes, refused } of sheets)
    for (const remark of refused === undefined ? read(await readWorkbook(bytes)) : []) {
      const known = first.get(remark.code);
      if (!known || (known.details.length === 0 && remark.details.length > 0)) first.set(remark.code, remark);
    }
  return first;
}
const figuresIn = (grids: Parameters<typeof readFigures>[0]): readonly SheetRemark[] =>
  readFigures(grids, clerkPlan).remarks;
const measuresIn: typeof figuresIn = (grids) => readMeasures(grids, measuresPlan).remarks;

for (const [what, sentences, sheets, read] of [
  ['figures', ofFigures, awkwardSheets, figuresIn],
  ['measures', ofMeasures, awkwardMeasures, measuresIn],
] as const)
  describe(`a remark on a sheet of ${what}`, async () => {
    const remarks = await remarksOf(sheets, read);
    for (const [code, said] of Object.entries(sentences))
      test(code, () => {
        const remark = remarks.get(code);
        assert.ok(remark);
        const [zh, en] = [sheetRemarkWords(remark, 'zh-CN'), sheetRemarkWords(remark, 'en')];
        assert.deepEqual([zh.expected, zh.mend, en.expected, en.mend], said);
        assert.equal(zh.place, [remark.sheet, remark.cell].filter(Boolean).join('!'));
        assert.equal(zh.came, remark.came);
      });
    test('is known here, whatever its kind', () =>
      assert.deepEqual(
        [...remarks.keys()].filter((code) => !(code in sentences) && !code.startsWith('model')),
        [],
      ));
  });

describe('a remark on what a sheet says beside its plan', () => {
  const rows: Readonly<Record<string, readonly [details: readonly string[], ...said: Said]>> = {
    struck: [
      [],
      '数字带有删除线',
      '作废的就清空，仍有效的就去掉删除线',
      'the figure is struck through',
      'clear it, or take the line away',
    ],
    'two-values': [
      ['1200', '2023-01-20'],
      '这一时期已有另一个数：1200（公布日期 2023-01-20）',
      '修订数要有更晚的公布日期：填“公布日期”列，或用 --published；已有正式数的，修订也要是正式数；若原数录错，先 undo',
      'another figure of this period is there already: 1200 (published 2023-01-20)',
      'a revision has a later day of publication: fill the column, or give --published; what revises a final figure is final; undo an import that was wrong',
    ],
    'percent-format': [['76.5', '%'], '按百分数读作 76.5%', '', 'read as 76.5 %', ''],
    'day-for-many': [
      [],
      '一行有几个数，公布日期不知属于哪一个，没有采用',
      '在“来源”表中按时期填写，或用 --published',
      'one day for several figures, which was not taken',
      'give days period by period on a sheet of sources, or with --published',
    ],
    'several-milestones': [
      [],
      '这个任务有几个节点同名，看不出是哪一个',
      '在“时限”列写上这个节点的日期；名称和日期都相同的，在规划文件中修改',
      'several milestones of the measure have this name',
      'give the day it is due; those alike in both are changed in the plan file',
    ],
    'other-state': [
      ['已启动', 'started'],
      '规划文件中这一天已有另一个状态：已启动',
      '核对日期；若原来的录错，先 undo 或在规划文件中修改',
      'another state of this day is there already: started',
      'look at the day; undo an import that was wrong, or mend the plan file',
    ],
    'evidence-differs': [
      ['https://example.org/a'],
      '这份材料已有另一个网址：https://example.org/a',
      '新的材料换一个名称；网址有误的，在规划文件中修改',
      'the same name has another address already: https://example.org/a',
      'give new evidence another name; mend a wrong address in the plan file',
    ],
    'evidence-of-open': [
      [],
      '时间节点还没有完成，佐证材料没有采用',
      '填上“已完成”和日期；其他材料写在任务那一行',
      'the milestone is not completed; its evidence was not taken',
      'write “completed” and the day, or put it in the row of the measure',
    ],
    'kept-by-hand': [
      ['每年四月。'],
      '规划文件里这一项写有几种语言或原文出处，表格里改不了：每年四月。',
      '在规划文件中修改，或在表格里恢复原文',
      'the plan file has this in several languages or with a citation, which a sheet cannot change: 每年四月。',
      'change it in the plan file, or restore it in the sheet',
    ],
    'cell-struck': [
      [],
      '内容带有删除线',
      '作废的就清空，仍有效的就去掉删除线',
      'what the cell says is struck through',
      'clear it, or take the line away',
    ],
    'earlier-state': [
      ['已完成', 'completed'],
      '规划文件中有更晚的状态，页面仍按它显示：已完成',
      '核对日期',
      'the plan file has a later state, which pages go on showing: completed',
      'look at the day',
    ],
    'day-ahead': [
      ['2024-01-20'],
      '日期在今天（2024-01-20）之后',
      '预计的日期不填；确已发生的核对年份',
      'a day after today (2024-01-20)',
      'a day that is only planned is not written; else look at the year',
    ],
  };
  for (const [code, [details, ...said]] of Object.entries(rows))
    test(code, () => {
      const remark = { severity: 'problem', code, sheet: '重点任务', cell: 'C5', came: '–', details } as SheetRemark;
      const [zh, en] = [sheetRemarkWords(remark, 'zh-CN'), sheetRemarkWords(remark, 'en')];
      assert.deepEqual([zh.expected, zh.mend, en.expected, en.mend], said);
      assert.equal(zh.place, '重点任务!C5');
    });
});

describe('a file that is no sheet', () => {
  const refusals: Readonly<Record<Parameters<typeof refusalWords>[0], readonly [zh: string, en: string]>> = {
    'old-binary': [
      '旧格式（.xls、.et）或带密码的文件，不能读取。在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”，不设密码。',
      'the old binary format (.xls, .et), or a workbook with a password. Open it in Excel or WPS and save it as .xlsx, without a password.',
    ],
    'no-workbook': [
      '不是表格文件（可能是 .docx、.ods、.xlsb 或压缩包）。另存为 .xlsx 或 .csv。',
      'not a workbook (it may be .docx, .ods, .xlsb or an archive). Save it as .xlsx or .csv.',
    ],
    damaged: [
      '表格文件已损坏。用 Excel 或 WPS 打开，修复后另存为 .xlsx。',
      'the workbook is damaged. Open it in Excel or WPS, let it repair the file and save it as .xlsx.',
    ],
    'too-large': [
      '工作表太大：可能有单元格远在表格之外。选中表格以外的行和列，删除后另存；名录请分成几个文件。',
      'a sheet is too large: a cell may stand far away from the table. Delete the rows and columns beyond it and save the file again.',
    ],
    empty: [
      '文件是空的（0 字节）。换一个文件，或重新保存。',
      'the file is empty (0 bytes). Give another one, or save it again.',
    ],
    'web-page': [
      '这是改了扩展名的网页，不是表格。用 Excel 或 WPS 打开，另存为 .xlsx。',
      'a web page under the name of a spreadsheet. Open it in Excel or WPS and save it as .xlsx.',
    ],
    encoding: [
      '不是表格，也不是 UTF-8 或 GB 18030 文本。另存为 .xlsx，或 UTF-8 的 .csv。',
      'neither a workbook nor text in UTF-8 or GB 18030. Save it as .xlsx, or as .csv in UTF-8.',
    ],
  };
  for (const [code, said] of Object.entries(refusals) as [keyof typeof refusals, readonly string[]][])
    test(code, () => assert.deepEqual([refusalWords(code, 'zh-CN'), refusalWords(code, 'en')], said));
});
