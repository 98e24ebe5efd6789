import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { periodNumber, numberedPeriod, type Rhythm } from '../calendar/numbered-period.js';
import { yearInterval } from '../calendar/period.js';
import { formatPeriod } from '../format/dates.js';
import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { countsNames, defaultCounts, qualifierWords, statusNames } from './counts.js';
import { cellName, columnName } from './grid.js';
import { measuresSheet } from './measures-sheet.js';
import {
  alignment,
  cellsOf,
  given,
  heading,
  list,
  note,
  open,
  openHeading,
  protection,
  valuesOf,
} from './template-cells.js';

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

const words = {
  'zh-CN': {
    sheets: ['填表说明', '数据', '来源'],
    columns: ['标识', '指标', '单位', '口径', '目标'],
    latest: '最新值',
    sources: ['时期', '指标', '数据来源', '公布日期', '状态', '网址'],
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
    note: '只填数字；没有数据留空或写“—”。',
    counts: '这一行的数字怎么算，从列表中选择。',
    status: '从列表中选择。',
    day: '写成 2024-01-20。',
    pick: '请从列表中选择',
    targets: '；',
  },
  en: {
    sheets: ['How to fill in', 'Figures', 'Sources'],
    columns: ['id', 'Indicator', 'Unit', 'Counts', 'Target'],
    latest: 'Latest',
    sources: ['Period', 'Indicator', 'Source', 'Published', 'Status', 'URL'],
    help: [
      'White cells are yours to fill in; what is grey comes from the plan.',
      'Figures: a row an indicator, a column a period. Write the figure alone.',
      'Leave a cell empty, or write —, where there is no figure; 0 means zero.',
      'Figures are in the unit of their row.',
      'Counts: level (at the end of the period), increment (what the period brought), running-total (since the plan began), rate.',
      'The headings of periods may be changed: 2024, 2024-H1, 2024-Q3, 2024-06, 2024-01/2024-09.',
      'Sources: a row a period, with source, day of publication and status; a further row with its name for an indicator that has another.',
    ],
    measures:
      'Measures: a row a measure, and below it its milestones. Fill in state and day; what has not changed may stay. An empty cell takes nothing away.',
    then: 'Then: drumtower check plan.json this-file.xlsx, and drumtower import this-file.xlsx --plan plan.json.',
    note: 'The figure alone; empty or — where there is none.',
    counts: 'How the figures of this row count; choose from the list.',
    status: 'Choose from the list.',
    day: 'Write 2024-01-20.',
    pick: 'Please choose from the list',
    targets: '; ',
  },
} as const;

/** The periods of a template, the earliest first. */
function periodsOf({ period }: Plan, { every, year }: TemplateOptions): readonly string[] {
  const { start, end } = year === undefined ? period : yearInterval(year, period.yearStart);
  const first = periodNumber(start, every, period.yearStart);
  const last = periodNumber(end, every, period.yearStart);
  return [...Array(last - first + 1).keys()].map((at) => numberedPeriod(first + at, every, period.yearStart));
}

/** A figure as it would be typed. */
function figureCell(figure: Observation | undefined): Partial<Cell> {
  if (!figure) return { value: null, style: open };
  const { value, qualifier, decimals } = figure;
  if (qualifier)
    return {
      value: qualifierWords[qualifier] + (decimals === undefined ? String(value) : value.toFixed(decimals)),
      style: open,
    };
  return { value, style: decimals === undefined ? open : { ...open, numFmt: `0.${'0'.repeat(decimals)}` } };
}

