import type { Measure, MeasureMilestone, MeasureState } from '../model/measure.js';
import type { Text } from '../model/primitives.js';
import { cellName } from './grid.js';
import { texts } from './match-name.js';
import { stateNames } from './measure-states.js';
import type { MeasureColumn } from './measures-columns.js';
import type { SaidOfMeasure } from './measures-reader.js';
import { invisible } from './read-workbook.js';
import type { SheetRemark } from './sheet-remark.js';
import { standingAt } from './standing-state.js';

type Evidence = NonNullable<Measure['evidence']>[number];
type Source = NonNullable<MeasureMilestone['source']>;

/** What an import brings to a measure; `before` is what it stands in place of. Places in lists are counted from 0. */
export type MeasureChange = { readonly measure: string } & (
  | { readonly kind: 'state'; readonly state: MeasureState; readonly before?: MeasureState }
  | { readonly kind: 'reached'; readonly milestone: number; readonly on: string; readonly before?: string }
  | { readonly kind: 'source'; readonly milestone: number; readonly source: Source; readonly before?: Source }
  | { readonly kind: 'remark'; readonly remark: Text; readonly before?: Text }
  | { readonly kind: 'evidence'; readonly evidence: Evidence; readonly before?: Evidence }
);

/** A change, and the row it comes from. */
export interface PlacedChange {
  readonly change: MeasureChange;
  readonly said: SaidOfMeasure;
}

/** What an import would do to the measures of a plan. */
export interface MergedMeasures {
  readonly placed: readonly PlacedChange[];
  /** Rows that say what is there already. */
  readonly unchanged: number;
  readonly remarks: readonly SheetRemark[];
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(invisible, '').trim();
/** Whether a text is there already, in any of its languages. */
const says = (text: Text | undefined, said: string): boolean => texts(text).some((each) => plain(each) === plain(said));

/** The text a sheet puts in place of another; `undefined` where there is more than a sheet can hold. */
function textFor(before: Text | undefined, said: string): Text | undefined {
  if (before === undefined || typeof before === 'string') return said;
  const languages = Object.keys(before);
  return languages.length === 1 ? { [languages[0]!]: said } : undefined;
}

const stateText = ({ state, on }: MeasureState): readonly [string, string] => [
  `${stateNames[state][0]}，${on}`,
  `${stateNames[state][1]}, ${on}`,
];

/** Looks at the rows one by one; what is wrong with one keeps out that piece of it alone. */
class Merger {
  readonly placed: PlacedChange[] = [];
  readonly remarks: SheetRemark[] = [];
  unchanged = 0;
  readonly #today: string | undefined;

  constructor(today: string | undefined) {
    this.#today = today;
  }

  row(said: SaidOfMeasure): void {
    const before = [this.placed.length, this.remarks.length];
    if (said.milestones) this.#milestone(said, said.milestones);
    else {
      this.#state(said);
      this.#remark(said);
      this.#evidence(said);
    }
    if (before[0] === this.placed.length && before[1] === this.remarks.length) this.unchanged += 1;
  }

  #say(
    severity: SheetRemark['severity'],
    code: SheetRemark['code'],
    { sheet, row, columns, measure }: SaidOfMeasure,
    column: MeasureColumn,
    came: string,
    details: readonly string[] = [],
  ): void {
    const at = columns[column] ?? columns.state!;
    const place = { sheet, row, column: at, cell: cellName(row - 1, at - 1), measure: measure.id };
    this.remarks.push({ severity, code, ...place, came, details });
  }

