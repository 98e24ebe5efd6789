import type { SentenceReading, Span } from './target-reading.js';

/** The span of a piece, without what else it holds. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Spans in order, those that touch in one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** A reading with all its spans in other places. */
export const withSpans = ({ readings, left }: SentenceReading, place: (span: Span) => Span): SentenceReading => ({
  readings: readings.map(({ at, span, subject, doubts, ...rest }) => ({
    ...rest,
    span: place(span),
    at: {
      of: at.of.map(place),
      bound: at.bound.map(place),
      when: at.when.map(place),
      force: at.force.map(place),
      unit: at.unit.map(place),
    },
    ...(subject && { subject: place(subject) }),
    doubts: doubts.map((doubt) => ({ ...doubt, at: place(doubt.at) })),
  })),
  left: left.map((each) => ({ ...each, at: place(each.at) })),
});
