import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { IndicatorProgress } from '../src/progress/plan-progress.js';
import { states } from './examples.js';
import { followed } from './followed-plan.js';
import { planAddress, planFile, wrongFigures } from './sources.js';

interface Args {
  progress: IndicatorProgress | undefined;
  planHref: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Indicator page',
  component: 'plan-indicator-page',
  args: { planHref: 'plan.html' },
  argTypes: { progress: { control: false } },
  render: ({ progress, planHref }) =>
    html`<div .style=${'max-width:57rem'} indicator-href="indicator.html?indicator={id}">
      <plan-indicator-page plan-href=${planHref} .progress=${progress}></plan-indicator-page>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

const state = (name: keyof typeof states): Story => ({ args: { progress: states[name] } });

export const Behind = state('behind');
export const Met = state('met');
export const NotMet = state('notMet');
export const NotReported = state('notReported');
export const NotComputable = state('notComputable');
export const DirectionOnly = state('directionOnly');
export const Falling = state('falling');
export const YearlyDuty = state('yearly');
export const OneOffDone = state('oneOffDone');
export const LongText = state('longText');

/** When the next figure is due, who answers and supports, which measures serve it and how they stand. */
export const Followed: Story = { args: { progress: followed('patents-owned', '2024-05-15') } };

export const Phone: Story = {
  render: () =>
    html`<plan-indicator-page .style=${'max-width:328px'} .progress=${states['behind']}></plan-indicator-page>`,
};

/** Links to the pages before and after are made as the source says. */
export const FromSource: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31" indicator-href="indicator.html?indicator={id}">
      <plan-indicator-page indicator="madrid-trademarks"></plan-indicator-page>
    </plan-source>`,
};

export const Loading: Story = {
  render: () =>
    html`<plan-source><plan-indicator-page indicator="madrid-trademarks"></plan-indicator-page></plan-source>`,
};

/** The plan was read, its figures were not. */
export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">
      <plan-indicator-page indicator="madrid-trademarks"></plan-indicator-page>
    </plan-source>`,
};

export const UnknownIndicator: Story = {
  render: () =>
    html`<plan-source .plan=${planFile} as-of="2024-01-31">
      <plan-indicator-page indicator="nothing"></plan-indicator-page>
    </plan-source>`,
};

export const Empty: Story = { render: () => html`<plan-indicator-page></plan-indicator-page>` };

/** What a page may hand over by mistake. */
export const Broken: Story = {
  render: () => html`<plan-indicator-page .progress=${{} as IndicatorProgress}></plan-indicator-page>`,
};
