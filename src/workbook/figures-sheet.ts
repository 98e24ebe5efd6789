import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import { textIn } from '../format/locale.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { countsNames, defaultCounts, qualifierWords } from './counts.js';
import { cellName, columnName } from './grid.js';
import { laidOut, pagesOfRows, widthOf } from './sheet-layout.js';
import { given, heading, list, note, open, openHeading, protection } from './template-cells.js';
import type { TemplatePeriod } from './template-periods.js';

/** Other sheets name their indicators from this one. */
export const figuresSheetName = { 'zh-CN': '数据', en: 'Figures' } as const;

const words = {
  'zh-CN': {
    columns: ['标识', '指标', '单位', '口径', '目标'],
    latest: '最新值',
    note: '只填数字；没有数据留空或写“—”。',
    counts: '这一行的数字怎么算，从列表中选择。',
    pick: '请从列表中选择',
    targets: '；',
  },
  en: {
    columns: ['id', 'Indicator', 'Unit', 'Counts', 'Target'],
    latest: 'Latest',
    note: 'The figure alone; empty or — where there is none.',
    counts: 'How the figures of this row count; choose from the list.',
    pick: 'Please choose from the list',
    targets: '; ',
  },
} as const;

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

/**
 * The sheet of figures of a template: a row for each indicator, a column for each period. What the plan says is locked;
 * what is known already stands in its cells. `readFigures` reads it back.
 */
export function figuresSheet(
  plan: Plan,
  periods: readonly TemplatePeriod[],
  known: readonly Observation[],
  locale: 'zh-CN' | 'en',
): WriteSheet {
  const text = words[locale];
  const language = locale === 'en' ? 1 : 0;
  const first = text.columns.length;
  const last = first + periods.length - 1;
  // What was published last of a period stands for it.
  const latest = new Map(
    known.flatMap((each) => (each.of === undefined ? [[`${each.indicator} ${each.period}`, each] as const] : [])),
  );
  const rows: Partial<Cell>[][] = [
    [
      ...text.columns.map((value) => ({ value, style: heading })),
      ...periods.map(({ heading: value }) => ({ value, style: openHeading })),
      { value: text.latest, style: heading },
    ],
    ...plan.indicators.map((indicator, at): Partial<Cell>[] => {
      const figures = periods.map(({ period }) => latest.get(`${indicator.id} ${period}`));
      const counted = figures.find((each) => each !== undefined)?.counts ?? defaultCounts(indicator);
      const definition = textIn(indicator.definition, locale);
      const latestValue = figures.reduce<number | null>((found, figure) => figure?.value ?? found, null);
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
          value: latestValue,
          // What is shown before anybody has worked it out anew.
          formulaResult: latestValue ?? '',
          // A dash says that there is no figure.
          formula: `IFERROR(LOOKUP(2,1/((${span}<>"")*(${span}<>"—")),${span}),"")`,
          style: given,
        },
      ];
    }),
  ];
  const columnOf = (at: number): CellValue[] => rows.map((row) => row[at]?.value ?? null);
  const bottom = plan.indicators.length + 1;
  const inputs = `${columnName(first)}2:${columnName(last)}${bottom}`;
  return {
    name: figuresSheetName[locale],
    ...laidOut(rows, [
      widthOf(columnOf(0), 8, 42),
      widthOf(columnOf(1), 16, 44),
      widthOf(columnOf(2), 8, 16),
      14,
      widthOf(columnOf(4), 16, 32),
      ...periods.map(({ heading: value }) => widthOf([value], 13, 20)),
      10,
    ]),
    freezePane: { rows: 1, columns: 2 },
    protection,
    pageSetup: pagesOfRows('landscape'),
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
