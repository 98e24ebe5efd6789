import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reportCharts } from '../../document/charts.js';
import { reportDocx } from '../../document/docx/report-docx.js';
import { evaluationReport } from '../../document/evaluation-report.js';
import { reportHtml } from '../../document/html/report-html.js';
import type { Report } from '../../document/outline.js';
import { indicatorTableLabels } from '../../format/indicator-table-words.js';
import type { ReportKind } from '../../format/report-words.js';
import { writeMarkup } from '../../static/write-markup.js';
import { indicatorCells, indicatorsCsv, indicatorsJson } from '../../view/table/indicator-export.js';
import { indicatorsXlsx } from '../../workbook/indicators-xlsx.js';
import { assessedPlan, type AsOfOptions } from '../assessed-plan.js';
import { findBrowser, noBrowserWords } from '../browser.js';
import { withBrowser } from '../drawing-browser.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { refuseToOverwrite, writeNew } from '../files.js';
import { offerOfficeWords, officeWordsFile, officeWordsPath } from '../office-words-file.js';
import { tellFindings, tellJson } from '../report.js';
import { progressOf } from '../show-progress.js';
import { say, type Terminal } from '../terminal.js';

/** How `report` is called. */
export interface ReportCommandOptions extends AsOfOptions {
  readonly kind?: string;
  readonly format?: string;
  readonly out?: string;
  readonly words?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const kinds: readonly string[] = ['annual', 'mid-term', 'final'] satisfies ReportKind[];
const isKind = (text: string): text is ReportKind => kinds.includes(text);

const formats = ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

function formatsOf(asked: string, terminal: Terminal): readonly Format[] {
  const wanted = asked.split(/[,，、\s]+/).filter(Boolean);
  const unknown = wanted.filter((each) => !(formats as readonly string[]).includes(each));
  if (wanted.length === 0 || unknown.length > 0)
    throw new CliFailure(
      say(
        terminal,
        '--format 应为 {0}，可用逗号并列，实际为“{1}”',
        '--format expects {0}, several with commas between, received {1}',
        formats.join(', '),
        unknown.join(', ') || asked,
      ),
    );
  // A PDF is printed from the page, which is there even where nothing can print it.
  return formats.filter((each) => wanted.includes(each) || (each === 'html' && wanted.includes('pdf')));
}

/** Charts as pictures for programs that do not draw SVG; none without a browser. */
async function chartPictures(
  report: Report,
  browser: string | undefined,
  terminal: Terminal,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (browser === undefined) return new Map();
  const charts = reportCharts(report);
  const progress = progressOf(charts.length, '图表', 'chart', terminal);
  const drawn = new Map<string, Uint8Array>();
  if (charts.length === 0) return drawn;
  await withBrowser(browser, terminal, async (page) => {
    for (const { id, drawing, width, height } of charts) {
      progress(drawn.size);
      drawn.set(id, await page.png({ svg: writeMarkup(drawing), width, height }, 2));
    }
  });
  return drawn;
}

async function contentOf(
  format: Format,
  report: Report,
  browser: string | undefined,
  terminal: Terminal,
): Promise<string | Uint8Array | undefined> {
  switch (format) {
    case 'html':
      return reportHtml(report);
    case 'pdf':
      return browser === undefined
        ? undefined
        : withBrowser(browser, terminal, (drawing) => drawing.pdf(reportHtml(report)));
    case 'docx':
      return reportDocx(report, await chartPictures(report, browser, terminal));
    case 'xlsx':
      return indicatorsXlsx(indicatorCells(report.table), indicatorTableLabels[report.locale].column.name);
    case 'csv':
      return indicatorsCsv(report.table);
    case 'json':
      return `${indicatorsJson(report.table)}\n`;
  }
}

/** `drumtower report`: the evaluation report of a plan, in every form an office needs it. */
export async function report(plan: string, options: ReportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { kind, format = 'html', out, force = false, dryRun = false, json = false } = options;
  const { locale } = terminal;
  if (kind !== undefined && !isKind(kind))
    throw new CliFailure(
      say(terminal, '--kind 应为 {0}，实际为“{1}”', '--kind expects {0}, received {1}', kinds.join(', '), kind),
    );
  const asked = formatsOf(format, terminal);
  const folder = out ?? dirname(plan);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CliFailure(say(terminal, '没有这个文件夹：{0}', 'no such folder: {0}', folder));
  const progress = await assessedPlan(plan, options, terminal);
  const ending = locale === 'en' ? 'en.' : '';
  const name = `${basename(plan).replace(/\.json$/i, '')}.report-${progress.asOf}.${ending}`;
  const targets = asked.map((each) => ({ format: each, path: join(folder, name + each) }));
  if (!dryRun) for (const { path } of targets) refuseToOverwrite(path, force, terminal);
  const office = officeWordsFile(options.words ?? officeWordsPath(plan, locale), progress, terminal);
  const made = evaluationReport(progress, { locale, words: office.words, ...(kind !== undefined && { kind }) });
  const browser = asked.some((each) => each === 'pdf' || each === 'docx') ? findBrowser(terminal) : undefined;

  const files: { format: Format; path: string; bytes: number }[] = [];
  for (const { format: each, path } of targets) {
    const content = await contentOf(each, made, browser, terminal);
    if (content === undefined) continue;
    if (!dryRun) writeNew(path, content, force, terminal);
    files.push({ format: each, path, bytes: Buffer.byteLength(content) });
  }
  const offered = dryRun ? office.empty !== undefined : offerOfficeWords(office);
  const noPdf = asked.includes('pdf') && browser === undefined;
  const noCharts = asked.includes('docx') && browser === undefined && reportCharts(made).length > 0;
  if (json)
    tellJson(
      {
        plan: progress.plan.id,
        asOf: progress.asOf,
        kind: made.kind,
        files,
        words: { path: office.path, created: offered },
        findings: office.findings,
        ...((noPdf || noCharts) && { missing: 'browser' }),
        written: !dryRun,
      },
      terminal,
    );
  else {
    tellFindings(office.findings, terminal);
    for (const { path, bytes } of files)
      terminal.out(
        say(
          terminal,
          dryRun ? '将写入 {0}（{1} kB）' : '已写入 {0}（{1} kB）',
          dryRun ? 'would write {0} ({1} kB)' : 'Written to {0} ({1} kB)',
          path,
          Math.ceil(bytes / 1000),
        ),
      );
    if (offered)
      terminal.out(
        say(
          terminal,
          '单位要说的话写在 {0}：已留好位置，写好后再运行一次；报告只读它，不改它。',
          'What the office has to say goes into {0}: the places are there. Run this again afterwards; the file is only read.',
          office.path,
        ),
      );
    if (noCharts)
      terminal.out(say(terminal, 'docx 中没有图表：{0}', 'the docx is without charts: {0}', noBrowserWords(terminal)));
  }
  if (noPdf) {
    const zh = '没有写 PDF：{0}；也可以在浏览器中打开 HTML，打印为 PDF';
    const en = 'no PDF was written: {0}; or open the HTML in a browser and print it to PDF';
    terminal.error(say(terminal, zh, en, noBrowserWords(terminal)));
    return exitCodes.problems;
  }
  return exitCodes.fine;
}
