import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { parsePlan } from '../src/model/parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../src/progress/plan-progress.js';
import { afterwards, gulou, states } from './examples.js';
import { figuresAddress, planAddress, planFile, wrongFigures } from './sources.js';

interface Args {
  progress: IndicatorProgress | undefined;
  width: number;
  density: 'compact' | 'full';
  description: string;
  noHeading: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Trend chart',
  component: 'plan-trend-chart',
  args: { width: 800, density: 'full', description: '', noHeading: false },
  argTypes: {
    width: { control: { type: 'range', min: 280, max: 1200, step: 20 } },
    progress: { control: false },
  },
  render: ({ progress, width, density, description, noHeading }) =>
    html`<plan-trend-chart
      .style=${`width:${width}px;max-width:100%`}
      .progress=${progress}
      density=${density}
      description=${description}
      ?no-heading=${noHeading}
    ></plan-trend-chart>`,
};

export default meta;
type Story = StoryObj<Args>;

const show = (progress: IndicatorProgress | undefined, more: Partial<Args> = {}): Story => ({
  args: { progress, ...more },
});

/** A series the Gulou plan does not hold: 规划外示例. */
function series(
  target: object,
  observations: readonly object[],
  { unit = { 'zh-CN': '件', en: 'items' }, baseline }: { unit?: object | string; baseline?: object } = {},
): IndicatorProgress | undefined {
  const plan = parsePlan({
    id: 'trend-examples',
    name: { 'zh-CN': '规划外示例', en: 'Examples outside the plan' },
    period: { start: '2021-01-01', end: '2025-12-31' },
    goals: [{ id: 'elsewhere', name: { 'zh-CN': '规划外示例', en: 'Outside the plan' } }],
    indicators: [
      {
        id: 'it',
        goal: 'elsewhere',
        name: { 'zh-CN': '规划外示例指标', en: 'An indicator not in the plan' },
        unit,
        targets: [target],
        ...(baseline && { baseline }),
      },
    ],
    observations: observations.map((observation) => ({
      indicator: 'it',
      counts: 'level',
      status: 'final',
      source: { name: { 'zh-CN': '示例统计表', en: 'sample sheet' } },
      ...observation,
    })),
  });
  return assessPlan(plan, { asOf: '2024-01-31' }).indicators[0];
}

const reach = (value: number, more: object = {}): object => ({
  words: `达${value}件`,
  of: { kind: 'level' },
  bound: { kind: 'at-least', value },
  when: { kind: 'by', ...more },
});

export const Total = show(states.ahead);
export const Level = show(states.behind);
export const Quarters = show(gulou('people-trained'));
export const Range = show(states.range);
export const Falling = show(states.falling);
export const FallingWorse = show(states.fallingWorse);
export const OverTarget = show(states.overTarget);
export const BaselineIsBound = show(states.baselineIsBound);
export const AfterThePeriod = show(gulou('ip-service-revenue', afterwards));
export const Share = show(gulou('technology-transfer-coverage'));
export const Zero = show(states.zero);
export const NoDate = show(states.noDate);
export const LongText = show(states.longText);
export const DirectionOnly = show(states.directionOnly);
export const YearlyDuty = show(states.yearly);
export const OneOff = show(states.notDue);
export const OneOffDone = show(states.oneOffDone);
export const WordsAlone = show(gulou('city-ranking'));
export const NotReported = show(states.notReported);

/** Final, preliminary and estimated values that no one made up, one of them revised. */
export const Statuses = show(
  series(
    reach(150),
    [
      { period: '2021', value: 72 },
      { period: '2022', value: 88, published: '2023-01-20' },
      { period: '2022', value: 91, published: '2023-06-01' },
      { period: '2023-H1', value: 103, status: 'preliminary' },
      { period: '2023', value: 112, status: 'estimated' },
    ],
    { baseline: { value: 60, period: '2020' } },
  ),
);

