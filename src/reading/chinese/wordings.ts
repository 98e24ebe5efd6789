import type { Bound, BoundValue, TargetOf } from '../../model/target.js';
import type { Clause } from './clauses.js';
import type { Draft, Found } from './draft.js';
import type { Token } from './tokens.js';
import { ranked } from './ranks.js';
import { placeOf, subjectBefore, type Said } from './said.js';
import type { WordClass } from './words.js';
import type { ReadingDoubt, Span } from '../target-reading.js';

// What a plan wants without a figure: 翻一番, 全覆盖, 位于前列, 持续提升, 与…同步, 建成…. Each wording ends its clause, as
// in the middle of one it describes something else. No pattern has more than a few places to begin and to end at.

const longestWording = 120;

type Wording = (said: Said) => Draft | 'vague' | 'relative-figure' | undefined;

const isWord = (token: Token | undefined, ...classes: readonly WordClass[]): boolean =>
  token?.is === 'word' && classes.includes(token.as);

function draft(
  of: TargetOf,
  bound: Bound,
  words: Span,
  at: Draft['at'],
  subject?: Span,
  more: Partial<Draft> = {},
): Draft {
  return { of, bound, words, at, ...(subject && { subject }), ...more };
}

const averageGrowth: TargetOf = { kind: 'growth', span: 'average-annual', direction: 'increase' };
const yearlyGrowth: TargetOf = { kind: 'growth', span: 'per-year', direction: 'increase' };
const spanDoubt = (at: Span): ReadingDoubt => ({ code: 'span-unsaid', axis: 'of', at, alternatives: [yearlyGrowth] });
const grows = /增长|提高|增速|增幅|增加/;

/** 翻一番, 增加一倍, 减半 */
const multiplied: Wording = (said) => {
  const at = said.tokens.findIndex((token) => token.is === 'multiple');
  const token = said.tokens[at];
  if (token?.is !== 'multiple') return undefined;
  const doubled = said.full.charAt(token.start) === '翻' || token.percent < 0;
  let first = at;
  while (
    first > 0 &&
    (isWord(said.tokens[first - 1], 'up', 'about', 'filler', 'alike', 'respectively') ||
      said.tokens[first - 1]?.is === 'date')
  )
    first -= 1;
  const before = said.tokens.slice(first, at);
  if (!doubled && !before.some((each) => isWord(each, 'up'))) return undefined;
  const after = said.tokens[at + 1];
  const floor = isWord(after, 'floorAfter');
  const about = before.some((each) => isWord(each, 'about')) || isWord(after, 'aboutAfter');
  if (after && !floor && !about && after.is !== 'attribute' && after.is !== 'list') return undefined;
  const base = before.find((each) => each.is === 'date' && each.date.use === 'base');
  const from = base?.is === 'date' && base.date.use === 'base' ? { from: base.date.from } : {};
  const direction = token.percent < 0 ? 'decrease' : 'increase';
  const start = before[0]?.start ?? token.start;
  const words = { start, end: (floor || about) && after ? after.end : token.end };
  const value = Math.abs(token.percent);
  const own = { start: token.start, end: token.end };
  return draft(
    { kind: 'change', measure: 'percent', direction, ...from },
    about ? { kind: 'about', value } : { kind: 'at-least', value },
    words,
    { of: [...(base ? [{ start: base.start, end: base.end }] : []), own], bound: [own], unit: [own] },
    subjectBefore(said, start),
    { unit: '%' },
  );
};

const covered: Wording = (said) => {
  const match = /全(?:面)?覆盖$/.exec(said.text);
  if (!match) return undefined;
  if (said.tokens.some((token) => isWord(token, 'soften'))) return 'vague';
  const words = placeOf(said, match);
  return draft(
    { kind: 'share' },
    { kind: 'at-least', value: 100 },
    words,
    { of: [words], bound: [words] },
    subjectBefore(said, words.start),
  );
};

const cleared: Wording = (said) => {
  const match = /(?:动态)?清零$/.exec(said.text);
  if (!match) return undefined;
  if (said.tokens.some((token) => isWord(token, 'soften'))) return 'vague';
  const words = placeOf(said, match);
  return draft(
    { kind: 'level' },
    { kind: 'equal', value: 0 },
    words,
    { bound: [words] },
    subjectBefore(said, words.start),
  );
};

