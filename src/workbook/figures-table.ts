import { writeXlsx } from 'hucre/xlsx';
import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { csvText, type CsvCell } from '../view/table/csv.js';
import { countsNames, qualifierWords, sampleWord, statusNames } from './counts.js';

type Language = 'zh-CN' | 'en';

const headings: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['标识', '指标', '街道', '时期', '数值', '单位', '口径', '状态', '公布日期', '来源', '网址', '备注', '示例'],
  en: [
    'id',
    'Indicator',
    'of',
    'Period',
    'Value',
    'Unit',
    'Counts',
    'Status',
    'Published',
    'Source',
    'URL',
    'Note',
    'Sample',
  ],
};

/** Figures as a table of one row each, and what a table has no place for. */
export interface FiguresTable {
  readonly rows: readonly (readonly CsvCell[])[];
  /** Figures of outside series and figures that were taken back: left out, as a sheet would bring them back as new. */
  readonly leftOut: number;
  /** Figures whose break in the series, or whose citation, does not go along. */
  readonly shortened: number;
}

/** The rows of figures, which `readFigures` reads back: codes of periods, a column for each thing a figure says. */
export function figuresTable(plan: Plan, observations: readonly Observation[], locale: Language): FiguresTable {
  const language = locale === 'en' ? 1 : 0;
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const kept = observations.filter(({ indicator, withdrawn }) => indicators.has(indicator) && withdrawn === undefined);
  const figureOf = ({ value, decimals, qualifier }: Observation): CsvCell => {
    const printed = decimals === undefined ? String(value) : value.toFixed(decimals);
    return qualifier ? qualifierWords[qualifier] + printed : decimals === undefined ? value : printed;
  };
  const rows = kept.map((each): CsvCell[] => {
    const indicator = indicators.get(each.indicator);
    return [
      each.indicator,
      textIn(indicator?.name, locale),
      each.of,
      each.period,
      figureOf(each),
      textIn(each.unit ?? (each.counts === 'rate' ? '%' : indicator?.unit), locale),
      countsNames[each.counts][language],
      statusNames[each.status][language],
      each.published,
      textIn(each.source?.name, locale) || undefined,
      each.source?.url,
      textIn(each.note, locale) || undefined,
      each.illustrative ? sampleWord[language] : undefined,
    ];
  });
  return {
    rows: [headings[locale], ...rows],
    leftOut: observations.length - kept.length,
    shortened: kept.filter(({ break: broken, source }) => broken || source?.citation).length,
  };
}

/** The table as CSV that opens rightly in Excel and WPS. */
export const figuresCsv = ({ rows }: FiguresTable): string => csvText(rows);

/** The table as a workbook. */
export const figuresXlsx = ({ rows }: FiguresTable, name: string): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((row) => row.map((cell) => cell ?? null)),
        columns: [16, 30, 12, 16, 12, 10, 12, 10, 12, 24, 30, 24, 8].map((width) => ({ width })),
        freezePane: { rows: 1, columns: 2 },
        autoFilter: { range: `A1:M${rows.length}` },
      },
    ],
  });
