import { addDays } from '../../calendar/add-days.js';
import { daysBetween, type IsoDate } from '../../calendar/iso-date.js';
import { periodInterval, type PeriodCode } from '../../calendar/period.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import { firstDay, lastDay } from './trend-course.js';
import { boxOf, trendLabelWidth, type TrendLabel } from './trend-labels.js';
import { periodAround } from './trend-periods.js';

/** A year of the plan, or a quarter where the time is short, and the day it is over. */
interface Span {
  readonly code: PeriodCode;
  readonly end: IsoDate;
}

function spansOf(progress: TargetProgress): { spans: readonly Span[]; byYears: boolean } {
  const { yearStart } = progress;
  const [from, last] = [firstDay(progress), lastDay(progress)];
  const byYears = daysBetween(from, last) >= 540;
  const spans: Span[] = [];
  for (let day: IsoDate | undefined = from; day !== undefined && day <= last && spans.length < 400;) {
    const code = periodAround(day, byYears ? 'year' : 'quarter', yearStart);
    const end = periodInterval(code, yearStart)?.end ?? last;
    spans.push({ code, end: end < last ? end : last });
    day = addDays(end, 1);
  }
  return { spans, byYears };
}

/** Where names of periods stand: under the ends of the periods they name. */
interface AxisPlace {
  readonly x: (day: IsoDate) => number;
  /** The edges of the drawing. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The name of a span under its end, inside the edges of the drawing. */
function named(text: string, at: number, { left, right, bottom }: AxisPlace): TrendLabel {
  const half = trendLabelWidth(text, 'muted') / 2 + 1;
  const x = Math.min(Math.max(at, left + half), right - half);
  return { text, x: Math.round(x * 10) / 10, y: bottom + 18, anchor: 'middle', weight: 'muted' };
}

/** The first, the middle and the last of some spans; the middle one only where there is one. */
const threeOf = <Each>(all: readonly Each[]): readonly Each[] =>
  all.filter((_, index) => [0, (all.length - 1) / 2, all.length - 1].includes(index));

/**
 * Marks of time under a chart: at the end of each year, or quarter where the time is short, with as many names as find
 * room; in a small chart the first, the middle and the last.
 */
export function timeAxis(
  progress: TargetProgress,
  place: AxisPlace,
  period: (code: PeriodCode) => string,
  isSmall: boolean,
): { readonly ends: readonly number[]; readonly labels: readonly TrendLabel[] } {
  const { spans, byYears } = spansOf(progress);
  const shown = isSmall ? threeOf(spans) : spans;
  const short = (code: PeriodCode): string => (byYears ? code.slice(0, 4) : period(code));
  const namesBy = (name: (code: PeriodCode) => string): TrendLabel[] => {
    const kept: TrendLabel[] = [];
    // From the last on: the day the target is due is the one that must be named.
    for (const { code, end } of [...shown].reverse()) {
      const label = named(name(code), place.x(end), place);
      const before = kept[kept.length - 1];
      if (!before || boxOf(label).right + 4 <= boxOf(before).left) kept.push(label);
    }
    return kept.reverse();
  };
  const full = isSmall ? [] : namesBy(period);
  const labels = full.length === shown.length ? full : namesBy(short);
  return { ends: shown.map(({ end }) => place.x(end)), labels };
}
