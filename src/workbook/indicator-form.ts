import { writeXlsx } from 'hucre/xlsx';

const bottom = 101;

/** An empty table of indicators to fill in, as `sheetIndicators` reads it. */
export async function indicatorForm(
  name: string,
  base: number,
  end: number,
  locale: 'zh-CN' | 'en',
): Promise<Uint8Array> {
  const headings = ['序号', '领域', '指标', '单位', `${base}年基期值`, `${end}年目标值`, '属性'];
  const style = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } },
  } as const;
  const note = { allowBlank: true, showInputMessage: true } as const;
  return writeXlsx({
    properties: { title: name },
    sheets: [
      {
        name: locale === 'en' ? 'Indicators' : '指标',
        rows: [headings],
        cells: new Map(headings.map((value, column) => [`0,${column}`, { value, style }])),
        columns: [6, 18, 36, 10, 16, 20, 10].map((width) => ({ width })),
        freezePane: { rows: 1 },
        dataValidations: [
          { ...note, type: 'list', values: ['约束性', '预期性'], range: `G2:G${bottom}` },
          {
            ...note,
            type: 'custom',
            formula1: 'TRUE',
            range: `F2:F${bottom}`,
            inputMessage: '照规划原文填写：≥80、超过2000、8—10、〔5000〕',
          },
        ],
      },
    ],
  });
}
