import { clausesOf, type Clause } from './clauses.js';
import { figuresOf } from './clause-figures.js';
import { isWord } from './cluster.js';
import { dueAt, duesIn, finish, forceOf, keepDues, type Context } from './context.js';
import type { Draft, Found } from './draft.js';
import { ratioOnly } from './of.js';
import { subjectSpan } from './subject.js';
import { chineseTokens } from './tokens.js';
import { sliceOf, unitEnd } from './units.js';
import { wordingOf } from './wordings.js';
import { joined, spanOf } from '../spans.js';
import type { LeftReason, SentenceReading, Span, TargetReading } from '../target-reading.js';

/** 浓度下降（%）〔18〕, 面积（亿亩）〔2.75〕: what the years bring together. */
function bracketOf(text: string, clause: Clause): Found[] {
  const at = clause.tokens.findIndex((token) => token.is === 'bracket');
  const bracket = clause.tokens[at];
  if (bracket?.is !== 'bracket') return [];
  const place = spanOf(bracket);
  // 〔5500〕万人, and （万人）〔5500〕
  const after = unitEnd(text, bracket.end);
  const unit =
    after > bracket.end
      ? { start: bracket.end, end: after }
      : clause.tokens.slice(0, at).find((token) => token.is === 'unit');
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
      words: { start: place.start, end: Math.max(place.end, after) },
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
      const { due, attribute, base } = context;
      // ; goes on with the same year and the same list of aims.
      const goesOn = folded.charAt(clause.start - 1) === ';' || readings.length === 0;
      context = goesOn ? { ...(due && { due }), ...(attribute && { attribute }), ...(base && { base }) } : {};
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
        const due = each.dated ?? dueAt(folded, clause, each.words.start, context);
        const draft = ofIndex(folded, each, context);
        readings.push(finish(original, folded, draft, due, forceOf(draft, clause, context, original)));
      }
    }
    const borrowed = (token: Span): boolean =>
      drafts.some((each) => {
        // 2019年的120%: what something is held against is no time for what follows.
        const place = 'words' in each ? each.words : each.left === 'relative-figure' ? each.at : undefined;
        return place !== undefined && place.start <= token.start && token.end <= place.end;
      });
    keepDues(
      duesIn(folded, clause).filter((token) => !borrowed(token)),
      clause,
      context,
    );
    for (const token of clause.tokens) {
      if (isWord(token, 'strive')) {
        context.strive = spanOf(token);
        context.striveForAll = clause.tokens.every((each) => each.is === 'date' || each.is === 'word');
      }
      if (token.is === 'date' && token.date.use === 'index') context.index = token;
      if (token.is === 'date' && token.date.use === 'base' && clause.tokens.length === 1) context.base = token;
    }
  }
  return { readings, left };
}
