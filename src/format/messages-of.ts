import { en } from './messages.en.js';
import type { Messages } from './messages.js';
import { zhCN } from './messages.zh-CN.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

const messages = /*#__PURE__*/ wordTable<Messages>('target', { 'zh-CN': zhCN, en });

/** The sentences of a language. */
export const messagesOf = (locale: Locale): Messages => messages[locale];
