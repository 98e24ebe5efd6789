import type { Observation } from '../model/observation.js';
import { foldCharacters } from '../reading/fold-characters.js';
import { cellText, type GridCell } from './grid.js';
import { sameUnit, unitScale } from './unit-scale.js';

/** A figure as a cell prints it, in the unit of its indicator. */
export interface CellFigure {
  readonly value: number;
  readonly decimals?: number;
  readonly qualifier?: NonNullable<Observation['qualifier']>;
  /** Said in the cell itself: 1234（初步）. */
  readonly status?: Observation['status'];
  /** What was done to bring it there; to be told. */
  readonly doubt?: 'scaled' | 'footnote' | 'rounded' | 'percent-format';
}

/** Why a cell is no figure. */
export type FigureProblem =
  | 'not-a-number'
  | 'range'
  | 'vague'
  | 'brackets'
  | 'date-for-figure'
  | 'error-value'
  | 'no-saved-value'
  | 'covered'
  | 'struck'
  | 'unit-differs'
  | 'too-large';

/** Nothing said: blank, or a sign that there is nothing to say. */
export type NoFigure = 'blank' | 'not-reported';

const signs = /^(-{1,3}|\/|\.{3}|…+|无|暂无|暂缺|缺|未公布|未统计|尚未公布|不详|待定|n\/?a|null)$/i;

/** Whether a text says that there is nothing to say: —, /, 暂无. */
export const isSignOfNothing = (text: string): boolean => signs.test(foldCharacters(text).replace(/\s/g, ''));

type Qualifier = NonNullable<Observation['qualifier']>;
const before: Readonly<Record<string, Qualifier>> = {
  约: 'about',
  大约: 'about',
  超: 'more-than',
  超过: 'more-than',
  突破: 'more-than',
  '>': 'more-than',
  不低于: 'at-least',
  不少于: 'at-least',
  '≥': 'at-least',
  '>=': 'at-least',
  不超过: 'at-most',
  '≤': 'at-most',
  '<=': 'at-most',
  低于: 'less-than',
  不足: 'less-than',
  '<': 'less-than',
  about: 'about',
  around: 'about',
  approx: 'about',
  'approx.': 'about',
  approximately: 'about',
  morethan: 'more-than',
  over: 'more-than',
  exceeding: 'more-than',
  atleast: 'at-least',
  notlessthan: 'at-least',
  nolessthan: 'at-least',
  atmost: 'at-most',
  upto: 'at-most',
  nomorethan: 'at-most',
  notmorethan: 'at-most',
  lessthan: 'less-than',
  under: 'less-than',
  below: 'less-than',
};
const after: Readonly<Record<string, Qualifier>> = {
  左右: 'about',
  以上: 'at-least',
  以下: 'at-most',
  以内: 'at-most',
  ormore: 'at-least',
  orless: 'at-most',
};
const statuses: Readonly<Record<string, Observation['status']>> = {
  初步: 'preliminary',
  初步数: 'preliminary',
  初步核算: 'preliminary',
  快报: 'preliminary',
  快报数: 'preliminary',
  预计: 'estimated',
  预计数: 'estimated',
  估计: 'estimated',
  p: 'preliminary',
  e: 'estimated',
};
const figure =
  /^(大?约|超过?|突破|不低于|不少于|不超过|不足|低于|[<>]=|[<>≥≤]|[a-z]+\.?)?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?)(.{0,12}?)(左右|以上|以下|以内|ormore|orless)?$/i;
const footnote = /(?:[*†‡①-⑳¹²³⁴⁵⁶⁷⁸⁹]+|\[(?:注?\d{0,2})\]|\(注\d{0,2}\)|注\d{1,2})$/;

