import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { parsePlan } from '../src/model/parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { PlanProgress } from '../src/progress/plan-progress.js';
import { followedProgress } from './followed-plan.js';
import { emptyProgress, midTerm, progressOn, progressWithoutFigures } from './examples.js';
import { figuresAddress, planAddress, wrongFigures, wrongPlan } from './sources.js';

interface Args {
  progress: PlanProgress | undefined;
  view: 'list' | 'timeline';
  goal: string;
  body: string;
  query: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Measure list',
  component: 'plan-measure-list',
  excludeStories: ['officePlan', 'officeProgress'],
  args: { view: 'list', goal: '', body: '', query: '' },
  argTypes: {
    view: { control: 'inline-radio', options: ['list', 'timeline'] },
    progress: { control: false },
  },
  render: ({ progress, view, goal, body, query }) =>
    html`<plan-measure-list
      view=${view}
      goal=${goal}
      body=${body}
      query=${query}
      .progress=${progress}
    ></plan-measure-list>`,
};

export default meta;
type Story = StoryObj<Args>;

const document = {
  title: { 'zh-CN': '规划外示例', en: 'Example outside the plan' },
};

const place = (section: string, line: number): object => ({
  chapter: '三、重点任务（规划外示例）',
  section,
  line,
});

/** A plan of an office that publishes dates, bodies and evidence. Not the Gulou plan; each name says 规划外示例. */
export const officePlan = parsePlan({
  id: 'office-example',
  name: { 'zh-CN': '规划外示例', en: 'Example outside the plan' },
  period: { start: '2021-01-01', end: '2025-12-31' },
  document,
  organisations: [
    { id: 'market-office', name: { 'zh-CN': '区市场监管局', en: 'Market regulation bureau' }, kind: 'government' },
    { id: 'science-office', name: { 'zh-CN': '区科技局', en: 'Science bureau' }, kind: 'government' },
  ],
  goals: [
    { id: 'elsewhere', name: { 'zh-CN': '规划外示例', en: 'Outside the plan' } },
    { id: 'without', name: { 'zh-CN': '没有指标的目标', en: 'A goal without indicators' } },
  ],
  indicators: [
    {
      id: 'window',
      goal: 'elsewhere',
      name: { 'zh-CN': '服务窗口（规划外示例）', en: 'Service counters (not in the plan)' },
      unit: { 'zh-CN': '个', en: 'counters' },
      responsible: ['market-office', 'science-office'],
      targets: [
        {
          words: '设立服务窗口10个',
          of: { kind: 'total' },
          bound: { kind: 'at-least', value: 10 },
          when: { kind: 'by' },
          force: { attribute: 'binding' },
          citation: { quote: '设立服务窗口10个', locator: place('（一）公共服务', 12) },
        },
      ],
    },
    {
      id: 'training',
      goal: 'elsewhere',
      name: { 'zh-CN': '培训场次（规划外示例）', en: 'Training sessions (not in the plan)' },
      unit: { 'zh-CN': '场', en: 'sessions' },
      responsible: ['market-office'],
      targets: [
        {
          words: '培训100场',
          of: { kind: 'total' },
          bound: { kind: 'at-least', value: 100 },
          when: { kind: 'by' },
          force: { attribute: 'indicative' },
        },
      ],
    },
    {
      id: 'satisfaction',
      goal: 'elsewhere',
      name: { 'zh-CN': '服务满意度（规划外示例）', en: 'Satisfaction (not in the plan)' },
      unit: '%',
      targets: [
        {
          words: '达90%',
          of: { kind: 'level' },
          bound: { kind: 'at-least', value: 90 },
          when: { kind: 'by' },
        },
      ],
    },
  ],
  measures: [
    {
      id: 'counters',
      goal: 'elsewhere',
      kind: 'task',
      name: { 'zh-CN': '设立服务窗口（规划外示例）', en: 'Set up service counters (not in the plan)' },
      leads: ['market-office', 'science-office'],
      citations: [{ quote: '2022年底前出台方案，2025年底前设立服务窗口10个', locator: place('（一）公共服务', 12) }],
      milestones: [
        {
          due: '2022-12-31',
          name: { 'zh-CN': '出台方案', en: 'Scheme issued' },
          reached: '2022-11-18',
          source: { name: { 'zh-CN': '示例公报', en: 'sample bulletin' }, url: 'https://example.com/bulletin' },
        },
        {
          due: '2023-06-30',
          name: { 'zh-CN': '首批窗口开放', en: 'First counters open' },
          reached: '2023-09-05',
        },
        { due: '2023-12-31', name: { 'zh-CN': '评估首批窗口', en: 'First counters evaluated' } },
        { due: '2025-12-31', name: { 'zh-CN': '窗口全部开放', en: 'All counters open' } },
      ],
      evidence: [
        {
          name: { 'zh-CN': '关于设立服务窗口的通知（示例）', en: 'Notice on service counters (sample)' },
          date: '2022-11-18',
          url: 'https://example.com/notice',
        },
        { name: { 'zh-CN': '窗口照片（示例）', en: 'Photograph of a counter (sample)' } },
      ],
      url: 'https://example.com/counters',
    },
    {
      id: 'courses',
      goal: 'elsewhere',
      kind: 'system',
      name: { 'zh-CN': '培训目录（规划外示例）', en: 'List of courses (not in the plan)' },
      leads: ['science-office'],
      citations: [{ quote: '建立培训目录', locator: { ...place('（二）人才培训', 15), page: 7 } }],
      evidence: [{ name: { 'zh-CN': '培训目录发布（示例）', en: 'List published (sample)' }, date: '2026-02-10' }],
      note: { 'zh-CN': '只列课程，不列个人。', en: 'Lists courses, no persons.' },
    },
    {
      id: 'window-hours',
      goal: 'elsewhere',
      kind: 'task',
      name: { 'zh-CN': '延长窗口服务时间（规划外示例）', en: 'Longer counter hours (not in the plan)' },
      citations: [{ quote: '延长窗口服务时间', locator: place('（一）公共服务', 13) }],
    },
  ],
  observations: [
    ['window', '2021', 2, '2022-02-10'],
    ['window', '2022', 5, '2023-02-10'],
    ['window', '2023', 8, '2024-02-10'],
    ['training', '2022', 30, '2023-03-20'],
    ['satisfaction', '2023', 91, '2024-03-05'],
  ].map(([indicator, period, value, published]) => ({
    indicator,
    period,
    value,
    published,
    counts: indicator === 'satisfaction' ? 'level' : 'running-total',
    status: 'final',
    illustrative: true,
    source: { name: { 'zh-CN': '示例统计表', en: 'sample sheet' } },
  })),
});

