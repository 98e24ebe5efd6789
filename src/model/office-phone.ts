// One number, without blanks. Area codes of the mainland are 10, 2x and three figures from 3 on; those of mobiles begin
// with 1, so that no mobile number can pass for an area code with a number behind it.
const area = /(?:(?:\+|00)?86-?0?|0)(?:10|2\d|[3-9]\d\d)-{0,2}/.source;
const behind = /(?:(?:-|转|接|分机号?|内线|ext\.?|x|#)\d{1,6}|-[2-8]\d{6,7}){0,3}/.source;
const fixed = `(?:${area})?${/[2-8]\d{2,3}-?\d{4}/.source}${behind}`;
const service = `${/[48]00(?:-?\d){7}/.source}${behind}|${/4\d{3}-\d{3}-\d{3}/.source}`;
const short = `(?:${area})?${/(?:1[0-2]\d{3}|9[56]\d{3,6}|11\d|12\d)/.source}${behind}`;
const number = new RegExp(`^(?:${fixed}|${service}|${short})$`);
/** The last figures of a further number: 83000000、01. */
const lastFigures = /^\d{1,4}$/;

// Blanks can be taken in many ways; nobody prints more than this in one.
const mostParts = 12;

const between = /[、,;/|~或和及至\n]/;
const words =
  /(?:办公室?|值班室?|咨询|服务|联系|监督|举报|投诉|接待|业务|受理|客服|固定|座机|总机|传真|前台|大厅|窗口|转人工|工作日|工作时间|节假日|周末|除外|上午|下午|白天|夜间|24小时|周[一二三四五]至周[一二三四五六日]|电话|热线|专线|tel|fax)[:.]?/g;
const hours = /(^|\D)\d{1,2}:\d\d(?!\d)/g;

/** Whether parts with blanks between are numbers, each of one part or more. */
function areNumbers(parts: readonly string[]): boolean {
  for (let size = parts.length; size > 0; size--) {
    if (number.test(parts.slice(0, size).join('')) && areNumbers(parts.slice(size))) return true;
  }
  return parts.length === 0;
}

/**
 * Whether a text is what offices print as their telephone: a fixed number or several (`025-83000000、83000001`), with
 * area code in brackets or not, country code, extension (转801) and the word for it (总机); 400 and 800 numbers, short
 * ones such as 12345 and 025-12345. No form of a mobile number, and no other words: a name has no place beside it.
 *
 * @example
 * isOfficePhone('（025）8300 0000转801'); // true
 * isOfficePhone('13800000000'); // false
 * isOfficePhone('025-83000000 某主任'); // false
 */
export function isOfficePhone(text: string): boolean {
  if (text.length > 200) return false;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−ー]/g, '-')
    .replace(words, ' ')
    .replace(hours, '$1 ')
    .replace(/\(\s*-\s*\)|[()]/g, ' ');
  const pieces = plain.split(between).map((piece) => piece.split(/\s+/).filter(Boolean));
  const said = pieces.filter((piece) => piece.length > 0);
  return (
    said.length > 0 &&
    said.every(
      (piece, at) =>
        (at > 0 && piece.length === 1 && lastFigures.test(piece[0]!)) ||
        (piece.length <= mostParts && areNumbers(piece)),
    )
  );
}