/** 不发生重大安全事故: of what is counted when it happens there is to be none. */
const absent: Wording = (said) => {
  const match = /不发生([^,的]{2,30}(?:事故|事件|案件|灾害|问题))$/.exec(said.text);
  const [, thing = ''] = match ?? [];
  if (!match) return undefined;
  const words = placeOf(said, match);
  return draft(
    { kind: 'total' },
    { kind: 'at-most', value: 0 },
    words,
    { of: [words], bound: [placeOf(said, match, 0, 3)] },
    { start: words.end - thing.length, end: words.end },
  );
};

const trending: Wording = (said) => {
  const match = /保持(“?十[一二三四五六七八九]五”?时期)?的?(增长|上升|下降|减少)的?(?:趋势|态势)$/.exec(said.text);
  if (!match) return undefined;
  const [, against, way = ''] = match;
  const words = placeOf(said, match);
  const first = against && 1951 + 5 * (10 + '〇一二三四五六七八九'.indexOf(/十(.)五/.exec(against)?.[1] ?? ''));
  return draft(
    { kind: 'trend', ...(first && { against: `${first}/${first + 4}` }) },
    { kind: against ? 'hold' : /增长|上升/.test(way) ? 'up' : 'down' },
    words,
    { of: [words], bound: [words] },
    subjectBefore(said, words.start),
  );
};

/** 持续提升, 不断下降, 稳步增长: an adverb that lasts and a verb with a direction. */
const directed: Wording = (said) => {
  const { tokens, full } = said;
  const last = tokens.length - 1;
  const verb = tokens[last];
  if (!isWord(verb, 'up', 'down', 'better') || !verb) return undefined;
  const adverb = tokens[last - 1];
  if (
    !adverb ||
    !(isWord(adverb, 'persistently') || (adverb.is === 'word' && full.slice(adverb.start, adverb.end) === '继续'))
  ) {
    return undefined;
  }
  if (tokens.some((token) => isWord(token, 'intend') && token.start === said.start)) return undefined;
  const subject = subjectBefore(said, adverb.start);
  if (!subject) return undefined;
  const words = { start: adverb.start, end: verb.end };
  return draft({ kind: 'level' }, { kind: isWord(verb, 'down') ? 'down' : 'up' }, words, { bound: [words] }, subject);
};

const steady: Wording = (said) => {
  const match = /保持(?:基本|总体)?稳定$|保持在合理区间/.exec(said.text);
  if (!match) return undefined;
  if (/基本|总体/.test(match[0])) return 'vague';
  const words = placeOf(said, match);
  const range = match[0].endsWith('区间');
  const average = said.tokens.find((token) => isWord(token, 'average'));
  const growth = said.tokens.find((token) => isWord(token, 'up', 'speed') && token.end <= words.start);
  // An average is kept over the years together, the growth of a year in each of them.
  const of: TargetOf = range && average ? averageGrowth : range && growth ? yearlyGrowth : { kind: 'level' };
  const evidence = average ?? growth;
  return draft(
    of,
    { kind: 'hold' },
    words,
    { of: range && evidence ? [{ start: evidence.start, end: evidence.end }] : [], bound: [words] },
    subjectBefore(said, average?.start ?? growth?.start ?? words.start),
    { holds: !(range && average) },
  );
};

/** 与经济增长同步: not behind it; 基本同步: about as fast. */
const inStep: Wording = (said) => {
  const match = /(?:与|和|同)([^,;与和同]{2,24}?)(基本)?(?:保持)?(基本)?同步(?:增长|提高)?$/.exec(said.text);
  if (!match) return undefined;
  const words = placeOf(said, match);
  const subject = subjectBefore(said, words.start);
  const growing = /(?:增长|提高)$/.test(match[0]);
  if (!subject || !(growing || grows.test(said.full.slice(subject.start, subject.end)))) return undefined;
  const value: BoundValue = { series: match[1] ?? '' };
  const verb = grows.exec(said.full.slice(subject.start, subject.end));
  const at = verb
    ? { start: subject.start + verb.index, end: subject.start + verb.index + verb[0].length }
    : { start: words.end - 2, end: words.end };
  return draft(
    averageGrowth,
    (match[2] ?? match[3]) ? { kind: 'about', value } : { kind: 'at-least', value },
    words,
    { of: [at], bound: [words] },
    subject,
    { doubts: [spanDoubt(at)] },
  );
};

const beside = {
  高于: 'more-than',
  快于: 'more-than',
  超过: 'more-than',
  优于: 'more-than',
  低于: 'less-than',
  不低于: 'at-least',
  不高于: 'at-most',
  达到: 'at-least',
  控制在: 'at-most',
} as const;

