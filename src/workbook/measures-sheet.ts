import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { textIn } from '../format/locale.js';
import type { Measure, MeasureMilestone } from '../model/measure.js';
import type { Plan } from '../model/plan.js';
import { columnName } from './grid.js';
import { stateNames } from './measure-states.js';
import { measureHeadings, ofMeasureAlone, type MeasureColumn } from './measures-columns.js';
import { standingAt } from './standing-state.js';
import { laidOut, pagesOfRows, widthOf } from './sheet-layout.js';
import { given, heading, list, note, open, openDay, protection } from './template-cells.js';

type Language = 'zh-CN' | 'en';

const words = {
  'zh-CN': {
    sheet: '重点任务',
    states: '任务的状态，从列表中选择；还没有启动的留空。',
    reached: '时间节点只有“已完成”；没有完成的留空。延期等写在任务那一行。',
    day: '从哪一天起是这个状态；已完成的写完成日期。写成 2024-01-20。',
    until: '状态为“已延期”时填新的时限，写成 2024-06-30。',
    by: '状态为“已并入”或“已被替代”时，写那个任务的名称或标识。',
    link: '以 https:// 或 http:// 开头。',
    pick: '请从列表中选择',
  },
  en: {
    sheet: 'Measures',
    states: 'What became of the measure; choose from the list. Empty where it has not begun.',
    reached: 'A milestone is completed or empty. Postponements stand in the row of the measure.',
    day: 'The day from which this is so; of what is completed, the day it was. Write 2024-01-20.',
    until: 'With “postponed”: the new due day. Write 2024-06-30.',
    by: 'With “merged” or “replaced”: name or id of the other measure.',
    link: 'Begins with https:// or http://.',
    pick: 'Please choose from the list',
  },
} as const;

const columns = Object.keys(measureHeadings.en) as MeasureColumn[];
const widths: Readonly<Record<MeasureColumn, number>> = {
  id: 34,
  name: 44,
  goal: 24,
  milestone: 24,
  due: 12,
  state: 12,
  day: 12,
  until: 12,
  reason: 24,
  by: 20,
  remark: 28,
  evidence: 24,
  link: 30,
};
const isGiven = new Set<MeasureColumn>(['id', 'name', 'goal', 'milestone', 'due']);

type Row = Partial<Record<MeasureColumn, string>>;

/** A measure as the plan has it, with what was said of it last. */
function measureRow(measure: Measure, plan: Plan, locale: Language): Row {
  const standing = standingAt(measure);
  const evidence = measure.evidence?.[measure.evidence.length - 1];
  const other = plan.measures?.find(({ id }) => id === standing?.by);
  return {
    ...givenOf(measure, plan, locale),
    ...(standing && {
      state: stateNames[standing.state][locale === 'en' ? 1 : 0],
      day: standing.on,
      until: standing.until ?? '',
      reason: textIn(standing.reason, locale),
      by: other?.id ?? '',
    }),
    remark: textIn(measure.remark, locale),
    evidence: textIn(evidence?.name, locale),
    link: evidence?.url ?? '',
  };
}

function milestoneRow(milestone: MeasureMilestone, measure: Measure, plan: Plan, locale: Language): Row {
  const { name, due, reached, source } = milestone;
  return {
    ...givenOf(measure, plan, locale),
    milestone: textIn(name, locale),
    due,
    ...(reached !== undefined && { state: stateNames.completed[locale === 'en' ? 1 : 0], day: reached }),
    evidence: textIn(source?.name, locale),
    link: source?.url ?? '',
  };
}

const givenOf = ({ id, name, goal }: Measure, { goals }: Plan, locale: Language): Row => ({
  id,
  name: textIn(name, locale),
  goal: textIn(goals.find((each) => each.id === goal)?.name, locale),
});

const styleOf = (column: MeasureColumn, isMilestone: boolean): CellStyle => {
  if (isGiven.has(column) || (isMilestone && (ofMeasureAlone as readonly MeasureColumn[]).includes(column)))
    return given;
  return column === 'day' || column === 'until' ? openDay : open;
};

/**
 * The sheet of measures of a template: a row for each, and under it one for each of its milestones. What the plan says is
 * locked; what the office says stands as it was said last. `readMeasures` reads it back.
 */
export function measuresSheet(plan: Plan, locale: Language): WriteSheet {
  const text = words[locale];
  const rows = (plan.measures ?? []).flatMap((measure) => [
    { row: measureRow(measure, plan, locale), isMilestone: false },
    ...(measure.milestones ?? []).map((milestone) => ({
      row: milestoneRow(milestone, measure, plan, locale),
      isMilestone: true,
    })),
  ]);
  const cells: Partial<Cell>[][] = [
    columns.map((column) => ({ value: measureHeadings[locale][column], style: heading })),
    ...rows.map(({ row, isMilestone }) =>
      columns.map((column) => ({ value: row[column] || null, style: styleOf(column, isMilestone) })),
    ),
  ];
  const states = columnName(columns.indexOf('state'));
  /** The cells of states in the rows of measures, or of milestones: `F2:F3 F6`. */
  const ranges = (isMilestone: boolean): string =>
    rows
      .flatMap((row, at) => {
        const starts = row.isMilestone === isMilestone && rows[at - 1]?.isMilestone !== isMilestone;
        if (!starts) return [];
        const length = rows.slice(at).findIndex((each) => each.isMilestone !== isMilestone);
        return [`${states}${at + 2}:${states}${(length < 0 ? rows.length : at + length) + 1}`];
      })
      .join(' ');
  const whole = (column: MeasureColumn): string => {
    const name = columnName(columns.indexOf(column));
    return `${name}2:${name}${rows.length + 1}`;
  };
  const names = Object.values(stateNames).map((each) => each[locale === 'en' ? 1 : 0]);
  const done = [stateNames.completed[locale === 'en' ? 1 : 0]];
  const steps = ranges(true);
  return {
    name: text.sheet,
    ...laidOut(
      cells,
      columns.map((column, at) => {
        const values = cells.map((row) => row[at]?.value ?? null);
        return isGiven.has(column) ? widthOf(values, 8, widths[column]) : widths[column];
      }),
    ),
    freezePane: { rows: 1, columns: 2 },
    protection,
    pageSetup: pagesOfRows('landscape'),
    dataValidations: [
      list(names, ranges(false), text.states, text.pick),
      ...(steps === '' ? [] : [list(done, steps, text.reached, text.pick)]),
      { ...note, range: whole('day'), inputMessage: text.day },
      { ...note, range: whole('until'), inputMessage: text.until },
      { ...note, range: whole('by'), inputMessage: text.by },
      { ...note, range: whole('link'), inputMessage: text.link },
    ],
  };
}
