import { formatDate, formatEnd } from '../format/dates.js';
import { glanceLabels } from '../format/glance-words.js';
import { indicatorTableLabels } from '../format/indicator-table-words.js';
import { textIn } from '../format/locale.js';
import { targetWords } from '../format/target-words.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { gaugeGeometry } from '../view/gauge/gauge-geometry.js';
import { glyphPath } from '../view/plan/status-glyphs.js';
import { lineDrawing } from './gauge-drawing.js';
import { ink } from './ink.js';
import { piece, type Given, type Piece } from './piece.js';
import { lines, svgFile, written, widthOf, type Setting } from './svg-file.js';
import { requireHanded, requireOptions } from '../model/wrong-call.js';

/** How a card is drawn as a picture. */
export interface CardSvgOptions {
  /** Language of its words. Default `zh-CN`. */
  readonly locale?: Locale;
  /** `wide` 1200 × 630, as messages and timelines show a link; `square` 1080 × 1080. Default `wide`. */
  readonly format?: 'wide' | 'square';
  /** Where a reader finds the arithmetic, written as it stands. Default: none. */
  readonly address?: string;
}

/** Sizes in pixels, places from the top. */
const formats = {
  wide: {
    width: 1200,
    height: 630,
    margin: 64,
    top: 78,
    plan: 26,
    name: 50,
    lead: 66,
    number: 120,
    unit: 40,
    foot: 24,
    status: 38,
    note: 28,
    scale: 2.15,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 72,
    top: 100,
    plan: 28,
    name: 62,
    lead: 84,
    number: 180,
    unit: 54,
    foot: 28,
    status: 48,
    note: 34,
    scale: 2.4,
  },
} as const;

/**
 * One indicator as a picture to be shared: its figure, its target, the gauge, the verdict, the day and the source. An SVG
 * file that stands alone, with fonts by their names; sample data say so on it.
 *
 * @param progress An indicator of a result of `assessPlan`.
 * @example
 * cardSvg(progress).includes('<title>万企拥有有效注册商标企业数</title>'); // true
 */
