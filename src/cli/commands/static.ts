import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safeParseDirectory } from '../../directory/parse-directory.js';
import type { DirectoryFile } from '../../model/types.js';
import { assessedPlan, type AsOfOptions } from '../assessed-plan.js';
import { findBrowser, noBrowserWords } from '../browser.js';
import { withBrowser } from '../drawing-browser.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { refuseToOverwrite, writeNew } from '../files.js';
import { checkDirectory, loadFile, textOf } from '../load.js';
import { tellJson, tellRefused } from '../report.js';
import { progressOf } from '../show-progress.js';
import {
  pngPath,
  staticFiles,
  staticIndex,
  staticKinds,
  staticPictures,
  type StaticKind,
  type StaticPicture,
} from '../static-files.js';
import { say, type Terminal } from '../terminal.js';

/** How `static` is called. */
export interface StaticCommandOptions extends AsOfOptions {
  readonly as?: string;
  readonly out?: string;
  readonly directory?: readonly string[];
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const isKind = (text: string): text is StaticKind => (staticKinds as readonly string[]).includes(text);

/** Everything, unless something else is asked for. */
function kindsOf(asked: string | undefined, terminal: Terminal): readonly StaticKind[] {
  if (asked === undefined) return staticKinds;
  const wanted = asked.split(/[,，、\s]+/).filter(Boolean);
  if (wanted.length === 0 || !wanted.every(isKind))
    throw new CliFailure(
      say(
        terminal,
        '--as 应为 {0}，可用逗号并列，实际为“{1}”',
        '--as expects {0}, several with commas between, received {1}',
        staticKinds.join(', '),
        wanted.filter((each) => !isKind(each)).join(', ') || asked,
      ),
    );
  return staticKinds.filter((kind) => wanted.includes(kind));
}

async function directoryOf(path: string, json: boolean, terminal: Terminal): Promise<DirectoryFile> {
  const file = await loadFile(path, terminal);
  const text = textOf(file, terminal);
  const result = safeParseDirectory(text, { locale: terminal.locale });
  if (result.ok) return result.directory;
  tellRefused(json, terminal)(checkDirectory({ name: file.name, text }, terminal));
  throw new CliFailure('', exitCodes.problems);
}

/** Draws pictures one after the other, each handed on as it is there. */
async function drawPngs(
  browser: string,
  pictures: readonly StaticPicture[],
  take: (path: string, png: Uint8Array) => void,
  terminal: Terminal,
): Promise<void> {
  const progress = progressOf(pictures.length, '图片', 'picture', terminal);
  await withBrowser(browser, terminal, async (drawing) => {
    for (const [at, { path, text, width, height }] of pictures.entries()) {
      progress(at);
      take(path, await drawing.png({ svg: text, width, height }, 1));
    }
  });
}

/** `drumtower static`: a plan as files without script, for pages that accept none. */
export async function staticFolder(plan: string, options: StaticCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { out = `${plan.replace(/\.json$/i, '')}.static`, force = false, dryRun = false, json = false } = options;
  const { locale } = terminal;
  const kinds = kindsOf(options.as, terminal);
  const progress = await assessedPlan(plan, options, terminal);
  const directories: DirectoryFile[] = [];
  for (const path of options.directory ?? []) directories.push(await directoryOf(path, json, terminal));

  const browser = kinds.includes('png') ? findBrowser(terminal) : undefined;
  const drawn = kinds.includes('svg') || kinds.includes('png') ? staticPictures(progress, locale) : [];
  const pngs = browser === undefined ? [] : drawn.map((each) => ({ ...each, path: pngPath(each) }));
  const files = [...staticFiles(progress, directories, kinds, locale), ...(kinds.includes('svg') ? drawn : [])];
  const all = [staticIndex(progress, [...files, ...pngs], locale), ...files];
  const place = (path: string): string => join(out, path);
  if (!dryRun) {
    for (const { path } of [...all, ...pngs]) refuseToOverwrite(place(path), force, terminal);
    for (const folder of new Set([...all, ...pngs].map(({ path }) => dirname(place(path)))))
      if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    for (const { path, text } of all) writeNew(place(path), text, force, terminal);
    if (browser !== undefined)
      await drawPngs(browser, pngs, (path, png) => writeNew(place(path), png, force, terminal), terminal);
  }
  const noPng = kinds.includes('png') && browser === undefined;
  const paths = [...all, ...pngs].map(({ path }) => path);
  if (json)
    tellJson(
      {
        plan: progress.plan.id,
        asOf: progress.asOf,
        folder: out,
        files: paths,
        ...(noPng && { missing: 'browser' }),
        written: !dryRun,
      },
      terminal,
    );
  else
    terminal.out(
      say(
        terminal,
        dryRun ? '将写入 {0}：{1} 个文件，从 index.html 看起。' : '已写入 {0}：{1} 个文件，从 index.html 看起。',
        dryRun
          ? 'Would write to {0}: {1} files; index.html lists them.'
          : 'Written to {0}: {1} files; index.html lists them.',
        out,
        paths.length,
      ),
    );
  if (!noPng) return exitCodes.fine;
  terminal.error(
    say(
      terminal,
      '图片只有 SVG，没有写 PNG：{0}',
      'pictures are SVG alone, no PNG was written: {0}',
      noBrowserWords(terminal),
    ),
  );
  // Only who has asked for them in so many words has been refused something.
  return options.as === undefined ? exitCodes.fine : exitCodes.problems;
}
