import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { textIn } from './locale.js';
import { messagesOf } from './messages-of.js';
import { plural } from './numbers.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** How many of each kind a page shows. */
export interface ShownCounts {
  /** Targets with a figure or a yearly duty. */
  readonly quantified: number;
  /** Statements without a figure. */
  readonly others: number;
  readonly measures: number;
}

/** What a page or a reader asked for, in the words a reader knows. */
export interface AskedWords {
  readonly goal: readonly string[];
  readonly status: readonly string[];
  readonly body: readonly string[];
}

/** The words of a whole plan that do not depend on its data. */
export interface PageLabels {
  readonly view: string;
  readonly cards: string;
  readonly table: string;
  readonly chart: string;
  /** Label of the search field. */
  readonly search: string;
  /** What can be looked for. */
  readonly searchHint: string;
  readonly goal: string;
  readonly status: string;
  readonly body: string;
  /** The answer of a filter that asks nothing. */
  readonly all: string;
  /** In place of the responsible body where the plan names none. */
  readonly unpublished: string;
  /** Opens the choice of another day. */
  readonly otherDay: string;
  readonly goals: string;
  /** Opens the counts of each goal. */
  readonly byGoal: string;
  readonly items: (count: number) => string;
  /** 重点任务34项 */
  readonly measures: (count: number) => string;
  /** Opens what is folded, and folds it up again. */
  readonly unfold: string;
  readonly foldUp: string;
  /** 显示7项，共20项 */
  readonly shown: (shown: ShownCounts, total: ShownCounts) => string;
  readonly chosen: string;
  readonly looked: (query: string) => string;
  /** Accessible name of the button that takes one condition away. */
  readonly remove: (condition: string) => string;
  readonly clear: string;
  readonly nothing: string;
  readonly nothingFor: (query: string, conditions: readonly string[]) => string;
  readonly showAll: string;
  /** What the page itself is limited to. */
  readonly scope: (asked: AskedWords) => string;
  readonly unknownScope: (ids: readonly string[]) => string;
  readonly noneQuantified: string;
  readonly emptyPlan: string;
  readonly stale: (date: string) => string;
  readonly sources: string;
}

const either = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');
const oneOf = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('或');

