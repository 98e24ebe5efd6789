import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  atomFeed,
  csvw,
  dataPackage,
  dcat,
  iati,
  lossesOf,
  schemaOrg,
  sdmxCsv,
  stratml,
  type ExchangeFile,
  type ExchangeFormat,
} from '../../exchange/index.js';
import { lossWord } from '../../exchange/loss-words.js';
import { textIn } from '../../format/locale.js';
import { withObservations } from '../../model/parse-plan.js';
import type { Plan } from '../../model/plan.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { figuresPath } from '../figures-file.js';
import { refuseToOverwrite, writeWhole } from '../files.js';
import { knownFigures } from '../known-figures.js';
import { requirePlan } from '../load.js';
import { dayOption } from '../option-values.js';
import { tellJson, tellRefused } from '../report.js';
import { say, type Terminal } from '../terminal.js';
import { today } from '../today.js';

/** How `convert --to` is called. */
export interface ConvertToOptions {
  readonly to: ExchangeFormat;
  readonly figures?: string;
  readonly url?: string;
  readonly license?: string;
  readonly organisation?: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Formats of several files, which a folder takes. */
const severalFiles: readonly ExchangeFormat[] = ['datapackage', 'csvw'];

/** What an option must say for a format that cannot do without it. */
function needed(option: string, value: string | undefined, form: RegExp, terminal: Terminal, to: string): string {
  if (value !== undefined && form.test(value)) return value;
  throw value === undefined
    ? new CliFailure(say(terminal, '--to {1} 需要 --{0}', '--to {1} needs --{0}', option, to))
    : new CliFailure(say(terminal, '--{0} 不能接受“{1}”', '--{0} does not accept {1}', option, value));
}

function filesOf(plan: Plan, target: string, options: ConvertToOptions, terminal: Terminal): readonly ExchangeFile[] {
  const { to, url, license, asOf = today(), organisation } = options;
  const { locale } = terminal;
  const given = { locale, ...(url !== undefined && { url }), ...(license !== undefined && { license }) };
  const one = (mediaType: string, text: string): ExchangeFile[] => [{ name: target, mediaType, text }];
  switch (to) {
    case 'datapackage':
      return dataPackage(plan, given);
    case 'csvw':
      return csvw(plan, given);
    case 'schema-org':
      return one('application/ld+json', schemaOrg(plan, given));
    case 'dcat':
      return one('application/ld+json', dcat(plan, given));
    case 'sdmx-csv':
      return one('text/csv', sdmxCsv(plan, given));
    case 'stratml':
      return one('application/xml', stratml(plan, given));
    case 'iati':
      return one(
        'application/xml',
        iati(plan, {
          locale,
          asOf,
          organisation: needed('organisation', organisation, /^[^/&|?\s]+-[^/&|?\s]+$/, terminal, to),
        }),
      );
    case 'atom':
      return one(
        'application/atom+xml',
        atomFeed(plan, { locale, url: needed('url', url, /^https?:\/\/\S+$/, terminal, to) }),
      );
  }
}

/** Writes the files, in a folder where they are several: the tables first, then what describes them. */
function write(
  files: readonly ExchangeFile[],
  target: string,
  force: boolean,
  folder: boolean,
  terminal: Terminal,
): void {
  const path = ({ name }: ExchangeFile): string => (folder ? join(target, name) : name);
  for (const file of files) refuseToOverwrite(path(file), force, terminal);
  if (folder && !existsSync(target)) mkdirSync(target, { recursive: true });
  for (const file of [...files].reverse()) writeWhole(path(file), file.text);
}

/** `drumtower convert --to`: a plan with its figures in another format; what the format has no place for is told. */
export async function convertTo(
  path: string,
  target: string,
  options: ConvertToOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { to, figures, json = false, dryRun = false, force = false, asOf } = options;
  if (asOf !== undefined) dayOption('--as-of', asOf, terminal);
  const tell = tellRefused(json, terminal);
  const parsed = await requirePlan(path, terminal, tell);
  const known = await knownFigures(parsed, figures ?? figuresPath(path), terminal, tell);
  const own = parsed.observations?.length ?? 0;
  const plan = withObservations(parsed, known.slice(own));
  const files = filesOf(plan, target, options, terminal);
  const lost = lossesOf(plan, to);
  if (!dryRun) write(files, target, force, severalFiles.includes(to), terminal);
  if (json) {
    tellJson({ format: to, target, files: files.map(({ name }) => name), written: !dryRun, lost }, terminal);
    return exitCodes.fine;
  }
  const done = dryRun
    ? ['将写入 {0}（{1}）。', 'Would be written: {0} ({1}).']
    : ['已写入 {0}（{1}）。', 'Written to {0} ({1}).'];
  terminal.out(say(terminal, done[0]!, done[1]!, target, to));
  if (lost.length > 0) {
    terminal.out(
      say(
        terminal,
        '“{0}”：这种格式没有位置，未带入的有',
        '{0}: the format has no place for',
        textIn(plan.name, terminal.locale),
      ),
    );
    for (const { fact, count } of lost) terminal.out(`    ${lossWord(fact, terminal.locale)} ${count}`);
  }
  return exitCodes.fine;
}
