import { writeXlsx } from 'hucre/xlsx';

const bottom = 101;

const formWords = {
  'zh-CN': (base: number, end: number) => ({
    sheet: '指标',
    headings: ['序号', '领域', '指标', '单位', `${base}年基期值`, `${end}年目标值`, '属性'],
    attributes: ['约束性', '预期性'],
    hint: '照规划原文填写：≥80、超过2000、8—10、〔5000〕',
  }),
  en: (base: number, end: number) => ({
    sheet: 'Indicators',
    headings: ['No.', 'Area', 'Indicator', 'Unit', `Baseline ${base}`, `Target ${end}`, 'Binding or indicative'],
    attributes: ['binding', 'indicative'],
    hint: 'In the plan’s own words: at least 80, more than 2,000, 8–10, fall by 10%',
  }),
};

/** An empty table of indicators to fill in, as `sheetIndicators` reads it. */
export async function indicatorForm(
  name: string,
  base: number,
  end: number,
  locale: 'zh-CN' | 'en',
): Promise<Uint8Array> {
  const { sheet, headings, attributes, hint } = formWords[locale](base, end);
  const style = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
  } as const;
  const note = { allowBlank: true, showInputMessage: true } as const;
  return writeXlsx({
    properties: { title: name },
    sheets: [
      {
        name: sheet,
        rows: [headings],
        cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style }])),
        columns: [6, 18, 36, 10, 16, 20, 10].map((width) => ({ width })),
        freezePane: { rows: 1 },
        dataValidations: [
          { ...note, type: 'list', values: attributes, range: `G2:G${bottom}` },
          {
            ...note,
            type: 'custom',
            formula1: 'TRUE',
            range: `F2:F${bottom}`,
            inputMessage: hint,
          },
        ],
      },
    ],
  });
}
