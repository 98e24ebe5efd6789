import { explanationLabels } from '../format/explanation-labels.js';
import { messagesOf } from '../format/messages-of.js';
import type { IndicatorProgress } from '../progress/plan-progress.js';
import { servingWords, type ServingWords } from '../view/explanation/explanation-follow.js';
import type { Manner } from './options.js';
import { listPiece, paragraph, verdict } from './page-parts.js';
import { piece, type Given } from './piece.js';

const stand = ({ stands }: ServingWords, manner: Manner): Given =>
  stands && [
    ' ',
    stands.shape ? verdict(stands.shape, stands.word, manner) : piece('b', {}, stands.word),
    [stands.detail, stands.reason].filter(Boolean).map((words) => [' ', piece('small', {}, words)]),
  ];

/** The measures that serve an indicator: how each stands, who says that it serves, what offices say of it. */
export function servingPiece(progress: IndicatorProgress, manner: Manner): Given {
  const all = servingWords(progress, manner.locale);
  return (
    all.length > 0 && [
      paragraph('plan-note', explanationLabels[manner.locale].measures),
      listPiece(
        all.map((words) => [
          words.name,
          stand(words, manner),
          ' ',
          piece('small', {}, words.said),
          words.notes.map(({ kind, words: told, by }) => [
            piece('br'),
            piece('small', {}, kind, ' ', piece('q', {}, told), ' ', by),
          ]),
        ]),
      ),
    ]
  );
}

/** The measures that serve an indicator by their names, each leading to its place in the page. */
export function servingLinks(progress: IndicatorProgress, { locale }: Manner): Given {
  const all = servingWords(progress, locale);
  if (all.length === 0) return false;
  const { listSeparator } = messagesOf(locale);
  const names = all.map(({ id, name }, at) => [at > 0 && listSeparator, piece('a', { href: `#measure-${id}` }, name)]);
  const head = explanationLabels[locale].measures + (locale === 'en' ? ': ' : '：');
  return [piece('br'), piece('small', {}, head, names)];
}
