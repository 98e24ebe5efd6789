import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PlanProgress } from '../src/progress/plan-progress.js';
import { afterwards, emptyProgress, midTerm, progressOn, progressWithoutFigures } from './examples.js';
import { figuresAddress, planAddress, wrongFigures, wrongPlan } from './sources.js';

interface Args {
  progress: PlanProgress | undefined;
  view: 'cards' | 'table';
}

const meta: Meta<Args> = {
  title: 'Elements/Dashboard',
  component: 'plan-dashboard',
  args: { view: 'cards' },
  argTypes: {
    view: { control: 'inline-radio', options: ['cards', 'table'] },
    progress: { control: false },
  },
  render: ({ progress, view }) => html`<plan-dashboard view=${view} .progress=${progress}></plan-dashboard>`,
};

export default meta;
type Story = StoryObj<Args>;

export const MidTerm: Story = { args: { progress: progressOn(midTerm) } };
export const Table: Story = { args: { progress: progressOn(midTerm), view: 'table' } };
export const AfterThePeriod: Story = { args: { progress: progressOn(afterwards) } };
/** The plan as published: targets, no figures. */
export const NothingReported: Story = { args: { progress: progressWithoutFigures } };
export const NothingReportedTable: Story = { args: { progress: progressWithoutFigures, view: 'table' } };
export const EmptyPlan: Story = { args: { progress: emptyProgress } };

const width = (pixels: number): Story => ({
  args: { progress: progressOn(midTerm) },
  render: ({ progress, view }) =>
    html`<plan-dashboard .style=${`max-width:${pixels}px`} view=${view} .progress=${progress}></plan-dashboard>`,
});

export const Phone = width(328);
export const Tablet = width(736);
export const PhoneTable: Story = { ...width(328), args: { progress: progressOn(midTerm), view: 'table' } };

export const FromFiles: Story = {
  render: () =>
    html`<plan-dashboard src=${planAddress} observations=${figuresAddress} as-of="2024-01-31"></plan-dashboard>`,
};

export const FiguresFailed: Story = {
  render: () =>
    html`<plan-dashboard src=${planAddress} observations=${wrongFigures} as-of="2024-01-31"></plan-dashboard>`,
};

export const Loading: Story = { render: () => html`<plan-source><plan-dashboard></plan-dashboard></plan-source>` };

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source
      ><plan-dashboard><p>主要指标：高价值专利培育中心8至10家……</p></plan-dashboard></plan-source
    >`,
};

export const Failed: Story = {
  render: () => html`<plan-dashboard src=${wrongPlan}><p>主要指标：高价值专利培育中心8至10家……</p></plan-dashboard>`,
};
