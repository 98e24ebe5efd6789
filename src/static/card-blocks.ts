import { foreignIn, textIn } from '../format/locale.js';
import { unitGap } from '../format/numbers.js';
import { shareLabels } from '../format/share-words.js';
import type { Locale, TargetWords } from '../format/words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { figureIn } from '../view/plan/plan-only.js';
import { ink } from './ink.js';
import { glyphMark } from './picture-marks.js';
import { baseOf, paragraph, type Block } from './picture-sheet.js';
import { piece, type Given } from './piece.js';
import { written } from './svg-file.js';
import { lines, widthOf, type Setting } from './text-lines.js';

/** Type of a card's picture beside its name and its figure, its gauge, and the room above name, figure, gauge, verdict. */
export const types = {
  wide: { unit: 28, target: 34, status: 38, note: 28, noteLine: 38, scale: 2, thick: 15, gaps: [6, 18, 10, 10] },
  square: { unit: 40, target: 38, status: 48, note: 34, noteLine: 48, scale: 7 / 3, thick: 17, gaps: [24, 44, 30, 26] },
} as const;

/** Where the pieces of a card stand. */
export interface Place {
  readonly type: (typeof types)['wide' | 'square'];
  readonly left: number;
  readonly right: number;
  readonly locale: Locale;
}

const muted = (size: number): Setting => ({ size, color: ink.muted });
const isWide = ({ type }: Place): boolean => type === types.wide;

/** What is set large: words before, a number, words behind; or words alone. */
interface Large {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** The target stands there, for want of a figure. */
  readonly isTarget: boolean;
}

function largeOf({ indicator, main }: IndicatorProgress, words: TargetWords, locale: Locale): Large {
  const { figure, instead = '', due = '', target } = words;
  if (figure) return { before: figure.label ?? '', number: figure.number, after: figure.unit, isTarget: false };
  if (instead !== '—' || main.form === 'years')
    return { before: '', number: '', after: instead, isTarget: instead === target };
  const { before, figure: number, after } = figureIn(target, textIn(indicator.unit, locale));
  const label = [shareLabels[locale].target(due), before].filter(Boolean).join(' ');
  return /^\d/.test(number)
    ? { before: label, number, after, isTarget: true }
    : { before: '', number: '', after: number, isTarget: true };
}

/** A number between smaller words, made as small as it must be for a line. */
function figureRow({ before, number, after }: Large, size: number, { type, left, right, locale }: Place) {
  const unit = Math.max(type.unit, size / 3);
  const gap = unitGap(after, foreignIn(after, locale) ?? locale);
  const apart = 12;
  const gaps = before ? 2 * apart : apart;
  const letters = widthOf(before + gap + after, { size: unit }) + widthOf(number, { size, strong: true });
  const shrunk = Math.min(1, (right - left - gaps) / letters);
  const small = { 'font-size': Math.floor(unit * shrunk), 'font-weight': 400 };
  const parts: Given = [
    before && piece('tspan', { ...small, fill: ink.muted }, before),
    piece('tspan', before ? { dx: apart } : {}, number),
    after && piece('tspan', { ...small, dx: apart }, gap + after),
  ];
  return { width: letters * shrunk + gaps, size: Math.floor(size * shrunk), parts };
}

/** The target in the plan's words behind its label, or what is said where there is no figure. */
interface Aim {
  readonly label: string;
  readonly phrase: string;
}

function aimOf(large: Large, words: TargetWords, locale: Locale): Aim {
  const { unpublished, target } = shareLabels[locale];
  if (large.isTarget) return { label: '', phrase: words.instead === '—' ? unpublished : '' };
  return { label: target(words.due ?? ''), phrase: words.target };
}

const phraseSetting = ({ label }: Aim, size: number): Setting =>
  label ? { size, strong: true } : { size, color: ink.muted };
const aimWidth = (aim: Aim, size: number): number =>
  (aim.label ? widthOf(aim.label, muted(size)) + 24 : 0) + widthOf(aim.phrase, phraseSetting(aim, size));

function aimLine(aim: Aim, size: number, x: number, y: number, anchor?: 'end'): Given {
  const { label, phrase } = aim;
  const setting = phraseSetting(aim, size);
  return written(
    [
      label && piece('tspan', { 'font-weight': 400, fill: ink.muted }, label),
      piece('tspan', label ? { dx: 24 } : {}, phrase),
    ],
    x,
    y,
    anchor ? { ...setting, anchor } : setting,
  );
}

