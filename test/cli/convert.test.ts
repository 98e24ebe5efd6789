import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { clerkPlan } from '../workbook/clerk-plan.js';
import { drumtower, emptyFolder } from './cli-kit.js';

const figures = [
  { indicator: 'patents', period: '2022', value: 1300, counts: 'level', status: 'preliminary', qualifier: 'about' },
  {
    indicator: 'patents',
    of: 'east',
    period: '2023',
    value: 900,
    counts: 'level',
    status: 'final',
    published: '2024-01-20',
  },
  {
    indicator: 'share',
    period: '2023',
    value: 65,
    decimals: 1,
    counts: 'level',
    status: 'final',
    source: { name: '=区统计局' },
  },
  {
    indicator: 'revenue',
    period: '2023-01/2023-09',
    value: -6.1,
    counts: 'increment',
    status: 'estimated',
    note: '含新区',
  },
  { indicator: 'trained', period: '2023', value: 3100, counts: 'running-total', status: 'final', illustrative: true },
  { indicator: 'output', period: '2023-Q1', value: 6.2, counts: 'rate', status: 'final', unit: '%' },
];

function office(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(clerkPlan));
  writeFileSync(join(folder, 'plan.observations.json'), JSON.stringify({ plan: 'clerk', observations: figures }));
  return folder;
}

describe('drumtower convert', () => {
  for (const target of ['out.csv', 'out.xlsx'])
    for (const locale of ['zh', 'en'])
      test(`${target} in ${locale} comes back by import as it was`, async () => {
        const folder = office();
        const { code, out, error } = await drumtower(folder, 'convert', 'plan.json', target, '--locale', locale);
        assert.equal(code, 0, error);
        assert.match(out, /: 6 figures|：6 个数/);
        const back = await drumtower(folder, 'import', target, '--plan', 'plan.json', '--figures', 'back.json');
        assert.equal(back.code, 0, back.out + back.error);
        const { observations } = JSON.parse(readFileSync(join(folder, 'back.json'), 'utf8')) as {
          observations: { period: string; indicator: string }[];
        };
        const sorted = (list: readonly object[]): string[] =>
          list.map((each) => JSON.stringify(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
        // The unit a rate was given with is that of every rate.
        const expected = figures.map(({ unit: _unit, ...each }) => each);
        assert.deepEqual(sorted(observations), sorted(expected));
      });

  test('another library reads the workbook', async () => {
    const folder = office();
    await drumtower(folder, 'convert', 'plan.json', 'out.xlsx');
    const [heading, , east] = XLSX.utils.sheet_to_json<unknown[]>(
      XLSX.read(readFileSync(join(folder, 'out.xlsx'))).Sheets['数据']!,
      { header: 1 },
    );
    assert.deepEqual(heading?.slice(0, 5), ['标识', '指标', '街道', '时期', '数值']);
    assert.deepEqual(east?.slice(0, 9), [
      'patents',
      '有效发明专利拥有量',
      'east',
      '2023',
      900,
      '件',
      '期末数',
      '正式数',
      '2024-01-20',
    ]);
  });

  test('says what a table has no place for', async () => {
    const folder = office();
    const more = [
      ...figures,
      { indicator: 'share', period: '2022', value: 60, counts: 'level', status: 'final', withdrawn: '2023-05-01' },
      { indicator: 'share', period: '2024', value: 66, counts: 'level', status: 'final', break: true },
    ];
    writeFileSync(join(folder, 'plan.observations.json'), JSON.stringify({ plan: 'clerk', observations: more }));
    const { out } = await drumtower(folder, 'convert', 'plan.json', 'out.csv');
    assert.match(out, /7 个数[\s\S]*未列入：.*共 1 个[\s\S]*有 1 个数受影响/);
    await drumtower(folder, 'convert', 'plan.json', 'out.json');
    assert.deepEqual(
      (JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as { observations: object[] }).observations,
      more,
    );
  });
});
