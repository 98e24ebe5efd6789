import { foldCharacters } from '../reading/fold-characters.js';

const plainUnit = (unit: string): string => foldCharacters(unit).replace(/\s/g, '');
const powers: Readonly<Record<string, number>> = { '': 0, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** Each way a unit can be taken apart: 千克 is a thousand of 克, or one of 千克. */
const readings = (unit: string): (readonly [power: number, base: string])[] =>
  Object.entries(powers).flatMap(([word, power]) =>
    unit.startsWith(word) ? [[power, unit.slice(word.length)] as const] : [],
  );

/** Whether two units are written alike but for width and spaces. */
export const sameUnit = (one: string, other: string | undefined): boolean =>
  other !== undefined && plainUnit(one) === plainUnit(other);

/**
 * The power of ten that brings a figure from one unit to another of the same kind; `undefined` where they are none. A
 * scale alone (3.5万) is taken with the unit it is to be brought to.
 *
 * @example
 * unitScale('万件', '件'); // 4
 * unitScale('万元', '亿元'); // -4
 * unitScale('万', '亿元'); // -4
 * unitScale('人次', '人'); // undefined
 */
export function unitScale(from: string, to: string | undefined): number | undefined {
  const own = plainUnit(from);
  const wanted = plainUnit(to ?? '');
  for (const [power, base] of readings(own)) {
    for (const [toPower, toBase] of readings(wanted)) {
      if (base === toBase && base !== '') return power - toPower;
      if (base === '' && power > 0 && own in powers && toBase !== '' && (toPower > 0 || !wanted.match(/^[百千万亿]/)))
        return power - toPower;
    }
  }
  return undefined;
}
