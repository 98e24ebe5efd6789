import { boundRead } from './bound.js';
import { boundClasses, isWord } from './cluster.js';
import type { Found } from './draft.js';
import { ofRead } from './of.js';
import { has, type Situation } from './situation.js';
import { sliceOf } from './units.js';
import { joined, spanOf } from '../spans.js';
import type { LeftReason, Span } from '../target-reading.js';

/** 恢复到2019年的120%: held against what there was, and not a level of 120%. 由2020年的50%提高到2025年的60% is one. */
function besideYear({ text, clause }: Situation, figure: Span): Span | undefined {
  const year = clause.tokens.find(
    ({ is, start, end }) =>
      is === 'date' &&
      end <= figure.start &&
      /^[底末]?(?:同期|水平|规模)?的约?$/.test(text.slice(end, figure.start)) &&
      !/[由从]/.test(text.slice(clause.start, start)),
  );
  return year && { start: year.start, end: figure.end };
}

export function draftOf(situation: Situation): Found {
  const { text, clause, phrase, cluster, governor, yearly } = situation;
  const figureSpan = {
    start: phrase.digits[0]?.start ?? clause.start,
    end: clause.tokens[phrase.last]?.end ?? clause.end,
  };
  const leave = (left: LeftReason): Found => ({ left, at: figureSpan });
  if (Math.abs(phrase.low) > 1e15 || Math.abs(phrase.high ?? 0) > 1e15) return leave('figure-too-large');
  if (phrase.vague || has(situation, 'near')) return leave('vague');
  if (has(situation, 'past')) return leave('reports-the-past');
  if (has(situation, 'soften') && !phrase.after) return leave('vague');
  const printedUnit = phrase.unit ?? clause.tokens.slice(0, phrase.first).find((token) => token.is === 'unit');
  const unit = printedUnit ? sliceOf(text, printedUnit) : '';
  // 高于全市1—2个百分点: by how much one is to be above the other.
  if (cluster.over && !(/的$/.test(sliceOf(text, cluster.over)) && unit === '%')) return leave('relative-figure');

  // 进入前10%: a place among those that are ranked, and no figure of what they are ranked by.
  if (/[%‰]/.test(unit) && text.charAt(figureSpan.start - 1) === '前') return leave('no-such-kind');

  const besides = unit === '%' ? besideYear(situation, figureSpan) : undefined;
  if (besides) return { left: 'relative-figure', at: besides };

  const of = ofRead(situation, unit);
  if (typeof of === 'string') return leave(of);
  const bound = boundRead(situation, of);
  if (typeof bound === 'string') return leave(bound);

  const mean = situation.averaged ?? cluster.tokens.find((token) => isWord(token, 'mean'));
  if (situation.averaged && situation.due?.date.use !== 'span') return leave('window-unsaid');
  const first = cluster.tokens.find((token) => token.is === 'date' || (token.is === 'word' && token.as !== 'filler'));
  const inClause = governor && governor.start >= clause.start ? governor : undefined;
  const wordsFrom = Math.min(
    first?.start ?? figureSpan.start,
    inClause && of.at.includes(inClause) && !situation.listedNoun ? inClause.start : Infinity,
    // 每年新增…4万人: without its first word it would be a sum of all years; 压减财政支出5% a share.
    ...[yearly, situation.averaged, situation.moved].map((word) =>
      word && word.start >= clause.start ? word.start : Infinity,
    ),
  );
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
    ...(situation.due && { dated: situation.due }),
    ...(yearly && { yearly: spanOf(yearly) }),
  };
}
