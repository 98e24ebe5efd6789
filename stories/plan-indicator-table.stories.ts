import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { parsePlan } from '../src/model/parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { PlanProgress } from '../src/progress/plan-progress.js';
import { afterwards, emptyProgress, extraPlan, midTerm, progressOn, progressWithoutFigures } from './examples.js';
import { followedProgress } from './followed-plan.js';
import { planAddress, planFile, wrongFigures } from './sources.js';

interface Args {
  progress: PlanProgress | undefined;
  groupBy: 'goal' | 'body' | 'none';
  sort: string;
  goal: string;
  status: string;
  body: string;
  query: string;
  filters: boolean;
  statements: 'shown' | 'hidden';
  noDownloads: boolean;
  width: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Indicator table',
  component: 'plan-indicator-table',
  args: {
    progress: progressOn(midTerm),
    groupBy: 'goal',
    sort: '',
    goal: '',
    status: '',
    body: '',
    query: '',
    filters: false,
    statements: 'shown',
    noDownloads: false,
    width: 1200,
  },
  argTypes: {
    width: { control: { type: 'range', min: 280, max: 1400, step: 20 } },
    groupBy: { control: 'inline-radio', options: ['goal', 'body', 'none'] },
    statements: { control: 'inline-radio', options: ['shown', 'hidden'] },
    progress: { control: false },
  },
  render: ({ progress, groupBy, sort, goal, status, body, query, filters, statements, noDownloads, width }) =>
    html`<plan-indicator-table
      .style=${`max-width:${width}px`}
      .progress=${progress}
      group-by=${groupBy}
      sort=${sort}
      goal=${goal}
      status=${status}
      body=${body}
      query=${query}
      ?filters=${filters}
      statements=${statements}
      ?no-downloads=${noDownloads}
    ></plan-indicator-table>`,
};

export default meta;
type Story = StoryObj<Args>;

/** A plan that says who answers for what, with what force, and whose figures differ in status and origin. */
const annex: PlanProgress = assessPlan(
  parsePlan({
    id: 'annex-example',
    name: { 'zh-CN': '附表示例', en: 'Example of an annex' },
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [
      { id: 'services', name: { 'zh-CN': '公共服务', en: 'Public services' } },
      { id: 'green', name: { 'zh-CN': '绿色发展', en: 'Green development' } },
    ],
    organisations: [
      { id: 'market', name: { 'zh-CN': '市场监管局（示例）', en: 'Market office (example)' }, kind: 'government' },
      {
        id: 'environment',
        name: { 'zh-CN': '生态环境局（示例）', en: 'Environment office (example)' },
        kind: 'government',
      },
    ],
    indicators: [
      {
        id: 'places',
        goal: 'services',
        name: { 'zh-CN': '服务网点（规划外示例）', en: 'Service points (not in a plan)' },
        unit: { 'zh-CN': '个', en: 'points' },
        responsible: ['market'],
        baseline: { value: 20, period: '2020' },
        targets: [
          {
            words: '达30个',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 30 },
            when: { kind: 'by', date: '2023-12-31' },
            force: { attribute: 'indicative' },
          },
          {
            words: '达40个',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 40 },
            when: { kind: 'by' },
            force: { attribute: 'indicative' },
          },
        ],
      },
      {
        id: 'energy',
        goal: 'green',
        name: { 'zh-CN': '单位能耗降低（规划外示例）', en: 'Energy saved (not in a plan)' },
        unit: '%',
        responsible: ['environment', 'market'],
        targets: [
          {
            words: '累计降低13.5%',
            of: { kind: 'total' },
            bound: { kind: 'at-least', value: 13.5 },
            when: { kind: 'by' },
            force: { attribute: 'binding' },
          },
        ],
      },
      {
        id: 'air',
        goal: 'green',
        name: { 'zh-CN': '空气优良天数（规划外示例）', en: 'Days of good air (not in a plan)' },
        unit: { 'zh-CN': '天', en: 'days' },
        baseline: { value: 300, period: '2019' },
        targets: [
          {
            words: '不少于320天',
            of: { kind: 'level' },
            bound: { kind: 'at-least', value: 320 },
            when: { kind: 'by' },
          },
        ],
      },
    ],
    observations: [
      { indicator: 'places', period: '2021', value: 22, counts: 'level', status: 'final', illustrative: true },
      { indicator: 'places', period: '2022', value: 25, counts: 'level', status: 'preliminary', illustrative: true },
      { indicator: 'places', period: '2023-06', value: 27, counts: 'level', status: 'final', illustrative: true },
      { indicator: 'energy', period: '2021', value: 2, counts: 'increment', status: 'final', illustrative: true },
      { indicator: 'energy', period: '2022', value: 3.1, counts: 'increment', status: 'estimated', illustrative: true },
      // Not marked as a sample, so that the table has to tell the two apart.
      { indicator: 'air', period: '2022', value: 301, counts: 'level', status: 'final' },
      { indicator: 'air', period: '2022', value: 303, counts: 'level', status: 'final', published: '2023-06-30' },
    ],
  }),
  { asOf: '2023-11-30' },
);

export const MidTerm: Story = {};
export const AfterThePeriod: Story = { args: { progress: progressOn(afterwards) } };
export const NothingReported: Story = { args: { progress: progressWithoutFigures } };
/** Force, responsible bodies, two targets of one indicator, figures of every status, sample figures beside others. */
export const Annex: Story = { args: { progress: annex, filters: true } };
/** Goals within goals, parts of indicators below them, labels, rhythms of publication, supporting bodies. */
export const PartsAndSubGoals: Story = { args: { progress: followedProgress('2024-03-01'), filters: true } };
export const ByBody: Story = { args: { progress: annex, groupBy: 'body' } };
export const OutsideThePlan: Story = {
  args: { progress: assessPlan(extraPlan, { asOf: midTerm }), groupBy: 'none', sort: 'done' },
};

export const Filters: Story = { args: { filters: true } };
export const Filtered: Story = { args: { filters: true, status: 'behind not-met', goal: 'talent protection' } };
export const Found: Story = { args: { filters: true, query: '专利' } };
export const NothingFound: Story = { args: { filters: true, query: '没有这样的指标' } };
export const Sorted: Story = { args: { groupBy: 'none', sort: '-done', statements: 'hidden' } };
export const WithoutDownloads: Story = { args: { noDownloads: true, statements: 'hidden' } };

export const Tablet: Story = { args: { width: 736 } };
export const Phone: Story = { args: { width: 328, filters: true } };
export const PhoneSorted: Story = { args: { width: 288, sort: '-done' } };

export const FromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31"><plan-indicator-table></plan-indicator-table></plan-source>`,
};

/** The plan was read, its figures were not: targets and baselines stay. */
export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">
      <plan-indicator-table></plan-indicator-table>
    </plan-source>`,
};

export const Loading: Story = {
  render: () => html`<plan-source><plan-indicator-table></plan-indicator-table></plan-source>`,
};

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source
      ><plan-indicator-table><p>主要指标：高价值专利培育中心8—10家……</p></plan-indicator-table></plan-source
    >`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source .plan=${'{ not a plan'}>
      <plan-indicator-table><p>主要指标：高价值专利培育中心8—10家……</p></plan-indicator-table>
    </plan-source>`,
};

export const EmptyPlan: Story = { args: { progress: emptyProgress } };

export const Empty: Story = { render: () => html`<plan-indicator-table></plan-indicator-table>` };

/** What a page may hand over by mistake. */
export const Broken: Story = {
  render: () => html`<plan-indicator-table .progress=${{} as PlanProgress}></plan-indicator-table>`,
};
