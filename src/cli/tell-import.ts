import { qualified } from '../format/bound-phrases.js';
import { formatPeriod } from '../format/dates.js';
import { textIn } from '../format/locale.js';
import { quantityWords } from '../format/quantity-words.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { FigureChange } from '../workbook/merge-figures.js';
import type { ImportFiles } from './import-history.js';
import { measureChangeText } from './measure-change-text.js';
import type { Brought } from './read-sheet-files.js';
import { countLine, tellFindings, tellJson } from './report.js';
import { say, styled, type Terminal } from './terminal.js';

/** ~ 高价值发明专利  2023年  120件 → 超过125件 */
export function figureChangeText(change: FigureChange, plan: Plan, terminal: Terminal): string {
  const { observation } = change;
  const indicator = plan.indicators.find(({ id }) => id === observation.indicator);
  const name = textIn(indicator?.name, terminal.locale) || observation.indicator;
  const period = formatPeriod(observation.period, terminal.locale, plan.period.yearStart);
  const figure = ({
    value,
    decimals,
    qualifier,
    counts,
    unit = counts === 'rate' ? '%' : indicator?.unit,
  }: Observation) =>
    qualified(
      qualifier,
      quantityWords(
        { value, kind: 'level', computed: false, ...(decimals !== undefined && { decimals }), ...(unit && { unit }) },
        terminal.locale,
      ),
      terminal.locale,
    );
  const before = change.kind === 'revised' ? `${figure(change.before)} → ` : '';
  const mark = change.kind === 'revised' ? styled(terminal, 'yellow', '~') : styled(terminal, 'green', '+');
  const part = observation.of === undefined ? '' : ` (${observation.of})`;
  return `${mark} ${name}${part}  ${period}  ${before}${figure(observation)}`;
}

/** What an import brought, and what it wrote. */
export function tellImport(
  brought: Brought,
  { figures, plan: path }: ImportFiles,
  written: boolean,
  { json, dryRun }: { readonly json?: boolean; readonly dryRun?: boolean },
  terminal: Terminal,
): void {
  const { findings, added, changes, measures, unchanged, notReported, measuresUnchanged, now } = brought;
  if (json) {
    const ofFigures = { file: figures, written, added: added.length, unchanged, notReported, changes };
    const ofMeasures = { plan: path, measureChanges: measures, measuresUnchanged };
    tellJson({ ...ofFigures, ...ofMeasures, findings }, terminal);
    return;
  }
  const { plan } = now;
  for (const change of changes) terminal.out(figureChangeText(change, plan, terminal));
  for (const change of measures) terminal.out(measureChangeText(change, plan, terminal));
  tellFindings(findings, terminal);
  const revised = changes.filter(({ kind }) => kind === 'revised').length;
  const zh = '新增 {0} 个，修订 {1} 个，未变 {2} 个，空缺 {3} 个。';
  const en = 'New: {0}, revised: {1}, unchanged: {2}, not reported: {3}.';
  terminal.out(say(terminal, zh, en, changes.length - revised, revised, unchanged, notReported));
  if (measures.length + measuresUnchanged > 0) {
    const told = measures.filter(({ before }) => before !== undefined).length;
    const zhMeasures = '重点任务：新增 {0} 项，改动 {1} 项，未变 {2} 行。';
    const enMeasures = 'Measures: new: {0}, changed: {1}, rows unchanged: {2}.';
    terminal.out(say(terminal, zhMeasures, enMeasures, measures.length - told, told, measuresUnchanged));
  }
  if (findings.length > 0) terminal.out(countLine(findings, terminal));
  if (dryRun) terminal.out(say(terminal, '试运行，没有写入。', 'A dry run; nothing was written.'));
  else if (written) {
    const files = [...(added.length > 0 ? [figures] : []), ...(measures.length > 0 ? [path] : [])];
    const zhWritten = '已写入 {0}。录错了可以撤销：drumtower undo --plan {1}';
    const enWritten = 'Written to {0}. It can be taken back: drumtower undo --plan {1}';
    terminal.out(say(terminal, zhWritten, enWritten, files.join(say(terminal, '、', ', ')), path));
  } else terminal.out(say(terminal, '没有新的数据，没有写入。', 'Nothing new; nothing was written.'));
}
