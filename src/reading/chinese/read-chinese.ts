import { clausesOf, type Clause } from './clauses.js';
import { clusterBefore, isWord, joined, spanOf, type Cluster, type Word } from './cluster.js';
import { dueAt, finish, forceOf, isDue, type Context } from './context.js';
import type { Draft, Found } from './draft.js';
import { figurePhrases, type FigurePhrase } from './figures.js';
import { ratioOnly } from './of.js';
import { subjectsOf, subjectSpan } from './subject.js';
import { draftOf } from './target.js';
import { chineseTokens, type Token } from './tokens.js';
import { sliceOf } from './units.js';
import { wordingOf } from './wordings.js';
import type { WordClass } from './words.js';
import type { LeftReason, SentenceReading, Span, TargetReading } from '../target-reading.js';

const belongsToFigure = /^的(目标|水平|任务|规模|台阶|大关|要求|合理区间|区间)/;
const nothing = /^[\s”"’)）」:：.·-]*$/;
/** Whose target it is. */
const region = /^(全|我|本|我们)?[市省区县国]$|^.{2,4}[市省区县]$/;
const joins = /^(和|与|及|以及)$/;

/** 1.2∶1, 3:2 */
const isRatio = (text: string, tokens: readonly Token[], { last }: FigurePhrase): boolean => {
  const next = tokens[last + 1];
  const second = tokens[last + 2];
  return next?.is === 'text' && sliceOf(text, next) === ':' && second?.is === 'figure';
};

/** 8—10家高价值专利培育中心: what is counted, up to the next part of the list. */
function nounAfter(text: string, { tokens, end }: Clause, { last }: FigurePhrase): Span | undefined {
  const start = tokens[last + 1]?.start;
  const stop = tokens.find((token, at) => at > last && (token.is === 'list' || token.is === 'figure'));
  if (start === undefined) return undefined;
  const span = { start, end: stop?.start ?? end };
  return nothing.test(sliceOf(text, span)) ? undefined : span;
}

/** What a clause says with figures. */
function figuresOf(text: string, clause: Clause, context: Context): Found[] {
  const { tokens } = clause;
  const phrases = figurePhrases(text, tokens);
  const found: Found[] = [];
  let group: { cluster: Cluster; subject?: Span | undefined; governor?: Word; counts: boolean } | undefined;
  let counted = false;
  let leadFrom = 0;
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    if (!phrase) continue;
    const before = tokens[phrase.first - 1];
    const previous = phrases[index - 1];
    const place = { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last]?.end ?? 0 };
    if (isRatio(text, tokens, phrase)) {
      found.push({ left: 'relative-figure', at: place });
      index += 1;
      continue;
    }
    // The list this figure begins: 8%、8%、10%以上.
    const list = [phrase];
    for (let next = index + 1; next < phrases.length; next++) {
      const [last, more] = [list[list.length - 1], phrases[next]];
      if (!last || !more || more.first !== last.last + 2) break;
      const between = tokens[last.last + 1];
      if (!(between?.is === 'list' || (between?.is === 'text' && joins.test(sliceOf(text, between))))) break;
      list.push(more);
    }
    const cluster = clusterBefore(text, tokens, phrase.first);
    if (cluster.startValue) continue;
    const next = tokens[(list[list.length - 1] ?? phrase).last + 1];
    const rest = next?.is === 'text' ? sliceOf(text, next) : '';
    const free =
      !next || next.is === 'attribute' || (next.is === 'text' && (nothing.test(rest) || belongsToFigure.test(rest)));
    const listedNoun: boolean = before?.is === 'list' && counted && previous !== undefined;
    const lead = tokens.slice(leadFrom, cluster.from);
    const inLead = (...classes: WordClass[]): Word | undefined =>
      lead.find((token): token is Word => isWord(token, ...classes));
    const headWord = lead.find(
      (token) =>
        !(token.is === 'date' || isWord(token, 'filler', 'strive', 'alike')) &&
        !(token.is === 'text' && region.test(sliceOf(text, token))),
    );
    const governor: Word | undefined =
      inLead('added', 'net') ??
      (isWord(headWord, 'act', 'build', 'own') ? headWord : undefined) ??
      (listedNoun ? group?.governor : undefined) ??
      (clause.listed && index === 0 && cluster.tokens.length === 0 ? context.governor : undefined);
    const own = cluster.tokens.find((token): token is Word =>
      isWord(token, ...(['act', 'build', 'added', 'net', 'own'] as const)),
    );
    const named = own?.as === 'own' && (index + list.length < phrases.length || phrase.after !== undefined);
    const counts: boolean = !free && !named && (own !== undefined || listedNoun);
    if (!free && !counts) {
      const word = tokens[phrase.first - 1];
      // 3岁以下婴幼儿, 15分钟健身圈: part of a name.
      if (cluster.tokens.length > 0 && !isWord(word, 'filler', 'alike', 'own'))
        found.push({ left: 'figure-not-understood', at: place });
      else if (phrase.unit && sliceOf(text, phrase.unit) === '%')
        found.push({ left: 'figure-not-understood', at: place });
      continue;
    }
    const partly =
      /^其中/.test(text.slice(clause.start, clause.start + 2)) || (clause.listed && context.parts === true);
    if (partly && cluster.tokens.length === 0 && !governor && previous === undefined) {
      context.parts = true;
      found.push({ left: 'part-of-whole', at: place });
      continue;
    }
    const past = lead.some((token) => isWord(token, 'past'));
    const subject = subjectSpan(text, tokens, leadFrom, cluster.from) ?? group?.subject;
    const noun = counts && next ? nounAfter(text, clause, phrase) : undefined;
    const subjects = list.length > 1 ? subjectsOf(text, subject, list.length) : [noun ?? subject];
    const respective = cluster.tokens.some((token) => isWord(token, 'respectively'));
    const everyYear =
      cluster.tokens.find((token): token is Word => isWord(token, 'yearly', 'yearGrowth')) ?? inLead('yearly');
    const sum =
      cluster.tokens.find((token): token is Word => isWord(token, 'total')) ??
      inLead('total') ??
      (clause.listed ? context.sum : undefined);
    const due = cluster.dated ?? dueAt(clause, place.start, context);
    const end = list[list.length - 1];
    const verb: Word | undefined = own ?? governor;
    list.forEach((item, at) => {
      const itemSubject = subjects[at];
      const itemPlace = { start: tokens[item.first]?.start ?? 0, end: tokens[item.last]?.end ?? 0 };
      if (past) found.push({ left: 'reports-the-past', at: itemPlace });
      else if (list.length > 1 && !respective && !counts) found.push({ left: 'figures-do-not-fit', at: itemPlace });
      else {
        found.push(
          draftOf({
            text,
            clause,
            phrase: item,
            cluster: cluster,
            ...(itemSubject && { subject: itemSubject }),
            ...(governor && { governor }),
            ...(due && { due: due.date }),
            ...(everyYear && { yearly: everyYear }),
            ...(sum && { sum }),
            counts,
            listedNoun,
            ...(item !== end && end?.after && { shared: end.after }),
          }),
        );
      }
    });
    group = { cluster, subject, ...(verb && { governor: verb }), counts };
    counted = counts;
    context.governor = verb;
    context.sum = sum;
    leadFrom = (end ?? phrase).last + 1;
    index += list.length - 1;
  }
  return found;
}

