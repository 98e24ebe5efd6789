import type { TargetOf } from '../../model/target.js';
import { boundClasses, isWord, type Dated, type Word } from './cluster.js';
import { has, type Situation } from './situation.js';
import { sliceOf } from './units.js';
import { ofKinds, seriesKind } from './series-kind.js';
import { spanOf } from '../spans.js';
import type { LeftReason, ReadingDoubt, Span } from '../target-reading.js';

export const ratioName = /(率|比重|占比|比例|年限|系数|指数|水平|覆盖面|满意度|强度)[^、]{0,2}$/;
export const ratioOnly = /(率|比重|占比|比例|覆盖面)[^、]{0,2}$/;

/** 位次前移5位: by how many places, and not to which. */
const movesInOrder = /(排名|排位|位次|名次|前移|前进|进位)$/;

export interface OfRead {
  readonly of: TargetOf;
  readonly at: readonly Span[];
  readonly doubts: readonly ReadingDoubt[];
  readonly scale?: number;
  readonly bare?: boolean;
}

export function changeOf(situation: Situation, unit: string): OfRead | LeftReason {
  const { cluster, yearly, sum, subject, text, phrase } = situation;
  const due = situation.due?.date;
  const { moved } = situation;
  const direction = has(situation, 'down') || moved?.as === 'down' ? 'decrease' : 'increase';
  const at = [...(moved ? [moved] : []), ...cluster.tokens].filter(
    (token) => isWord(token, 'up', 'down', 'average', 'yearGrowth', 'speed', 'total') || token.is === 'date',
  );
  const near = cluster.tokens.find((token): token is Dated => token.is === 'date' && token.date.use === 'base');
  const base = near ?? situation.base;
  if (base && !near) at.unshift(base);
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
    // 保持在6%以上 is asked of each year; an average is kept by good years for bad ones.
    const [of, other] = has(situation, 'hold') ? [perYear, onAverage] : [onAverage, perYear];
    return { of, at, doubts: [{ code: 'span-unsaid', axis: 'of', at: place, alternatives: [other] }] };
  }
  if (due?.use === 'in' && unit === '%' && !from && !sum) {
    return { of: { kind: 'growth', span: 'per-year', direction }, at, doubts: [] };
  }
  const measure = unit === '%' ? 'percent' : /百分点$/.test(unit) ? 'points' : 'absolute';
  if (unit === '') return 'figure-not-understood';
  const change: TargetOf = {
    kind: 'change',
    measure: unit === '倍' ? 'percent' : measure,
    direction,
    ...(from && { from }),
  };
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

/** 每年新增5000个 is what each year brings; 每年举办4次 happens so often in each. */
const everyYear = ({ text, subject }: Situation, unit: string): TargetOf => ({
  kind:
    /^[次场期届轮]$/.test(unit) && !/人均|户均|每人/.test(subject ? sliceOf(text, subject) : '')
      ? 'occurrence'
      : 'year-value',
});

export function ofRead(situation: Situation, unit: string): OfRead | LeftReason {
  const { text, cluster, subject, governor, sum, counts, phrase } = situation;
  const due = situation.due?.date;
  const name = subject ? sliceOf(text, subject) : '';
  if (/[位名]次$/.test(unit) || (/^[位名]$/.test(unit) && movesInOrder.test(name))) return 'no-such-kind';
  if (situation.moved && situation.averaged) return 'no-such-kind';
  if (situation.averaged) {
    const of: TargetOf = { kind: unit === '%' || unit === '‰' ? 'level' : 'year-value' };
    return { of, at: [situation.averaged, ...(governor ? [governor] : [])], doubts: [] };
  }
  const growth = has(situation, 'average', 'yearGrowth', 'speed');
  if (growth || situation.moved || (has(situation, 'up', 'down') && !has(situation, 'upTo', 'downTo')))
    return changeOf(situation, unit);
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
  const since = cluster.dated
    ? {}
    : due?.use === 'span' || due?.use === 'since'
      ? { since: due.from }
      : due?.use === 'in'
        ? { since: `${due.year}-01-01` }
        : {};
  const ratio = ratioName.test(name) || unit === '%' || unit === '‰';
  const doubt = (kinds: Parameters<typeof ofKinds>[0], place: Span): ReadingDoubt[] =>
    kinds.length > 1
      ? [{ code: 'kind-unsaid', axis: 'of', at: place, alternatives: kinds.map((kind): TargetOf => ({ kind })) }]
      : [];
  if (verb && !ratio) {
    if (verb.as === 'net')
      return { of: { kind: 'change', measure: 'absolute', direction: 'increase' }, at: [verb], doubts: [] };
    if (verb.as === 'own') return { of: { kind: 'level' }, at: [verb], doubts: [] };
    const done =
      verb.as === 'added' || verb.as === 'act' || (verb === own && !counts) || situation.yearly !== undefined;
    if (done && situation.yearly) return { of: everyYear(situation, unit), at: [verb], doubts: [] };
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
  const named = seriesKind(name, unit);
  // 每年…不少于4次: what is counted anew every year.
  const anew = situation.yearly !== undefined && named.kinds.length > 1 && named.kinds.includes('total');
  const unnamed = situation.yearly !== undefined && named.word === undefined && unit !== '%' && unit !== '‰';
  if (anew || (unnamed && !has(situation, 'hold', 'control')))
    return { of: everyYear(situation, unit), at: [], doubts: [], bare: bareFigure };
  const kind = named;
  const index = kind.word === undefined ? -1 : name.lastIndexOf(kind.word);
  const evidence: Span[] =
    subject && index >= 0 && kind.word !== undefined
      ? [{ start: subject.start + index, end: subject.start + index + kind.word.length }]
      : [];
  return {
    of: ofKinds(kind.kinds),
    at: evidence,
    doubts: doubt(kind.kinds, evidence[0] ?? subject ?? situation.clause),
    bare: bareFigure,
  };
}
