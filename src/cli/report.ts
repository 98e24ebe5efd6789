import { findingText, type Finding } from './finding.js';
import { exitCodes, type ExitCode } from './failure.js';
import { say, styled, type Terminal } from './terminal.js';

/** Tells findings one by one, problems first, to people; programs get them with the result. */
export function tellFindings(findings: readonly Finding[], terminal: Terminal): void {
  const order = (finding: Finding): number => (finding.severity === 'problem' ? 0 : 1);
  for (const finding of [...findings].sort((a, b) => order(a) - order(b))) terminal.out(findingText(finding, terminal));
}

/** Tells what is wrong with a file that a command cannot work without: to people, or to programs as the one result. */
export const tellRefused =
  (json: boolean | undefined, terminal: Terminal) =>
  (findings: readonly Finding[]): void =>
    json ? tellJson({ findings }, terminal) : tellFindings(findings, terminal);

/** How many of each, in one line. */
export function countLine(findings: readonly Finding[], terminal: Terminal): string {
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  const doubts = findings.length - problems;
  if (findings.length === 0) return styled(terminal, 'green', say(terminal, '没有发现问题。', 'Nothing is wrong.'));
  const text = say(terminal, '错误 {0} 处，存疑 {1} 处。', 'Problems: {0}, doubts: {1}.', problems, doubts);
  return styled(terminal, problems > 0 ? 'red' : 'yellow', text);
}

export const exitCodeOf = (findings: readonly Finding[]): ExitCode =>
  findings.some(({ severity }) => severity === 'problem') ? exitCodes.problems : exitCodes.fine;

/** A result for a program, as one JSON text. */
export const tellJson = (result: object, terminal: Terminal): void => terminal.out(JSON.stringify(result, null, 2));
