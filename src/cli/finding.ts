import { textIn } from '../format/locale.js';
import type { PlanIssue } from '../model/plan-error.js';
import type { Plan } from '../model/plan.js';
import type { PlanWarning } from '../model/plan-warning.js';
import { sheetRemarkWords } from '../workbook/remark-words.js';
import type { SheetRemark } from '../workbook/sheet-remark.js';
import { remedyFor } from './remedies.js';
import { say, styled, type Terminal } from './terminal.js';

/** Something wrong or doubtful in a file, as a person and as a program reads it. */
export interface Finding {
  readonly severity: 'problem' | 'doubt';
  readonly code: string;
  readonly file: string;
  /** `数据!C5`, `indicators[0].unit`; empty for the file as a whole. */
  readonly place: string;
  readonly row?: number;
  readonly column?: number;
  /** Name of the indicator it is about. */
  readonly indicator?: string;
  /** Name of the measure it is about. */
  readonly measure?: string;
  readonly expected: string;
  readonly came?: string;
  /** How to mend it. */
  readonly mend?: string;
}

/** What is needed of a plan to name an indicator or a measure. */
export type Names = (Pick<Plan, 'indicators'> & Partial<Pick<Plan, 'measures'>>) | undefined;

const nameOf = (
  plan: Names,
  find: (indicator: Plan['indicators'][number], at: number) => boolean,
  { locale }: Terminal,
): string | undefined => {
  const indicator = plan?.indicators.find(find);
  return indicator && textIn(indicator.name, locale);
};

/** A remark of a sheet as a finding. */
export function sheetFinding(remark: SheetRemark, file: string, plan: Names, terminal: Terminal): Finding {
  const { place, expected, came, mend } = sheetRemarkWords(remark, terminal.locale);
  const indicator = nameOf(plan, ({ id }) => id === remark.indicator, terminal);
  const measure = plan?.measures?.find(({ id }) => id === remark.measure);
  return {
    severity: remark.severity,
    code: remark.code,
    file,
    place,
    ...(remark.row !== undefined && { row: remark.row }),
    ...(remark.column !== undefined && { column: remark.column }),
    ...(indicator !== undefined && { indicator }),
    ...(measure && { measure: textIn(measure.name, terminal.locale) }),
    expected,
    ...(came !== '' && { came }),
    ...(mend !== '' && { mend }),
  };
}

/** The message without the place, which stands before it. */
export const withoutPlace = (message: string, path: string): string =>
  path && message.startsWith(path) ? message.slice(path.length).replace(/^\s*[:：]\s*/, '') : message;

/**
 * A mistake or a doubt of a JSON file as a finding.
 *
 * @param file The observations of a file of figures, whose entries name their indicator.
 */
export function modelFinding(
  issue: PlanIssue | PlanWarning,
  severity: Finding['severity'],
  file: string,
  plan: Names,
  observations: readonly { readonly indicator?: unknown }[],
  terminal: Terminal,
): Finding {
  const [, list, at] = /^(indicators|observations)\[(\d+)\]/.exec(issue.path) ?? [];
  const id = list === 'observations' ? observations[Number(at)]?.indicator : undefined;
  const indicator = nameOf(
    plan,
    (each, index) => (list === 'indicators' ? index === Number(at) : each.id === id),
    terminal,
  );
  return {
    severity,
    code: issue.code,
    file,
    place: issue.path,
    ...(indicator !== undefined && { indicator }),
    expected: withoutPlace(issue.message, issue.path),
    mend: remedyFor(issue.code, terminal.locale),
  };
}

/** One finding in one or two lines. */
export function findingText(finding: Finding, terminal: Terminal): string {
  const { severity, code, file, place, indicator, measure, expected, came, mend } = finding;
  const name = indicator ?? measure;
  const mark =
    severity === 'problem'
      ? styled(terminal, 'red', say(terminal, '错误', 'problem'))
      : styled(terminal, 'yellow', say(terminal, '存疑', 'doubt'));
  const where = [file, place].filter(Boolean).join(' › ');
  const about = name === undefined ? '' : say(terminal, '“{0}”：', '“{0}”: ', name);
  // A sentence of the plan is where it was read, and not what came in place of something.
  const isQuoted = code.startsWith('words-');
  const received =
    // What is missing beside a name came as nothing but that name, which is said.
    came === undefined || came === name
      ? ''
      : isQuoted
        ? say(terminal, '（原文：“{0}”）', ' (the words: “{0}”)', came)
        : say(terminal, '，实际为“{0}”', '; received “{0}”', came);
  const remedy = mend === undefined ? '' : `\n    ${say(terminal, '怎么改：', 'how to mend: ')}${mend}`;
  return `${mark}  ${styled(terminal, 'bold', where)}\n    ${about}${expected}${received}${remedy}`;
}
