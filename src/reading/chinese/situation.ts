import type { Clause } from './clauses.js';
import { isWord, type Cluster, type Dated, type Word } from './cluster.js';
import type { FigurePhrase } from './figures.js';
import type { WordClass } from './words.js';
import type { Span } from '../target-reading.js';

export interface Situation {
  readonly text: string;
  readonly clause: Clause;
  readonly phrase: FigurePhrase;
  readonly cluster: Cluster;
  readonly subject?: Span;
  readonly governor?: Word;
  readonly due?: Dated;
  /** 压减财政支出5%: the verb of the change, before its object. */
  readonly moved?: Word;
  /** 比2020年 anywhere before the figure. */
  readonly base?: Dated;
  /** 每年 anywhere before the figure. */
  readonly yearly?: Word;
  /** 年均 before the figure, of an amount: 年均新增…4万人. */
  readonly averaged?: Word;
  /** 累计 anywhere before the figure. */
  readonly sum?: Word;
  readonly counts: boolean;
  /** Another count under the verb of the one before. */
  readonly listedNoun: boolean;
  /** The last figure of the list has a comparator that this one lacks. */
  readonly shared?: FigurePhrase['after'];
}

export const has = ({ cluster }: Situation, ...classes: readonly WordClass[]): boolean =>
  cluster.tokens.some((token) => isWord(token, ...classes));
