import { placeOf, subjectBefore, type Said } from './said.js';
import { placeAt } from './places.js';
import type { Draft } from './draft.js';

// What a plan says of a place in an order: 进入全省前3名, 稳居全国第一, 由全省第12位提升至第8位, 位于世界前列.

const placePattern =
  /(前列|首位|榜首|百强(?:[县区市镇]|城市|城区|县市)?|[前第](?:\d{1,4}|[一二三四五六七八九十百两]{1,5})(?:名|位|强)?)(以内|之内|左右)?(?:行列|之列)?(?:的(?:目标|水平))?$/;
/** Words that lead to the place, and hold no more than that it is one. */
const leads =
  /(?:稳定保持在|稳定在|保持在|维持在|继续保持|保持|稳居|进位至|跃升至|提升到|提升至|上升到|上升至|前移到|前移至|升至|升到|提高到|提高至|跻身|进入|迈入|跃居|位居|位列|位于|名列|列|居|排在|排名|排行|排位|位次|名次|不低于|达到|力争|争取|努力|确保|总体|综合|继续|中|的|在|为|:)$/;
const holding = /稳居|保持|稳定在|维持在/;
const ofOrder = /排名|排行|排位|位次|名次|跻身|位居|位列|位于|名列|排在|跃居|稳居|进入|迈入|走在|跃升至|进位至|前移/;
/** What names those it is among, by itself. */
const known =
  /(?:全国|全省|全市|全区|全州|全县|全球|世界|国内|国际|亚洲|省内|市内|区内|我省|我市|长三角|珠三角|京津冀|大湾区|中西部|[东中西]部|[东西][南北]部?|华[东南北中]|沿海)(?:\([^()]{1,12}\)|[^,、()在的]){0,10}$/;
const verbs =
  /(?:位于|位居|居于|跻身|进入|迈入|跃居|跃升至|稳居|稳定在|保持在|保持|维持在|排名|位列|名列|排在|走在|处于|位次|不低于|达到|居|列|在|由|从)(?=((?:\([^()]{1,12}\)|[^,、()]){1,20})$)/g;
const startValue = /(?:由|从)([^,、]{0,16}?)(?:第(?:\d{1,4}|[一二三四五六七八九十百]{1,5})[名位]?|\d{1,4}[名位])$/;

/** 全国文明城市测评: by what the places are given, and not among whom. */
const judged = /(?:测评|考核|评价|评估|考评|评比|指数|成绩)$/;

interface Order {
  /** Where the words of the target begin in the text before the place. */
  readonly from: number;
  readonly among: string;
  readonly lead: string;
}

/** Among whom, and by which words. `undefined` where nothing says that an order is meant: 质量第一. */
function orderBefore(text: string): Order | undefined {
  let head = text;
  let lead = '';
  for (let word = leads.exec(head); word; word = leads.exec(head)) {
    head = head.slice(0, -word[0].length);
    lead = word[0] + lead;
  }
  const start = startValue.exec(head);
  if (start) return { from: start.index, among: (start[1] ?? '').replace(/排名|位次/, ''), lead };
  const said = [...head.matchAll(verbs)].reverse().find(([verb, among = '']) => {
    return known.test(among) || ofOrder.test(verb) || (verb === '在' && ofOrder.test(lead));
  });
  if (said) {
    return { from: said.index, among: (said[1] ?? '').replace(/^[在到至]/, ''), lead: said[0] + lead };
  }
  const bare = judged.test(head) ? undefined : known.exec(head);
  if (bare) return { from: bare.index, among: bare[0], lead };
  return ofOrder.test(lead) ? { from: head.length, among: '', lead } : undefined;
}

/** 进入全省前3名, 稳居全国第一, 位于世界前列 */
export function ranked(said: Said): Draft | 'vague' | undefined {
  const match = placePattern.exec(said.text);
  const [, printed = '', nearly] = match ?? [];
  const order = match && orderBefore(said.text.slice(0, match.index));
  if (!match || !order) return undefined;
  if (nearly === '左右') return 'vague';
  const first = /^(首位|榜首)$/.test(printed) ? 1 : printed === '前列' ? undefined : placeAt(printed, 0)?.place;
  const words = { start: said.start + order.from, end: said.start + said.text.length };
  const subject = subjectBefore(said, words.start);
  const amongAt = said.start + said.text.indexOf(order.among, order.from);
  return {
    ...(order.among !== '' && { among: { start: amongAt, end: amongAt + order.among.length } }),
    of: { kind: 'rank', ...(order.among !== '' && { among: order.among }) },
    bound: first === undefined ? { kind: 'none' } : { kind: 'at-most', value: first },
    words,
    at: { of: [words], bound: [placeOf(said, match, 0, printed.length)] },
    ...(subject && { subject }),
    holds: holding.test(order.lead),
  };
}
