// A place in an order as plans print it: 前3名, 前二十强, 第8位, 百强. It is no amount, and its digits are no figure.

/** Where nothing follows that makes another thing of it: 第一产业, 前10个月. */
const ends = '(?=以内|之内|左右|行列|之列|的目标|的水平|[,;。、!?)”’\\s]|$)';
const han = '[一二三四五六七八九十百两]{1,5}';
const number = `(\\d{1,4}|${han})`;
// 百强县: the first hundred counties.
const place = new RegExp(
  `前${number}(?:名|位|强)|前${number}${ends}|第${number}(?:名|位)|第${number}${ends}|百强(?:[县区市镇]|城市|城区|县市)?${ends}`,
  'y',
);
/** 2030年前, 目前, 以前: the word for before. */
const notAPlace = /[目以之提空年月底末日]$/;

const digits = '一二三四五六七八九';

/** 三十五, 一百: as counted. `undefined` where it is no number. */
function counted(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^(?:([一二两三四五六七八九])?百)?(?:([二三四五六七八九一])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const of = (digit: string | undefined): number => (digit === undefined ? 1 : Math.max(2, digits.indexOf(digit) + 1));
  const one = (digit: string | undefined): number => (digit === '一' ? 1 : of(digit));
  const hundreds = text.includes('百') ? 100 * one(match[1]) : 0;
  return hundreds + (match[3] ? 10 * one(match[2]) : 0) + (match[4] ? digits.indexOf(match[4]) + 1 : 0);
}

/** The place in an order that starts here. */
export function placeAt(text: string, at: number): { readonly end: number; readonly place: number } | undefined {
  const first = text.charAt(at);
  if (first !== '前' && first !== '第' && first !== '百') return undefined;
  if (first === '前' && notAPlace.test(text.charAt(at - 1))) return undefined;
  place.lastIndex = at;
  const match = place.exec(text);
  if (!match) return undefined;
  const printed = match.slice(1).find((each) => each !== undefined);
  const value = printed === undefined ? 100 : counted(printed);
  return value === undefined || value < 1 ? undefined : { end: at + match[0].length, place: value };
}