  #place(said: SaidOfMeasure, change: MeasureChange): void {
    this.placed.push({ change, said });
  }

  #ahead(said: SaidOfMeasure, day: string): void {
    if (this.#today !== undefined && day > this.#today)
      this.#say('doubt', 'day-ahead', said, 'day', day, [this.#today]);
  }

  /** A state of another day is put beside those that are there; what is further said of one that is there mends it. */
  #state(said: SaidOfMeasure): void {
    const { state, measure } = said;
    if (!state) return;
    const ofDay = (measure.states ?? []).filter(({ on }) => on === state.on);
    const before = ofDay.find((each) => each.state === state.state);
    if (before) return this.#sameState(said, state, before);
    const other = ofDay.find((each) => each.state !== 'started');
    const isEarlier = ofDay.length > 0 && state.state === 'started';
    if (other || isEarlier) {
      this.#say('problem', 'other-state', said, 'state', stateNames[state.state][0], stateText(other ?? ofDay[0]!));
      return;
    }
    const standing = standingAt(measure);
    if (standing && standing.on > state.on)
      this.#say('doubt', 'earlier-state', said, 'day', state.on, stateText(standing));
    this.#ahead(said, state.on);
    this.#place(said, { kind: 'state', measure: measure.id, state });
  }

  #sameState(said: SaidOfMeasure, state: MeasureState, before: MeasureState): void {
    const { until = before.until, by = before.by } = state;
    const given = texts(state.reason)[0];
    const isNew = given !== undefined && !says(before.reason, given);
    const reason = isNew ? textFor(before.reason, given) : before.reason;
    if (reason === undefined && given !== undefined) {
      this.#say('problem', 'kept-by-hand', said, 'reason', given, texts(before.reason));
      return;
    }
    if (!isNew && until === before.until && by === before.by) return;
    const next = {
      ...before,
      ...(until !== undefined && { until }),
      ...(by !== undefined && { by }),
      ...(reason !== undefined && { reason }),
    };
    this.#place(said, { kind: 'state', measure: said.measure.id, state: next, before });
  }

  #remark(said: SaidOfMeasure): void {
    const { remark, measure } = said;
    const before = measure.remark;
    if (remark === undefined || says(before, remark)) return;
    const next = textFor(before, remark);
    if (next === undefined) this.#say('problem', 'kept-by-hand', said, 'remark', remark, texts(before));
    else
      this.#place(said, { kind: 'remark', measure: measure.id, remark: next, ...(before !== undefined && { before }) });
  }

  /** Evidence of another name is put beside what is there. */
  #evidence(said: SaidOfMeasure): void {
    const { evidence, measure } = said;
    if (!evidence) return;
    const named = (measure.evidence ?? []).filter(({ name }) => says(name, evidence.name));
    if (named.some(({ url }) => evidence.url === undefined || url === evidence.url)) return;
    const before = named.find(({ url }) => url === undefined);
    if (named.length > 0 && !before) {
      this.#say('problem', 'evidence-differs', said, 'link', evidence.url ?? '', [named[0]!.url ?? '']);
      return;
    }
    const next = { ...(before ?? evidence), ...(evidence.url !== undefined && { url: evidence.url }) };
    this.#place(said, { kind: 'evidence', measure: measure.id, evidence: next, ...(before && { before }) });
  }

  #milestone(said: SaidOfMeasure, candidates: readonly number[]): void {
    const { measure, state, evidence } = said;
    const all = measure.milestones ?? [];
    const isThere = ({ reached, source }: MeasureMilestone): boolean =>
      (state === undefined || reached === state.on) &&
      (evidence === undefined ||
        (says(source?.name, evidence.name) && (evidence.url === undefined || source?.url === evidence.url)));
    if (candidates.some((at) => isThere(all[at]!))) return;
    if (candidates.length > 1) {
      this.#say('problem', 'several-milestones', said, 'milestone', texts(all[candidates[0]!]!.name)[0]!);
      return;
    }
    const milestone = candidates[0]!;
    const { reached, source } = all[milestone]!;
    const place = { measure: measure.id, milestone };
    if (state && state.on !== reached) {
      this.#ahead(said, state.on);
      this.#place(said, {
        kind: 'reached',
        ...place,
        on: state.on,
        ...(reached !== undefined && { before: reached }),
      });
    }
    if (!evidence || isThere({ ...all[milestone]!, reached: state?.on })) return;
    if (reached === undefined && !state) {
      this.#say('problem', 'evidence-of-open', said, 'evidence', evidence.name);
      return;
    }
    const isNamed = says(source?.name, evidence.name);
    const name = isNamed ? source!.name : textFor(source?.name, evidence.name);
    if (name === undefined || (source?.citation && !isNamed)) {
      this.#say('problem', 'kept-by-hand', said, 'evidence', evidence.name, texts(source?.name));
      return;
    }
    // An address belongs to what it was the address of.
    const { url: _, ...rest } = source ?? { name };
    const url = evidence.url ?? (isNamed ? source?.url : undefined);
    const next = { ...rest, name, ...(url !== undefined && { url }) };
    this.#place(said, { kind: 'source', ...place, source: next, ...(source && { before: source }) });
  }
}

/**
 * Puts what a sheet says of measures beside what the plan says of them. States and evidence that are there stay, and new
 * ones are put beside them; a remark, the day a milestone was reached and its source have one place, and what is there is
 * told as it was before. An empty cell takes nothing away.
 *
 * @param today A day that is after it is told, as it may only be planned. Absent: none is.
 */
export function mergeMeasures(said: readonly SaidOfMeasure[], today?: string): MergedMeasures {
  const merger = new Merger(today);
  for (const each of said) merger.row(each);
  const { placed, unchanged, remarks } = merger;
  return { placed, unchanged, remarks };
}