/** The same on a day. */
export const officeProgress = (asOf: string): PlanProgress => assessPlan(officePlan, { asOf });

export const List: Story = { args: { progress: progressOn(midTerm) } };
/** The Gulou plan gives no measure a date. */
export const TimelineWithoutDates: Story = { args: { progress: progressOn(midTerm), view: 'timeline' } };
export const WithDates: Story = { args: { progress: officeProgress('2024-03-31') } };
export const Timeline: Story = { args: { progress: officeProgress('2024-03-31'), view: 'timeline' } };
/** States with reasons and sources, words of offices, what each measure serves, who supports whom. */
export const Followed: Story = { args: { progress: followedProgress('2023-12-31') } };
/** What came out later is not known yet. */
export const TimelineEarly: Story = { args: { progress: officeProgress('2022-06-30'), view: 'timeline' } };
/** Something was done after the period: the timeline goes on. */
export const TimelineAfterThePeriod: Story = { args: { progress: officeProgress('2026-03-31'), view: 'timeline' } };
export const OneGoal: Story = { args: { progress: progressOn(midTerm), goal: 'talent' } };
export const OneBody: Story = { args: { progress: progressOn(midTerm), body: 'ip-leading-group' } };
export const Query: Story = { args: { progress: progressOn(midTerm), query: '名录 目录' } };
export const NoMatch: Story = { args: { progress: progressOn(midTerm), query: '航天' } };
export const NothingReported: Story = { args: { progress: progressWithoutFigures } };
export const EmptyPlan: Story = { args: { progress: emptyProgress } };

const narrow = (progress: PlanProgress, view: Args['view']): Story => ({
  args: { progress, view },
  render: (args) =>
    html`<plan-measure-list
      .style=${'max-width:328px'}
      view=${args.view}
      .progress=${args.progress}
    ></plan-measure-list>`,
});

export const Phone = narrow(progressOn(midTerm), 'list');
export const PhoneTimeline = narrow(officeProgress('2024-03-31'), 'timeline');

export const FromFiles: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${figuresAddress} as-of=${midTerm}>
      <plan-measure-list goal="use"></plan-measure-list>
    </plan-source>`,
};

export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of=${midTerm}>
      <plan-measure-list goal="use"></plan-measure-list>
    </plan-source>`,
};

export const Loading: Story = {
  render: () => html`<plan-source><plan-measure-list></plan-measure-list></plan-source>`,
};

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source
      ><plan-measure-list><p>重点任务：加强重点产业专利创造……</p></plan-measure-list></plan-source
    >`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source src=${wrongPlan}
      ><plan-measure-list><p>重点任务：加强重点产业专利创造……</p></plan-measure-list></plan-source
    >`,
};

export const NoSource: Story = { render: () => html`<plan-measure-list></plan-measure-list>` };