/** 3.00 printed as `0.00`: two zeros that were meant. */
function printedZeros(value: number, format: string | undefined): number | undefined {
  const shown = /^(?:#,##)?0\.(0+)(?:_\)|_ )?(?:;.*)?$/.exec(format ?? '')?.[1]?.length ?? 0;
  const own = String(value).split('.')[1]?.length ?? 0;
  return shown > own ? shown : undefined;
}

/** A spreadsheet keeps fifteen digits; its sums carry noise beyond them: 0.30000000000000004. */
const withoutNoise = (value: number): number => Number(value.toPrecision(15));

function numberCell(value: number, { format = '' }: GridCell, unit: string | undefined): CellFigure | FigureProblem {
  if (/%/.test(format)) {
    if (unit !== '%') return 'unit-differs';
    return { value: withoutNoise(value * 100), doubt: 'percent-format' };
  }
  const plain = withoutNoise(value);
  if (Math.abs(plain) > 1e15) return 'too-large';
  const decimals = printedZeros(plain, format);
  const shown = /^(?:#,##)?0(?:\.(0+))?(?:_\)|_ )?(?:;.*)?$/.exec(format);
  const isRounded = shown !== null && Number(plain.toFixed(shown[1]?.length ?? 0)) !== plain;
  return { value: plain, ...(decimals !== undefined && { decimals }), ...(isRounded && { doubt: 'rounded' as const }) };
}

function textCell(text: string, unit: string | undefined): CellFigure | FigureProblem | NoFigure {
  let plain = foldCharacters(text)
    // 76。7 and 76·7 are what a Chinese keyboard makes of 76.7.
    .replace(/(\d)[。·](\d)/g, '$1.$2')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (groups) => groups.replaceAll(' ', ''));
  // Two figures in one cell are none.
  if (/\d\s+\d/.test(plain)) return 'not-a-number';
  plain = plain.replace(/\s/g, '');
  if (plain === '') return 'blank';
  if (signs.test(plain)) return 'not-reported';
  const status = /\((\D{1,5})\)$/.exec(plain)?.[1] ?? '';
  if (status in statuses) plain = plain.slice(0, -status.length - 2);
  // Which way it went since the last time is said beside it.
  plain = plain.replace(/(?:[↑↓▲▼△▽]|\([↑↓▲▼△▽]\))$/, '');
  const mark = footnote.exec(plain) ?? /^[*†‡]+(?=\d)/.exec(plain);
  if (mark) plain = mark.index > 0 ? plain.slice(0, mark.index) : plain.slice(mark[0].length);
  plain = plain.replace(/^[¥￥](?=\d[\d.,]*[万亿]?元$)/, '').replace(/^共(?=\d)/, '');
  if (/^\(.*\)$/.test(plain)) return 'brackets';
  if (/^(近|几|数)|\d(余|多)|\+$/.test(plain)) return 'vague';
  if (/\d(-|至|到|~)\d/.test(plain)) return 'range';
  const match = figure.exec(plain);
  if (!match) return 'not-a-number';
  const [, lead = '', printed = '', own = '', trail = ''] = match;
  if (/\d/.test(own) || (/^[a-z]/i.test(lead) && !(lead.toLowerCase() in before))) return 'not-a-number';
  const number = printed.replaceAll(',', '');
  const qualifier = before[lead.toLowerCase()] ?? after[trail.toLowerCase()];
  const power = own === '' || sameUnit(own, unit) ? 0 : unitScale(own, unit);
  // A remark in brackets, 9.8（受疫情影响）, is no unit.
  if (power === undefined) return own.startsWith('(') ? 'not-a-number' : 'unit-differs';
  const value = power === 0 ? Number(number) : Number(`${Number(number)}e${power}`);
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return 'too-large';
  const zeros = power === 0 && /\.\d*0$/.test(number) ? number.split('.')[1]?.length : undefined;
  const doubt = power !== 0 ? 'scaled' : mark ? 'footnote' : undefined;
  return {
    value,
    ...(zeros !== undefined && { decimals: zeros }),
    ...(qualifier && { qualifier }),
    ...(status in statuses && { status: statuses[status]! }),
    ...(doubt && { doubt }),
  };
}

/**
 * What a cell says as a figure of an indicator. Nothing is guessed: what is not understood has a reason, and a sign for
 * nothing (—, /, 暂无) is no zero.
 *
 * @param unit Unit of the indicator; a cell that prints the same in 万 or 亿 is brought to it.
 * @example
 * readFigure({ value: '约１，２００件' }, '件'); // { value: 1200, qualifier: 'about' }
 * readFigure({ value: '76。7' }, '%'); // { value: 76.7 }
 * readFigure({ value: '2.7万件' }, '件'); // { value: 27000, doubt: 'scaled' }
 * readFigure({ value: 'more than 12' }, 'patents'); // { value: 12, qualifier: 'more-than' }
 * readFigure({ value: '8—10' }, '家'); // 'range'
 */
export function readFigure(cell: GridCell, unit: string | undefined): CellFigure | FigureProblem | NoFigure {
  if (cell.error !== undefined) return cell.error === '' ? 'no-saved-value' : 'error-value';
  if (cellText(cell) === '') return 'blank';
  if (cell.covered) return 'covered';
  if (cell.struck) return 'struck';
  if (cell.date !== undefined) return 'date-for-figure';
  if (typeof cell.value === 'number') return numberCell(cell.value, cell, unit);
  return typeof cell.value === 'string' ? textCell(cell.value, unit) : 'not-a-number';
}