export const pageLabels = /*#__PURE__*/ wordTable<PageLabels>('planPage', {
  'zh-CN': {
    view: '显示方式',
    cards: '卡片',
    table: '表格',
    chart: '走势图',
    search: '查找',
    searchHint: '名称、规划原文、责任单位',
    goal: '目标',
    status: '判定',
    body: '责任单位',
    all: '全部',
    unpublished: '未公布',
    otherDay: '查看其他日期的情况',
    goals: '各项目标',
    byGoal: '各项目标的情况',
    items: (number) => `${number}项`,
    measures: (count) => `重点任务${count}项`,
    unfold: '展开',
    foldUp: '收起',
    shown: (shown, total) => {
      const main = total.quantified
        ? `显示${shown.quantified}项定量目标，共${total.quantified}项`
        : `显示${shown.others}项没有数值的目标，共${total.others}项`;
      const more = [
        total.quantified && shown.others ? `没有数值的目标${shown.others}项` : '',
        shown.measures ? `重点任务${shown.measures}项` : '',
      ].filter(Boolean);
      return more.length ? `${main}；另有${more.join('、')}。` : `${main}。`;
    },
    chosen: '已选条件',
    looked: (query) => `含“${query}”`,
    remove: (condition) => `取消条件：${condition}`,
    clear: '全部清除',
    nothing: '没有符合条件的内容',
    nothingFor: (query, conditions) =>
      query && conditions.length
        ? `在“${conditions.join('”“')}”的范围内，没有含“${query}”的指标和重点任务。`
        : query
          ? `指标和重点任务的名称、目标、规划原文和责任单位中，都没有“${query}”。`
          : `没有同时符合“${conditions.join('”“')}”的内容。`,
    showAll: '清除条件，显示全部',
    scope: ({ goal, status, body }) =>
      `本页只列${[
        goal.length ? `目标${oneOf(goal)}` : '',
        status.length ? `判定为${oneOf(status)}的指标` : '',
        body.length ? `责任单位为${oneOf(body)}的内容` : '',
      ]
        .filter(Boolean)
        .join('、')}。`,
    unknownScope: (ids) => `规划中没有“${ids.join('”“')}”，请检查页面的设置。`,
    noneQuantified: '这一部分没有定量目标。',
    emptyPlan: '这个规划没有列出指标。',
    stale: (date) => `最近的数据截至${date}，距查看日期已满一年；这里的判定只说明当时的情况。`,
    sources: '数据来源',
  },
  en: {
    view: 'View',
    cards: 'Cards',
    table: 'Table',
    chart: 'Charts',
    search: 'Find',
    searchHint: 'Name, quote or body',
    goal: 'Goal',
    status: 'Verdict',
    body: 'Responsible body',
    all: 'All',
    unpublished: 'Not published',
    otherDay: 'See another day',
    goals: 'Goals',
    byGoal: 'Goal by goal',
    items: (number) => plural(number, 'item'),
    measures: (count) => plural(count, 'measure'),
    unfold: 'Show',
    foldUp: 'Hide',
    shown: (shown, total) => {
      const main = total.quantified
        ? `Showing ${shown.quantified} of ${plural(total.quantified, 'quantified target')}`
        : `Showing ${shown.others} of ${plural(total.others, 'target')} without a number`;
      const more = [
        total.quantified && shown.others ? `${plural(shown.others, 'target')} without a number` : '',
        shown.measures ? plural(shown.measures, 'measure') : '',
      ].filter(Boolean);
      return more.length ? `${main}; also ${more.join(' and ')}.` : `${main}.`;
    },
    chosen: 'Conditions',
    looked: (query) => `Contains “${query}”`,
    remove: (condition) => `Remove the condition: ${condition}`,
    clear: 'Clear all',
    nothing: 'Nothing matches',
    nothingFor: (query, conditions) =>
      query && conditions.length
        ? `No indicator or measure under “${conditions.join('”, “')}” contains “${query}”.`
        : query
          ? `No name, target, quote or responsible body of an indicator or measure contains “${query}”.`
          : `Nothing is “${conditions.join('” and “')}” at once.`,
    showAll: 'Clear the conditions and show everything',
    scope: ({ goal, status, body }) =>
      `This page shows only ${[
        goal.length ? `the goal ${either(goal)}` : '',
        status.length ? `indicators with the verdict ${either(status)}` : '',
        body.length ? `what ${either(body)} is responsible for` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    unknownScope: (ids) => `The plan has no “${ids.join('”, “')}”: check the settings of this page.`,
    noneQuantified: 'This part has no quantified target.',
    emptyPlan: 'This plan lists no indicators.',
    stale: (date) =>
      `The latest figures (${date}) are at least a year older than the day shown; the verdicts describe that time.`,
    sources: 'Sources of the figures',
  },
});

/** Names of goals, statuses and bodies for their ids; an id the plan does not know stays as it is. */
export function askedWords(
  { goals, organisations = [] }: Plan,
  asked: { readonly [Question in keyof AskedWords]: readonly string[] },
  locale: Locale,
): AskedWords {
  const { status } = messagesOf(locale);
  const nameIn = (list: readonly { readonly id: string; readonly name: Text }[], id: string): string =>
    textIn(list.find((entry) => entry.id === id)?.name, locale);
  return {
    goal: asked.goal.map((id) => nameIn(goals, id) || id),
    status: asked.status.map((id) => (status as Readonly<Record<string, string>>)[id] ?? id),
    body: asked.body.map(
      (id) => nameIn(organisations, id) || (id === 'unpublished' ? pageLabels[locale].unpublished : id),
    ),
  };
}
