// What decoders put in place of what they cannot read; Chinese of UTF-8 read as Latin letters, character by character
// (é¼“æ¥¼), and Chinese of GBK read as such (¹ÄÂ¥Çø). No language has as many of these letters in a row.
const lost = /\ufffd|锟斤拷/;
const utf8AsLatin = /(?:[â-ï][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]{2}){2}/;
const gbkAsLatin = /(?=[¡-ÿ]{6}).{0,5}[À-ÖØ-öø-ÿ]/;
// A letter of UTF-16 is one of UTF-8 with a zero beside it.
// eslint-disable-next-line no-control-regex
const zero = /\u0000/;
const anySign = [lost, utf8AsLatin, gbkAsLatin, zero].map(({ source }) => source).join('|');
// Most characters begin none of them, which is told at one look where trying each takes as long as reading the file.
const signs = new RegExp(`(?=[\\0¡-ÿ\ufffd锟])(?:${anySign})`);

// Chinese of UTF-8 read as GBK is full of characters that nobody writes (榧撴ゼ鍖猴紝): these are the most frequent ones.
const unwritten = /[锛銆鈥鍙鍒鍖鍔鍏鍗鍥鏂鏈鏉鐨鐭尯紝]/g;
const fewUnwritten = 2;

/**
 * Where a text first shows that its bytes were not UTF-8, or that UTF-8 was read as something else; −1 where it does not.
 *
 * @example
 * garbledAt('鼓楼区'); // -1
 * garbledAt('区名：\ufffd\ufffd\ufffd'); // 3
 */
export function garbledAt(text: string): number {
  const at = text.search(signs);
  return at >= 0 || (text.match(unwritten)?.length ?? 0) <= fewUnwritten ? at : text.search(unwritten);
}

/**
 * Whether so much of a text could not be decoded that its file is in another encoding. A few characters that got lost on
 * the way into a long list of names are no reason to refuse it.
 *
 * @example
 * isMostlyLost('\ufffd\u03fe\ufffd\ufffd\u0439\ufffd\u00a5\ufffd\ufffd'); // true: 南京市鼓楼区 in GBK
 * isMostlyLost('南京市\ufffd楼区'); // false
 */
export function isMostlyLost(text: string): boolean {
  const lost = text.split('\ufffd').length - 1;
  return lost > 3 && lost * 100 > text.length;
}

/**
 * What became of a text that `garbledAt` found garbled: its bytes are of GBK, or of UTF-16, or they were UTF-8 and have been
 * decoded as something else.
 *
 * @example
 * garblingOf('{\u0000"\u0000'); // 'utf16'
 * garblingOf('é¼“æ¥¼åŒº'); // 'decoded'
 */
export function garblingOf(text: string): 'utf8' | 'decoded' | 'utf16' {
  if (zero.test(text)) return 'utf16';
  const isUnwritten = (text.match(unwritten)?.length ?? 0) > fewUnwritten;
  return isUnwritten || utf8AsLatin.test(text) ? 'decoded' : 'utf8';
}
