import { requireText } from '../model/wrong-call.js';
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** What should never be in a public directory. */
export type PersonalData = 'mobile-number' | 'id-card-number';

/** 公民身份号码 of GB 11643: area, a birthday that could be, and a check digit of ISO 7064 mod 11-2. */
function isIdCardNumber(digits: string): boolean {
  if (!/^[1-8]\d{5}(18|19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(digits)) return false;
  let sum = 0;
  idWeights.forEach((weight, at) => (sum += weight * Number(digits[at])));
  return '10X98765432'[sum % 11] === digits[17];
}

function search(text: string): PersonalData | undefined {
  const plain = text.normalize('NFKC').toUpperCase();
  // People write 138 1234 5678 and 138-1234-5678; a number inside a longer one is another number.
  for (const [, candidate = ''] of plain.matchAll(/(?:^|\D)(\d(?:[ .·-]?\d){16}[ .·-]?[\dX])(?![\dA-Z])/g)) {
    if (isIdCardNumber(candidate.replace(/[^\dX]/g, ''))) return 'id-card-number';
  }
  return /(?:^|[^\dA-Z]|86[ -]?)1[3-9]\d(?:[ .·-]?\d{4}){2}(?![\dA-Z])/.test(plain) ? 'mobile-number' : undefined;
}

/**
 * Whether a text holds what looks like a mobile number (1[3-9] and nine digits) or an ID-card number (GB 11643, the check
 * digit holds); with spaces, hyphens or full-width digits too. The shorter 15-digit form of before 1999 has no check digit
 * and cannot be told from other numbers.
 *
 * @example
 * personalDataIn('联系人 138 0000 0000'); // 'mobile-number'
 * personalDataIn('025-83000000'); // undefined
 */
export function personalDataIn(text: string): PersonalData | undefined {
  requireText('personalDataIn', 'text', text);
  // A directory has a million texts and almost none with so many digits; only those are looked into.
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if ((character >= 48 && character < 58) || (character >= 0xff10 && character < 0xff1a)) digits++;
  }
  return digits < 11 ? undefined : search(text);
}
