import { assessPlan } from '../progress/assess-plan.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { figuresPath } from './figures-file.js';
import { knownFigures } from './known-figures.js';
import { requirePlan } from './load.js';
import { dayOption } from './option-values.js';
import { tellRefused } from './report.js';
import type { Terminal } from './terminal.js';
import { today } from './today.js';

/** Which figures a command looks at, and from which day. */
export interface AsOfOptions {
  readonly figures?: string;
  readonly asOf?: string;
  /** Whether programs are told what is wrong. */
  readonly json?: boolean;
}

/**
 * A plan with all its figures, as it stands on a day.
 *
 * @throws CliFailure where a file is wrong, or the day is none.
 */
export async function assessedPlan(
  plan: string,
  { figures, asOf = today(), json }: AsOfOptions,
  terminal: Terminal,
): Promise<PlanProgress> {
  dayOption('--as-of', asOf, terminal);
  const tell = tellRefused(json, terminal);
  const parsed = await requirePlan(plan, terminal, tell);
  const observations = await knownFigures(parsed, figures ?? figuresPath(plan), terminal, tell);
  return assessPlan({ ...parsed, observations }, { asOf });
}
