import { averagedBy } from './averaged.js';
import type { Clause } from './clauses.js';
import { clusterBefore, isWord, type Cluster, type Dated, type Word } from './cluster.js';
import { dueAt, duesIn, type Context } from './context.js';
import type { Found } from './draft.js';
import { figurePhrases, type FigurePhrase } from './figures.js';
import { subjectsOf, subjectSpan } from './subject.js';
import { draftOf } from './target.js';
import type { Token } from './tokens.js';
import { sliceOf } from './units.js';
import type { WordClass } from './words.js';
import type { Span } from '../target-reading.js';

const belongsToFigure = /^(?:大关|关口|台阶|门槛)|^的(目标|水平|任务|规模|台阶|大关|要求|合理区间|区间)/;
const nothing = /^[\s”"’)）」:：.·-]*$/;
/** Whose target it is. */
const region = /^(全|我|本|我们)?[市省区县国]$|^.{2,4}[市省区县]$/;
const joins = /^(和|与|及|以及)$/;
const counting = ['act', 'build', 'added', 'net', 'own'] as const;

/** What the figure before leaves for the one after it. */
interface Before {
  /** Where the words of the next figure begin, by the place of their first token. */
  readonly from: number;
  readonly subject?: Span | undefined;
  readonly verb?: Word | undefined;
  /** It counted a noun: 培育1—2家…、3—4家…. */
  readonly counted: boolean;
}

const firstWord = (tokens: readonly Token[], ...classes: readonly WordClass[]): Word | undefined =>
  tokens.find((token): token is Word => isWord(token, ...classes));

/** 1.2∶1, 3:2 */
const isRatio = (text: string, tokens: readonly Token[], { last }: FigurePhrase): boolean => {
  const next = tokens[last + 1];
  return next?.is === 'text' && sliceOf(text, next) === ':' && tokens[last + 2]?.is === 'figure';
};

/** The list a figure begins: 8%、8%、10%以上; of one where none follows. */
function listFrom(text: string, tokens: readonly Token[], phrases: readonly FigurePhrase[]): readonly FigurePhrase[] {
  let length = 1;
  for (; length < phrases.length; length++) {
    const [last, more] = [phrases[length - 1], phrases[length]];
    if (!last || !more || more.first !== last.last + 2) break;
    const between = tokens[last.last + 1];
    if (!(between?.is === 'list' || (between?.is === 'text' && joins.test(sliceOf(text, between))))) break;
  }
  return phrases.slice(0, length);
}

/** Whether nothing but what belongs to the figure follows in the clause. */
function endsClause(text: string, tokens: readonly Token[], { last }: FigurePhrase): boolean {
  const next = tokens[last + 1];
  if (!next || next.is === 'attribute') return true;
  if (next.is !== 'text') return false;
  const rest = sliceOf(text, next);
  return nothing.test(rest) || belongsToFigure.test(rest);
}

/** 8—10家高价值专利培育中心: what is counted, up to the next part of the list. */
function nounAfter(text: string, { tokens, end }: Clause, { last }: FigurePhrase): Span | undefined {
  const start = tokens[last + 1]?.start;
  const stop = tokens.find((token, at) => at > last && (token.is === 'list' || token.is === 'figure'));
  if (start === undefined) return undefined;
  const span = { start, end: stop?.start ?? end };
  return nothing.test(sliceOf(text, span)) ? undefined : span;
}

const leadsOn = ['filler', 'strive', 'alike', 'yearly', 'average', 'mean'] as const;

/** What a clause begins with, after its times and the words that only lead on. */
const headOf = (text: string, lead: readonly Token[]): Token | undefined =>
  lead.find(
    (token) =>
      !(token.is === 'date' || isWord(token, ...leadsOn)) &&
      !(token.is === 'text' && region.test(sliceOf(text, token))),
  );

/** 压减财政支出5%, 增加学位2万个: the verb of a change, with its object between it and the figure. */
function movedBy(text: string, lead: readonly Token[], cluster: Cluster): Word | undefined {
  const head = headOf(text, lead);
  const next = head && lead[lead.indexOf(head) + 1];
  const isOwn = cluster.tokens.every((token) => isWord(token, ...leadsOn) || isWord(token, 'about', 'floor', 'cap'));
  return isOwn && isWord(head, 'up', 'down') && head.end - head.start > 1 && next?.is === 'text' ? head : undefined;
}

/** The verb at the head of a clause that governs its figures: 新增…3个, 培训…5000人次. */
function governorOf(text: string, lead: readonly Token[]): Word | undefined {
  const head = headOf(text, lead);
  return firstWord(lead, 'added', 'net') ?? (isWord(head, 'act', 'build', 'own') ? head : undefined);
}

/** 15分钟生活圈 */
const isTimeUnit = (text: string, { unit }: FigurePhrase): boolean =>
  unit !== undefined && /^(分钟|小时|天|日|秒|岁)$/.test(sliceOf(text, unit));

/** A figure inside a name (3岁以下婴幼儿, 15分钟健身圈) is none of a target; another one is told as not understood. */
function insideName(text: string, tokens: readonly Token[], phrase: FigurePhrase, cluster: Cluster): boolean {
  if (phrase.unit && sliceOf(text, phrase.unit) === '%') return false;
  return (
    cluster.tokens.length === 0 ||
    isTimeUnit(text, phrase) ||
    isWord(tokens[phrase.first - 1], 'filler', 'alike', 'own')
  );
}

interface Listed {
  readonly text: string;
  readonly clause: Clause;
  readonly context: Context;
  readonly list: readonly FigurePhrase[];
  /** Figures of the clause after the list. */
  readonly more: boolean;
  /** The first figure of the clause. */
  readonly opens: boolean;
  readonly before: Before;
}

/** What one figure, or a list of them, says. */
function readList({ text, clause, context, list, more, opens, before }: Listed): { found: Found[]; after: Before } {
  const { tokens } = clause;
  const [phrase] = list;
  const end = list[list.length - 1];
  if (!phrase || !end) return { found: [], after: before };
  const placeOf = ({ first, last }: FigurePhrase): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  });
  const skip = (...found: Found[]): { found: Found[]; after: Before } => ({ found, after: before });

  const cluster = clusterBefore(text, tokens, phrase.first);
  if (cluster.startValue) return skip();
  const lead = tokens.slice(before.from, cluster.from);
  const listedNoun = tokens[phrase.first - 1]?.is === 'list' && before.counted;
  const own = firstWord(cluster.tokens, ...counting);
  const inherited = listedNoun
    ? before.verb
    : clause.listed && opens && cluster.tokens.length === 0
      ? context.governor
      : undefined;
  const governor = governorOf(text, lead) ?? inherited;
  const free = endsClause(text, tokens, end);
  const named = own?.as === 'own' && (more || phrase.after !== undefined);
  const counts = !free && !named && !isTimeUnit(text, phrase) && (own !== undefined || listedNoun);
  if (!free && !counts) {
    return insideName(text, tokens, phrase, cluster)
      ? skip()
      : skip({ left: 'figure-not-understood', at: placeOf(phrase) });
  }
  const partly = text.startsWith('其中', clause.start) || (clause.listed && context.parts === true);
  if (partly && opens && cluster.tokens.length === 0 && !governor) {
    context.parts = true;
    return skip({ left: 'part-of-whole', at: placeOf(phrase) });
  }

  const subject = subjectSpan(text, tokens, before.from, cluster.from) ?? before.subject;
  const noun = counts ? nounAfter(text, clause, phrase) : undefined;
  const subjects = list.length > 1 ? subjectsOf(text, subject, list.length) : [noun ?? subject];
  const yearly = firstWord(cluster.tokens, 'yearly', 'yearGrowth') ?? firstWord(lead, 'yearly');
  const sum =
    firstWord(cluster.tokens, 'total') ?? firstWord(lead, 'total') ?? (clause.listed ? context.sum : undefined);
  const printedUnit = phrase.unit ?? tokens.slice(0, phrase.first).find((token) => token.is === 'unit');
  const moved = counts ? undefined : movedBy(text, lead, cluster);
  const averaged = averagedBy({
    text,
    lead,
    cluster,
    unit: printedUnit ? sliceOf(text, printedUnit) : '',
    subject: noun ?? subject,
    done: own !== undefined || governor !== undefined || moved !== undefined,
  });
  const base = lead.find((token): token is Dated => token.is === 'date' && token.date.use === 'base') ?? context.base;
  const dues = duesIn(text, clause).filter(({ end: to }) => to <= placeOf(phrase).start);
  // 2023年、2024年分别达到50%、60%
  const eachDue = dues.length > 0 ? dues : (context.dues ?? []);
  const byYear = list.length > 1 && eachDue.length === list.length;
  const unordered = list.length > 1 && !counts && !firstWord(cluster.tokens, 'respectively');
  const past = firstWord(lead, 'past') !== undefined;
  const found = list.map((item, at): Found => {
    if (past) return { left: 'reports-the-past', at: placeOf(item) };
    if (unordered) return { left: 'figures-do-not-fit', at: placeOf(item) };
    const itemSubject = subjects[at];
    const due = cluster.dated ?? (byYear ? eachDue[at] : dueAt(text, clause, placeOf(phrase).start, context));
    return draftOf({
      text,
      clause,
      phrase: item,
      cluster,
      ...(itemSubject && { subject: itemSubject }),
      ...(governor && { governor }),
      ...(due && { due }),
      ...(base && { base }),
      ...(moved && { moved }),
      ...(averaged ? { averaged } : yearly && { yearly }),
      ...(sum && { sum }),
      counts,
      listedNoun,
      ...(item !== end && end.after && { shared: end.after }),
    });
  });
  const verb = own ?? governor;
  context.governor = verb;
  context.sum = sum;
  return { found, after: { from: end.last + 1, subject, verb, counted: counts } };
}

/** What a clause says with figures. */
export function figuresOf(text: string, clause: Clause, context: Context): Found[] {
  const { tokens } = clause;
  const phrases = figurePhrases(text, tokens);
  const found: Found[] = [];
  let before: Before = { from: 0, counted: false };
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase) continue;
    if (isRatio(text, tokens, phrase)) {
      found.push({
        left: 'relative-figure',
        at: { start: phrase.digits[0]?.start ?? 0, end: tokens[phrase.last + 2]?.end ?? 0 },
      });
      at += 1;
      continue;
    }
    const list = listFrom(text, tokens, phrases.slice(at));
    const more = at + list.length < phrases.length;
    const read = readList({ text, clause, context, list, more, opens: at === 0, before });
    found.push(...read.found);
    if (read.after !== before) at += list.length - 1;
    before = read.after;
  }
  return found;
}
