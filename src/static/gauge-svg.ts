import { formatEnd } from '../format/dates.js';
import { targetWords } from '../format/target-words.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { arcFrames } from '../view/gauge/arc-geometry.js';
import { gaugeGeometry } from '../view/gauge/gauge-geometry.js';
import { arcDrawing, lineDrawing, trackHeight } from './gauge-drawing.js';
import { ink } from './ink.js';
import { piece } from './piece.js';
import { svgFile, written } from './svg-file.js';
import { requireHanded, requireOptions } from '../model/wrong-call.js';

/** How a gauge is drawn. */
export interface GaugeSvgOptions {
  /** Language of its labels. Default `zh-CN`. */
  readonly locale?: Locale;
  /** `arc` or `line`. Default `arc`; what has no scale (a yearly duty, a single event) is drawn as a line. */
  readonly shape?: 'arc' | 'line';
  /** Length of the line form in pixels. Default 376. */
  readonly width?: number;
}

/** Room around the drawing. */
const margin = 12;

/**
 * One indicator's value against its target as a picture: an SVG file that stands alone, with fonts by their names and the
 * sentence that says all of it. Where words say all there is (no figure, no date), it holds those.
 *
 * @param progress An indicator of a result of `assessPlan`.
 * @throws RangeError for a width that holds no drawing.
 * @example
 * gaugeSvg(progress).includes('>超过900</text>'); // true
 */
export function gaugeSvg(progress: IndicatorProgress, options: GaugeSvgOptions = {}): string {
  requireHanded('gaugeSvg', 'indicator', progress);
  requireOptions('gaugeSvg', options);
  const { locale = 'zh-CN', shape = 'arc', width: length = 376 } = options;
  if (!(length >= 120 && length <= 4000))
    throw new RangeError(`gaugeSvg requires a width of 120 to 4000; received ${length}`);
  const { main } = progress;
  const words = targetWords(main, locale);
  const geometry = gaugeGeometry(main);
  const told = [words.spoken, ...(words.years ?? []).map(({ spoken }) => spoken)].join(' ');
  const isArc = geometry?.form === 'track' && shape === 'arc';
  const frame = arcFrames.l;
  // What was worked out of a published level stands beneath that.
  const more = isArc ? words.figure?.more : undefined;
  const width = (isArc ? frame.width : length) + 2 * margin;
  const height = (isArc ? frame.height + (more ? 22 : 0) : geometry ? trackHeight : 36) + 2 * margin;
  return svgFile(
    { width, height, title: words.name, told, locale },
    piece(
      'g',
      { transform: `translate(${margin} ${margin})` },
      geometry === undefined
        ? written(words.instead ?? words.target, 0, 26, { size: 20, strong: true, color: ink.muted })
        : isArc
          ? arcDrawing(geometry, words, frame, locale)
          : lineDrawing(geometry, words, length, formatEnd(main.asOf, locale)),
      more !== undefined &&
        written(more, frame.middle, frame.bottom + 40, { size: 14, color: ink.muted, anchor: 'middle' }),
    ),
  );
}