/** 高于国内生产总值增长, 不低于全市平均水平, 控制在省定目标以内 */
const besideAnother: Wording = (said) => {
  const match =
    /(不低于|不高于|高于|快于|超过|优于|低于|达到|控制在)([^,;、高低达]{1,24}?(增长|增速|增幅|平均水平|年水平|实际|目标|目标值|任务|指标))(以上|以内|之内)?$/.exec(
      said.text,
    );
  if (!match) return undefined;
  const [, comparator = '', other = '', end = '', after] = match;
  // 达到…目标 alone asks for whatever is set elsewhere; it is a bound only with an average others publish.
  if (comparator === '达到' && end !== '平均水平') return undefined;
  if ((comparator === '控制在') !== (after === '以内' || after === '之内')) return undefined;
  const words = placeOf(said, match);
  const subject = subjectBefore(said, words.start);
  // 不低于2023年目标值: a figure the plan gives somewhere else.
  if (!subject || /^\d{4}年目标/.test(other)) return 'relative-figure';
  const place = placeOf(said, match, comparator.length, other.length);
  const growing = /增长|增速|增幅/.exec(said.full.slice(subject.start, subject.end));
  const own = /^“?十[一二三四五六七八九]五”?时期实际$|^\d{4}年水平$/.test(other);
  const kind = beside[comparator as keyof typeof beside];
  const doubts: ReadingDoubt[] = [];
  const at = growing
    ? { start: subject.start + growing.index, end: subject.start + growing.index + growing[0].length }
    : undefined;
  if (at) doubts.push(spanDoubt(at));
  if (own) {
    doubts.push({
      code: 'taken-for-baseline',
      axis: 'bound',
      at: place,
      alternatives: [{ kind, value: { series: other } }],
    });
  }
  return draft(
    at ? averageGrowth : { kind: 'level' },
    { kind, value: own ? { baseline: true } : { series: other } },
    words,
    { of: at ? [at] : [], bound: [words] },
    subject,
    { doubts },
  );
};

/** 建成…, 每年发布…, 探索…: it is there, it happened, or it is only tried. */
const happened: Wording = (said) => {
  const match =
    /^(?:力争|努力|率先|将|要|全面)?(每年)?(建成|创建|建立健全|建立|设立|成立|组建|发布|出台|编制|探索(?:开展|建立|设立|推进|实施|形成)?)(?!和|以|与|由|起|本规划|了)(.{2,80})$/.exec(
      said.text,
    );
  if (!match) return undefined;
  const [all, yearly, verb = '', object = ''] = match;
  if (said.tokens.some((token) => isWord(token, 'soften', 'past') || token.is === 'figure')) return undefined;
  const start = said.start + all.length - object.length - verb.length;
  const own = { start, end: start + verb.length };
  const every = yearly ? { start: own.start - yearly.length, end: own.start } : undefined;
  return draft(
    { kind: 'occurrence' },
    verb.startsWith('探索') ? { kind: 'none' } : { kind: 'at-least', value: 1 },
    { start: every?.start ?? own.start, end: own.end + object.length },
    { of: [own], bound: [own] },
    { start: own.end, end: own.end + object.length },
    every ? { yearly: every } : {},
  );
};

const wordings: readonly Wording[] = [
  multiplied,
  covered,
  cleared,
  absent,
  ranked,
  trending,
  steady,
  inStep,
  besideAnother,
  directed,
  happened,
];

/** What a clause says without a figure. */
export function wordingOf(full: string, { tokens, start, end }: Clause): Found[] {
  const opens = tokens.findIndex(
    (token) => !(token.is === 'date' && token.date.use !== 'base') && !isWord(token, 'filler', 'strive'),
  );
  const leading = tokens.slice(0, Math.max(0, opens)).filter((token) => token.is === 'date');
  const from = Math.max(leading[leading.length - 1]?.end ?? start, end - longestWording);
  const text = full.slice(from, end).replace(/[\s”"’)）.]+$/, '');
  const said: Said = { text, start: from, tokens, full };
  for (const wording of wordings) {
    const found = wording(said);
    if (typeof found === 'string') return [{ left: found, at: { start: from, end } }];
    if (!found) continue;
    if (tokens.some((token) => isWord(token, 'past'))) return [{ left: 'reports-the-past', at: { start, end } }];
    return [found];
  }
  return [];
}
