import { formatEnd } from '../format/dates.js';
import { followedWords } from '../format/followed-words.js';
import { withLeft } from '../format/with-left.js';
import { cardLabels } from '../format/interface-words.js';
import { targetWords } from '../format/target-words.js';
import type { TargetWords } from '../format/words.js';
import type { IndicatorProgress, TargetProgress } from '../progress/plan-progress.js';
import { gaugeGeometry } from '../view/gauge/gauge-geometry.js';
import { lineDrawing, trackHeight } from './gauge-drawing.js';
import { marked, own } from './languages.js';
import { mannerOf, type Manner, type StaticOptions } from './options.js';
import { asMarkup, figure, framed, headline, linked, paragraph, tags, verdict } from './page-parts.js';
import { piece, type Given } from './piece.js';
import { servingPiece } from './serving-html.js';
import { requireHanded } from '../model/wrong-call.js';

/** Pixels of the track of a card: it grows and shrinks with the card, with its letters. */
const cardTrack = 336;

function gauge(target: TargetProgress, words: TargetWords, { locale }: Manner): Given {
  const geometry = gaugeGeometry(target);
  return (
    geometry &&
    piece(
      'svg',
      {
        class: 'plan-gauge',
        viewBox: `0 0 ${cardTrack} ${trackHeight}`,
        role: 'img',
        'aria-label': words.spoken,
        'font-size': 12,
      },
      lineDrawing(geometry, words, cardTrack, formatEnd(target.asOf, locale)),
    )
  );
}

/** What was published under the indicator's name, and beneath it what was worked out of it: each said once. */
function value({ figure: shown, instead }: TargetWords, { locale }: Manner): Given {
  if (!shown) return instead;
  return [
    shown.label && [shown.label, locale === 'en' ? ' ' : ''],
    figure(shown.number, shown.unit, locale),
    shown.more && [' ', piece('small', {}, shown.more)],
  ];
}

/** The target in the plan's words, which stand beside a sentence of ours too; not again where it stands for the figure. */
function aim({ instead, targetLabel, target, targetLang, ownTarget, ownTargetLang, due }: TargetWords): Given {
  const isTold = instead === target;
  if (isTold && ownTarget === undefined) return undefined;
  return paragraph(
    'plan-target',
    !isTold && [`${targetLabel} `, marked(target, targetLang), ' '],
    due && piece('small', {}, due),
    ownTarget !== undefined && [' ', piece('small', { lang: ownTargetLang }, ownTarget)],
  );
}

/** Everything a card says. */
export function cardPieces(progress: IndicatorProgress, manner: Manner): Given[] {
  const { indicator, main, plan } = progress;
  const { locale, level, styled } = manner;
  const words = targetWords(main, locale);
  const quote = main.form === 'words' ? main.target.citation?.quote : undefined;
  const source = main.reported?.observation.source;
  const { left, reporting } = followedWords(progress, locale);
  return [
    headline(level, own(indicator.name, locale, plan.language), tags(words.tags)),
    paragraph('plan-value', value(words, manner)),
    aim(words),
    quote && paragraph('plan-quote', cardLabels[locale].quoted(quote)),
    styled && gauge(main, words, manner),
    paragraph('plan-state', verdict(words.status, words.statusWord, manner), words.amount && ` ${words.amount}`),
    paragraph('plan-sentence', withLeft(words.sentence, left, locale)),
    words.years &&
      piece(
        'ul',
        {},
        words.years.map(({ spoken }) => piece('li', {}, spoken)),
      ),
    // What the star of the baseline stands for: here nobody can ask why.
    indicator.baseline?.note && paragraph('plan-note', '* ', own(indicator.baseline.note, locale, plan.language)),
    paragraph(
      'plan-source',
      words.asOf,
      words.asOf && words.source && ' ',
      words.source && linked(words.source, source?.url),
    ),
    paragraph('plan-note', reporting?.text),
  ];
}

/**
 * One indicator in HTML without script: its figure, its target in the plan's words, the verdict, the sentence and where
 * it comes from, as `<plan-indicator-card>` says them; beneath, the measures that serve it. With `styled` its gauge as well.
 *
 * @param progress An indicator of a result of `assessPlan`.
 * @throws RangeError for a heading level that a page does not have.
 * @example
 * cardHtml(progress).includes('<p class="plan-sentence">完成48%，序时进度60%；'); // true
 */
export function cardHtml(progress: IndicatorProgress, options: StaticOptions = {}): string {
  requireHanded('cardHtml', 'indicator', progress);
  const manner = mannerOf('cardHtml', options);
  return asMarkup(
    framed('article', 'plan-static plan-card', manner, [
      ...cardPieces(progress, manner),
      servingPiece(progress, manner),
    ]),
  );
}
