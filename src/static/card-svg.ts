import { formatDate, formatEnd } from '../format/dates.js';
import { glanceLabels } from '../format/glance-words.js';
import { shareLabels } from '../format/share-words.js';
import { targetWords } from '../format/target-words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { gaugeGeometry } from '../view/gauge/gauge-geometry.js';
import { labelWidth } from '../view/gauge/gauge-labels.js';
import { figureBlocks, types, verdictBlocks, type Place } from './card-blocks.js';
import { lineDrawing, trackHeight } from './gauge-drawing.js';
import { paragraph, pictureFile, roomOf, sheetOf, type Block, type PictureOptions } from './picture-sheet.js';
import { piece } from './piece.js';
import { balanced, lines, wrapped, type Setting } from './text-lines.js';
import { requireHanded, requireOptions } from '../model/wrong-call.js';

/** How roomy a picture is: size of the name, of the figure, whether there is a gauge, and how many lines texts may take. */
interface Ease {
  readonly name: number;
  readonly number: number;
  readonly gauge: boolean;
  /** Lines of the name. */
  readonly most: number;
  /** Lines of target and sentence. */
  readonly others: number;
}

const ease = (name: number, number: number, gauge = true, most = 99, others = 4): Ease => ({
  name,
  number,
  gauge,
  most,
  others,
});

/**
 * A name of more than two lines is set in 40 pixels; after that the figure gives way, then the name, then the gauge. What
 * is too long even so is cut at the end.
 */
const eases: Readonly<Record<'wide' | 'square', (isLong: boolean) => readonly Ease[]>> = {
  wide: (isLong) => [
    ...[120, 104, 88, 72].map((number) => ease(isLong ? 40 : 50, number)),
    ...[96, 84, 72, 58].map((number) => ease(isLong ? 32 : 40, number)),
    ...[48, 40].map((number) => ease(32, number)),
    ...[96, 72, 48].map((number) => ease(32, number, false)),
    ...[7, 5, 3].map((most) => ease(24, 40, false, most, (most - 1) / 2)),
  ],
  square: (isLong) => [
    ...[190, 160, 130, 100, 80].map((number) => ease(isLong ? 40 : 66, number)),
    ease(34, 80),
    ...[130, 100, 72].map((number) => ease(34, number, false)),
    ...[9, 7, 5].map((most) => ease(28, 56, false, most, (most - 1) / 2)),
  ],
};

/**
 * One indicator as a picture to be shared: its figure, its target, the gauge, the verdict, the day, the source and the way
 * to more. Nothing reported: the target is its figure. An SVG file that stands alone, in the light colours whatever the
 * page wears, with fonts by their names; sample data say so on it.
 *
 * @param progress An indicator of a result of `assessPlan`.
 * @example
 * cardSvg(progress).includes('<title>万企拥有有效注册商标企业数</title>'); // true
 */
export function cardSvg(progress: IndicatorProgress, options: PictureOptions = {}): string {
  requireHanded('cardSvg', 'indicator', progress);
  requireOptions('cardSvg', options);
  const { locale = 'zh-CN', format = 'wide' } = options;
  const { main, plan } = progress;
  const words = targetWords(main, locale);
  const geometry = gaugeGeometry(main);
  const sheet = sheetOf(options);
  const type = types[format];
  const room = roomOf(sheet);
  const place: Place = { type, left: sheet.margin, right: sheet.width - sheet.margin, locale };
  const { dataTo, seenFrom } = glanceLabels[locale];
  const { why, notOfficial } = shareLabels[locale];
  const told = main.reported ?? main.part;

  const named = ({ name, most }: Ease): Block => {
    const setting: Setting = { size: name, strong: true };
    const set = balanced(words.name, room, setting);
    const cut = set.length > most ? lines(words.name, room, most, setting) : set;
    return paragraph(cut, name * 1.34, sheet.margin, setting, type.gaps[0]);
  };
  const length = room / type.scale;
  // A label longer than the track says more than a drawing can.
  const isLabelled = Object.values<string | undefined>({ ...words.gauge }).every(
    (label = '') => labelWidth(label) <= length,
  );
  const gauge: Block[] =
    geometry && isLabelled
      ? [
          {
            height: type.gaps[2] + (trackHeight + type.thick - 10) * type.scale,
            draw: (top) =>
              piece(
                'g',
                { transform: `translate(${sheet.margin} ${Math.round(top + type.gaps[2])}) scale(${type.scale})` },
                lineDrawing(geometry, words, length, formatEnd(main.asOf, locale), type.thick),
              ),
          },
        ]
      : [];
  const isLong = wrapped(words.name, room, { size: eases[format](false)[0]!.name, strong: true }).length > 2;
  return pictureFile(
    {
      plan: plan.name,
      tags: words.tags,
      facts: [
        told ? dataTo(formatDate(told.at, locale)) : seenFrom(formatDate(main.asOf, locale)),
        main.illustrative ? notOfficial(words.source ?? '') : (words.source ?? ''),
      ],
      lead: why,
      title: words.name,
      told: words.spoken,
    },
    options,
    eases[format](isLong).map((each) => () => [
      named(each),
      ...figureBlocks(progress, words, each.number, each.others, place),
      ...(each.gauge ? gauge : []),
      ...verdictBlocks(words, each.others, place),
    ]),
  );
}
