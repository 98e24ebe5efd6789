import type { DirectoryFailureReason } from '../directory/request-json.js';
import { wordTable } from './word-table.js';

/** Why a source of entries has no answer. */
export interface DirectoryWords {
  readonly failures: Readonly<Record<DirectoryFailureReason, string>>;
}

export const directoryWords = wordTable<DirectoryWords>('directory', {
  'zh-CN': {
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
