import { writeXlsx, type Cell } from 'hucre/xlsx';
import type { Rhythm } from '../calendar/numbered-period.js';
import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { figuresSheet } from './figures-sheet.js';
import { measuresSheet } from './measures-sheet.js';
import { laidOut, onePageWide } from './sheet-layout.js';
import { sourcesSheet } from './sources-sheet.js';
import { alignment, bold } from './template-cells.js';
import { templatePeriods } from './template-periods.js';

/** What a template is made for. */
export interface TemplateOptions {
  readonly locale: 'zh-CN' | 'en';
  /** How long its periods are. */
  readonly every: Rhythm;
  /** A reporting year; without it the whole plan. */
  readonly year?: number;
  /** What is known already; it stands in its cells. */
  readonly known?: readonly Observation[];
}

/** One column as wide as A4: LibreOffice cuts off what one column holds beyond. */
const helpWidth = 68;

const words = {
  'zh-CN': {
    sheet: '填表说明',
    help: [
      '白色的格子可以填写，灰色的由规划文件给出，不必改。',
      '“数据”表：每行一个指标，每列一个时期。只填数字；约数可写“约1200”“超过1200”。',
      '没有数据就留空，或写“—”；0 表示真的是零。',
      '单位按“单位”列。填了“3.5万件”会自动换算，并在导入时提示核对。',
      '“口径”列：期末数（年末拥有量、比重）、当期数（这一时期新增或完成的数）、规划期累计（规划实施以来的合计）、增长率。',
      '时期的标题可以改：2024年、2024年上半年、2024年第三季度、2024年6月、2024年1—9月。',
      '“来源”表：每个时期一行，写明数据来源、公布日期和状态；某一指标来源不同的，另起一行写上指标名称。',
    ],
    measures:
      '“重点任务”表：每行一个任务，下面是它的时间节点。填状态和日期；没有新情况的不用动。留空的格子不会删掉已有的内容。',
    then: '填好后检查：drumtower check plan.json 本文件.xlsx；导入：drumtower import 本文件.xlsx --plan plan.json。',
  },
  en: {
    sheet: 'How to fill in',
    help: [
      'White cells are yours to fill in; what is grey comes from the plan.',
      'Figures: a row an indicator, a column a period. Write the figure alone, one that is not exact as “about 1200” or “more than 1200”.',
      'Leave a cell empty, or write —, where there is no figure; 0 means zero.',
      'Figures are in the unit of their row. “3.5万件” is converted to it, and import asks you to look at it.',
      'Counts: level (at the end of the period), increment (what the period brought), running-total (since the plan began), rate.',
      'The headings of periods may be changed: 2024, 2024-H1, 2024-Q3, 2024-06, 2024-01/2024-09.',
      'Sources: a row a period, with source, day of publication and status; a further row with its name for an indicator that has another.',
    ],
    measures:
      'Measures: a row a measure, and below it its milestones. Fill in state and day; what has not changed may stay. An empty cell takes nothing away.',
    then: 'Then: drumtower check plan.json this-file.xlsx, and drumtower import this-file.xlsx --plan plan.json.',
  },
} as const;

/**
 * A workbook to fill in: a sheet that explains, the plan's indicators by their periods, the sources of each period, and the
 * plan's measures where it has some. What comes from the plan is locked, what is to be filled in is open; ways of counting and states are chosen from lists.
 * `readFigures` and `readMeasures` read it back.
 */
export async function figuresTemplate(plan: Plan, options: TemplateOptions): Promise<Uint8Array> {
  const { locale, every, year, known = [] } = options;
  const text = words[locale];
  const periods = templatePeriods(plan, every, year, locale);
  const title = textIn(plan.name, locale);
  const hasMeasures = (plan.measures ?? []).length > 0;
  const help: Partial<Cell>[][] = [
    [{ value: title, style: { font: { ...bold, size: 14 }, alignment } }],
    ...[...text.help, ...(hasMeasures ? [text.measures] : []), text.then].map((value) => [
      { value, style: { alignment } },
    ]),
  ];
  return writeXlsx({
    properties: { title },
    activeSheet: 1,
    sheets: [
      { name: text.sheet, ...laidOut(help, [helpWidth], 6), pageSetup: onePageWide('portrait') },
      figuresSheet(plan, periods, known, locale),
      sourcesSheet(plan, periods, locale),
      ...(hasMeasures ? [measuresSheet(plan, locale)] : []),
    ],
  });
}
