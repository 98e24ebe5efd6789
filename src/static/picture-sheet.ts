import { textIn } from '../format/locale.js';
import { shareLabels } from '../format/share-words.js';
import type { Locale, Tag } from '../format/words.js';
import type { Text } from '../model/types.js';
import { ink } from './ink.js';
import { piece, type Given } from './piece.js';
import { svgFile, written } from './svg-file.js';
import { lines, widthOf, wrapped, type Setting } from './text-lines.js';

/** How a picture to be shared is drawn. */
export interface PictureOptions {
  /** Language of its words. Default `zh-CN`. */
  readonly locale?: Locale;
  /** `wide` 1200 × 630, as messages and timelines show a link; `square` 1080 × 1080. Default `wide`. */
  readonly format?: 'wide' | 'square';
  /** Where a reader finds all of it: `https://www.example.gov.cn/plan`. Default: none. */
  readonly address?: string;
  /** That address as a QR code, row by row, a dark module `true`; without its quiet zone. Default: none. */
  readonly code?: readonly (readonly boolean[])[];
}

/** Sizes of a picture in pixels: type, lines, and what the address may take of the foot. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly top: number;
  readonly small: number;
  readonly smallLine: number;
  readonly foot: number;
  /** Room of the code with its quiet zone, from the line above the foot to the edge. */
  readonly code: number;
}

const sheets: Readonly<Record<NonNullable<PictureOptions['format']>, Sheet>> = {
  wide: { width: 1200, height: 630, margin: 64, top: 52, small: 24, smallLine: 34, foot: 88, code: 135 },
  square: { width: 1080, height: 1080, margin: 72, top: 72, small: 28, smallLine: 42, foot: 150, code: 150 },
};

export const sheetOf = ({ format = 'wide' }: PictureOptions): Sheet => sheets[format];
export const roomOf = ({ width, margin }: Sheet): number => width - 2 * margin;

/** A piece of a picture that is stacked beneath others. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => Given;
}

/** The base of letters in the middle of a line so high. */
export const baseOf = (line: number, size: number): number => line / 2 + size * 0.36;

/**
 * Lines of a text beneath each other.
 *
 * @param before Room above them.
 */
export const paragraph = (all: readonly string[], line: number, x: number, setting: Setting, before = 0): Block => ({
  height: all.length ? before + all.length * line : 0,
  draw: (top) =>
    all.map((each, at) => written(each, x, top + before + at * line + baseOf(line, setting.size), setting)),
});

/** What stands on every picture around what it shows. */
export interface Around {
  readonly plan: Text;
  readonly tags: readonly Tag[];
  /** The day of the figures, and where they come from. */
  readonly facts: readonly string[];
  /** What the address leads to. */
  readonly lead: string;
  /** What the picture is called, and the sentence that says all of it. */
  readonly title: string;
  readonly told: string;
}

const muted = (size: number): Setting => ({ size, color: ink.muted });

/** The plan at the left and the small words at the right: sample data before all. */
function head({ plan, tags }: Around, sheet: Sheet, locale: Locale): Block {
  const { small, margin, width } = sheet;
  let end = width - margin;
  const boxes = [...tags].reverse().map(({ kind, word }) => {
    const box = Math.ceil(widthOf(word, { size: small })) + 24;
    const right = end;
    end -= box + 12;
    return { kind, word, box, x: right - box };
  });
  const room = end + 12 - 24 - margin;
  const name = textIn(plan, locale);
  const setting = muted(small + 2);
  const said = wrapped(shareLabels[locale].of(name), room, setting);
  const full = said.length > 1 ? lines(name, room, 2, muted(small)) : said;
  const line = small + 12;
  const text = paragraph(full, line, margin, full === said ? setting : muted(small));
  return {
    height: Math.max(text.height, line),
    draw: (top) => [
      text.draw(top),
      boxes.map(({ kind, word, box, x }) => [
        piece('rect', {
          x: x + 1,
          y: top - 1,
          width: box - 2,
          height: line + 2,
          rx: 3,
          fill: 'none',
          stroke: ink['rule-strong'],
          'stroke-width': 2,
          'stroke-dasharray': kind === 'illustrative' ? '6 4' : undefined,
        }),
        written(word, x + box / 2, top + baseOf(line, small), { ...muted(small), anchor: 'middle' }),
      ]),
    ],
  };
}

