import type { Rhythm } from '../../calendar/numbered-period.js';
import { figuresTemplate } from '../../workbook/template.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { refuseToOverwrite, writeNew } from '../files.js';
import { figuresPath } from '../figures-file.js';
import { knownFigures } from '../known-figures.js';
import { requirePlan } from '../load.js';
import { tellRefused } from '../report.js';
import { say, type Terminal } from '../terminal.js';

/** How `template` is called. */
export interface TemplateCommandOptions {
  readonly every?: Rhythm;
  readonly year?: string;
  readonly figures?: string;
  readonly force?: boolean;
}

/** The lengths a period can have. */
export const rhythms: readonly Rhythm[] = ['year', 'half', 'quarter', 'month'];

/** `drumtower template`: a workbook to fill in. */
export async function template(
  plan: string,
  target: string,
  options: TemplateCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { every = 'year', year, force = false } = options;
  if (year !== undefined && !/^(19|20)\d\d$/.test(year))
    throw new CliFailure(
      say(terminal, '--year 应为年份，如 2024，实际为“{0}”', '--year expects a year such as 2024, received {0}', year),
    );
  if (!/\.xlsx$/i.test(target))
    throw new CliFailure(
      say(terminal, '模板文件名应以 .xlsx 结尾，实际为“{0}”', 'a template ends in .xlsx, received {0}', target),
    );
  refuseToOverwrite(target, force, terminal);
  const tell = tellRefused(false, terminal);
  const parsed = await requirePlan(plan, terminal, tell);
  const [first, last] = [parsed.period.start, parsed.period.end].map((day) => day.slice(0, 4));
  if (year !== undefined && (year < first! || year > last!))
    throw new CliFailure(
      say(
        terminal,
        '--year 应在规划期 {0}—{1} 之内，实际为“{2}”',
        '--year expects a year of the plan, {0} to {1}; received {2}',
        first!,
        last!,
        year,
      ),
    );
  const path = options.figures ?? figuresPath(plan);
  const known = await knownFigures(parsed, path, terminal, tell);
  const real = known.filter(({ illustrative, withdrawn }) => !illustrative && withdrawn === undefined);
  const choice = { locale: terminal.locale, every, known: real, ...(year !== undefined && { year: Number(year) }) };
  writeNew(target, await figuresTemplate(parsed, choice), force, terminal);
  const zh = '已写入 {0}：{1} 个指标。填好后检查：drumtower check {2} {0}';
  const en = 'Written to {0}: {1} indicators. Fill it in, then: drumtower check {2} {0}';
  terminal.out(say(terminal, zh, en, target, parsed.indicators.length, plan));
  const samples = known.filter(({ illustrative }) => illustrative).length;
  if (samples > 0)
    terminal.out(
      say(
        terminal,
        '{0} 个示例数据没有填入：只填实际公布的数据。',
        '{0} sample figures were left out: only what was published stands in it.',
        samples,
      ),
    );
  return exitCodes.fine;
}
