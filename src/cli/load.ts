import { basename } from 'node:path';
import type { Observation } from '../model/observation.js';
import { safeParseObservations, safeParsePlan } from '../model/safe-parse-plan.js';
import type { Plan } from '../model/plan.js';
import { safeParseDirectory } from '../directory/parse-directory.js';
import { compareTarget } from '../reading/compare-target.js';
import { disagreementWords } from '../format/reading-words.js';
import { textIn } from '../format/locale.js';
import type { Grid } from '../workbook/grid.js';
import { readWorkbook, WorkbookRefusal } from '../workbook/read-workbook.js';
import { refusalWords } from '../workbook/remark-words.js';
import { CliFailure, exitCodes } from './failure.js';
import { readBytes, textOfBytes } from './files.js';
import { modelFinding, withoutPlace, type Finding } from './finding.js';
import { say, type Terminal } from './terminal.js';

/** What a file is, told by what is in it. */
export type LoadedFile = { readonly path: string; readonly name: string } & (
  | { readonly kind: 'plan' | 'figures' | 'directory' | 'unknown'; readonly text: string }
  | { readonly kind: 'sheets'; readonly sheets: readonly Grid[] }
  | { readonly kind: 'refused'; readonly words: string; readonly code: string }
);

const isJson = (bytes: Uint8Array): boolean => /^\s*[{[]/.test(new TextDecoder().decode(bytes.slice(0, 200)));

/** Keys that only one kind of file has; a file that is not even JSON is told by what stands in its text. */
function kindOf(read: string): 'plan' | 'figures' | 'directory' | 'unknown' {
  // UTF-16 has one beside each letter: what such a file is can be told, and then what is wrong with it.
  const text = read.replaceAll('\0', '');
  if (/"indicators"\s*:/.test(text)) return 'plan';
  if (/"entries"\s*:/.test(text)) return 'directory';
  return /"observations"\s*:/.test(text) ? 'figures' : 'unknown';
}

/** Reads a file and tells what it is. @throws CliFailure when it cannot be read. */
export async function loadFile(path: string, terminal: Terminal): Promise<LoadedFile> {
  const bytes = readBytes(path, terminal);
  const place = { path, name: basename(path) };
  if (bytes.length > 0 && (isJson(bytes) || /\.json$/i.test(path))) {
    const text = textOfBytes(bytes);
    return { ...place, kind: kindOf(text), text };
  }
  try {
    return { ...place, kind: 'sheets', sheets: await readWorkbook(bytes) };
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return { ...place, kind: 'refused', code: error.code, words: refusalWords(error.code, terminal.locale) };
  }
}

/** What was read of a file, as far as it could be, and all that is to be said of it. */
export interface Checked<Value> {
  readonly value: Value | undefined;
  readonly findings: readonly Finding[];
}

/** Where a keeper of the file chose to say less than the words may be read as. */
const withoutFigure: ReadonlySet<string> = new Set(['none', 'up', 'down', 'hold']);

/** Words of a target against its axes; units apart, at which the doubts of the model look closer. */
function wordsAgainstAxes(plan: Plan, file: string, terminal: Terminal): Finding[] {
  return plan.indicators.flatMap((indicator, at) =>
    indicator.targets.flatMap((target, index) =>
      compareTarget(target.words, target, indicator.unit)
        .filter(({ code }) => code !== 'unit' && !(code === 'comparator' && withoutFigure.has(target.bound.kind)))
        .map((disagreement): Finding => ({
          severity: 'doubt',
          code: `words-${disagreement.code}`,
          file,
          place: `indicators[${at}].targets[${index}].${disagreement.axis}`,
          indicator: textIn(indicator.name, terminal.locale),
          expected: disagreementWords(disagreement, terminal.locale),
          came: target.words,
        })),
    ),
  );
}

/** A plan, with all that is wrong or doubtful in it. */
export function checkPlan({ name, text }: { name: string; text: string }, terminal: Terminal): Checked<Plan> {
  const result = safeParsePlan(text, { locale: terminal.locale });
  const names = result.ok ? result.plan : loosePlan(text);
  const words = result.ok ? wordsAgainstAxes(result.plan, name, terminal) : [];
  // Said once where both look, and by what shows the words.
  const isSaid = (path: string): boolean =>
    words.some(({ place = path }) => path.startsWith(place) || place.startsWith(path));
  const doubts = result.warnings
    .filter(({ code, path }) => code !== 'words-differ' || !isSaid(path))
    .map((issue) => modelFinding(issue, 'doubt', name, names, [], terminal));
  if (result.ok) return { value: result.plan, findings: [...doubts, ...words] };
  const problems = result.issues.map((issue) => modelFinding(issue, 'problem', name, names, [], terminal));
  return { value: undefined, findings: [...problems, ...doubts] };
}

/** As much of a plan that cannot be read as names its indicators. */
function loosePlan(text: string): Pick<Plan, 'indicators'> | undefined {
  try {
    const { indicators } = JSON.parse(text) as Partial<Plan>;
    return Array.isArray(indicators) && indicators.every((each) => each?.name !== undefined)
      ? { indicators }
      : undefined;
  } catch {
    // What is wrong with the text is told already.
    return undefined;
  }
}

/** The figures of a JSON file, with all that is wrong or doubtful in them. */
export function checkFigures(
  { name, text }: { name: string; text: string },
  plan: Plan,
  terminal: Terminal,
): Checked<readonly Observation[]> {
  const result = safeParseObservations(text, plan, { locale: terminal.locale });
  const list = looseObservations(text);
  const doubts = result.warnings.map((issue) => modelFinding(issue, 'doubt', name, plan, list, terminal));
  if (result.ok) return { value: result.observations, findings: doubts };
  const problems = result.issues.map((issue) => modelFinding(issue, 'problem', name, plan, list, terminal));
  return { value: undefined, findings: [...problems, ...doubts] };
}

function looseObservations(text: string): readonly { readonly indicator?: unknown }[] {
  try {
    const { observations } = JSON.parse(text) as { observations?: unknown };
    return Array.isArray(observations) ? observations.map((each: unknown) => Object(each) as object) : [];
  } catch {
    return [];
  }
}

/** A prepared directory, with all that is wrong in it. */
export function checkDirectory({ name, text }: { name: string; text: string }, terminal: Terminal): readonly Finding[] {
  const result = safeParseDirectory(text, { locale: terminal.locale });
  const finding =
    (severity: Finding['severity']) =>
    (issue: { code: string; path: string; message: string }): Finding => ({
      severity,
      code: issue.code,
      file: name,
      place: issue.path,
      expected: withoutPlace(issue.message, issue.path),
    });
  return result.ok ? result.warnings.map(finding('doubt')) : result.issues.map(finding('problem'));
}

/** The text of a file that has to be JSON. @throws CliFailure where it is something else. */
export function textOf(file: LoadedFile, terminal: Terminal): string {
  if ('text' in file) return file.text;
  const sheet = (): string =>
    say(terminal, '是表格，这里应为 JSON 文件', 'a spreadsheet; a file of JSON is expected here');
  throw new CliFailure(`${file.name}: ${file.kind === 'refused' ? file.words : sheet()}`, exitCodes.problems);
}

/** The plan of a file, for a command that cannot work without. @throws CliFailure with its mistakes. */
export async function requirePlan(
  path: string,
  terminal: Terminal,
  tell: (findings: readonly Finding[]) => void,
): Promise<Plan> {
  const file = await loadFile(path, terminal);
  const { value, findings } = checkPlan({ name: file.name, text: textOf(file, terminal) }, terminal);
  if (value) return value;
  tell(findings);
  throw new CliFailure('', exitCodes.problems);
}
