import { readChinese } from './chinese/read-chinese.js';
import { readEnglish } from './english/read-english.js';
import { foldCharacters } from './fold-characters.js';
import { withSpans } from './spans.js';
import type { SentenceReading } from './target-reading.js';
import { withoutBlanks } from './without-blanks.js';
import { requireText } from '../model/wrong-call.js';

const han = /[\u3400-\u9fff]/;

/** A Chinese text, as if no blanks were set around its figures. */
function readClosed(text: string, folded: string): SentenceReading {
  const closed = withoutBlanks(text, folded);
  if (!closed) return readChinese(text, folded);
  const { readings, left } = withSpans(readChinese(closed.original, closed.folded), closed.place);
  const printed = readings.map((reading) => ({
    ...reading,
    target: { ...reading.target, words: text.slice(reading.span.start, reading.span.end) },
  }));
  return { readings: printed, left };
}

/**
 * The targets a sentence of a plan sets, in the axes of the model, with the place each axis was read from; and what is
 * left as text, with the reason.
 *
 * Chinese where the text has a Chinese character, else English. Full-width and half-width forms read alike. A unit stays
 * as printed (3.5万亿元: 3.5 of 万亿元), per cent in all its spellings is `%`. What is said in two ways is read in the first
 * of them and told in `doubts`. Whether a sentence looks ahead or back cannot always be seen in it: give it sentences of
 * aims. No text makes it throw; the time it takes grows with the length of the text.
 *
 * @source 民法典第1259条 for what 以上, 以下, 以内, 超过 and 不满 include; 十四五 and its like are the five years of the
 * national plan of that number.
 * @example
 * readTarget('到2025年超过2000件').readings[0].target.bound; // { kind: 'more-than', value: 2000 }
 * readTarget('到2025年超过2000件').readings[0].at.when; // [{ start: 0, end: 6 }]
 * readTarget('城镇化率提高2个百分点').readings[0].target.unit; // '个百分点'
 * readTarget('质押融资总额达10亿元').readings[0].target.of; // { kind: 'unstated', among: ['total', 'year-value'] }
 * readTarget('reduce emissions by 50 % by 2030 compared to 2008').readings[0].target.when; // { kind: 'by', date: '2030-12-31' }
 * readTarget('培育企业100余家').left; // [{ code: 'vague', at: { start: 4, end: 9 } }]
 */
export function readTarget(text: string): SentenceReading {
  requireText('readTarget', 'the words of a target', text);
  const folded = foldCharacters(text);
  const { readings, left } = han.test(text) ? readClosed(text, folded) : readEnglish(text, folded);
  if (readings.length > 0 || left.length > 0 || text.trim() === '') return { readings, left };
  // A figure that is no year, and no word that says what it is to do.
  const code = /\d/.test(folded.replace(/(?:19|20)\d\d/g, '')) ? 'figure-not-understood' : 'nothing-to-meet';
  return { readings, left: [{ code, at: { start: 0, end: text.length } }] };
}
