import type { DirectoryNote } from '../directory/directory-source.js';
import type { DirectoryFailureReason } from '../directory/request-json.js';
import { wordTable } from './word-table.js';

/** What a source of entries has to say beside its answer, and why it has none. */
export interface DirectoryWords {
  readonly notes: Readonly<Record<DirectoryNote, string>>;
  readonly failures: Readonly<Record<DirectoryFailureReason, string>>;
}

export const directoryWords = wordTable<DirectoryWords>('directory', {
  'zh-CN': {
    notes: {
      'no-pinyin': '名录未附读音，暂不支持按拼音查找；按拼音排序时多音字可能有误。',
      'no-strokes': '名录未附笔画顺序，暂不支持按笔画排序。',
      'too-many-words': '查找的词过多，仅按前面的词查找。',
      'total-at-least': '数量为下限，实际可能更多。',
    },
    failures: {
      unreachable: '无法连接名录服务，请检查网络后重试。',
      timeout: '名录服务响应超时，请稍后重试。',
      busy: '访问人数较多，请稍后重试。',
      server: '名录服务出现故障，请稍后重试。',
      refused: '名录服务拒绝了本次查询。',
      'not-found': '未找到名录服务。',
      malformed: '名录服务返回的内容有误，无法显示。',
      'too-large': '名录服务返回的内容过大，无法显示。',
    },
  },
  en: {
    notes: {
      'no-pinyin':
        'The directory has no readings: pinyin is not searched, and characters with two readings may be out of order.',
      'no-strokes': 'The directory has no order of strokes, so it cannot be sorted by strokes.',
      'too-many-words': 'There are too many words; only the first were looked for.',
      'total-at-least': 'The number is a lower bound; there may be more.',
    },
    failures: {
      unreachable: 'The directory service cannot be reached. Check the connection and try again.',
      timeout: 'The directory service takes too long to answer. Try again later.',
      busy: 'The directory service is busy. Try again later.',
      server: 'The directory service has a fault. Try again later.',
      refused: 'The directory service refused the query.',
      'not-found': 'There is no directory service at this address.',
      malformed: 'The directory service sent something that cannot be read.',
      'too-large': 'The directory service sent more than can be shown.',
    },
  },
});
