import { messagesOf } from '../format/messages-of.js';
import { shareLabels } from '../format/share-words.js';
import type { CountWords, Locale } from '../format/words.js';
import { requireHanded, requireOptions } from '../model/wrong-call.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { sentences, textIn } from '../format/locale.js';
import { glance, glanceFacts, type GlanceGoal } from '../view/plan/glance.js';
import { planOnly } from '../view/plan/plan-only.js';
import { sharedFacts } from '../view/plan/shared-facts.js';
import { ink } from './ink.js';
import { countBar, glyphMark } from './picture-marks.js';
import {
  baseOf,
  paragraph,
  pictureFile,
  roomOf,
  sheetOf,
  type Block,
  type PictureOptions,
  type Sheet,
} from './picture-sheet.js';
import { piece } from './piece.js';
import { written } from './svg-file.js';
import { lines, linesOf, widthOf, wrapped, type Setting } from './text-lines.js';

/** Type and lines of a picture, roomy and tight. */
const types = {
  wide: {
    headlines: [44, 40, 36],
    bar: { height: 56, glyph: 26, before: 22 },
    legend: { size: 27, least: 24, number: 34, line: 52, columns: [4, 3, 2], before: 20 },
    names: { size: 26, line: 40, before: 20 },
    tight: { bar: 40, line: 42, before: 12 },
  },
  square: {
    headlines: [58, 50, 42],
    bar: { height: 84, glyph: 34, before: 22 },
    legend: { size: 36, least: 28, number: 46, line: 72, columns: [2], before: 32 },
    names: { size: 30, line: 44, before: 24 },
    tight: { bar: 64, line: 56, before: 16 },
  },
} as const;
type Type = (typeof types)['wide' | 'square'];

/** Count, shape and word of each verdict, in columns as wide as what stands in them. */
function legend(counts: readonly CountWords[], { legend: usual, tight }: Type, isTight: boolean, sheet: Sheet): Block {
  const { size: roomy, least, number, columns } = usual;
  const { line, before } = isTight ? tight : usual;
  const room = roomOf(sheet);
  const numbers: Setting = { size: number, strong: true };
  const tries = columns.flatMap((many) => [roomy, least].map((size) => ({ many, size })));
  const arranged = tries.map(({ many, size }) => {
    const glyph = size * 0.84;
    const wide: number[] = [];
    const figures: number[] = [];
    counts.forEach(({ count, word }, at) => {
      const column = at % many;
      figures[column] = Math.max(figures[column] ?? 0, widthOf(String(count), numbers) + 12);
      wide[column] = Math.max(wide[column] ?? 0, glyph + 10 + widthOf(word, { size, strong: true }));
    });
    let sum = 0;
    wide.forEach((each, at) => (sum += each + figures[at]!));
    const gap = wide.length > 1 ? (room - sum) / (wide.length - 1) : 0;
    return { many, size, glyph, wide, figures, gap };
  });
  const { many, size, glyph, wide, figures, gap } =
    arranged.find((each) => each.gap >= 24) ?? arranged[arranged.length - 1]!;
  const placeOf = (column: number): number => {
    let x = sheet.margin;
    for (let at = 0; at < column; at += 1) x += wide[at]! + figures[at]! + gap;
    return x;
  };
  return {
    height: before + Math.ceil(counts.length / many) * line,
    draw: (top) =>
      counts.map(({ status, count, word }, at) => {
        const x = placeOf(at % many);
        const y = top + before + Math.floor(at / many) * line;
        const behind = x + figures[at % many]!;
        const color = ink.status[status];
        return [
          written(String(count), x, y + baseOf(line, number), numbers),
          glyphMark(status, behind, y + (line - glyph) / 2 + 1, glyph),
          written(word, behind + glyph + 10, y + baseOf(line, size), { size, strong: true, color }),
        ];
      }),
  };
}

/** What is behind or not met, by name where two lines hold the names; else how many. */
function lagging(names: readonly string[], count: number, type: Type, sheet: Sheet, locale: Locale): Block {
  const { size, line, before } = type.names;
  const label = shareLabels[locale].lagging + (locale === 'en' ? ' ' : '');
  const setting: Setting = { size };
  const room = roomOf(sheet);
  const separator = messagesOf(locale).listSeparator;
  const parts = names.map((name, at) => (at ? '' : label) + name + (at < names.length - 1 ? separator : ''));
  const whole = linesOf(parts, room, setting);
  const all = whole.length <= 2 ? whole : wrapped(parts.join(''), room, setting);
  const told = all.length <= 2 && names.length === count ? all : [label + shareLabels[locale].listed(count)];
  const height = names.length ? before + told.length * line : 0;
  return {
    height,
    draw: (top) =>
      names.length > 0 &&
      told.map((each, at) =>
        written(
          at === 0
            ? [piece('tspan', { fill: ink.status.behind, 'font-weight': 600 }, label), each.slice(label.length)]
            : each,
          sheet.margin,
          top + before + at * line + baseOf(line, size),
          setting,
        ),
      ),
  };
}

