import { isIsoDate } from '../calendar/iso-date.js';
import { assessPlan } from '../progress/assess-plan.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { CliFailure } from './failure.js';
import { figuresPath } from './figures-file.js';
import { knownFigures } from './known-figures.js';
import { requirePlan } from './load.js';
import { tellFindings } from './report.js';
import { say, type Terminal } from './terminal.js';
import { today } from './today.js';

/** Which figures a command looks at, and from which day. */
export interface AsOfOptions {
  readonly figures?: string;
  readonly asOf?: string;
}

/**
 * A plan with all its figures, as it stands on a day.
 *
 * @throws CliFailure where a file is wrong, or the day is none.
 */
export async function assessedPlan(
  plan: string,
  { figures, asOf = today() }: AsOfOptions,
  terminal: Terminal,
): Promise<PlanProgress> {
  if (!isIsoDate(asOf))
    throw new CliFailure(
      say(terminal, '--as-of 应为 YYYY-MM-DD，实际为“{0}”', '--as-of expects YYYY-MM-DD, received {0}', asOf),
    );
  const tell = (findings: Parameters<typeof tellFindings>[0]): void => tellFindings(findings, terminal);
  const parsed = await requirePlan(plan, terminal, tell);
  const observations = await knownFigures(parsed, figures ?? figuresPath(plan), terminal, tell);
  return assessPlan({ ...parsed, observations }, { asOf });
}