export const Gap = show(
  series(
    reach(150, { milestones: [{ date: '2023-12-31', value: 120 }] }),
    [
      { period: '2021', value: 70 },
      { period: '2023', value: 112 },
    ],
    { baseline: { value: 60, period: '2020' } },
  ),
);

export const OtherCount = show(
  series(
    { words: '达80%', of: { kind: 'share', whole: 50 }, bound: { kind: 'at-least', value: 80 }, when: { kind: 'by' } },
    [
      { period: '2021', value: 20 },
      { period: '2022', value: 25 },
      { period: '2023', value: 61, counts: 'rate' },
    ],
    { unit: '%' },
  ),
);

/** From 2022 on enterprises are counted by where they are registered: nothing joins the two parts. */
export const SeriesBreak = show(
  series(
    { words: '超过900家', of: { kind: 'level' }, bound: { kind: 'more-than', value: 900 }, when: { kind: 'by' } },
    [
      { period: '2021', value: 748 },
      { period: '2022', value: 702, break: true, note: '示例：改为按注册地统计' },
      { period: '2023', value: 731 },
    ],
    { unit: '家', baseline: { value: 722, period: '2020' } },
  ),
);

export const EachYear = show(
  series(
    {
      words: '保持在95%以上',
      of: { kind: 'level' },
      bound: { kind: 'at-least', value: 95 },
      when: { kind: 'each-year' },
    },
    [
      { period: '2021', value: 96.2 },
      { period: '2022', value: 94.1 },
      { period: '2023', value: 95.4 },
    ],
    { unit: '%' },
  ),
);

export const BelowZero = show(
  series(
    { words: '达5%', of: { kind: 'level' }, bound: { kind: 'at-least', value: 5 }, when: { kind: 'by' } },
    [
      { period: '2021', value: -5 },
      { period: '2022', value: -1 },
      { period: '2023', value: 2 },
    ],
    { unit: '%', baseline: { value: -8, period: '2020' } },
  ),
);

/** In boxes of one size, the target at one height, as in the charts of a whole plan. */
export const Compact: Story = {
  render: () =>
    html`<div style="display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));grid-gap:1.75rem 1.5rem">
      ${[
        'ahead',
        'behind',
        'range',
        'overTarget',
        'falling',
        'yearly',
        'notReported',
        'baselineIsBound',
        'zero',
        'notDue',
        'directionOnly',
      ].map((name) => html`<plan-trend-chart density="compact" .progress=${states[name]}></plan-trend-chart>`)}
    </div>`,
};
export const OwnDescription = show(states.ahead, {
  description: '三年都在增加，2023年增加最多。示例说明，由编写页面的人写。',
});
export const NoHeading = show(states.ahead, { noHeading: true });
export const Narrow = show(states.ahead, { width: 320 });
export const NarrowQuarters = show(gulou('people-trained'), { width: 320 });
export const Wide = show(states.behind, { width: 1200 });

export const FromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31"
      ><plan-trend-chart indicator="madrid-trademarks"></plan-trend-chart
    ></plan-source>`,
};

export const Loading: Story = {
  render: () => html`<plan-source><plan-trend-chart indicator="madrid-trademarks"></plan-trend-chart></plan-source>`,
};

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source>
      <plan-trend-chart indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-trend-chart>
    </plan-source>`,
};

export const Empty: Story = { render: () => html`<plan-trend-chart></plan-trend-chart>` };

export const Failed: Story = {
  render: () =>
    html`<plan-source .plan=${'{ not a plan'}>
      <plan-trend-chart indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-trend-chart>
    </plan-source>`,
};

export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">
      <plan-trend-chart indicator="madrid-trademarks"></plan-trend-chart>
    </plan-source>`,
};

export const FromFiles: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${figuresAddress} as-of="2024-01-31">
      <plan-trend-chart indicator="invention-patents-granted"></plan-trend-chart>
    </plan-source>`,
};
