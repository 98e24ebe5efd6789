import { periodInterval } from '../calendar/period.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { cellName } from './grid.js';
import type { PlacedFigure } from './figures-reader.js';
import type { SheetRemark } from './sheet-remark.js';

/** What an import brings. */
export type FigureChange =
  | { readonly kind: 'added'; readonly observation: Observation }
  /** The earlier value of the same period stays in the file, with its day. */
  | { readonly kind: 'revised'; readonly observation: Observation; readonly before: Observation };

/** What an import would do to the figures that are there. */
export interface MergedFigures {
  /** To be put behind those that are there; nothing there is changed. */
  readonly added: readonly Observation[];
  /** Where each of `added` stands in the sheets. */
  readonly places: readonly PlacedFigure[];
  readonly changes: readonly FigureChange[];
  /** Figures that are there already, as they are. */
  readonly unchanged: number;
  readonly remarks: readonly SheetRemark[];
}

const keyOf = ({ indicator, of = '', period, counts }: Observation): string =>
  [indicator, of, period, counts].join(' ');

const strength: readonly Observation['status'][] = ['estimated', 'preliminary', 'final'];

function knownFrom({ published, period }: Observation, yearStart: Plan['period']['yearStart']): string {
  return published ?? periodInterval(period, yearStart)?.end ?? '';
}

/** Whether a sheet says what stands already; one that does not say how certain a figure is does not make it more so. */
const sameFigure = (standing: Observation, { observation, statusSaid }: PlacedFigure): boolean =>
  standing.value === observation.value &&
  standing.qualifier === observation.qualifier &&
  (standing.status === observation.status || !statusSaid);

/**
 * Puts the figures of a sheet beside those that are there. What is there is never changed: a new value of a period is a
 * revision with a later day of publication, or a final figure after a preliminary one, and the earlier value stays with
 * its day. Without either there would be two values and nothing to tell them apart; that is a problem.
 *
 * @param known All figures that are there: of the plan file and of the file of figures.
 */
export function mergeFigures(
  known: readonly Observation[],
  figures: readonly PlacedFigure[],
  plan: Pick<Plan, 'period'>,
): MergedFigures {
  const { yearStart } = plan.period;
  const byKey = new Map<string, Observation[]>();
  const put = (observation: Observation): void => {
    const key = keyOf(observation);
    byKey.set(key, [...(byKey.get(key) ?? []), observation]);
  };
  known.forEach(put);
  const places: PlacedFigure[] = [];
  const changes: FigureChange[] = [];
  const remarks: SheetRemark[] = [];
  let unchanged = 0;
  const inTime = [...figures].sort((a, b) =>
    knownFrom(a.observation, yearStart) < knownFrom(b.observation, yearStart) ? -1 : 1,
  );
  for (const figure of inTime) {
    const { observation } = figure;
    const there = (byKey.get(keyOf(observation)) ?? []).filter(
      ({ withdrawn, illustrative = false }) =>
        withdrawn === undefined && illustrative === (observation.illustrative ?? false),
    );
    // A sheet of all years comes again each month: what it says as before is no news, whatever day it gives.
    const standing = there.reduce<Observation | undefined>((last, each) => {
      if (!last || strength.indexOf(each.status) > strength.indexOf(last.status)) return each;
      const isLater = knownFrom(each, yearStart) >= knownFrom(last, yearStart);
      return isLater && each.status === last.status ? each : last;
    }, undefined);
    if (standing && sameFigure(standing, figure)) {
      unchanged += 1;
      continue;
    }
    const firmer = standing ? strength.indexOf(observation.status) - strength.indexOf(standing.status) : 0;
    const isLater = standing && knownFrom(observation, yearStart) > knownFrom(standing, yearStart);
    // A preliminary figure behind a final one would stand in the file and be shown nowhere.
    if (standing && firmer <= 0 && !(isLater && firmer === 0)) {
      const { sheet, row, column } = figure;
      const details = [String(standing.value), standing.published ?? '—'];
      const place = { sheet, row, column, cell: cellName(row - 1, column - 1), indicator: observation.indicator };
      remarks.push({ severity: 'problem', code: 'two-values', ...place, came: String(observation.value), details });
      continue;
    }
    put(observation);
    places.push(figure);
    changes.push(standing ? { kind: 'revised', observation, before: standing } : { kind: 'added', observation });
  }
  return { added: places.map(({ observation }) => observation), places, changes, unchanged, remarks };
}
