import { wordTable } from './word-table.js';

/** The words of a folder of files without script. */
export interface StaticFolderLabels {
  readonly titled: (plan: string, what: string) => string;
  readonly table: string;
  readonly cards: string;
  readonly text: string;
  readonly css: string;
}

export const staticFolderLabels = /*#__PURE__*/ wordTable<StaticFolderLabels>('staticFolder', {
  'zh-CN': {
    titled: (plan, what) => `${plan}：${what}`,
    table: '指标表',
    cards: '指标卡片',
    text: '纯文字',
    css: '样式表',
  },
  en: {
    titled: (plan, what) => `${plan}: ${what}`,
    table: 'table of indicators',
    cards: 'cards',
    text: 'plain text',
    css: 'style sheet',
  },
});
