import { mixed } from './first-seen.js';
import { plainForm } from './plain-form.js';
import { requireText } from '../model/wrong-call.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// By place: the last has weight 1 in the sum that must vanish, and the inner code stands in the middle.
const weights = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1);
const innerWeights = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 9, 10, 5, 8, 4, 2, 0, 0);

// By character code: its value in the alphabet of 31, and in the one of 36 that the inner code counts in.
const none = 99;
const values = new Uint8Array(128).fill(none);
const innerValues = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at++) {
  values[alphabet.charCodeAt(at)] = at;
  innerValues[alphabet.charCodeAt(at)] = parseInt(alphabet.charAt(at), 36);
}

/** What is wrong with a 统一社会信用代码. */
export type CreditCodeMistake = 'form' | 'check-digit' | 'organisation-code';

/**
 * What is wrong with a unified social credit code; `undefined` when it holds.
 *
 * GB 32100-2015: 18 characters without I, O, S, V, Z; the last makes Σ value × 3^(place−1) a multiple of 31. Characters 9
 * to 17 are an organisation code of GB 11714 with a check digit of its own, 11 − Σ mod 11, `X` for 10 and `0` for 11.
 * A code that does not hold is worth a warning. It says nothing about the organisation, least of all that there is none.
 *
 * @param code In capitals, without spaces.
 * @example
 * creditCodeMistake('91350100M000100Y43'); // undefined
 * creditCodeMistake('91350100M000100Y44'); // 'check-digit'
 */
export function creditCodeMistake(code: string): CreditCodeMistake | undefined {
  requireText('creditCodeMistake', 'a code', code);
  if (hashOfSoundCode(code) !== 0) return undefined;
  if (code.length !== 18 || [...code].some((character) => !alphabet.includes(character))) return 'form';
  let sum = 0;
  for (let at = 0; at < 18; at++) sum += values[code.charCodeAt(at)]! * weights[at]!;
  return sum % 31 === 0 ? 'organisation-code' : 'check-digit';
}

const plainCode = /^[\dA-HJ-NPQRTUWXY]{18}$/;

/**
 * A code as it is printed, where it was written in groups, full width or small letters; anything else as it is.
 *
 * @example
 * tidyCreditCode(' 9135 0100 m000 100Y 43'); // '91350100M000100Y43'
 * tidyCreditCode('登记中'); // '登记中'
 */
export function tidyCreditCode(text: string): string {
  if (plainCode.test(text) || text.length > 60) return text;
  const tidy = plainForm(text).toUpperCase();
  return plainCode.test(tidy) ? tidy : text;
}

/** A hash of a code that holds, never 0; 0 for one that does not. A directory has 100,000: one way through each must do. */
export function hashOfSoundCode(code: string): number {
  if (code.length !== 18) return 0;
  let sum = 0;
  let inner = 0;
  let hash = 0;
  for (let at = 0; at < 18; at++) {
    const character = code.charCodeAt(at);
    const value = character < 128 ? values[character]! : none;
    if (value === none) return 0;
    sum += value * weights[at]!;
    inner += innerValues[character]! * innerWeights[at]!;
    hash = mixed(hash, character);
  }
  const digit = (11 - (inner % 11)) % 11;
  return sum % 31 === 0 && code.charCodeAt(16) === (digit === 10 ? 88 : 48 + digit) ? hash || 1 : 0;
}

/**
 * 个体工商户 have codes that begin with 92. Behind such a name stands one natural person.
 *
 * @example
 * isSoleProprietor('92350100M000100Y43'); // true
 * isSoleProprietor('91350100M000100Y43'); // false
 * isSoleProprietor(undefined); // false
 */
export function isSoleProprietor(code: string | undefined): boolean {
  requireText('isSoleProprietor', 'a code', code ?? '');
  return code !== undefined && /^\s*92/.test(code);
}