/** On a line of its own, or its label above it where one line does not hold both. */
function aimBlocks(aim: Aim, size: number | undefined, most: number, { type, left, right }: Place): Block[] {
  const line = type.target * 1.4;
  if (size !== undefined)
    return [{ height: line + 4, draw: (top) => aimLine(aim, size, left, top + 4 + baseOf(line, size)) }];
  const setting = phraseSetting(aim, type.target);
  return [
    paragraph(aim.label ? [aim.label] : [], line, left, muted(type.target), 4),
    paragraph(lines(aim.phrase, right - left, most, setting), line, left, setting),
  ];
}

/**
 * The figure, and beside it or beneath it the target; what was worked out of it stands beneath.
 *
 * @param size Of the figure.
 * @param most Lines of each text.
 */
export function figureBlocks(
  entry: IndicatorProgress,
  words: TargetWords,
  size: number,
  most: number,
  place: Place,
): Block[] {
  const { type, left, right, locale } = place;
  const room = right - left;
  const large = largeOf(entry, words, locale);
  const aim = aimOf(large, words, locale);
  const row = large.number ? figureRow(large, size, place) : undefined;
  // Beside the figure where both find room; rather a little smaller than on two lines.
  const sizes = [1, 0.88, 0.76].map((part) => Math.round(type.target * part));
  const free = row && isWide(place) ? room - row.width - 40 : 0;
  const [beside, alone] = [free, room].map((width) => sizes.find((each) => aimWidth(aim, each) <= width));
  const { more } = words.figure ?? {};
  const note = muted(type.note);
  // What the target leaves free beside the figure.
  const isMoreBeside = more !== undefined && beside === undefined && widthOf(more, note) <= free;
  const blocks: Block[] = [];
  if (row) {
    const line = Math.round(row.size * 1.06);
    blocks.push({
      height: type.gaps[1] + line,
      draw: (top) => {
        const y = top + type.gaps[1] + baseOf(line, row.size);
        return [
          written(row.parts, left, y, { size: row.size, strong: true }),
          beside !== undefined && aim.phrase !== '' && aimLine(aim, beside, right, y, 'end'),
          isMoreBeside && written(more, right, y, { ...note, anchor: 'end' }),
        ];
      },
    });
  } else {
    const set: Setting = { size: Math.max(size * 0.5, type.target), strong: true };
    const said = lines(large.after, room, Math.max(2, most), set);
    blocks.push(paragraph(said, set.size * 1.35, left, set, type.gaps[1]));
  }
  if (more && !isMoreBeside)
    blocks.push(paragraph(lines(more, room, Math.min(2, most), note), type.noteLine, left, note, 4));
  if (aim.phrase && beside === undefined) blocks.push(...aimBlocks(aim, alone, most, place));
  return blocks;
}

/**
 * The verdict with how far it is; its sentence at the right end of the line, or beneath.
 *
 * @param most Lines of the sentence.
 */
export function verdictBlocks(words: TargetWords, most: number, place: Place): Block[] {
  const { type, left, right } = place;
  const room = right - left;
  const { status, statusWord, amount = '', sentence } = words;
  const { status: usual, note: noteSize, noteLine, gaps } = type;
  const indent = usual * 1.26;
  const full = indent + widthOf(statusWord + amount, { size: usual, strong: true }) + (amount ? 12 : 0);
  const size = Math.max(noteSize, Math.floor(usual * Math.min(1, room / full)));
  const isApart = (full * size) / usual > room;
  const told = [isApart && amount, sentence].filter(Boolean).join('  ');
  const free = isWide(place) ? room - full - 40 : 0;
  const beside = [28, 24].find((each) => widthOf(told, muted(each)) <= free);
  const note = muted(beside ?? noteSize);
  const line = usual * 1.37;
  return [
    {
      height: gaps[3] + line,
      draw: (top) => {
        const y = top + gaps[3] + baseOf(line, size);
        const word = piece('tspan', { fill: ink.status[status] }, statusWord);
        const more = !isApart && amount && piece('tspan', { dx: 12 }, amount);
        return [
          glyphMark(status, left, y - size * 0.81, size * 0.9),
          written([word, more], left + (indent * size) / usual, y, { size, strong: true }),
          beside !== undefined && written(told, right, y, { ...note, anchor: 'end' }),
        ];
      },
    },
    paragraph(beside === undefined ? lines(told, room, most, note) : [], noteLine, left, note),
  ];
}
