import { shareLabels } from '../../src/format/share-words.js';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { cardSvg } from '../../src/static/card-svg.js';
import { planSvg } from '../../src/static/plan-svg.js';
import { download } from './download.js';
import { pngOf } from './png.js';
import { codeOf } from './qr-code.js';

/** What a picture shows: a plan, or one indicator. */
export type Pictured = PlanProgress | IndicatorProgress;
export type Format = 'wide' | 'square';

const pixels: Readonly<Record<Format, string>> = { wide: '1200x630', square: '1080x1080' };

/** As those of the figures: `gulou-ip-2021-2025-2024-01-31-1200x630`. */
function nameOf(pictured: Pictured, format: Format): string {
  const { plan } = pictured;
  const of = 'main' in pictured ? [pictured.indicator.id, pictured.main.asOf] : [pictured.asOf];
  return [plan.id, ...of, pixels[format]].join('-');
}

/** @param address Where the page is; a file on a reader's own machine has none that is of use to others. */
function pictureOf(pictured: Pictured, format: Format, address: string, locale: Locale): string {
  const code = /^https?:/.test(address) ? codeOf(address) : undefined;
  const options = { locale, format, ...(/^https?:/.test(address) && { address }), ...(code && { code }) };
  return 'main' in pictured ? cardSvg(pictured, options) : planSvg(pictured, options);
}

/** Hands a picture over as a file, and gives what there is to say of it: nothing, where all went as asked. */
export async function savePicture(
  pictured: Pictured,
  kind: 'PNG' | 'SVG',
  format: Format,
  address: string,
  locale: Locale,
): Promise<string> {
  const name = nameOf(pictured, format);
  const svg = pictureOf(pictured, format, address, locale);
  const png = kind === 'PNG' ? await pngOf(svg).catch(() => undefined) : undefined;
  if (png) download(`${name}.png`, png, 'image/png');
  else download(`${name}.svg`, svg, 'image/svg+xml');
  return kind === 'PNG' && !png ? shareLabels[locale].onlySvg : '';
}

/** A wide picture as a file to be handed to other apps; none where the page lets none be made. */
export const pictureFile = (pictured: Pictured, address: string, locale: Locale): Promise<File[]> =>
  pngOf(pictureOf(pictured, 'wide', address, locale)).then(
    (png) => [new File([png], `${nameOf(pictured, 'wide')}.png`, { type: 'image/png' })],
    () => [],
  );
