import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../src/model/observation.js';
import { readFigure } from '../../src/workbook/read-figure.js';
import { readFigures } from '../../src/workbook/read-figures.js';
import { readPeriod } from '../../src/workbook/read-period.js';
import { readWorkbook, WorkbookRefusal } from '../../src/workbook/read-workbook.js';
import { sheetRemarkWords } from '../../src/workbook/remark-words.js';
import type { SheetRemark } from '../../src/workbook/sheet-remark.js';
import { awkwardSheets } from './awkward-sheets.js';
import { clerkPlan } from './clerk-plan.js';

function figureText(figure: Observation): string {
  const { indicator, period, value, counts, qualifier, status, of, published, source, decimals } = figure;
  return [
    `${indicator} ${period} ${value} ${counts}`,
    qualifier,
    status === 'final' ? undefined : status,
    of && `of:${of}`,
    decimals !== undefined && `decimals:${decimals}`,
    published && `published:${published}`,
    source && `source:${String(source.name)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
const placeText = ({ code, cell, sheet }: SheetRemark): string =>
  `${code} ${cell ?? (code === 'no-table' ? '' : sheet)}`;

describe('readFigures, on what offices send', () => {
  for (const { title, bytes, figures = [], problems = [], doubts = [], notReported = 0, refused } of awkwardSheets) {
    test(title, async () => {
      if (refused !== undefined) {
        await assert.rejects(
          readWorkbook(bytes),
          (error) => error instanceof WorkbookRefusal && error.code === refused,
        );
        return;
      }
      const reading = readFigures(await readWorkbook(bytes), clerkPlan);
      const of = (severity: SheetRemark['severity']): string[] =>
        reading.remarks.filter((remark) => remark.severity === severity).map(placeText);
      assert.deepEqual(
        {
          figures: reading.figures.map(({ observation }) => figureText(observation)),
          problems: of('problem'),
          doubts: of('doubt'),
          notReported: reading.notReported,
        },
        { figures, problems, doubts, notReported },
      );
    });
  }

  test('at least a hundred of them', () => assert.ok(awkwardSheets.length >= 100));

  test('says every remark in both languages, filled in', async () => {
    for (const { bytes, refused } of awkwardSheets) {
      if (refused !== undefined) continue;
      for (const remark of readFigures(await readWorkbook(bytes), clerkPlan).remarks) {
        const [zh, en] = [sheetRemarkWords(remark, 'zh-CN'), sheetRemarkWords(remark, 'en')];
        for (const { expected, mend } of [zh, en]) assert.doesNotMatch(expected + mend, /\{\d\}|undefined/);
        assert.match(zh.expected, /[\u4e00-\u9fff]/);
        assert.notEqual(zh.expected, en.expected);
      }
    }
  });

  test('tells the near name of a name that is nearly right', async () => {
    const { bytes } = awkwardSheets.find(({ title }) => title.startsWith('a name that is nearly right'))!;
    const [near, far] = readFigures(await readWorkbook(bytes), clerkPlan).remarks;
    assert.deepEqual(near?.details, ['有效发明专利拥有量']);
    assert.deepEqual(far?.details, []);
  });
});

describe('readFigure, of words beside the figure', () => {
  for (const [qualifier, texts] of [
    ['about', ['约100件', '大约100', '100件左右']],
    ['more-than', ['超100件', '超过100', '突破100件', '>100', '＞100']],
    ['at-least', ['不低于100', '不少于100件', '≥100', '>=100', '100件以上']],
    ['at-most', ['不超过100件', '≤100', '<=100', '100以下', '100件以内']],
    ['less-than', ['低于100', '不足100件', '<100', '＜100件']],
    [undefined, ['100件', '100']],
  ] as const)
    test(`${texts.join(', ')}: ${qualifier ?? 'as it is'}`, () => {
      for (const value of texts)
        assert.deepEqual(readFigure({ value }, '件'), { value: 100, ...(qualifier && { qualifier }) }, value);
    });
});

describe('readPeriod, of a state on a day', () => {
  // 截止 is the frequent slip for 截至.
  for (const word of ['截至', '截止', '截 至 ', ''])
    test(`${word}2023年底 and ${word}2024年6月底`, () => {
      assert.equal(readPeriod(`${word}2023年底`), '2023');
      assert.equal(readPeriod(`${word}2024年6月底`), '2024-06');
    });
});
