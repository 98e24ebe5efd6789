import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { Plan } from '../model/plan.js';
import { statusNames } from './counts.js';
import { figuresSheetName } from './figures-sheet.js';
import { laidOut, pagesOfRows } from './sheet-layout.js';
import { heading, list, note, open, openDay, protection } from './template-cells.js';
import type { TemplatePeriod } from './template-periods.js';

const words = {
  'zh-CN': {
    sheet: '来源',
    columns: ['时期', '指标', '数据来源', '公布日期', '状态', '网址'],
    status: '从列表中选择。',
    day: '写成 2024-01-20。',
    pick: '请从列表中选择',
  },
  en: {
    sheet: 'Sources',
    columns: ['Period', 'Indicator', 'Source', 'Published', 'Status', 'URL'],
    status: 'Choose from the list.',
    day: 'Write 2024-01-20.',
    pick: 'Please choose from the list',
  },
} as const;

const spareRows = 10;
/** Of the day of publication, among the columns of sources. */
const dayColumn = 3;

/** The sheet of sources of a template: a row for each period, and some for indicators that have another. `sourcesOf` reads it back. */
export function sourcesSheet(plan: Plan, periods: readonly TemplatePeriod[], locale: 'zh-CN' | 'en'): WriteSheet {
  const text = words[locale];
  const language = locale === 'en' ? 1 : 0;
  const empty = text.columns.slice(1).map((_, at) => ({ value: null, style: at === dayColumn - 1 ? openDay : open }));
  const rows: Partial<Cell>[][] = [
    text.columns.map((value) => ({ value, style: heading })),
    ...periods.map(({ heading: value }) => [{ value, style: open }, ...empty]),
    ...[...Array(spareRows)].map(() => [{ value: null, style: open }, ...empty]),
  ];
  const bottom = rows.length;
  return {
    name: text.sheet,
    ...laidOut(rows, [14, 30, 30, 14, 12, 36]),
    freezePane: { rows: 1 },
    protection,
    pageSetup: pagesOfRows('landscape'),
    dataValidations: [
      list(
        Object.values(statusNames).map((each) => each[language]!),
        `E2:E${bottom}`,
        text.status,
        text.pick,
      ),
      {
        type: 'list',
        formula1: `'${figuresSheetName[locale]}'!$B$2:$B$${plan.indicators.length + 1}`,
        allowBlank: true,
        range: `B2:B${bottom}`,
      },
      { ...note, range: `D2:D${bottom}`, inputMessage: text.day },
    ],
  };
}
