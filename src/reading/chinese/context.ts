import type { Force, When } from '../../model/target.js';
import type { Clause } from './clauses.js';
import { isWord, type Dated, type Word } from './cluster.js';
import type { DateUse } from './dates.js';
import type { Draft } from './draft.js';
import type { Token } from './tokens.js';
import { sliceOf } from './units.js';
import { joined, spanOf } from '../spans.js';
import type { ReadingDoubt, Span, TargetReading } from '../target-reading.js';

/** What holds for the clauses that follow. */
export interface Context {
  due?: Dated;
  /** 到2022年和2030年，…分别: one for each figure of a list. */
  dues?: readonly Dated[] | undefined;
  strive?: Span;
  /** 力争到2025年，…: it stands before all that follows. */
  striveForAll?: boolean;
  attribute?: Extract<Token, { is: 'attribute' }>;
  condition?: Span;
  /** The verb of the clause before, for those listed after it. */
  governor?: Word | undefined;
  /** 累计 of the clause before, likewise. */
  sum?: Word | undefined;
  /** The clause before names a part: 其中湖南路街道4.1公顷. */
  parts?: boolean;
  /** 以2020年为100 */
  index?: Dated;
  /** 以2020年为基期，…: a clause of its own, for those that follow. */
  base?: Dated;
}

export type DueSpan = { readonly date: DateUse; readonly at: Span };

export function whenOf(draft: Draft, due: DueSpan | undefined): { when: When; at: Span[]; doubts: ReadingDoubt[] } {
  const use = due?.date;
  const at = due ? [due.at] : [];
  const doubts: ReadingDoubt[] = [];
  const to = use?.use === 'by' || use?.use === 'in' ? use.date : use?.use === 'span' ? use.to : undefined;
  const from =
    use?.use === 'span' || use?.use === 'since' ? use.from : use?.use === 'in' ? `${use.year}-01-01` : undefined;
  const repeated = draft.of.kind === 'total' || draft.of.kind === 'occurrence';
  if (draft.yearly && repeated) {
    return {
      when: { kind: 'every-year', ...(from && { from }), ...(to && { to }) },
      at: [...at, draft.yearly],
      doubts,
    };
  }
  if (use?.use === 'span' && draft.mean) {
    return { when: { kind: 'mean-of', window: { start: use.from, end: use.to } }, at: [...at, draft.mean], doubts };
  }
  // 2023年增长5%以上: of that year, and of none before it.
  const ofThatYear = use?.use === 'in' && draft.of.kind === 'growth' && draft.of.span === 'per-year';
  if (draft.yearly || draft.holds || ofThatYear || (use?.use === 'since' && !repeated)) {
    const held = draft.yearly ? [draft.yearly] : [];
    return { when: { kind: 'each-year', ...(from && { from }), ...(to && { to }) }, at: [...at, ...held], doubts };
  }
  if (use?.use === 'this-year' && due) {
    doubts.push({ code: 'relative-time', axis: 'when', at: due.at, alternatives: [] });
  }
  if (use?.use === 'by' && use.before && due) {
    const year = Number(use.date.slice(0, 4)) + 1;
    doubts.push({
      code: 'before-year',
      axis: 'when',
      at: due.at,
      alternatives: [{ kind: 'by', date: `${year}-12-31` }],
    });
  }
  const reached = draft.of.kind !== 'growth' && draft.of.kind !== 'change';
  if (use?.use === 'in' && due && reached) {
    doubts.push({ code: 'may-be-past', axis: 'when', at: due.at, alternatives: [] });
  }
  return { when: { kind: 'by', ...(to && { date: to }) }, at, doubts };
}

const isTime = (token: Token): token is Dated =>
  token.is === 'date' && token.date.use !== 'base' && token.date.use !== 'year-before' && token.date.use !== 'index';

/** The times of a clause by which or in which something is to be; 由2020年的15万元 is where it starts. */
export function duesIn(text: string, { tokens }: Clause): readonly Dated[] {
  return tokens.filter((token, at): token is Dated => {
    const before = tokens[at - 1];
    return isTime(token) && !(before?.is === 'text' && /[由从]$/.test(sliceOf(text, before)));
  });
}

/** 到2025年…；2030年…: a later year after a day by which something is to be is such a day too. */
export function afterDue(due: Dated, before: Dated | undefined): Dated {
  const { date } = due;
  return date.use === 'in' && before?.date.use === 'by' && before.date.date < date.date
    ? { ...due, date: { use: 'by', date: date.date } }
    : due;
}

/** The time that holds at a place of a clause. */
export function dueAt(text: string, clause: Clause, before: number, context: Context): Dated | undefined {
  const dues = duesIn(text, clause).filter(({ start }) => start < before);
  const last = dues[dues.length - 1];
  return last ? afterDue(last, context.due) : context.due;
}

/** Keeps the times of a clause for those that follow. */
export function keepDues(dues: readonly Dated[], clause: Clause, context: Context): void {
  const each = dues.map((due, at) => afterDue(due, dues[at - 1] ?? context.due));
  const last = each[each.length - 1];
  if (!last) return;
  context.due = last;
  context.dues = clause.tokens.length === 2 * each.length - 1 ? each : undefined;
}

export function forceOf(draft: Draft, clause: Clause, context: Context, text: string): { force?: Force; at: Span[] } {
  const strive =
    clause.tokens.find((token) => isWord(token, 'strive') && token.start < draft.words.end) ??
    // 力争…10亿人次以上，年均增长13.6%: still of the same thing. What names a thing of its own is a statement of its own.
    (draft.subject && draft.subject.start >= clause.start && !context.striveForAll ? undefined : context.strive);
  const mark = clause.tokens.find((token) => token.is === 'attribute') ?? context.attribute;
  const { condition } = context;
  const at = [strive, mark, condition].filter((each) => each !== undefined).map(spanOf);
  if (at.length === 0) return { at };
  return {
    force: {
      ...(mark?.is === 'attribute' && { attribute: mark.attribute }),
      ...(strive && { aspirational: true }),
      ...(condition && { condition: sliceOf(text, condition) }),
    },
    at: joined(at),
  };
}

export function finish(
  original: string,
  folded: string,
  draft: Draft,
  due: Dated | undefined,
  force: ReturnType<typeof forceOf>,
): TargetReading {
  const when = whenOf(draft, due && { date: due.date, at: spanOf(due) });
  const unit = typeof draft.unit === 'string' ? draft.unit : draft.unit && sliceOf(folded, draft.unit);
  return {
    target: {
      words: sliceOf(original, draft.words),
      of: draft.among && draft.of.kind === 'rank' ? { ...draft.of, among: sliceOf(original, draft.among) } : draft.of,
      bound: draft.bound,
      when: when.when,
      ...(force.force && { force: force.force }),
      ...(unit && { unit }),
    },
    span: draft.words,
    at: {
      of: draft.at.of ?? [],
      bound: draft.at.bound ?? [],
      when: joined(when.at),
      force: force.at,
      unit: draft.at.unit ?? [],
    },
    ...(draft.subject && { subject: draft.subject }),
    doubts: [...(draft.doubts ?? []), ...when.doubts],
  };
}
