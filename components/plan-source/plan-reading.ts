import { sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import { planFile } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { hasRareKinds } from '../../src/progress/rare-kinds.js';
import type { PlanFailure } from '../internal/events.js';
import { ready } from '../internal/followed.js';
import { fileName } from '../internal/file-name.js';
import { later } from '../internal/later.js';
import { directorySize, planSize, readFile } from '../internal/read-file.js';
import {
  addDirectory,
  addFigures,
  joined,
  rejected,
  SideFile,
  unreadable,
  type Add,
  type Facts,
} from './side-files.js';

/** Milliseconds a plan that is there waits for the files beside it; then it is shown without them until they come. */
const patience = 1500;

/** Waits until something is done, but no longer than told, and not where nobody wants it any more. */
const within = (time: number, done: Promise<unknown>, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, time);
    signal.addEventListener('abort', end);
    void done.then(end);
  });

/** What is to be read: addresses, or the plan itself. */
export interface Wanted {
  readonly src: string;
  readonly observations: string;
  readonly directory: string;
  readonly plan: object | string | undefined;
  readonly locale: Locale;
}

/** Who is told what comes of it. */
export interface Hearer {
  /** The plan with what could be read beside it; comes again while files are late. `alone` is the plan's own file. */
  readonly read: (facts: Facts, alone: Plan, late: boolean) => void;
  readonly failed: (failure: PlanFailure) => void;
}

/**
 * Reads a plan and the files beside it. The plan stands even where its figures do not: targets are shown, and what was
 * not read is said. Whatever comes after the signal is dropped.
 */
export async function readPlan(wanted: Wanted, signal: AbortSignal, hearer: Hearer): Promise<void> {
  const { src, plan: given, locale } = wanted;
  const file = (url: string, mostBytes: number): Promise<string | Error> =>
    readFile(url, { locale, signal, mostBytes });
  const side = (url: string, add: Add, mostBytes: number): SideFile[] =>
    url ? [new SideFile(url, add, file(url, mostBytes))] : [];
  const sides = [
    ...side(given == null ? wanted.observations : '', addFigures, planSize),
    ...side(wanted.directory, addDirectory, directorySize),
  ];
  const text = given ?? (await file(src, planSize));
  if (signal.aborted) return;
  const own = text instanceof Error ? text : planFile(text, { locale });
  const name = given == null ? fileName(src) : 'plan';
  if (own instanceof Error || !own.ok) {
    const failure = own instanceof Error ? unreadable(own) : await rejected(name, own.issues, locale);
    if (!signal.aborted) hearer.failed(failure);
    return;
  }
  try {
    if (hasRareKinds(own.file)) await later.need?.('kinds');
  } catch (error) {
    if (!signal.aborted) hearer.failed({ message: sourceSentences[locale].unusable(name), issues: [], error });
    return;
  }
  if (sides.length) await within(patience, Promise.all(sides.map(({ arrived }) => arrived)), signal);
  while (!signal.aborted) {
    const late = sides.filter(({ came }) => came === undefined);
    const facts = await joined(own.file, sides, locale);
    await ready(facts.plan);
    if (signal.aborted) return;
    hearer.read(facts, own.file, late.length > 0);
    if (late.length === 0) return;
    await Promise.race(late.map(({ arrived }) => arrived));
  }
}
