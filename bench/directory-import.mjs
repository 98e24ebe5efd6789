// `drumtower directory` of a spreadsheet of 100,000 organisations, beside the library's bare read of the same file.
// Run: node bench/directory-import.mjs [rows] [turns], after a build. Only the ratios travel between machines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { sampleDirectory } from '../scripts/sample-directory.mjs';
import { median } from './turns.mjs';

const [count = 100_000, turns = 5] = process.argv.slice(2).map(Number);
const cli = resolve('dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'drumtower-bench-'));

const heading = ['序号', '企业名称', '统一社会信用代码', '所属街道', '行业', '类别', '列入日期'];
const rows = [
  heading,
  ...sampleDirectory(count, { suffix: '' }).entries.map((entry, at) => [
    at + 1,
    entry.name,
    entry.creditCode ?? null,
    entry.street ?? null,
    entry.industry ?? null,
    (entry.categories ?? []).join('、') || null,
    entry.entered ?? null,
  ]),
];

/** What a process of its own took: seconds by the clock and of the processor, and its most memory. */
function measured(code) {
  const told = `process.on('exit', () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.stderr.write(JSON.stringify({ maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
    });`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `${told}\n${code}`], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const { maxRSS, cpu } = JSON.parse(stderr);
  return { seconds: (performance.now() - start) / 1000, cpu, megabytes: maxRSS / 1000 };
}

const library = (name) => JSON.stringify(import.meta.resolve(`hucre/${name}`));
const bare = {
  'list.xlsx': `import { readFileSync } from 'node:fs'; import { readXlsx } from ${library('xlsx')};
    const { sheets } = await readXlsx(readFileSync('list.xlsx'), { readStyles: true }); if (!sheets[0].rows.length) process.exit(1);`,
  'list.csv': `import { readFileSync } from 'node:fs'; import { parseCsv } from ${library('csv')};
    if (!parseCsv(readFileSync('list.csv', 'utf8')).length) process.exit(1);`,
};
const ours = (name) => `process.argv = [process.argv[0], 'drumtower', 'directory', '${name}', '${name}.json',
    '--id', 'sample', '--name', 'sample', '--force']; await import(${JSON.stringify(pathToFileURL(cli).href)});`;

try {
  writeFileSync(join(folder, 'list.xlsx'), await writeXlsx({ sheets: [{ name: '名录', rows }] }));
  writeFileSync(join(folder, 'list.csv'), writeCsv(rows));
  console.log(`${count} rows, ${turns} turns: middle of seconds, seconds of the processor, MB, rows a second`);
  for (const name of Object.keys(bare)) {
    const runs = { bare: [], ours: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      runs.bare.push(measured(bare[name]));
      runs.ours.push(measured(ours(name)));
    }
    const of = (who, what) => median(runs[who].map((run) => run[what]));
    for (const [who, words] of [
      ['bare', 'the library alone'],
      ['ours', 'drumtower directory'],
    ])
      console.log(
        `${name}  ${words}: ${of(who, 'seconds').toFixed(1)} s, ${of(who, 'cpu').toFixed(1)} s, ${of(who, 'megabytes').toFixed(0)} MB, ${Math.round(count / of(who, 'seconds'))} rows/s`,
      );
    const ratio = (what) => (of('ours', what) / of('bare', what)).toFixed(2);
    console.log(
      `${name}  × the library: clock ${ratio('seconds')}, processor ${ratio('cpu')}, memory ${ratio('megabytes')}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
