import type { IsoDate } from '../calendar/iso-date.js';
import type { Measure, MeasureState } from '../model/measure.js';
import { cellAt } from './grid.js';
import { texts, type NameMatch } from './match-name.js';
import { kept, type MeasureCells, type Read } from './measure-cells.js';
import type { MeasureProblem } from './measure-remark-words.js';
import { nearState, stateNames, stateOf } from './measure-states.js';
import { ofMeasureAlone, type SaidColumn } from './measures-columns.js';
import { readDay } from './read-day.js';

/** What a row says, as far as it was understood. */
export interface SaidPieces {
  readonly state?: MeasureState;
  readonly remark?: string;
  readonly evidence?: { readonly name: string; readonly url?: string };
}

const address = /^https?:\/\/\S+$/;

/** Reads what an office filled in, piece by piece. */
export class MeasurePieces {
  readonly #cells: MeasureCells;
  readonly #measures: readonly Measure[];
  readonly #match: (name: string) => NameMatch<Measure>;

  constructor(cells: MeasureCells, measures: readonly Measure[], match: (name: string) => NameMatch<Measure>) {
    this.#cells = cells;
    this.#measures = measures;
    this.#match = match;
  }

  /** All that a row says; `says` are the columns in which something stands. */
  read(row: number, measure: Measure, isMilestone: boolean, says: readonly SaidColumn[]): SaidPieces {
    const { columns } = this.#cells.table;
    if (isMilestone)
      for (const name of says.filter((each) => ofMeasureAlone.includes(each)))
        this.#cells.say('problem', 'of-the-measure', row, columns[name]!, [], measure);
    const state = this.#state(row, measure, isMilestone);
    const remark = isMilestone ? undefined : this.#cells.cell(row, 'remark', measure);
    const evidence = this.#evidence(row, measure);
    return {
      ...(state !== undefined && state !== kept && { state }),
      ...(remark !== undefined && remark !== kept && { remark }),
      ...(evidence !== undefined && evidence !== kept && { evidence }),
    };
  }

  #day(row: number, name: 'day' | 'until', measure: Measure): Read<IsoDate> {
    const text = this.#cells.cell(row, name, measure);
    if (text === undefined || text === kept) return text;
    const column = this.#cells.table.columns[name]!;
    const { day, maybe } = readDay(cellAt(this.#cells.grid, row, column));
    if (day !== undefined) return day;
    if (maybe === undefined) this.#cells.say('problem', 'bad-day', row, column, [], measure);
    else this.#cells.say('problem', 'day-as-number', row, column, [maybe], measure);
    return kept;
  }

  /** What became of it; all of its cells, or none where one of them is not understood. */
  #state(row: number, measure: Measure, isMilestone: boolean): Read<MeasureState> {
    const { columns } = this.#cells.table;
    const word = this.#cells.cell(row, 'state', measure);
    const on = this.#day(row, 'day', measure);
    const until = isMilestone ? undefined : this.#day(row, 'until', measure);
    const reason = isMilestone ? undefined : this.#cells.cell(row, 'reason', measure);
    const by = isMilestone ? undefined : this.#by(row, measure);
    if (word === kept) return kept;
    const problem = (code: MeasureProblem, name: SaidColumn, details: readonly string[] = []): typeof kept => {
      this.#cells.say('problem', code, row, columns[name] ?? columns.state!, details, measure);
      return kept;
    };
    if (word === undefined) {
      const alone = (
        [
          ['day', on],
          ['until', until],
          ['reason', reason],
          ['by', by],
        ] as const
      ).find(([, value]) => value !== undefined && value !== kept);
      return alone ? problem('state-missing', alone[0]) : undefined;
    }
    const state = stateOf(word);
    const near = nearState(word);
    if (!state) return problem('unknown-state', 'state', near ? stateNames[near] : []);
    if (isMilestone && state !== 'completed') return problem('milestone-state', 'state');
    if (on === kept || until === kept || reason === kept || by === kept) return kept;
    if (on === undefined) return problem('day-missing', columns.day === undefined ? 'state' : 'day');
    if (until !== undefined && state !== 'postponed') return problem('until-of-other', 'until');
    if (until !== undefined && until <= on) return problem('until-before', 'until', [on]);
    if (by !== undefined && state !== 'merged' && state !== 'replaced') return problem('by-of-other', 'by');
    return {
      state,
      on,
      ...(until !== undefined && { until }),
      ...(by !== undefined && { by }),
      ...(reason !== undefined && { reason }),
    };
  }

  /** The measure it went into, or that stands in its place. */
  #by(row: number, measure: Measure): Read<string> {
    const text = this.#cells.cell(row, 'by', measure);
    if (text === undefined || text === kept) return text;
    const match = this.#match(text);
    const found = this.#measures.find(({ id }) => id === text) ?? match.found;
    if (found && found !== measure) return found.id;
    const near = 'nearest' in match && match.nearest !== measure ? texts(match.nearest?.name).slice(0, 1) : [];
    this.#cells.say(
      'problem',
      found ? 'by-itself' : 'unknown-measure',
      row,
      this.#cells.table.columns.by!,
      near,
      measure,
    );
    return kept;
  }

  /** The address of evidence: as it is written, else where a click on 查看, or on the evidence itself, leads. */
  #address(row: number, said: string | undefined): string | undefined {
    if (said !== undefined && address.test(said)) return said;
    const { columns } = this.#cells.table;
    const column = said === undefined ? columns.evidence : columns.link;
    const link = column === undefined ? undefined : cellAt(this.#cells.grid, row, column).link;
    return link !== undefined && address.test(link) ? link : said;
  }

  #evidence(row: number, measure: Measure): Read<NonNullable<SaidPieces['evidence']>> {
    const name = this.#cells.cell(row, 'evidence', measure);
    const said = this.#cells.cell(row, 'link', measure);
    const url = said === kept ? kept : this.#address(row, said);
    if (name === kept || url === kept) return kept;
    const known = [...(measure.evidence ?? []), ...(measure.milestones ?? []).map(({ source }) => source)];
    const isKnown = url === undefined || known.some((each) => each?.url === url);
    if (name === undefined && isKnown) return undefined;
    if (!isKnown && !address.test(url))
      this.#cells.say('problem', 'bad-link', row, this.#cells.table.columns.link!, [], measure);
    else if (name === undefined)
      this.#cells.say('problem', 'link-alone', row, this.#cells.table.columns.link!, [], measure);
    else return { name, ...(url !== undefined && { url }) };
    return kept;
  }
}
