import { compoundNames } from '../../format/compound-names.js';
import { piece, type Given, type Piece } from '../../static/piece.js';
import { markForeign } from '../../static/languages.js';
import { writeMarkup } from '../../static/write-markup.js';
import type { Report, Section } from '../outline.js';
import { annexPiece } from './annex-html.js';
import { blockPiece, countsBar } from './block-html.js';
import { reportCss } from './report-css.js';

function coverPiece({ cover, sample }: Report): Piece {
  return piece(
    'header',
    { class: 'cover' },
    sample && piece('p', { class: 'sample' }, sample),
    piece(
      'h1',
      {},
      compoundNames(cover.plan).map((part, at) => (at % 2 ? piece('span', { class: 'compound' }, part) : part)),
    ),
    piece('p', { class: 'cover-kind' }, cover.kind),
    piece('p', { class: 'cover-span' }, cover.span),
    piece('div', { class: 'cover-counts' }, countsBar(cover.counts), piece('p', {}, cover.headline)),
    piece(
      'div',
      { class: 'cover-foot' },
      cover.issuer && piece('p', {}, cover.issuer.line),
      piece('p', {}, cover.month),
    ),
  );
}

function sectionPiece({ heading, blocks, sections }: Section, level: number, { locale }: Report): Given {
  return [
    piece(`h${Math.min(level, 6)}`, {}, heading),
    blocks.map((block) => blockPiece(block, locale)),
    sections.map((section) => piece('section', {}, sectionPiece(section, level + 1, { locale } as Report))),
  ];
}

/**
 * A report as one HTML file: A4 when printed, with the plan and the sample mark at the head of each page and its number at
 * the foot; without script, and without a request to anywhere.
 */
export function reportHtml(report: Report): string {
  const { locale, head, sections, annex, appendix } = report;
  const page = piece(
    'html',
    { lang: locale },
    piece(
      'head',
      {},
      piece('meta', { charset: 'utf-8' }),
      piece('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      // Says itself that it loads nothing.
      piece('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      piece('title', {}, head),
      piece('style', {}, reportCss(report)),
    ),
    piece(
      'body',
      {},
      coverPiece(report),
      piece(
        'main',
        {},
        sections.map((section) => piece('section', {}, sectionPiece(section, 2, report))),
      ),
      annex.map((sheet) => annexPiece(sheet, locale)),
      appendix && piece('section', { class: 'appendix' }, sectionPiece(appendix, 2, report)),
    ),
  );
  return `<!doctype html>${writeMarkup(markForeign(page, locale))}\n`;
}
