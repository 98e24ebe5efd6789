import { indicatorTableLabels } from '../format/indicator-table-words.js';
import { sentences, textIn } from '../format/locale.js';
import { messagesOf } from '../format/messages-of.js';
import { goalWords } from '../format/plan-words.js';
import { reportLabels } from '../format/report-words.js';
import { isTimed } from '../format/target-words.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { goalRows, type GoalRow } from '../progress/goal-rows.js';
import { isCourse } from '../view/trend/trend-course.js';
import type { GlanceChanges } from '../view/plan/glance-changes.js';
import type { ArrangedTable } from '../view/plan/indicator-view.js';
import type { IndicatorRow, IndicatorTable } from '../view/table/indicator-rows.js';
import { signs } from '../view/table/mark-signs.js';
import { latestYear, progressRows } from './goal-rows.js';
import type { OfficeWords } from './office-words.js';
import type { Block, ProgressRow, Section } from './outline.js';

/** What all sections are written from. */
export interface ReportSource {
  readonly table: IndicatorTable;
  readonly arranged: ArrangedTable;
  readonly words: OfficeWords;
  readonly changes: GlanceChanges | undefined;
  /** Label of the annex that lists what has no number. */
  readonly statementsLabel: string;
  /** What has a place of its own further down: its words are not told twice. */
  readonly lagging: ReadonlySet<string>;
}

/** Why something is not judged, in the few words of an annex. */
function reasonOf({ main: { reason, status } }: IndicatorProgress, { locale }: IndicatorTable): string | undefined {
  const isJudged = isTimed(status) || status === 'met' || status === 'not-met' || status === 'not-reported';
  if (isJudged || !reason) return undefined;
  return indicatorTableLabels[locale].briefly[reason] ?? messagesOf(locale).reason[reason];
}

/** A note of a plan may end in a stop or not. */
const ended = (words: string, locale: Locale): string =>
  /[。.]$/.test(words) ? words : reportLabels[locale].full(words);

/** The note under the table of a goal: what bars and signs mean, why some are not judged. */
function noteOf(rows: readonly IndicatorRow[], shown: readonly ProgressRow[], table: IndicatorTable): Block {
  const { locale } = table;
  const labels = reportLabels[locale];
  const tracks = shown.flatMap(({ geometry }) => (geometry?.form === 'track' ? [geometry] : []));
  const marks = table.marks.filter((mark) => shown.some((row) => row.marks.includes(signs[mark])));
  const baselines = rows.flatMap(({ progress: { indicator } }) => {
    const note = textIn(indicator.baseline?.note, locale);
    return note ? [ended(indicatorTableLabels[locale].annex.noted(textIn(indicator.name, locale), note), locale)] : [];
  });
  const reasons = rows.flatMap(({ progress }) => {
    const reason = reasonOf(progress, table);
    return reason ? [labels.item(textIn(progress.indicator.name, locale), reason)] : [];
  });
  const said = [
    shown.some(({ gap }) => gap !== '') ? labels.gap : '',
    marks.length > 0
      ? labels.signs(marks.map((mark) => `${signs[mark]} ${indicatorTableLabels[locale].marks[mark]}`))
      : '',
    reasons.length > 0 ? labels.reasons(reasons) : '',
    ...baselines,
  ];
  const hasSchedule = tracks.some(({ schedule }) => schedule !== undefined);
  return {
    kind: 'note',
    text: sentences(said, locale),
    ...(tracks.length > 0 && {
      bars: labels.bars(
        hasSchedule,
        tracks.some(({ base }) => base !== undefined),
      ),
    }),
  };
}

/** The words the office has for a place of its own, under its name. */
function officeBlocks(rows: readonly IndicatorRow[], { words, lagging }: ReportSource): Block[] {
  return rows.flatMap(({ id, cells }): Block[] => {
    const paragraphs = words.get(`indicator:${id}`) ?? [];
    return paragraphs.length > 0 && !lagging.has(id)
      ? [{ kind: 'office', label: cells['name']!.text, paragraphs }]
      : [];
  });
}

function blocksOf({ goal, counted }: GoalRow, source: ReportSource, plain: boolean): Block[] {
  const { table, arranged, words, changes, statementsLabel } = source;
  const { locale } = table;
  const labels = reportLabels[locale];
  const group = arranged.groups.find(({ rows: [first] }) => first?.goal.id === goal.goal.id && !first.statement);
  const rows = group?.rows ?? [];
  const statements = table.rows.filter((row) => row.statement && row.goal.id === goal.goal.id);
  const own = new Set(rows.map(({ id }) => id));
  const changed = (changes?.rows ?? []).filter(({ id }) => own.has(id));
  const { summary } = goalWords({ ...counted, goal: goal.goal, indicators: goal.indicators }, locale);
  const text = [
    summary ? labels.full(summary) : '',
    changes && changed.length > 0
      ? labels.changed(
          changes.since,
          changed.map(({ name, before, after }) => labels.change(name, before.word, after.word)),
        )
      : '',
    goal.indicators.length === 0 && !summary ? labels.noIndicators : '',
    statements.length > 0 ? labels.statements(statementsLabel) : '',
  ];
  const said = words.get(`goal:${goal.goal.id}`) ?? [];
  const latest = latestYear(table, rows);
  const shown = progressRows(table, rows, latest);
  const charted = rows.filter(({ progress: { main } }) => isCourse(main) && main.history.length > 0);
  return [
    { kind: 'text', text: text.filter(Boolean).join(locale === 'en' ? ' ' : '') },
    ...(said.length > 0 ? [{ kind: 'office' as const, label: labels.office, paragraphs: said }] : []),
    ...(rows.length > 0
      ? [
          {
            kind: 'progress' as const,
            latest: table.columns.find(({ key }) => key === latest)?.label ?? labels.column.latest,
            rows: shown,
          },
          ...(plain ? [] : [noteOf(rows, shown, table)]),
        ]
      : []),
    ...(charted.length > 0 ? [{ kind: 'charts' as const, indicators: charted.map(({ progress }) => progress) }] : []),
    ...officeBlocks([...rows, ...statements], source),
  ];
}

/** One section a goal; goals within a goal stand within its section. */
export function goalSections(source: ReportSource, path: readonly number[], plain: boolean): Section[] {
  const { locale, progress } = source.table;
  const rows = goalRows(progress);
  const build = (from: number, to: number, depth: number, above: readonly number[]): Section[] => {
    const sections: Section[] = [];
    for (let at = from; at < to;) {
      const row = rows[at]!;
      const next = rows.findIndex((each, index) => index > at && each.depth <= depth);
      const end = next < 0 || next > to ? to : next;
      const own = [...above, sections.length + 1];
      sections.push({
        heading: reportLabels[locale].numbered(own, textIn(row.goal.goal.name, locale)),
        blocks: blocksOf(row, source, plain),
        sections: build(at + 1, end, depth + 1, own),
      });
      at = end;
    }
    return sections;
  };
  return build(0, rows.length, 0, path);
}
