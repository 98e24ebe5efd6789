import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { completionAgainstSchedule } from '../src/methods/completion-against-schedule.js';
import { completionRate } from '../src/methods/completion-rate.js';
import { escapCurrentStatus } from '../src/methods/escap-current-status.js';
import { eurostat } from '../src/methods/eurostat.js';
import { statisticsCanada } from '../src/methods/statistics-canada.js';
import { parsePlan } from '../src/model/parse-plan.js';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { Method } from '../src/progress/method.js';
import type { IndicatorProgress } from '../src/progress/plan-progress.js';
import { midTerm, planWithFigures, states } from './examples.js';
import { followed } from './followed-plan.js';
import { planAddress, planFile, wrongFigures } from './sources.js';

const methods: readonly Method[] = [
  completionRate(),
  completionAgainstSchedule(),
  escapCurrentStatus(),
  eurostat(),
  statisticsCanada(),
];

/** The plan with a verdict an office might publish; marked as a sample like the figures. */
const judgedPlan = parsePlan({
  ...planWithFigures,
  judgements: [
    {
      indicator: 'trademark-enterprises-per-10000',
      words: { 'zh-CN': '快于预期', en: 'faster than expected' },
      office: { 'zh-CN': '鼓楼区发展和改革委员会（示例）', en: 'Development and Reform Commission of Gulou (sample)' },
      date: '2023-12-20',
      source: { name: { 'zh-CN': '规划实施中期评估报告（示例）', en: 'Mid-term evaluation report (sample)' } },
    },
  ],
});
const judged = assessPlan(judgedPlan, { asOf: midTerm }).indicators.find(
  ({ indicator }) => indicator.id === 'trademark-enterprises-per-10000',
);

interface Args {
  progress: IndicatorProgress | undefined;
  methods: readonly Method[];
  inline: boolean;
  open: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Explanation',
  component: 'plan-explanation',
  args: { inline: true, open: false, methods: [] },
  argTypes: { progress: { control: false }, methods: { control: false } },
  render: ({ progress, methods: others, inline, open }) =>
    html`<plan-explanation
      .style=${'max-width:42.5rem'}
      .progress=${progress}
      .methods=${others}
      ?inline=${inline}
      ?open=${open}
    ></plan-explanation>`,
};

export default meta;
type Story = StoryObj<Args>;

const state = (name: keyof typeof states): Story => ({ args: { progress: states[name] } });

/** The dialog, as a reader sees it; in the guide within a frame, as it would lie over all other states. */
export const Dialog: Story = {
  args: { progress: states['behind'], inline: false, open: true },
  parameters: { docs: { story: { inline: false, height: '56rem' } } },
};

/** Everything it can say: a published judgement, and the same by other methods. */
export const Full: Story = { args: { progress: judged, methods } };

export const Met = state('met');
export const Ahead = state('ahead');
export const OnSchedule = state('onSchedule');
export const Behind = state('behind');
export const NotMet = state('notMet');
export const NotDue = state('notDue');
export const NotReported = state('notReported');
export const NotComputable = state('notComputable');
export const DirectionOnly = state('directionOnly');
export const Range = state('range');
export const OverTarget = state('overTarget');
export const Falling = state('falling');
export const FallingWorseThanBase = state('fallingWorse');
export const OneOffDone = state('oneOffDone');
export const YearlyDuty = state('yearly');
export const Preliminary = state('preliminary');
export const Stale = state('stale');
export const FallenBack = state('fallenBack');
export const BaselineIsBound = state('baselineIsBound');
export const ExactlyAtStrictBound = state('strictBound');
export const Zero = state('zero');
export const NoDate = state('noDate');
export const NoSource = state('noSource');
export const LongText = state('longText');

/** Methods ask different questions and may disagree; one that does not apply says why. */
export const OtherMethods: Story = { args: { progress: states['zero'], methods } };

/** When the next figure is due, who answers and supports, which measures serve it and how they stand. */
export const Followed: Story = { args: { progress: followed('patents-owned', '2024-05-15') } };

export const Narrow: Story = {
  render: () =>
    html`<plan-explanation
      .style=${'max-width:288px'}
      inline
      .progress=${judged}
      .methods=${methods}
    ></plan-explanation>`,
};

/** One explanation answers every question asked in the source around it. */
export const FromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31">
      <div .style=${'display:flex;flex-wrap:wrap'}>
        ${['madrid-trademarks', 'white-paper', 'high-level-talent'].map(
          (id) =>
            html`<plan-indicator-card
              .style=${'width:360px;margin:0 16px 16px 0'}
              indicator=${id}
            ></plan-indicator-card>`,
        )}
      </div>
      <plan-explanation></plan-explanation>
    </plan-source>`,
};

/** In an article: stands in the text and follows the source. */
export const InlineFromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31">
      <plan-explanation inline indicator="madrid-trademarks"></plan-explanation>
    </plan-source>`,
};

export const Loading: Story = {
  render: () =>
    html`<plan-source><plan-explanation inline indicator="madrid-trademarks"></plan-explanation></plan-source>`,
};

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source>
      <plan-explanation inline indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-explanation>
    </plan-source>`,
};

/** The plan was read, its figures were not: the target with its words stays. */
export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">
      <plan-explanation inline indicator="madrid-trademarks"></plan-explanation>
    </plan-source>`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source .plan=${'{ not a plan'}>
      <plan-explanation inline indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-explanation>
    </plan-source>`,
};

export const UnknownIndicator: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31">
      <plan-explanation inline indicator="nothing"></plan-explanation>
    </plan-source>`,
};

export const Empty: Story = { render: () => html`<plan-explanation inline></plan-explanation>` };

/** What a page may hand over by mistake. */
export const Broken: Story = {
  render: () => html`<plan-explanation inline .progress=${{} as IndicatorProgress}></plan-explanation>`,
};