/** 浓度下降（%）〔18〕, 面积（亿亩）〔2.75〕: what the years bring together. */
function bracketOf(text: string, clause: Clause): Found[] {
  const at = clause.tokens.findIndex((token) => token.is === 'bracket');
  const bracket = clause.tokens[at];
  if (bracket?.is !== 'bracket') return [];
  const place = spanOf(bracket);
  const unit = clause.tokens.slice(0, at).find((token) => token.is === 'unit');
  const printed = unit ? sliceOf(text, unit) : '';
  const named = clause.tokens.slice(0, at).filter((token) => token.is === 'text' || token.is === 'word');
  const last = named[named.length - 1];
  const subject = subjectSpan(text, clause.tokens, 0, at);
  const change = isWord(last, 'up', 'down') ? last : undefined;
  if (!change && (printed === '%' || (subject && ratioOnly.test(sliceOf(text, subject))))) {
    return [{ left: 'figure-not-understood', at: place }];
  }
  const direction = isWord(change, 'down') ? 'decrease' : 'increase';
  const measure = printed === '%' ? 'percent' : /百分点/.test(printed) ? 'points' : 'absolute';
  const digits = { start: bracket.digitsStart, end: bracket.digitsEnd };
  return [
    {
      of: change ? { kind: 'change', measure, direction } : { kind: 'total' },
      bound: { kind: 'at-least', value: bracket.value },
      ...(unit && { unit: spanOf(unit) }),
      ...(subject && { subject }),
      words: place,
      at: { of: change ? [spanOf(change), place] : [place], bound: [digits], unit: unit ? [spanOf(unit)] : [] },
    },
  ];
}