function figuresSheet(plan: Plan, periods: readonly string[], options: TemplateOptions): WriteSheet {
  const { locale, known = [] } = options;
  const text = words[locale];
  const language = locale === 'en' ? 1 : 0;
  const first = text.columns.length;
  const last = first + periods.length - 1;
  // What was published last of a period stands for it.
  const latest = new Map(
    known.flatMap((each) => (each.of === undefined ? [[`${each.indicator} ${each.period}`, each] as const] : [])),
  );
  const headings = periods.map((period) => headingOf(period, plan, locale));
  const rows: Partial<Cell>[][] = [
    [
      ...text.columns.map((value) => ({ value, style: heading })),
      ...headings.map((value) => ({ value, style: openHeading })),
      { value: text.latest, style: heading },
    ],
    ...plan.indicators.map((indicator, at): Partial<Cell>[] => {
      const figures = periods.map((period) => latest.get(`${indicator.id} ${period}`));
      const counted = figures.find((each) => each !== undefined)?.counts ?? defaultCounts(indicator);
      const definition = textIn(indicator.definition, locale);
      const span = `${cellName(at + 1, first)}:${cellName(at + 1, last)}`;
      return [
        { value: indicator.id, style: given },
        {
          value: textIn(indicator.name, locale),
          style: given,
          ...(definition !== '' && { comment: { text: definition } }),
        },
        { value: textIn(indicator.unit, locale), style: given },
        { value: counted === undefined ? null : countsNames[counted][language]!, style: open },
        { value: indicator.targets.map((target) => target.words).join(text.targets), style: given },
        ...figures.map(figureCell),
        {
          value: figures.reduce<number | null>((found, figure) => figure?.value ?? found, null),
          formula: `IFERROR(LOOKUP(2,1/(${span}<>""),${span}),"")`,
          style: given,
        },
      ];
    }),
  ];
  const bottom = plan.indicators.length + 1;
  const inputs = `${columnName(first)}2:${columnName(last)}${bottom}`;
  return {
    name: text.sheets[1],
    rows: valuesOf(rows),
    cells: cellsOf(rows),
    columns: [14, 30, 8, 12, 24, ...periods.map(() => 13), 10].map((width) => ({ width })),
    freezePane: { rows: 1, columns: 2 },
    protection,
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    dataValidations: [
      list(
        Object.values(countsNames).map((each) => each[language]!),
        `D2:D${bottom}`,
        text.counts,
        text.pick,
      ),
      // Anything may be typed here (约1200, —); the note says what is meant.
      { ...note, range: inputs, inputMessage: text.note },
    ],
  };
}

/** 2023年; a code where reporting years are not those of the calendar, so that it is read back as it was meant. */
const headingOf = (period: string, { period: { yearStart } }: Plan, locale: TemplateOptions['locale']): string =>
  locale === 'en' || yearStart !== undefined ? period : formatPeriod(period, locale);

const spareRows = 10;

function sourcesSheet(plan: Plan, periods: readonly string[], { locale }: TemplateOptions): WriteSheet {
  const text = words[locale];
  const language = locale === 'en' ? 1 : 0;
  const empty = text.sources.slice(1).map(() => ({ value: null, style: open }));
  const rows: Partial<Cell>[][] = [
    text.sources.map((value) => ({ value, style: heading })),
    ...periods.map((period) => [{ value: headingOf(period, plan, locale), style: open }, ...empty]),
    ...[...Array(spareRows)].map(() => [{ value: null, style: open }, ...empty]),
  ];
  const bottom = rows.length;
  return {
    name: text.sheets[2],
    rows: valuesOf(rows),
    cells: cellsOf(rows),
    columns: [14, 30, 30, 14, 10, 36].map((width) => ({ width })),
    freezePane: { rows: 1 },
    protection,
    dataValidations: [
      list(
        Object.values(statusNames).map((each) => each[language]!),
        `E2:E${bottom}`,
        text.status,
        text.pick,
      ),
      {
        type: 'list',
        formula1: `'${text.sheets[1]}'!$B$2:$B$${plan.indicators.length + 1}`,
        allowBlank: true,
        range: `B2:B${bottom}`,
      },
      { ...note, range: `D2:D${bottom}`, inputMessage: text.day },
    ],
  };
}

/**
 * A workbook to fill in: a sheet that explains, the plan's indicators by their periods, the sources of each period, and the
 * plan's measures where it has some. What comes from the plan is locked, what is to be filled in is open; ways of counting and states are chosen from lists.
 * `readFigures` and `readMeasures` read it back.
 */
export async function figuresTemplate(plan: Plan, options: TemplateOptions): Promise<Uint8Array> {
  const text = words[options.locale];
  const periods = periodsOf(plan, options);
  const title = textIn(plan.name, options.locale);
  const hasMeasures = (plan.measures ?? []).length > 0;
  const help: Partial<Cell>[][] = [
    [{ value: title, style: { font: { bold: true, size: 14 } } }],
    ...[...text.help, ...(hasMeasures ? [text.measures] : []), text.then].map((value) => [
      { value, style: { alignment } },
    ]),
  ];
  return writeXlsx({
    properties: { title },
    activeSheet: 1,
    sheets: [
      { name: text.sheets[0], rows: valuesOf(help), cells: cellsOf(help), columns: [{ width: 100 }] },
      figuresSheet(plan, periods, options),
      sourcesSheet(plan, periods, options),
      ...(hasMeasures ? [measuresSheet(plan, options.locale)] : []),
    ],
  });
}
