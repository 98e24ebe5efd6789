import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as XLSX from '@e965/xlsx';
import { parseCsv } from '../view/parse-csv.js';
import { drumtower, drumtowerIn, emptyFolder } from './cli-kit.js';

/** A folder with the plan of Gulou and its sample figures. */
function office(): string {
  const folder = emptyFolder();
  copyFileSync('src/plans/gulou-ip-2021-2025.json', join(folder, 'plan.json'));
  copyFileSync('src/plans/gulou-ip-2021-2025.illustrative.json', join(folder, 'plan.observations.json'));
  return folder;
}
const midTerm = ['report', 'plan.json', '--as-of', '2024-01-31', '--kind', 'mid-term'];
const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const written = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !/^plan(\.observations)?\.json$/.test(name))
    .sort();

describe('drumtower report', () => {
  test('writes the page beside the plan, and a file for the office’s words', async () => {
    const folder = office();
    const { code, out, error } = await drumtower(folder, ...midTerm);
    assert.equal(code, 0, error);
    assert.deepEqual(written(folder), ['plan.report-2024-01-31.html', 'plan.words.md']);
    assert.match(out, /plan\.words\.md/);
    assert.match(text(folder, 'plan.report-2024-01-31.html'), /实施情况中期评估报告/);
  });

  test('reads the office’s words ever after, never changes them, and tells an id the plan has not', async () => {
    const folder = office();
    await drumtower(folder, ...midTerm);
    const words =
      text(folder, 'plan.words.md').replace('[overview]', '[overview]\n\n已召开推进会。') +
      '\n## 某项 [goal:nowhere]\n\n丢了\n';
    writeFileSync(join(folder, 'plan.words.md'), words);
    const { code, out } = await drumtower(folder, ...midTerm, '--force');
    assert.equal(code, 0);
    assert.match(out, /plan\.words\.md.*第\d+行[\s\S]*goal:nowhere/);
    assert.equal(text(folder, 'plan.words.md'), words);
    assert.match(text(folder, 'plan.report-2024-01-31.html'), /已召开推进会。/);
  });

  test('reads words that an older Windows has saved', async () => {
    const folder = office();
    // 已开会。 in GB 18030
    const said = Buffer.concat([
      Buffer.from('## x [overview]\r\n'),
      Buffer.from([0xd2, 0xd1, 0xbf, 0xaa, 0xbb, 0xe1, 0xa1, 0xa3]),
    ]);
    writeFileSync(join(folder, 'plan.words.md'), said);
    await drumtower(folder, ...midTerm);
    assert.match(text(folder, 'plan.report-2024-01-31.html'), /已开会。/);
  });

  test('writes the same figures as CSV, JSON and workbook', async () => {
    const folder = office();
    const { code, error } = await drumtower(folder, ...midTerm, '--format', 'csv,json,xlsx');
    assert.equal(code, 0, error);
    const csv = parseCsv(text(folder, 'plan.report-2024-01-31.csv').slice(1));
    const { rows } = JSON.parse(text(folder, 'plan.report-2024-01-31.json')) as { rows: object[] };
    assert.deepEqual([csv.length, rows.length], [41, 40]);
    const book = XLSX.read(readFileSync(join(folder, 'plan.report-2024-01-31.xlsx')));
    const sheet = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: '' });
    // A tab behind a text keeps a spreadsheet from taking it for a day; a workbook says itself that it is text.
    const plain = csv.map((row) => row.map((cell) => cell.replace(/\t$/, '').replace(/^'/, '')));
    assert.deepEqual(
      sheet.map((row) => row.map(String)),
      plain,
    );
  });

  test('overwrites nothing unless told, and writes nothing when only asked what it would do', async () => {
    const folder = office();
    const dry = await drumtower(folder, ...midTerm, '--dry-run', '--json');
    assert.deepEqual(written(folder), []);
    assert.equal((JSON.parse(dry.out) as { written: boolean }).written, false);
    writeFileSync(join(folder, 'plan.report-2024-01-31.html'), 'mine');
    const refused = await drumtower(folder, ...midTerm);
    assert.equal(refused.code, 2);
    assert.match(refused.error, /--force/);
    assert.equal(text(folder, 'plan.report-2024-01-31.html'), 'mine');
    assert.equal((await drumtower(folder, ...midTerm, '--force')).code, 0);
  });

  test('says what is wrong with a call', async () => {
    const folder = office();
    for (const [args, said] of [
      [['--format', 'html,odt'], /odt/],
      [['--kind', 'monthly'], /monthly/],
      [['--as-of', '2024-02-30'], /2024-02-30/],
      [['--out', 'nowhere'], /nowhere/],
    ] as const) {
      const { code, error } = await drumtower(folder, 'report', 'plan.json', ...args);
      assert.equal(code, 2, error);
      assert.match(error, said);
    }
    assert.deepEqual(written(folder), []);
  });

  test('without a browser writes the page, says what is missing, and ends with 1', async () => {
    const folder = office();
    const { code, out, error } = await drumtowerIn(
      { PATH: '', CHROME_PATH: '' },
      folder,
      ...midTerm,
      '--format',
      'pdf,docx',
    );
    assert.equal(code, 1);
    assert.match(error, /没有写 PDF.*CHROME_PATH/);
    assert.match(out, /docx 中没有图表/);
    assert.deepEqual(written(folder), ['plan.report-2024-01-31.docx', 'plan.report-2024-01-31.html', 'plan.words.md']);
    const wrong = await drumtowerIn({ CHROME_PATH: '/nowhere' }, folder, ...midTerm, '--format', 'pdf', '--force');
    assert.equal(wrong.code, 2);
  });

  test('speaks English where asked, in files of its own', async () => {
    const folder = office();
    const { code, out } = await drumtower(folder, ...midTerm, '--locale', 'en');
    assert.equal(code, 0);
    assert.match(out, /Written to plan\.report-2024-01-31\.en\.html/);
    assert.deepEqual(written(folder), ['plan.report-2024-01-31.en.html', 'plan.words.en.md']);
  });
});