/** The goals with how many targets each has: what there is to say while nothing is reported. */
function goalList(goals: readonly GlanceGoal[], { legend: { size, line } }: Type, most: number, sheet: Sheet): Block {
  const name: Setting = { size };
  const count: Setting = { size, color: ink.muted };
  const whole = roomOf(sheet);
  const half = whole / 2 - 24;
  const left = (room: number, goal: GlanceGoal): number => room - widthOf(goal.count, count) - 20;
  const columns = goals.every((goal) => widthOf(goal.name, name) <= left(half, goal)) ? 2 : 1;
  const room = columns === 2 ? half : whole;
  const shown = goals.slice(0, most * columns);
  const rows = Math.ceil(shown.length / columns);
  return {
    height: line / 2 + rows * line,
    draw: (top) =>
      shown.map((goal, at) => {
        const x = sheet.margin + Math.floor(at / rows) * (room + 48);
        const y = top + line / 2 + (at % rows) * line + baseOf(line, size);
        return [
          written(lines(goal.name, left(room, goal), 1, name), x, y, name),
          written(goal.count, x + room, y, { ...count, anchor: 'end' }),
        ];
      }),
  };
}

/**
 * A plan as a picture to be shared: the answer, the counts, what is behind by name where there is room, the day, the source
 * and the way to more. Nothing reported: what the plan has set itself. An SVG file that stands alone, in the light colours
 * whatever the page wears, with fonts by their names; sample data say so on it.
 *
 * @param progress The result of `assessPlan`.
 * @example
 * planSvg(progress).includes('>落后或未达：</tspan>'); // true
 */
export function planSvg(progress: PlanProgress, options: PictureOptions = {}): string {
  requireHanded('planSvg', 'progress', progress);
  requireOptions('planSvg', options);
  const { locale = 'zh-CN', format = 'wide' } = options;
  const sheet = sheetOf(options);
  const type = types[format];
  const room = roomOf(sheet);
  const { headline, counts, goals, lagging: behind } = glance(progress, locale);
  const facts = glanceFacts(progress, locale);
  const { source = '' } = sharedFacts(progress, locale);
  const plain = planOnly(progress, locale);
  const labels = shareLabels[locale];
  const names = behind?.rows.map(({ name }) => name) ?? [];
  const { behind: late = 0, 'not-met': missed = 0 } = progress.counts;

  const answer = (size: number): Block => {
    const setting: Setting = { size, strong: true };
    const said = (plain?.headline ?? headline).replace(/[。.]$/, '');
    const set = linesOf(said.match(/[^，,]+(?:[，,]\s*|$)/g) ?? [], room, setting);
    return paragraph(set.slice(0, 6), size * 1.42, sheet.margin, setting, 14);
  };
  const counted = (isTight: boolean): Block[] => {
    const { glyph, before } = type.bar;
    const height = isTight ? type.tight.bar : type.bar.height;
    const bar: Block = {
      height: before + height,
      draw: (top) => countBar(counts, sheet.margin, top + before, room, height, glyph),
    };
    return counts.length === 0 ? [] : [bar, legend(counts, type, isTight, sheet)];
  };
  const unreported = (most: number): Block[] => [
    paragraph([labels.unpublished], type.legend.line, sheet.margin, { size: type.legend.size, color: ink.muted }, 8),
    goalList(goals, type, most, sheet),
  ];
  const body = (isTight: boolean): Block[] => (plain ? unreported(isTight ? 3 : 7) : counted(isTight));
  const named = (): Block[] => (plain ? [] : [lagging(names, late + missed, type, sheet, locale)]);
  const least = type.headlines[2];
  return pictureFile(
    {
      plan: progress.plan.name,
      tags: facts.sample ? [{ kind: 'illustrative', word: facts.sample.tag }] : [],
      facts: [
        plain || format === 'square' ? facts.day : labels.elapsed(facts.day, facts.elapsed),
        facts.sample ? labels.notOfficial(source) : source,
      ],
      lead: labels.all(progress.quantified),
      title: textIn(progress.plan.name, locale),
      told: sentences([headline, facts.day], locale),
    },
    options,
    [
      ...type.headlines.map((size) => () => [answer(size), ...body(false), ...named()]),
      () => [answer(least), ...body(true), ...named()],
      () => [answer(least), ...body(true)],
      () => [answer(least * 0.8), ...body(true)],
    ],
  );
}
