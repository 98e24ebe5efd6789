import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { IndicatorProgress } from '../src/progress/plan-progress.js';
import { states } from './examples.js';
import { followedProgress } from './followed-plan.js';
import { workedOut } from './worked-out.js';
import { planAddress, planFile, wrongFigures } from './sources.js';
import { ready } from '../components/internal/followed.js';

interface Args {
  progress: IndicatorProgress | undefined;
  width: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Indicator card',
  component: 'plan-indicator-card',
  args: { width: 360 },
  argTypes: {
    width: { control: { type: 'range', min: 240, max: 720, step: 20 } },
    progress: { control: false },
  },
  render: ({ progress, width }) =>
    html`<plan-indicator-card .style=${`width:${width}px;max-width:100%`} .progress=${progress}></plan-indicator-card>`,
};

export default meta;
type Story = StoryObj<Args>;

const state = (name: keyof typeof states): Story => ({ args: { progress: states[name] } });

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
export const FallingMet = state('fallingMet');
export const RisingWorseThanBase = state('risingWorse');
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

export const Narrow: Story = { args: { progress: states['behind'], width: 280 } };
export const Wide: Story = { args: { progress: states['behind'], width: 560 } };
export const NarrowLongText: Story = { args: { progress: states['longText'], width: 260 } };

/** All states in one picture. */
export const AllStates: Story = {
  render: () =>
    html`<div .style=${'display:flex;flex-wrap:wrap'}>
      ${Object.values(states).map(
        (progress) =>
          html`<plan-indicator-card
            .style=${'width:360px;margin:0 16px 16px 0'}
            .progress=${progress}
          ></plan-indicator-card>`,
      )}
    </div>`,
};

/** What is left and when the next figure comes, where the file states a rhythm; in time, and late. */
export const Followed: Story = {
  // As a source does, which shows its plan with these words.
  loaders: [() => ready(followedProgress('2024-03-01').plan)],
  render: () =>
    html`<div .style=${'display:flex;flex-wrap:wrap'}>
      ${followedProgress('2024-03-01').indicators.map(
        (progress) =>
          html`<plan-indicator-card
            .style=${'width:360px;margin:0 16px 16px 0'}
            .progress=${progress}
          ></plan-indicator-card>`,
      )}
    </div>`,
};

/** What was published, with what was worked out of it beneath; values below zero; a plan in another language. */
export const WorkedOut: Story = {
  render: () =>
    html`<div .style=${'display:flex;flex-wrap:wrap'}>
      ${Object.values(workedOut).map(
        (progress) =>
          html`<plan-indicator-card
            .style=${'width:360px;max-width:100%;margin:0 16px 16px 0'}
            .progress=${progress}
          ></plan-indicator-card>`,
      )}
    </div>`,
};

export const FromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31">
      <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
    </plan-source>`,
};

export const Loading: Story = {
  render: () =>
    html`<plan-source><plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card></plan-source>`,
};

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source>
      <plan-indicator-card indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-indicator-card>
    </plan-source>`,
};

/** The plan was read, its figures were not: the target stays. */
export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">
      <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
    </plan-source>`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source .plan=${'{ not a plan'}>
      <plan-indicator-card indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-indicator-card>
    </plan-source>`,
};

export const UnknownIndicator: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31"
      ><plan-indicator-card indicator="nothing"></plan-indicator-card
    ></plan-source>`,
};

export const Empty: Story = { render: () => html`<plan-indicator-card></plan-indicator-card>` };

/** What a page may hand over by mistake. */
export const Broken: Story = {
  render: () => html`<plan-indicator-card .progress=${{} as IndicatorProgress}></plan-indicator-card>`,
};
