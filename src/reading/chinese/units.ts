import type { Span } from '../target-reading.js';

const bases = (
  '%,‰,个百分点,百分点,' +
  '吨标准煤,吨二氧化碳,吨油当量,吨,公斤,千克,克,毫克,微克,斤,' +
  '万亿元,元,美元,欧元,' +
  '公顷,亩,平方公里,平方千米,平方米,立方米,公里,千米,米,海里,英里,' +
  '千瓦时,千瓦,兆瓦,吉瓦,度,升,分贝,标台,标准箱,标箱,TEU,' +
  '学时,课时,人次,人年,架次,车次,场次,艘次,项次,件次,人,名,位,户,家,个,件,项,所,座,处,' +
  '张,床,辆,台套,台,套,条,种,篇,部,场,次,天,日,岁,周年,年,个月,小时,分钟,秒,分,' +
  '株,头,只,艘,本,册,批,对,班,届,支,倍,成,间,步,期,例,起,宗,单,笔,门,类,片,块,根,幢,栋,组,级,档,颗,口,眼,盏,' +
  '幅,款,支队,团,队,点,卡,店,羽,架,列,枚,副,节,层,届次,蒸吨,床位,学位,车位,泊位,班次,亿斤,个位次,位次,个名次,名次,' +
  'PB,EB,TB,Gbps,Mbps,EFLOPS,PFLOPS,M,km'
).split(',');
const multipliers = '万亿,百万,千万,十亿,百亿,千亿,十万,亿,万,千,百'.split(',');
const longestBase = Math.max(...bases.map((base) => base.length));
const known = new Set(bases);

function baseEnd(text: string, at: number): number {
  for (let length = longestBase; length > 0; length--) {
    if (known.has(text.slice(at, at + length)) && at + length <= text.length) return at + length;
  }
  return at;
}

function scaledEnd(text: string, at: number): number {
  const plain = baseEnd(text, at);
  if (plain > at) return plain;
  const multiplier = multipliers.find((each) => text.startsWith(each, at));
  return multiplier === undefined ? at : baseEnd(text, at + multiplier.length);
}

const perDigits = /\d{1,6}/y;

/**
 * Where the unit ends that starts here: 万亿元, 件/万人, 微克/立方米, /10万. The same place where none starts.
 *
 * @example
 * unitEnd('35万元/人左右', 2); // 6
 */
export function unitEnd(text: string, at: number): number {
  let end = scaledEnd(text, at);
  for (let more = 0; more < 2 && text.charAt(end) === '/'; more++) {
    perDigits.lastIndex = end + 1;
    const digits = perDigits.exec(text)?.[0].length ?? 0;
    const next = scaledEnd(text, end + 1 + digits);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Whether a text is a unit and nothing else: what stands in the brackets of 指标（亿元）. */
export const isUnit = (text: string): boolean => text !== '' && unitEnd(text, 0) === text.length;

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);
