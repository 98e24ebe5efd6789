import { hasOwn } from './page-word.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/*
 * The first mistakes of a file in words for whoever reads the page. An issue itself names its place as a program writes
 * it (`indicators[0].unit`); that is for who mends the file, in the console and in the event.
 */

/** What the parts of a file are called. */
export interface IssuePlaces {
  /** By its name in the file an entry of a list or a field. What is not here is called as the file calls it. */
  readonly name: Readonly<Record<string, string>>;
  /** One entry of a list, counted from 1. */
  readonly entry: (name: string, number: number) => string;
  readonly between: string;
}

export const issuePlaces = /*#__PURE__*/ wordTable<IssuePlaces>('issuePlaces', {
  'zh-CN': {
    name: {
      goals: '目标领域',
      indicators: '指标',
      targets: '目标',
      observations: '数据',
      measures: '任务',
      milestones: '节点',
      documents: '文件',
      organisations: '单位',
      directories: '名录',
      judgements: '评价',
      entries: '名录条目',
      parts: '分项',
      id: '标识',
      name: '名称',
      period: '时期',
      start: '开始日期',
      end: '结束日期',
      date: '日期',
      unit: '单位',
      value: '数值',
      low: '下限',
      high: '上限',
      bound: '目标值',
      when: '期限',
      kind: '类别',
      words: '原文',
      quote: '原文',
      source: '来源',
      baseline: '基期',
      published: '公布日期',
      status: '状态',
      goal: '所属目标领域',
      indicator: '所属指标',
      responsible: '责任单位',
      entered: '列入日期',
      creditCode: '统一社会信用代码',
    },
    entry: (name, number) => `第${number}项${name}`,
    between: '、',
  },
  en: {
    name: {
      goals: 'goal',
      indicators: 'indicator',
      targets: 'target',
      observations: 'figure',
      measures: 'measure',
      milestones: 'milestone',
      documents: 'document',
      organisations: 'body',
      directories: 'directory',
      judgements: 'judgement',
      entries: 'entry',
      parts: 'part',
      id: 'id',
      name: 'name',
      period: 'period',
      start: 'start',
      end: 'end',
      date: 'date',
      unit: 'unit',
      value: 'value',
      low: 'low',
      high: 'high',
      bound: 'bound',
      when: 'when',
      kind: 'kind',
      words: 'words',
      quote: 'quote',
      source: 'source',
      baseline: 'baseline',
      published: 'day of publication',
      status: 'status',
      goal: 'goal',
      indicator: 'indicator',
      responsible: 'responsible body',
      entered: 'day of entry',
      creditCode: 'credit code',
    },
    entry: (name, number) => `${name} ${number}`,
    between: ', ',
  },
});

function stepWords(step: string, { name, entry }: IssuePlaces): string {
  const [, key = step, place] = /^(.*?)\[(\d+)\]$/.exec(step) ?? [];
  const known = hasOwn(name, key) ? String(name[key]) : key;
  return place === undefined ? known : entry(known, Number(place) + 1);
}

/**
 * The place of a mistake in words.
 *
 * @example
 * placeWords('indicators[2].targets[0].bound.value', 'zh-CN'); // '第3项指标、第1项目标、目标值、数值'
 * placeWords('indicators[2].unit', 'en'); // 'indicator 3, unit'
 */
export function placeWords(path: string, locale: Locale): string {
  const words = issuePlaces[locale];
  return path
    .split('.')
    .map((step) => stepWords(step, words))
    .join(words.between);
}

/** Mistakes a page names; all of them are for the console. */
const most = 2;
const longest = 80;

/**
 * The first mistakes of a file, each as one clause for a reader. In traditional Chinese their places alone: what is
 * expected there is told in the simplified Chinese of the messages.
 *
 * @example
 * firstIssues([{ path: 'goals[1].name', message: 'goals[1].name：应为非空文字，实际缺失' }], 'zh-CN');
 * // ['第2项目标领域、名称：应为非空文字，实际缺失']
 */
export function firstIssues(
  issues: readonly { readonly path: string; readonly message: string }[],
  locale: Locale,
): readonly string[] {
  return issues.slice(0, most).flatMap(({ path, message }) => {
    const place = path && message.startsWith(path) ? placeWords(path, locale) : '';
    if (locale === 'zh-Hant') return place || [];
    // A file as a whole has no place; what a program calls it says nothing.
    const said = [...(place ? place + message.slice(path.length) : message.replace(/^\w+(: |：)/, ''))];
    return said.length > longest ? `${said.slice(0, longest).join('')}…` : said.join('');
  });
}
