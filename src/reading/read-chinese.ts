import type { Bound, Force, TargetOf, When } from '../model/target.js';
import { clausesOf, type Clause } from './chinese-clauses.js';
import type { DateUse } from './chinese-dates.js';
import { boundAt, figurePhrases, type FigurePhrase } from './chinese-figures.js';
import type { Draft, Found } from './chinese-draft.js';
import { chineseTokens, type Token } from './chinese-tokens.js';
import { sliceOf } from './chinese-units.js';
import type { WordClass } from './chinese-words.js';
import { wordingOf } from './chinese-wordings.js';
import { isBetterLow, ofKinds, seriesKind } from './series-kind.js';
import type { LeftReason, ReadingDoubt, SentenceReading, Span, TargetReading } from './target-reading.js';

type Word = Extract<Token, { is: 'word' }>;
type Dated = Extract<Token, { is: 'date' }>;

/** What holds for the clauses that follow. */
export interface Context {
  due?: Dated;
  strive?: Span;
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
}

const clusterClasses = new Set<WordClass>([
  ...(['reach', 'exceed', 'floor', 'cap', 'under', 'control', 'hold', 'about', 'near', 'upTo', 'downTo', 'up', 'down'] as const),
  ...(['speed', 'average', 'yearly', 'yearGrowth', 'respectively', 'alike', 'filler', 'total', 'added', 'net'] as const),
  ...(['strive', 'build', 'act', 'own', 'past', 'soften', 'mean'] as const),
]);
const boundClasses = new Set<WordClass>([
  ...(['reach', 'exceed', 'floor', 'cap', 'under', 'control', 'hold', 'about', 'upTo', 'downTo'] as const),
]);
const ratioName = /(率|比重|占比|比例|年限|系数|指数|水平|覆盖面|满意度|强度)[^、]{0,2}$/;
const ratioOnly = /(率|比重|占比|比例|覆盖面)[^、]{0,2}$/;
const endsStart = /(由|从|自)$/;
const belongsToFigure = /^的(目标|水平|任务|规模|台阶|大关|要求|合理区间|区间)/;
const nothing = /^[\s”"’)）」:：.·-]*$/;
/** Whose target it is. */
const region = /^(全|我|本|我们)?[市省区县国]$|^.{2,4}[市省区县]$/;
const joins = /^(和|与|及|以及)$/;

const isWord = (token: Token | undefined, ...classes: readonly WordClass[]): token is Word =>
  token?.is === 'word' && classes.includes(token.as);
const spanOf = ({ start, end }: Span): Span => ({ start, end });

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

/** The words right before a figure, from the last back to the first. */
interface Cluster {
  readonly tokens: readonly Token[];
  /** The place in the clause of its first token, or of the figure where there is none. */
  readonly from: number;
  /** 2025年的3.7万亿元 */
  readonly dated?: Dated;
  readonly startValue: boolean;
  /** Something stands between the comparator and the figure: 高于全市1个百分点, 达到总量的20%. */
  readonly over?: Span;
}

function clusterBefore(text: string, tokens: readonly Token[], first: number): Cluster {
  let at = first;
  let dated: Dated | undefined;
  const nearest = tokens[first - 1];
  const before = tokens[first - 2];
  if (nearest?.is === 'text' && sliceOf(text, nearest) === '的' && before?.is === 'date') {
    const earlier = tokens[first - 3];
    if (earlier?.is === 'text' && endsStart.test(sliceOf(text, earlier))) return { tokens: [], from: first, startValue: true };
    dated = before;
    at = first - 2;
  } else if (nearest?.is === 'text' && endsStart.test(sliceOf(text, nearest))) {
    return { tokens: [], from: first, startValue: true };
  }
  let over: Span | undefined;
  if (nearest?.is === 'text' && !dated && isWord(before, 'reach', 'exceed', 'floor', 'cap', 'under', 'upTo')) {
    over = spanOf(nearest);
    if (/的$/.test(sliceOf(text, nearest))) at = first - 1;
  }
  const found: Token[] = [];
  while (at > 0) {
    const token = tokens[at - 1];
    const isBase = token?.is === 'date' && (token.date.use === 'base' || token.date.use === 'year-before');
    if (!token || !(isBase || (token.is === 'word' && clusterClasses.has(token.as)))) break;
    found.unshift(token);
    at -= 1;
  }
  return { tokens: found, from: at, startValue: false, ...(dated && { dated }), ...(over && { over }) };
}

const head = /^(其中|使|带动|推动|展望|至|是|要|努力)/;

/** What the target is set for: the text before its words, without what only leads to it. */
function subjectSpan(text: string, tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from;
  while (first < to) {
    const token = tokens[first];
    if (token?.is === 'text' || token?.is === 'unit' || token?.is === 'figure') break;
    first += 1;
  }
  const start = tokens[first];
  let last = to - 1;
  while (last > first && (tokens[last]?.is === 'unit' || tokens[last]?.is === 'attribute')) last -= 1;
  const end = tokens[last];
  if (!start || !end || first >= to || last < first) return undefined;
  let from0 = start.start;
  let to0 = end.end;
  const colon = text.slice(from0, to0).lastIndexOf(':');
  if (colon >= 0 && colon < to0 - from0 - 1) from0 += colon + 1;
  const lead = head.exec(text.slice(from0, to0));
  if (lead) from0 += lead[0].length;
  while (from0 < to0 && /[\s:(·—-]/.test(text.charAt(from0))) from0 += 1;
  while (to0 > from0 && /[\s:()、]/.test(text.charAt(to0 - 1))) to0 -= 1;
  return to0 > from0 ? { start: from0, end: to0 } : undefined;
}

/** The subjects of a list: 化学需氧量、氨氮. One for all where they are not as many as the figures. */
function subjectsOf(text: string, subject: Span | undefined, count: number): (Span | undefined)[] {
  if (!subject) return Array.from({ length: count }, () => undefined);
  const name = sliceOf(text, subject);
  for (const pattern of [/、|以及|和|及/g, /、/g]) {
    const parts: Span[] = [];
    let start = subject.start;
    for (const { index, 0: found } of name.matchAll(pattern)) {
      parts.push({ start, end: subject.start + index });
      start = subject.start + index + found.length;
    }
    parts.push({ start, end: subject.end });
    if (parts.length === count && parts.every((part) => part.end > part.start)) return parts;
  }
  return Array.from({ length: count }, () => subject);
}

interface Situation {
  readonly text: string;
  readonly clause: Clause;
  readonly phrase: FigurePhrase;
  readonly cluster: Cluster;
  readonly subject?: Span;
  readonly governor?: Word;
  readonly due?: DateUse;
  /** 每年 anywhere before the figure. */
  readonly yearly?: Word;
  /** 累计 anywhere before the figure. */
  readonly sum?: Word;
  readonly counts: boolean;
  /** Another count under the verb of the one before. */
  readonly listedNoun: boolean;
  /** The last figure of the list has a comparator that this one lacks. */
  readonly shared?: FigurePhrase['after'];
}

const has = ({ cluster }: Situation, ...classes: readonly WordClass[]): boolean =>
  cluster.tokens.some((token) => isWord(token, ...classes));

interface OfRead {
  readonly of: TargetOf;
  readonly at: readonly Span[];
  readonly doubts: readonly ReadingDoubt[];
  readonly scale?: number;
  readonly bare?: boolean;
}

function changeOf(situation: Situation, unit: string): OfRead | LeftReason {
  const { cluster, due, yearly, sum, subject, text, phrase } = situation;
  const direction = has(situation, 'down') ? 'decrease' : 'increase';
  const at = cluster.tokens.filter((token) => isWord(token, 'up', 'down', 'average', 'yearGrowth', 'speed', 'total') || token.is === 'date');
  const base = cluster.tokens.find((token): token is Dated => token.is === 'date' && token.date.use === 'base');
  const from = base?.date.use === 'base' ? base.date.from : undefined;
  const yearBefore = cluster.tokens.some((token) => token.is === 'date' && token.date.use === 'year-before');
  const place = spanOf(at[at.length - 1] ?? phrase.digits[0] ?? situation.clause);

  const average = has(situation, 'average');
  const eachYear = has(situation, 'yearGrowth') || yearly !== undefined;
  if (average || eachYear || has(situation, 'speed') || yearBefore) {
    if (unit !== '%') return 'no-such-kind';
    const perYear: TargetOf = { kind: 'growth', span: 'per-year', direction };
    const onAverage: TargetOf = { kind: 'growth', span: 'average-annual', direction, ...(from && average && { from }) };
    if (average) return { of: onAverage, at, doubts: [] };
    if (eachYear || yearBefore) return { of: perYear, at: [...at, ...(yearly ? [yearly] : [])], doubts: [] };
    return {
      of: onAverage,
      at,
      doubts: [{ code: 'span-unsaid', axis: 'of', at: place, alternatives: [perYear] }],
    };
  }
  if (due?.use === 'in' && unit === '%' && !from && !sum) {
    return { of: { kind: 'growth', span: 'per-year', direction }, at, doubts: [] };
  }
  const measure = unit === '%' ? 'percent' : /百分点$/.test(unit) ? 'points' : 'absolute';
  if (unit === '') return 'figure-not-understood';
  const change: TargetOf = { kind: 'change', measure: unit === '倍' ? 'percent' : measure, direction, ...(from && { from }) };
  const doubts: ReadingDoubt[] = [];
  if (measure === 'percent' && !from && !sum && !due) {
    const perYear: TargetOf = { kind: 'growth', span: 'per-year', direction };
    doubts.push({ code: 'span-unsaid', axis: 'of', at: place, alternatives: [perYear] });
  }
  if (measure === 'percent' && subject && ratioOnly.test(sliceOf(text, subject))) {
    const points: TargetOf = { kind: 'change', measure: 'points', direction, ...(from && { from }) };
    doubts.push({ code: 'percent-or-points', axis: 'of', at: place, alternatives: [points] });
  }
  return { of: change, at, doubts, ...(unit === '倍' && { scale: 100 }) };
}

function ofRead(situation: Situation, unit: string): OfRead | LeftReason {
  const { text, cluster, subject, governor, sum, counts, phrase, due } = situation;
  const name = subject ? sliceOf(text, subject) : '';
  const growth = has(situation, 'average', 'yearGrowth', 'speed');
  if (growth || (has(situation, 'up', 'down') && !has(situation, 'upTo', 'downTo'))) return changeOf(situation, unit);
  if (unit === '倍') return 'relative-figure';
  if (/百分点$/.test(unit)) return 'relative-figure';

  const bareFigure =
    !cluster.tokens.some((token) => token.is === 'word' && boundClasses.has(token.as)) &&
    !phrase.after &&
    phrase.high === undefined;
  const own = cluster.tokens.find((token): token is Word => isWord(token, 'added', 'net', 'build', 'act', 'own'));
  // 带动产业总规模达到5万亿元: what is reached is the size, whatever brings it about.
  const reaches = has(situation, 'reach', 'upTo', 'downTo') && seriesKind(name, unit).word !== undefined;
  const verb = own ?? (governor?.as === 'act' && reaches ? undefined : governor);
  const since = cluster.dated ? {} : due?.use === 'span' || due?.use === 'since' ? { since: due.from } : due?.use === 'in' ? { since: `${due.year}-01-01` } : {};
  const ratio = ratioName.test(name) || unit === '%' || unit === '‰';
  const doubt = (kinds: Parameters<typeof ofKinds>[0], place: Span): ReadingDoubt[] =>
    kinds.length > 1
      ? [{ code: 'kind-unsaid', axis: 'of', at: place, alternatives: kinds.map((kind): TargetOf => ({ kind })) }]
      : [];
  if (verb && !ratio) {
    if (verb.as === 'net') return { of: { kind: 'change', measure: 'absolute', direction: 'increase' }, at: [verb], doubts: [] };
    if (verb.as === 'own') return { of: { kind: 'level' }, at: [verb], doubts: [] };
    const done = verb.as === 'added' || verb.as === 'act' || (verb === own && !counts) || situation.yearly !== undefined;
    if (done) return { of: { kind: 'total', ...since }, at: [verb, ...(sum ? [sum] : [])], doubts: [] };
    return { of: ofKinds(['level', 'total']), at: [verb], doubts: doubt(['level', 'total'], spanOf(verb)) };
  }
  if (sum && !ratio) return { of: { kind: 'total', ...since }, at: [sum], doubts: [] };

  // 超过2000件 alone: of what is not said.
  if (name === '' && unit !== '%' && unit !== '‰') {
    if (unit === '') return 'figure-not-understood';
    const kinds = ['level', 'total', 'year-value'] as const;
    return { of: ofKinds(kinds), at: [], doubts: doubt(kinds, phrase.digits[0] ?? situation.clause), bare: bareFigure };
  }
  const kind = seriesKind(name, unit);
  const index = kind.word === undefined ? -1 : name.lastIndexOf(kind.word);
  const evidence: Span[] =
    subject && index >= 0 && kind.word !== undefined
      ? [{ start: subject.start + index, end: subject.start + index + kind.word.length }]
      : [];
  return { of: ofKinds(kind.kinds), at: evidence, doubts: doubt(kind.kinds, evidence[0] ?? subject ?? situation.clause), bare: bareFigure };
}

const afterKinds = { floorAfter: 'at-least', capAfter: 'at-most', aboutAfter: 'about' } as const;

function boundRead(situation: Situation, { of, bare, scale = 1 }: OfRead): { bound: Bound; doubts: ReadingDoubt[] } | LeftReason {
  const { phrase, text, subject, shared, cluster } = situation;
  const doubts: ReadingDoubt[] = [];
  const low = phrase.low * scale;
  const figure = { low, ...(phrase.decimals !== undefined && scale === 1 && phrase.decimals <= 10 && { decimals: phrase.decimals }) };
  const place = phrase.digits[0] ?? situation.clause;
  const after = phrase.after ? afterKinds[phrase.after.as as keyof typeof afterKinds] : undefined;
  if (phrase.high !== undefined) {
    if (phrase.high < phrase.low) return 'figure-not-understood';
    return { bound: { kind: 'between', low: phrase.low, high: phrase.high }, doubts };
  }
  const strict = has(situation, 'exceed') ? 'more-than' : has(situation, 'under') ? 'less-than' : undefined;
  const firm = has(situation, 'floor') ? 'at-least' : has(situation, 'cap') ? 'at-most' : undefined;
  const ceiling = has(situation, 'control') || has(situation, 'downTo') ? 'at-most' : undefined;
  const before = strict ?? firm ?? (has(situation, 'about') ? 'about' : undefined);
  if (before && after && before !== after) {
    doubts.push({ code: 'comparators-differ', axis: 'bound', at: spanOf(place), alternatives: [boundAt(after, figure)] });
  }
  const amount = of.kind === 'change' || of.kind === 'growth';
  const name = subject ? sliceOf(text, subject) : '';
  // Of a change or a sum, more is more; only a level can be one of which less is better.
  if (!before && !after && !ceiling && !amount && of.kind !== 'total' && !has(situation, 'hold', 'upTo') && isBetterLow(name)) {
    return 'direction-unsaid';
  }
  if (bare) {
    doubts.push({ code: 'comparator-unsaid', axis: 'bound', at: spanOf(place), alternatives: [boundAt('equal', figure)] });
  }
  if (shared && !before && !after) {
    const kind = afterKinds[shared.as as keyof typeof afterKinds];
    doubts.push({ code: 'reach-of-comparator', axis: 'bound', at: spanOf(shared), alternatives: [boundAt(kind, figure)] });
  }
  const held = has(situation, 'hold') && !amount && !cluster.over ? 'equal' : undefined;
  return { bound: boundAt(before ?? after ?? (amount ? undefined : ceiling) ?? held ?? 'at-least', figure), doubts };
}

function draftOf(situation: Situation): Found {
  const { text, clause, phrase, cluster, governor, yearly } = situation;
  const figureSpan = { start: phrase.digits[0]?.start ?? clause.start, end: clause.tokens[phrase.last]?.end ?? clause.end };
  const leave = (left: LeftReason): Found => ({ left, at: figureSpan });
  if (Math.abs(phrase.low) > 1e15 || Math.abs(phrase.high ?? 0) > 1e15) return leave('figure-too-large');
  if (phrase.vague || has(situation, 'near')) return leave('vague');
  if (has(situation, 'past')) return leave('reports-the-past');
  if (has(situation, 'soften') && !phrase.after) return leave('vague');
  const printedUnit = phrase.unit ?? clause.tokens.slice(0, phrase.first).find((token) => token.is === 'unit');
  const unit = printedUnit ? sliceOf(text, printedUnit) : '';
  // 高于全市1—2个百分点: by how much one is to be above the other.
  if (cluster.over && !(/的$/.test(sliceOf(text, cluster.over)) && unit === '%')) return leave('relative-figure');

  const of = ofRead(situation, unit);
  if (typeof of === 'string') return leave(of);
  const bound = boundRead(situation, of);
  if (typeof bound === 'string') return leave(bound);

  const mean = cluster.tokens.find((token) => isWord(token, 'mean'));
  const first = cluster.tokens.find((token) => token.is === 'date' || (token.is === 'word' && token.as !== 'filler'));
  const inClause = governor && governor.start >= clause.start ? governor : undefined;
  const wordsFrom = Math.min(first?.start ?? figureSpan.start, inClause && of.at.includes(inClause) && !situation.listedNoun ? inClause.start : Infinity);
  return {
    of: of.of,
    bound: bound.bound,
    ...(of.scale ? { unit: '%' } : printedUnit && { unit: spanOf(printedUnit) }),
    ...(situation.subject && { subject: situation.subject }),
    words: { start: wordsFrom, end: figureSpan.end },
    at: {
      of: joined(of.at.map(spanOf)),
      bound: joined([
        ...cluster.tokens.filter((token) => token.is === 'word' && boundClasses.has(token.as)),
        ...phrase.digits,
        ...(phrase.after ? [phrase.after] : []),
      ]),
      unit: printedUnit ? [spanOf(printedUnit)] : [],
    },
    doubts: [...of.doubts, ...bound.doubts],
    holds: has(situation, 'hold'),
    ...(mean && { mean: spanOf(mean) }),
    ...(cluster.dated && { dated: cluster.dated }),
    ...(yearly && { yearly: spanOf(yearly) }),
  };
}

type DueSpan = { readonly date: DateUse; readonly at: Span };

function whenOf(draft: Draft, due: DueSpan | undefined): { when: When; at: Span[]; doubts: ReadingDoubt[] } {
  const use = due?.date;
  const at = due ? [due.at] : [];
  const doubts: ReadingDoubt[] = [];
  const to = use?.use === 'by' || use?.use === 'in' ? use.date : use?.use === 'span' ? use.to : undefined;
  const from = use?.use === 'span' || use?.use === 'since' ? use.from : use?.use === 'in' ? `${use.year}-01-01` : undefined;
  const repeated = draft.of.kind === 'total' || draft.of.kind === 'occurrence';
  if (draft.yearly && repeated) {
    return { when: { kind: 'every-year', ...(from && { from }), ...(to && { to }) }, at: [...at, draft.yearly], doubts };
  }
  if (use?.use === 'span' && draft.mean) {
    return { when: { kind: 'mean-of', window: { start: use.from, end: use.to } }, at: [...at, draft.mean], doubts };
  }
  if (draft.yearly || draft.holds || (use?.use === 'since' && !repeated)) {
    const held = draft.yearly ? [draft.yearly] : [];
    return { when: { kind: 'each-year', ...(from && { from }), ...(to && { to }) }, at: [...at, ...held], doubts };
  }
  if (use?.use === 'this-year' && due) {
    doubts.push({ code: 'relative-time', axis: 'when', at: due.at, alternatives: [{ kind: 'each-year' }] });
  }
  if (use?.use === 'by' && use.before && due) {
    const year = Number(use.date.slice(0, 4)) + 1;
    doubts.push({ code: 'before-year', axis: 'when', at: due.at, alternatives: [{ kind: 'by', date: `${year}-12-31` }] });
  }
  const reached = draft.of.kind !== 'growth' && draft.of.kind !== 'change';
  if (use?.use === 'in' && due && reached) {
    doubts.push({ code: 'may-be-past', axis: 'when', at: due.at, alternatives: [{ kind: 'open' }] });
  }
  return { when: { kind: 'by', ...(to && { date: to }) }, at, doubts };
}

const isDue = (token: Token): token is Dated =>
  token.is === 'date' && token.date.use !== 'base' && token.date.use !== 'year-before' && token.date.use !== 'index';

/** The time that holds at a place of a clause. */
function dueAt(clause: Clause, before: number, context: Context): Dated | undefined {
  let due = context.due;
  for (const token of clause.tokens) if (isDue(token) && token.start < before) due = token;
  return due;
}

function forceOf(draft: Draft, clause: Clause, context: Context, text: string): { force?: Force; at: Span[] } {
  const strive =
    clause.tokens.find((token) => isWord(token, 'strive') && token.start < draft.words.end) ??
    // 力争…10亿人次以上，年均增长13.6%: still of the same thing. What names a thing of its own is a statement of its own.
    (draft.subject && draft.subject.start >= clause.start ? undefined : context.strive);
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

function finish(original: string, folded: string, draft: Draft, due: Dated | undefined, force: ReturnType<typeof forceOf>): TargetReading {
  const when = whenOf(draft, due && { date: due.date, at: spanOf(due) });
  const unit = typeof draft.unit === 'string' ? draft.unit : draft.unit && sliceOf(folded, draft.unit);
  return {
    target: {
      words: sliceOf(original, draft.words),
      of: draft.of,
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
    const free = !next || next.is === 'attribute' || (next.is === 'text' && (nothing.test(rest) || belongsToFigure.test(rest)));
    const listedNoun: boolean = before?.is === 'list' && counted && previous !== undefined;
    const lead = tokens.slice(leadFrom, cluster.from);
    const inLead = (...classes: WordClass[]): Word | undefined => lead.find((token): token is Word => isWord(token, ...classes));
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
    const own = cluster.tokens.find((token): token is Word => isWord(token, ...(['act', 'build', 'added', 'net', 'own'] as const)));
    const named = own?.as === 'own' && (index + list.length < phrases.length || phrase.after !== undefined);
    const counts: boolean = !free && !named && (own !== undefined || listedNoun);
    if (!free && !counts) {
      const word = tokens[phrase.first - 1];
      // 3岁以下婴幼儿, 15分钟健身圈: part of a name.
      if (cluster.tokens.length > 0 && !isWord(word, 'filler', 'alike', 'own')) found.push({ left: 'figure-not-understood', at: place });
      else if (phrase.unit && sliceOf(text, phrase.unit) === '%') found.push({ left: 'figure-not-understood', at: place });
      continue;
    }
    const partly = /^其中/.test(text.slice(clause.start, clause.start + 2)) || (clause.listed && context.parts === true);
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
    const sum = cluster.tokens.find((token): token is Word => isWord(token, 'total')) ?? inLead('total') ?? (clause.listed ? context.sum : undefined);
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
      const borrowed = drafts.some((each) => 'words' in each && each.words.start <= token.start && token.end <= each.words.end);
      if (isDue(token) && !borrowed) context.due = token;
      if (isWord(token, 'strive')) context.strive = spanOf(token);
      if (token.is === 'date' && token.date.use === 'index') context.index = token;
    }
  }
  return { readings, left };
}