export function cardSvg(progress: IndicatorProgress, options: CardSvgOptions = {}): string {
  requireHanded('cardSvg', 'indicator', progress);
  requireOptions('cardSvg', options);
  const { locale = 'zh-CN', format = 'wide', address } = options;
  const at = formats[format];
  const { width, height, margin } = at;
  const { main, plan } = progress;
  const words = targetWords(main, locale);
  const geometry = gaugeGeometry(main);
  const [left, right, room] = [margin, width - margin, width - 2 * margin];
  const muted = (size: number, anchor?: 'end'): Setting => ({ size, color: ink.muted, ...(anchor && { anchor }) });
  const foot = height - (format === 'wide' ? 88 : 150);
  const parts: Given[] = [];

  let tagged = right;
  for (const { word } of [...words.tags].reverse()) {
    const box = widthOf(word, { size: 24 }) + 28;
    parts.push(
      piece('rect', {
        x: tagged - box,
        y: at.top - 30,
        width: box,
        height: 42,
        rx: 3,
        fill: 'none',
        stroke: ink['rule-strong'],
        'stroke-width': 2,
        'stroke-dasharray': '6 4',
      }),
      written(word, tagged - box / 2, at.top, { ...muted(24), anchor: 'middle' }),
    );
    tagged -= box + 12;
  }
  const planName = lines(textIn(plan.name, locale), tagged - left - 24, 1, muted(at.plan));
  parts.push(written(planName, left, at.top, muted(at.plan)));

  const title: Setting = { size: at.name, strong: true };
  const named = lines(words.name, room, 2, title);
  const { value } = words;
  const aimLabel = words.targetLabel + (words.due ? indicatorTableLabels[locale].bracket(words.due) : '');

  const aimRoom = room - widthOf(aimLabel, muted(at.note + 2)) - 20;
  // Rather smaller than cut off.
  const wide = widthOf(words.target, { size: at.note + 4, strong: true });
  const aim: Setting = { size: Math.max((at.note + 4) * Math.min(1, aimRoom / wide), at.note * 0.6), strong: true };
  const target = words.instead === words.target ? [] : lines(words.target, aimRoom, 1, aim);
  const figureWidth = value
    ? widthOf(value.number, { size: at.number, strong: true }) +
      widthOf((value.label ?? '') + value.unit, { size: at.unit }) +
      60
    : room * 0.5;
  // Beside the figure where both find room.
  const isBeside = format === 'wide' && figureWidth + widthOf(target.join(''), aim) + room - aimRoom <= room;
  // A wide picture has no height left over: what needs more lines makes the figure and its gauge smaller.
  const isTight = format === 'wide' && (named.length > 1 || !isBeside);
  const size = isTight ? at.number * 0.55 : at.number;
  const scale = isTight && !isBeside && named.length > 1 ? at.scale * 0.8 : at.scale;
  let y = at.top + 12;
  for (const line of named) parts.push(written(line, left, (y += at.lead) - at.lead * 0.22, title));

  y += size * (format === 'wide' ? 0.95 : 1.2);
  const unit = (said: string): Piece =>
    piece('tspan', { 'font-size': isTight ? at.unit * 0.8 : at.unit, 'font-weight': 400 }, said);
  const strong: Setting = { size, strong: true };
  parts.push(
    value
      ? written([value.label && unit(`${value.label} `), value.number, unit(` ${value.unit}`)], left, y, strong)
      : written(words.instead, left, y, {
          ...strong,
          size: at.number * 0.5,
          color: words.instead === '—' ? ink.muted : ink.text,
        }),
  );
  if (target.length > 0) {
    if (!isBeside) y += at.note * (format === 'wide' ? 1.5 : 2);
    const label = piece('tspan', { 'font-size': at.note + 2, 'font-weight': 400, fill: ink.muted }, aimLabel);
    parts.push(
      written([label, '\u2002', target], isBeside ? right : left, y, { ...aim, ...(isBeside && { anchor: 'end' }) }),
    );
  }
  if (words.published) {
    y += at.note * 1.3;
    parts.push(written(lines(words.published.words, room, 1, muted(at.note)), left, y, muted(at.note)));
  }

  y += at.note * (format === 'wide' ? 0.5 : 1.4);
  if (geometry)
    parts.push(
      piece(
        'g',
        { transform: `translate(${left} ${Math.round(y)}) scale(${scale})` },
        lineDrawing(geometry, words, room / scale, formatEnd(main.asOf, locale)),
      ),
    );
  y += 58 * scale;

  const judged: Setting = { size: at.status, strong: true };
  y += at.status * 1.05;
  const verdict = [words.statusWord, words.amount].filter(Boolean).join(' ');
  const place = `translate(${left} ${Math.round(y - at.status * 0.82)}) scale(${(at.status * 0.9) / 14})`;
  const color = ink.status[words.status];
  parts.push(
    piece('path', { 'fill-rule': 'evenodd', fill: color, transform: place, d: glyphPath[words.status] }),
    written(
      [piece('tspan', { fill: color }, words.statusWord), words.amount && ` ${words.amount}`],
      left + at.status * 1.25,
      y,
      judged,
    ),
  );
  const sentence = muted(at.note);
  const free = room - at.status * 1.25 - widthOf(verdict, judged) - 32;
  if (format === 'wide' && widthOf(words.sentence, sentence) <= free)
    parts.push(written(words.sentence, right, y, { ...sentence, anchor: 'end' }));
  else
    for (const line of lines(
      words.sentence,
      room,
      Math.max(1, Math.floor((foot - 12 - y) / (at.note * 1.4))),
      sentence,
    ))
      parts.push(written(line, left, (y += at.note * 1.4), sentence));

  const small = muted(at.foot);
  parts.push(
    piece('path', { d: `M${left} ${foot}H${right}`, stroke: ink.rule, 'stroke-width': 2 }),
    written(
      [
        words.asOf ?? glanceLabels[locale].seenFrom(formatDate(main.asOf, locale)),
        main.illustrative && `\u2002${glanceLabels[locale].sample}`,
      ],
      left,
      foot + at.foot * 1.5,
      small,
    ),
    written(
      lines(words.source ?? '', room - (address ? widthOf(address, small) + 40 : 0), 1, small),
      left,
      foot + at.foot * 2.9,
      small,
    ),
    address !== undefined && written(address, right, foot + at.foot * 2.9, { ...small, anchor: 'end' }),
  );
  return svgFile({ width, height, title: words.name, told: words.spoken, locale }, parts);
}
