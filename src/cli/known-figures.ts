import { existsSync } from 'node:fs';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { CliFailure, exitCodes } from './failure.js';
import type { Finding } from './finding.js';
import { checkFigures, loadFile, textOf } from './load.js';
import { say, type Terminal } from './terminal.js';

/**
 * All figures that are known: those of the plan and those of its file of figures, where there is one.
 *
 * @throws CliFailure where the file is wrong.
 */
export async function knownFigures(
  plan: Plan,
  path: string,
  terminal: Terminal,
  tell: (findings: readonly Finding[]) => void,
): Promise<readonly Observation[]> {
  const own = plan.observations ?? [];
  if (!existsSync(path)) return own;
  const file = await loadFile(path, terminal);
  const { value, findings } = checkFigures({ name: file.name, text: textOf(file, terminal) }, plan, terminal);
  if (value) return [...own, ...value];
  tell(findings);
  throw new CliFailure(
    say(terminal, '{0} 有错误，没有写入任何文件', '{0} is wrong; nothing was written', file.name),
    exitCodes.problems,
  );
}