/** Four modules of nothing around a code, or no camera finds it. */
const quiet = 4;

/** A code in whole pixels, so that no module is blurred; none that is too fine for a camera. */
function codeOf(code: NonNullable<PictureOptions['code']>, room: number) {
  const module = Math.floor(room / (code.length + 2 * quiet));
  if (module < 2) return undefined;
  const dark = code.flatMap((row, at) => row.map((isDark, column) => (isDark ? `M${column} ${at}h1v1h-1Z` : '')));
  return {
    side: code.length * module,
    quiet: quiet * module,
    draw: (x: number, y: number): Given =>
      piece('path', {
        fill: '#000000',
        'shape-rendering': 'crispEdges',
        transform: `translate(${x} ${y}) scale(${module})`,
        d: dark.join(''),
      }),
  };
}

/** The address as people write it: all of it, or the site where that is too long for a line. */
function shownAddress(address: string, room: number, setting: Setting): string {
  const plain = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return [plain, plain.replace(/[?#].*$/, '')].find((each) => widthOf(each, setting) <= room) ?? plain.split('/')[0]!;
}

/** Day and source at the left; at the right the address, and the code that leads there. */
function foot({ facts, lead }: Around, sheet: Sheet, { address, code }: PictureOptions): Block {
  const { margin, width, small, smallLine, foot: least, code: codeRoom } = sheet;
  const drawn = code && codeOf(code, codeRoom);
  const setting = muted(small);
  const right = width - margin - (drawn ? drawn.side + Math.max(drawn.quiet, 16) : 0);
  const room = right - margin;
  // As much as the other side leaves.
  const said = Math.max(...facts.map((fact) => widthOf(fact, setting)));
  const free = Math.max(room * 0.4, room - said - 40);
  const linked = address ? [lead, ...lines(shownAddress(address, free, setting), free, 1, setting)] : [];
  const taken = Math.max(0, ...linked.map((each) => widthOf(each, setting) + 40));
  const told = facts.filter(Boolean).flatMap((fact) => lines(fact, room - taken, 2, setting));
  const most = Math.max(told.length, linked.length) * smallLine;
  const height = Math.max(least, most + 20, drawn ? drawn.side + 2 * drawn.quiet : 0);
  const middle = (all: readonly string[], x: number, anchor?: 'end'): Block =>
    paragraph(all, smallLine, x, anchor ? { ...setting, anchor } : setting, (height - all.length * smallLine) / 2);
  return {
    height,
    draw: (top) => [
      piece('path', { d: `M${margin} ${top}H${width - margin}`, stroke: ink.rule, 'stroke-width': 2 }),
      middle(told, margin).draw(top),
      middle(linked, right, 'end').draw(top),
      drawn?.draw(width - margin - drawn.side, Math.round(top + (height - drawn.side) / 2)),
    ],
  };
}

const heightOf = (blocks: readonly Block[]): number => {
  let height = 0;
  for (const block of blocks) height += block.height;
  return height;
};

/**
 * A picture to be shared: what it shows between the plan's name and the foot.
 *
 * @param arrangements From the roomiest to the tightest; the first that finds room is drawn.
 */
export function pictureFile(
  around: Around,
  options: PictureOptions,
  arrangements: readonly (() => readonly Block[])[],
): string {
  const { locale = 'zh-CN' } = options;
  const sheet = sheetOf(options);
  const { width, height, top } = sheet;
  const [above, below] = [head(around, sheet, locale), foot(around, sheet, options)];
  const room = height - top - above.height - below.height - 12;
  let shown: readonly Block[] = [];
  for (const arrange of arrangements) {
    shown = arrange();
    if (heightOf(shown) <= room) break;
  }
  let y = top + above.height;
  const body = shown.map((block) => {
    y += block.height;
    return block.draw(y - block.height);
  });
  return svgFile(
    { width, height, title: around.title, told: around.told, locale },
    above.draw(top),
    body,
    below.draw(height - below.height),
  );
}
