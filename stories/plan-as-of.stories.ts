import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { plan, planWithFigures, progressOn } from './examples.js';
import { planAddress, wrongFigures, wrongPlan } from './sources.js';

interface Args {
  asOf: string;
  today: string;
}

/** The reader's own day in every story. */
const today = '2026-04-01';

const meta: Meta<Args> = {
  title: 'Elements/As of',
  component: 'plan-as-of',
  args: { asOf: '2024-01-31', today },
  argTypes: { asOf: { description: 'The day of the source around it.', table: { defaultValue: { summary: '—' } } } },
  render: ({ asOf, today: now }) =>
    html`<plan-source .plan=${planWithFigures} as-of=${asOf}>
      <plan-as-of today=${now}></plan-as-of>
    </plan-source>`,
};

export default meta;
type Story = StoryObj<Args>;

export const MidTerm: Story = {};
/** One of the days offered. */
export const YearEnd: Story = { args: { asOf: '2023-12-31' } };
/** A day on which figures came out. */
export const PublicationDay: Story = { args: { asOf: '2023-04-20' } };
export const AfterThePeriod: Story = { args: { asOf: '2026-03-31' } };
export const BeforeThePeriod: Story = { args: { asOf: '2020-06-30' } };
/** The reader lives in the middle of the plan: later years are not offered. */
export const EarlyReader: Story = { args: { asOf: '2022-12-31', today: '2022-12-31' } };
/** A day still to come. */
export const Ahead: Story = { args: { asOf: '2025-12-31', today: '2024-01-31' } };

/** The plan as published: targets, no figures. */
export const NothingReported: Story = {
  render: () =>
    html`<plan-source .plan=${plan} as-of="2024-01-31"><plan-as-of today=${today}></plan-as-of></plan-source>`,
};

/** Everything below the source follows the day. */
export const WithOverview: Story = {
  render: ({ asOf, today: now }) =>
    html`<plan-source .plan=${planWithFigures} as-of=${asOf}>
      <plan-as-of today=${now}></plan-as-of>
      <plan-goal-overview .style=${'margin-top:2rem'}></plan-goal-overview>
    </plan-source>`,
};

/** Without a source the page is told and decides. */
export const OwnProgress: Story = {
  render: ({ asOf, today: now }) => html`<plan-as-of today=${now} .progress=${progressOn(asOf)}></plan-as-of>`,
};

export const Phone: Story = {
  render: ({ asOf, today: now }) =>
    html`<plan-source .plan=${planWithFigures} as-of=${asOf}>
      <plan-as-of .style=${'max-width:328px'} today=${now}></plan-as-of>
    </plan-source>`,
};

/** An address that names no day: the reader can choose one. */
export const NoDay: Story = { args: { asOf: '2024-02-30' } };

export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">
      <plan-as-of today=${today}></plan-as-of>
    </plan-source>`,
};

export const Loading: Story = { render: () => html`<plan-source><plan-as-of></plan-as-of></plan-source>` };

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source
      ><plan-as-of><p>数据截至2024年1月31日。</p></plan-as-of></plan-source
    >`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source src=${wrongPlan}
      ><plan-as-of today=${today}><p>数据截至2024年1月31日。</p></plan-as-of></plan-source
    >`,
};

export const NoSource: Story = { render: () => html`<plan-as-of></plan-as-of>` };
