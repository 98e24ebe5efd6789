import { isWord, type Cluster, type Word } from './cluster.js';
import { seriesKind } from './series-kind.js';
import type { Token } from './tokens.js';
import { sliceOf } from './units.js';
import type { Span } from '../target-reading.js';

interface Amount {
  readonly text: string;
  /** The tokens before the words of the figure. */
  readonly lead: readonly Token[];
  readonly cluster: Cluster;
  readonly unit: string;
  readonly subject?: Span | undefined;
  /** 新增, 培训, 建成: something is added or done. */
  readonly done: boolean;
}

const moves = ['up', 'down', 'speed', 'yearGrowth'] as const;

/**
 * The word that makes an amount the mean of several years: 年均新增4万人, 失业率年均控制在5%左右. That of 年均增长5% is one
 * of growth, that of 年均浓度 a part of the name.
 */
export function averagedBy({ text, lead, cluster, unit, subject, done }: Amount): Word | undefined {
  if (cluster.tokens.some((token) => isWord(token, ...moves)) || /百分点$/.test(unit)) return undefined;
  const named = seriesKind(subject ? sliceOf(text, subject) : '', '');
  const percent = unit === '%' || unit === '‰';
  const words = [...lead, ...cluster.tokens].filter((token): token is Word =>
    isWord(token, 'average', 'mean', 'yearly'),
  );
  const each = words.some(({ as }) => as === 'yearly');
  const word = words.find(({ as }) => as === 'average' || (as === 'mean' && each));
  if (!word) return undefined;
  const beside = cluster.tokens.includes(word);
  const held =
    subject === undefined && cluster.tokens.some((token) => isWord(token, 'control', 'cap', 'under', 'hold'));
  const isLevel = named.kinds[0] === 'level' && named.word !== undefined;
  if (percent) return beside && (isLevel || held) ? word : undefined;
  return beside || done || named.word === undefined ? word : undefined;
}