/** 以2020年为100，…指数不低于125: the level of an index is the change from its year. */
function ofIndex(text: string, draft: Draft, { index }: Context): Draft {
  if (index?.date.use !== 'index' || draft.of.kind !== 'level' || !draft.subject) return draft;
  if (!sliceOf(text, draft.subject).endsWith('指数')) return draft;
  return {
    ...draft,
    of: { kind: 'change', measure: 'index', from: index.date.from },
    at: { ...draft.at, of: joined([spanOf(index), ...(draft.at.of ?? [])]) },
  };
}

/** No sentence has so many words between two commas; what has is a list, and is not walked through for each of them. */
const mostTokens = 300;

const conditionOpens = /^(如|若|如果|倘若)/;

/** What the sentence of a Chinese plan says of targets. `folded` has the places of `original`. */
export function readChinese(original: string, folded: string): SentenceReading {
  const readings: TargetReading[] = [];
  const left: { code: LeftReason; at: Span }[] = [];
  let context: Context = {};
  for (const clause of clausesOf(chineseTokens(folded))) {
    if (clause.fresh) {
      const { due, attribute } = context;
      // ; goes on with the same year and the same list of aims.
      const goesOn = folded.charAt(clause.start - 1) === ';' || readings.length === 0;
      context = goesOn ? { ...(due && { due }), ...(attribute && { attribute }) } : {};
    }
    if (!clause.listed) context = { ...context, governor: undefined, sum: undefined, parts: false };
    const opening = folded.slice(clause.start, clause.end);
    if (conditionOpens.test(opening)) context.condition = spanOf(clause);
    const wide = clause.tokens.find((token) => token.is === 'attribute' && token.wide);
    if (wide?.is === 'attribute') context.attribute = wide;

    if (clause.tokens.length > mostTokens) {
      left.push({ code: 'figure-not-understood', at: spanOf(clause) });
      continue;
    }
    const found = [...figuresOf(folded, clause, context), ...bracketOf(folded, clause)];
    const drafts = found.some((each) => !('left' in each)) ? found : [...found, ...wordingOf(folded, clause)];
    for (const each of drafts) {
      if ('left' in each) left.push({ code: each.left, at: each.at });
      else {
        const due = each.dated ?? dueAt(clause, each.words.start, context);
        const draft = ofIndex(folded, each, context);
        readings.push(finish(original, folded, draft, due, forceOf(draft, clause, context, original)));
      }
    }
    for (const token of clause.tokens) {
      const borrowed = drafts.some(
        (each) => 'words' in each && each.words.start <= token.start && token.end <= each.words.end,
      );
      if (isDue(token) && !borrowed) context.due = token;
      if (isWord(token, 'strive')) context.strive = spanOf(token);
      if (token.is === 'date' && token.date.use === 'index') context.index = token;
    }
  }
  return { readings, left };
}
