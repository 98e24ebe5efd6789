import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { IndicatorProgress } from '../src/progress/plan-progress.js';
import { states } from './examples.js';
import { workedOut } from './worked-out.js';
import { planFile } from './sources.js';

interface Args {
  progress: IndicatorProgress | undefined;
  shape: 'arc' | 'line';
  width: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Target gauge',
  component: 'plan-target-gauge',
  args: { shape: 'arc', width: 320 },
  argTypes: {
    shape: { control: 'inline-radio', options: ['arc', 'line'] },
    width: { control: { type: 'range', min: 160, max: 720, step: 20 } },
    progress: { control: false },
  },
  render: ({ progress, shape, width }) =>
    html`<plan-target-gauge
      .style=${`width:${width}px;max-width:100%`}
      shape=${shape}
      .progress=${progress}
    ></plan-target-gauge>`,
};

export default meta;
type Story = StoryObj<Args>;

const state = (name: keyof typeof states, more: Partial<Args> = {}): Story => ({
  args: { progress: states[name], ...more },
});

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
export const RisingWorseThanBase = state('risingWorse');
export const YearlyDuty = state('yearly');
export const Preliminary = state('preliminary');
export const Stale = state('stale');
export const Zero = state('zero');
export const LongText = state('longText');
export const Small = state('behind', { width: 180 });
export const Large = state('behind', { width: 400 });
export const Line = state('behind', { shape: 'line' });
export const LineSmall = state('behind', { shape: 'line', width: 160 });
export const LineLarge = state('behind', { shape: 'line', width: 640 });
export const LineNotReported = state('notReported', { shape: 'line' });
export const LineRange = state('range', { shape: 'line' });

/** What was published, with what was worked out of it; values below zero; a plan in another language. */
export const WorkedOut: Story = {
  render: ({ shape }) =>
    html`<div .style=${'display:flex;flex-wrap:wrap'}>
      ${Object.values(workedOut).map(
        (progress) =>
          html`<plan-target-gauge
            .style=${'width:320px;max-width:100%;margin:0 16px 16px 0'}
            shape=${shape}
            .progress=${progress}
          ></plan-target-gauge>`,
      )}
    </div>`,
};

export const FromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31"
      ><plan-target-gauge indicator="madrid-trademarks"></plan-target-gauge
    ></plan-source>`,
};

export const Loading: Story = {
  render: () => html`<plan-source><plan-target-gauge indicator="madrid-trademarks"></plan-target-gauge></plan-source>`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source .plan=${'{ not a plan'}>
      <plan-target-gauge indicator="madrid-trademarks">马德里商标有效注册量：到2025年150件</plan-target-gauge>
    </plan-source>`,
};
