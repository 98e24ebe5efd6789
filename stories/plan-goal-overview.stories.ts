import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OverviewBy } from '../src/format/overview-words.js';
import type { PlanProgress } from '../src/progress/plan-progress.js';
import { afterwards, emptyProgress, midTerm, progressOn, progressWithoutFigures } from './examples.js';
import { followedProgress } from './followed-plan.js';
import { officeProgress } from './plan-measure-list.stories.js';
import { figuresAddress, planAddress, wrongFigures, wrongPlan } from './sources.js';

interface Args {
  progress: PlanProgress | undefined;
  groupBy: OverviewBy;
  links: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Goal overview',
  component: 'plan-goal-overview',
  args: { groupBy: 'goal', links: false },
  argTypes: {
    groupBy: { control: 'inline-radio', options: ['goal', 'body'] },
    progress: { control: false },
  },
  render: ({ progress, groupBy, links }) =>
    html`<plan-goal-overview group-by=${groupBy} ?links=${links} .progress=${progress}></plan-goal-overview>`,
};

export default meta;
type Story = StoryObj<Args>;

export const MidTerm: Story = { args: { progress: progressOn(midTerm) } };
export const Links: Story = { args: { progress: progressOn(midTerm), links: true } };
export const AfterThePeriod: Story = { args: { progress: progressOn(afterwards) } };
/** The Gulou plan names no body for its indicators. */
export const NoBodyPublished: Story = { args: { progress: progressOn(midTerm), groupBy: 'body' } };
/** Two bodies share an indicator; 约束性 and 预期性 apart. */
export const ByBody: Story = { args: { progress: officeProgress('2024-03-31'), groupBy: 'body' } };
export const BindingAndIndicative: Story = { args: { progress: officeProgress('2024-03-31') } };
/** Goals within goals: each is counted with those within it. */
export const SubGoals: Story = { args: { progress: followedProgress('2024-03-01'), links: true } };
/** The plan as published: targets, no figures. */
export const NothingReported: Story = { args: { progress: progressWithoutFigures } };
export const EmptyPlan: Story = { args: { progress: emptyProgress } };

export const Phone: Story = {
  args: { progress: progressOn(midTerm) },
  render: ({ progress }) =>
    html`<plan-goal-overview .style=${'max-width:328px'} .progress=${progress}></plan-goal-overview>`,
};

export const FromFiles: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${figuresAddress} as-of=${midTerm}>
      <plan-goal-overview></plan-goal-overview>
    </plan-source>`,
};

export const FiguresFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of=${midTerm}>
      <plan-goal-overview></plan-goal-overview>
    </plan-source>`,
};

export const Loading: Story = {
  render: () => html`<plan-source><plan-goal-overview></plan-goal-overview></plan-source>`,
};

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source
      ><plan-goal-overview
        ><p>六个目标：知识产权创造、保护、运用、管理、服务、人才。</p></plan-goal-overview
      ></plan-source
    >`,
};

export const Failed: Story = {
  render: () =>
    html`<plan-source src=${wrongPlan}
      ><plan-goal-overview
        ><p>六个目标：知识产权创造、保护、运用、管理、服务、人才。</p></plan-goal-overview
      ></plan-source
    >`,
};

export const NoSource: Story = { render: () => html`<plan-goal-overview></plan-goal-overview>` };
