// The evaluation report as the command line writes it, opened and printed by Chromium.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withBrowser } from './page-kit.mjs';
import { pdfPages } from './pdf-text.mjs';

const newPage = withBrowser();
const folder = mkdtempSync(join(tmpdir(), 'drumtower-report-'));
after(() => rmSync(folder, { recursive: true, force: true }));
copyFileSync('src/plans/gulou-ip-2021-2025.json', join(folder, 'plan.json'));
copyFileSync('src/plans/gulou-ip-2021-2025.illustrative.json', join(folder, 'plan.observations.json'));

const cases = [
  ['zh', 'plan.report-2024-01-31.html', /实施情况中期评估报告/, /一、总体情况/, /附件1/, /示例数据,不是官方统计/],
  [
    'en',
    'plan.report-2024-01-31.en.html',
    /mid-termevaluationreport/i,
    /1\.Overview/,
    /Annex1/,
    /Sampledata,notofficial/,
  ],
];

describe('the evaluation report on A4', () => {
  for (const [locale, file, kind, overview, annex, sample] of cases)
    it(`has a cover, running heads and annexes across (${locale})`, async () => {
      const call = ['report', 'plan.json', '--as-of', '2024-01-31', '--kind', 'mid-term', '--locale', locale];
      execFileSync(process.execPath, [join(process.cwd(), 'dist/cli/main.js'), ...call], { cwd: folder });
      const { page } = await newPage();
      await page.goto(pathToFileURL(join(folder, file)).href);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const pages = (await pdfPages(pdf)).map((words) => words.normalize('NFKC').replace(/\s+/g, ''));
      assert.match(pages[0], kind);
      assert.doesNotMatch(pages[0], /—1—/);
      assert.match(pages[1], overview);
      assert.match(pages[1], /—2—/);
      assert.match(pages[1], sample);
      const across = pages.findIndex((words) => annex.test(words) && /—\d+—/.test(words) && /20/.test(words));
      assert.ok(across > 2);
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      assert.ok(
        boxes.some(([, wide, high]) => Number(wide) > Number(high)),
        'an annex lies across',
      );
      assert.ok(
        boxes.some(([, wide, high]) => Math.abs(wide - 595) < 2 && Math.abs(high - 842) < 2),
        'A4',
      );
    });
});
