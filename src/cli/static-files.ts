import { glanceLabels } from '../format/glance-words.js';
import { textIn } from '../format/locale.js';
import { staticFolderLabels } from '../format/static-folder-words.js';
import type { Locale } from '../format/words.js';
import type { DirectoryFile } from '../model/types.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { cardHtml } from '../static/card-html.js';
import { cardSvg } from '../static/card-svg.js';
import { chartSvg } from '../static/chart-svg.js';
import { directoryHtml } from '../static/directory-html.js';
import { gaugeSvg } from '../static/gauge-svg.js';
import { piece, type Given } from '../static/piece.js';
import { planHtml } from '../static/plan-html.js';
import { planSvg } from '../static/plan-svg.js';
import { planText } from '../static/plan-text.js';
import { staticCss } from '../static/styles.js';
import { tableHtml } from '../static/table-html.js';
import { writeMarkup } from '../static/write-markup.js';

/** What a folder without script can hold. */
export const staticKinds = ['page', 'table', 'cards', 'directory', 'text', 'svg', 'png'] as const;
export type StaticKind = (typeof staticKinds)[number];

/** A file of the folder, by its path in it. */
export interface StaticFile {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** A drawing that can be a PNG too, at the size it is looked at. */
export interface StaticPicture extends StaticFile {
  readonly width: number;
  readonly height: number;
}

const stylesheet = 'drumtower.static.css';

function page(title: string, locale: Locale, linked: boolean, ...given: readonly Given[]): string {
  const head = piece(
    'head',
    {},
    piece('meta', { charset: 'utf-8' }),
    piece('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    piece('title', {}, title),
    linked && piece('link', { rel: 'stylesheet', href: stylesheet }),
  );
  return `<!doctype html>\n<html lang="${locale}">${writeMarkup(head)}\n${writeMarkup(piece('body', {}, given)).trimStart()}</html>\n`;
}

/** A fragment of `src/static` as a page of its own. */
const pageOf = (title: string, locale: Locale, fragment: string): string =>
  page(title, locale, false).replace('<body></body>', () => `<body>\n${fragment}</body>`);

/** Sizes of a picture to be shared. */
const shapes = [
  { format: 'wide', width: 1200, height: 630 },
  { format: 'square', width: 1080, height: 1080 },
] as const;

/** The pictures to be shared, of the plan and of each indicator, wide and square; the plan's first. */
export function staticPictures(progress: PlanProgress, locale: Locale): StaticPicture[] {
  const { plan, indicators } = progress;
  return shapes.flatMap(({ format, width, height }) => {
    const size = { width, height };
    return [
      // No id has a dot in it, so no indicator is in the way of the plan.
      {
        path: `svg/plan.${width}x${height}.svg`,
        title: textIn(plan.name, locale),
        text: planSvg(progress, { locale, format }),
        ...size,
      },
      ...indicators.map((entry) => ({
        path: `svg/${entry.indicator.id}.card.${width}x${height}.svg`,
        title: textIn(entry.indicator.name, locale),
        text: cardSvg(entry, { locale, format }),
        ...size,
      })),
    ];
  });
}

/** Where a picture stands as PNG: `png/water.card.1200x630.png`. */
export const pngPath = ({ path }: StaticPicture): string => path.replace(/^svg\//, 'png/').replace(/\.svg$/, '.png');

/** Gauges and charts, each as large as it needs to be. */
const drawings = ({ indicators }: PlanProgress, locale: Locale): StaticFile[] =>
  indicators.flatMap((entry) => {
    const { id, name } = entry.indicator;
    const title = textIn(name, locale);
    return [
      { path: `svg/${id}.gauge.svg`, title, text: gaugeSvg(entry, { locale }) },
      { path: `svg/${id}.chart.svg`, title, text: chartSvg(entry, { locale }) },
    ];
  });

/** Every file of the folder but its pictures and its list. */
export function staticFiles(
  progress: PlanProgress,
  directories: readonly DirectoryFile[],
  kinds: readonly StaticKind[],
  locale: Locale,
): StaticFile[] {
  const labels = staticFolderLabels[locale];
  const plan = textIn(progress.plan.name, locale);
  const look = { locale, styled: true } as const;
  const titled = (what: string): string => labels.titled(plan, what);
  const files: Readonly<Record<StaticKind, () => readonly StaticFile[]>> = {
    page: () => [
      { path: 'plan.html', title: plan, text: pageOf(plan, locale, planHtml(progress, { ...look, headingLevel: 1 })) },
    ],
    table: () => [
      {
        path: 'table.html',
        title: titled(labels.table),
        text: pageOf(titled(labels.table), locale, tableHtml(progress, look)),
      },
    ],
    cards: () => [
      {
        path: 'cards.html',
        title: titled(labels.cards),
        text: pageOf(titled(labels.cards), locale, progress.indicators.map((entry) => cardHtml(entry, look)).join('')),
      },
    ],
    directory: () =>
      directories.map((directory) => {
        const title = textIn(directory.name, locale);
        return {
          path: `directory-${directory.directory}.html`,
          title,
          text: pageOf(title, locale, directoryHtml(directory, { ...look, asOf: progress.asOf })),
        };
      }),
    text: () => [{ path: 'plan.txt', title: titled(labels.text), text: planText(progress, { locale }) }],
    svg: () => drawings(progress, locale),
    png: () => [],
  };
  return [
    ...kinds.flatMap((kind) => files[kind]()),
    { path: stylesheet, title: labels.css, text: staticCss.trimStart() },
  ];
}

/** The list of a folder, as its first page. */
export function staticIndex(
  progress: PlanProgress,
  files: readonly { path: string; title: string }[],
  locale: Locale,
): StaticFile {
  const plan = textIn(progress.plan.name, locale);
  const text = page(
    plan,
    locale,
    true,
    piece(
      'main',
      { class: 'plan-static' },
      piece('h1', {}, plan),
      progress.illustrative && piece('p', {}, piece('span', { class: 'plan-tag' }, glanceLabels[locale].sample)),
      piece(
        'ul',
        {},
        files.map(({ path, title }) =>
          piece('li', {}, piece('a', { href: path }, title), ' ', piece('small', {}, path)),
        ),
      ),
    ),
  );
  return { path: 'index.html', title: plan, text };
}
