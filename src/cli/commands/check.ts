import type { Plan } from '../../model/plan.js';
import { CliFailure, type ExitCode } from '../failure.js';
import type { Finding } from '../finding.js';
import { checkDirectory, checkFigures, checkPlan, loadFile, type LoadedFile } from '../load.js';
import { readSheets } from '../read-sheets.js';
import { countLine, exitCodeOf, tellFindings, tellJson } from '../report.js';
import { say, type Terminal } from '../terminal.js';

/** How `check` is called. */
export interface CheckOptions {
  readonly json?: boolean;
}

const refused = ({ name, words, code }: LoadedFile & { kind: 'refused' }): Finding => ({
  severity: 'problem',
  code,
  file: name,
  place: '',
  expected: words,
});

/** `drumtower check`: everything wrong or doubtful in a plan, its figures and its directory. */
export async function check(paths: readonly string[], { json }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const files: LoadedFile[] = [];
  for (const path of paths) files.push(await loadFile(path, terminal));
  const findings: Finding[] = [];
  const plans = files.flatMap((file) => (file.kind === 'plan' ? [file] : []));
  let plan: Plan | undefined;
  let text = '';
  for (const file of plans) {
    const checked = checkPlan(file, terminal);
    if (!plan && checked.value) [plan, text] = [checked.value, file.text];
    findings.push(...checked.findings);
  }
  const needsPlan = files.filter(({ kind }) => kind === 'figures' || kind === 'sheets');
  if (needsPlan.length > 0 && plans.length === 0) {
    const zh = '检查数据要同时给出规划文件：drumtower check plan.json {0}';
    throw new CliFailure(
      say(terminal, zh, 'figures are checked beside their plan: drumtower check plan.json {0}', needsPlan[0]!.path),
    );
  }
  let known = plan?.observations ?? [];
  for (const file of files) {
    if (file.kind === 'refused') findings.push(refused(file));
    if (file.kind === 'directory') findings.push(...checkDirectory(file, terminal));
    if (file.kind === 'unknown')
      findings.push({
        severity: 'problem',
        code: 'unknown-file',
        file: file.name,
        place: '',
        expected: say(terminal, '看不出是规划、数据还是名录', 'neither a plan nor figures nor a directory'),
      });
    if (file.kind === 'figures' && plan) {
      const checked = checkFigures(file, plan, terminal);
      findings.push(...checked.findings);
      known = [...known, ...(checked.value ?? [])];
    }
  }
  for (const file of files)
    if (file.kind === 'sheets' && plan)
      findings.push(...readSheets(file, { plan, text }, known, {}, terminal).findings);
  if (json) tellJson({ findings }, terminal);
  else {
    tellFindings(findings, terminal);
    terminal.out(countLine(findings, terminal));
  }
  return exitCodeOf(findings);
}
