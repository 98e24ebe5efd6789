import type { Span } from './target-reading.js';

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
