import { sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Loose } from '../../src/model/loose.js';
import type { ObservationsFile } from '../../src/model/observation.js';
import { observationsFile, planFile } from '../../src/model/parse-plan.js';
import type { PlanIssue } from '../../src/model/plan-error.js';
import type { Plan } from '../../src/model/plan.js';
import type { PlanFailure } from '../internal/events.js';
import { fileName } from '../internal/file-name.js';
import { firstMistakes } from '../internal/first-mistakes.js';
import { later } from '../internal/later.js';

/** A plan with the figures it could be given, and why it has no others. */
export interface Facts {
  readonly plan: Plan;
  readonly missing?: PlanFailure;
  /** The file of its figures, or what could be read of one: there may be doubts in it. */
  readonly figures?: Loose<ObservationsFile>;
}

/** Adds what a file says to a plan. */
export type Add = (plan: Plan, text: string, file: string, locale: Locale) => Promise<Facts>;

export const unreadable = ({ message, cause }: Error): PlanFailure => ({ message, issues: [], error: cause });

/** That a file has mistakes: the first of them in words, all of them as data. */
export async function rejected(file: string, issues: readonly PlanIssue[], locale: Locale): Promise<PlanFailure> {
  await later.sentences?.('mistakes');
  return { message: sourceSentences[locale].notPlan(file, issues.length, await firstMistakes(issues, locale)), issues };
}

export const addFigures: Add = async (plan, text, file, locale) => {
  const known = observationsFile(text, plan, { locale });
  const figures = known.file;
  if (!known.ok) return { plan, missing: await rejected(file, known.issues, locale), figures };
  const whole = { ...plan, observations: [...(plan.observations ?? []), ...known.file.observations] };
  const read = planFile(whole, { locale });
  return read.ok ? { plan: read.file, figures } : { plan, missing: await rejected(file, read.issues, locale), figures };
};

/** Few plans are counted from a directory: what reads one is loaded for those. */
export const addDirectory: Add = async (plan, text, file, locale) => {
  const { countedIn } = await import('./counted-directory.js');
  const counted = countedIn(plan, text, locale);
  if ('id' in counted) return { plan: counted };
  await later.sentences?.('remarks');
  const message = sourceSentences[locale].notPlan(file, counted.length, await firstMistakes(counted, locale));
  return { plan, missing: { message, issues: [], error: new Error(counted.map((each) => each.message).join('\n')) } };
};

/** A file beside a plan, on its way. */
export class SideFile {
  /** What came of it; nothing while it is on its way. */
  came: string | Error | undefined;
  readonly arrived: Promise<void>;

  constructor(
    readonly url: string,
    private readonly add: Add,
    reading: Promise<string | Error>,
  ) {
    this.arrived = reading.then((came) => void (this.came = came));
  }

  /** The plan with what the file says; the plan alone, whatever is the matter with the file. */
  async addedTo(plan: Plan, locale: Locale): Promise<Facts> {
    const file = fileName(this.url);
    const { came } = this;
    if (came === undefined) return { plan, missing: { message: sourceSentences[locale].waiting(file), issues: [] } };
    if (came instanceof Error) return { plan, missing: unreadable(came) };
    try {
      return await this.add(plan, came, file, locale);
    } catch (error) {
      return { plan, missing: { message: sourceSentences[locale].unreachable(file), issues: [], error } };
    }
  }
}

/** A plan with all files beside it. The first that is missing is the one that is told of. */
export async function joined(alone: Plan, sides: readonly SideFile[], locale: Locale): Promise<Facts> {
  let facts: Facts = { plan: alone };
  for (const side of sides) {
    const { missing, figures } = facts;
    facts = { ...(await side.addedTo(facts.plan, locale)), ...(missing && { missing }), ...(figures && { figures }) };
  }
  return facts;
}
