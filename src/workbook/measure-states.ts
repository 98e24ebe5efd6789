import type { MeasureState } from '../model/measure.js';
import { foldCharacters } from '../reading/fold-characters.js';

type State = MeasureState['state'];

/** What a sheet calls what became of a measure, Chinese and English. Nothing else is taken for one of them. */
export const stateNames: Readonly<Record<State, readonly [chinese: string, english: string]>> = {
  started: ['已启动', 'started'],
  completed: ['已完成', 'completed'],
  postponed: ['已延期', 'postponed'],
  merged: ['已并入', 'merged'],
  replaced: ['已被替代', 'replaced'],
  cancelled: ['已取消', 'cancelled'],
  standing: ['长期推进', 'standing'],
};

/** What offices write of a state in other words: it is told as what was perhaps meant, and never taken for it. */
const nearWords: readonly (readonly [RegExp, State])[] = [
  [
    /^(已经?|全部|均已)?(启动|开始|开展)$|^(正在)?(推进|进行|实施)中?$|^(in progress|under way|ongoing|begun)$/,
    'started',
  ],
  [/^(已经?|全部|均已)?(完成|完结|办结|办毕|结束|销号)$|^(complete|done|finished|closed)$/, 'completed'],
  [/^(已经?|申请)?(延期|推迟|延后|暂缓|顺延)$|^(delayed|deferred)$/, 'postponed'],
  [/^(已经?)?(并入|合并|整合)$/, 'merged'],
  [/^(已经?|被)*(替代|取代|替换)$|^superseded$/, 'replaced'],
  [/^(已经?)?(取消|终止|中止|撤销)$|^(canceled|dropped|stopped)$/, 'cancelled'],
  [/^(长期|持续|常态化)(坚持|任务|推进|开展)?$/, 'standing'],
];

const plain = (text: string): string => foldCharacters(text).replace(/\s+/g, ' ').trim().toLowerCase();
const byWord = new Map(
  (Object.entries(stateNames) as [State, readonly string[]][]).flatMap(([state, words]) =>
    words.map((word) => [word, state] as const),
  ),
);

/** The state a cell names. */
export const stateOf = (text: string): State | undefined => byWord.get(plain(text));

/** The state a word that is none is near to. */
export const nearState = (text: string): State | undefined =>
  nearWords.find(([pattern]) => pattern.test(plain(text)))?.[1];
