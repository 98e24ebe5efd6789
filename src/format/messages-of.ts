import { en } from './messages.en.js';
import type { Messages } from './messages.js';
import { zhCN } from './messages.zh-CN.js';
import type { Locale } from './words.js';

/** The sentences of a language. */
export const messagesOf = (locale: Locale): Messages => (locale === 'zh-CN' ? zhCN : en);
