import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { figuresAddress, planAddress, planFile, wrongFigures } from './sources.js';

const meta: Meta = {
  title: 'Elements/Source',
  component: 'plan-source',
};

export default meta;
type Story = StoryObj;

const content = html`<plan-indicator-card indicator="trademark-enterprises-per-10000"></plan-indicator-card>
  <p>同一份规划，两处显示：</p>
  <plan-target-gauge indicator="trademark-enterprises-per-10000"></plan-target-gauge>`;

/** A page that holds the plan already. */
export const FromObject: Story = {
  render: () => html`<plan-source .plan=${planFile} as-of="2024-01-31">${content}</plan-source>`,
};

export const FromFiles: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${figuresAddress} as-of="2024-01-31">${content}</plan-source>`,
};

export const ObservationsFailed: Story = {
  render: () =>
    html`<plan-source src=${planAddress} observations=${wrongFigures} as-of="2024-01-31">${content}</plan-source>`,
};

export const PlanFailed: Story = {
  render: () => html`<plan-source .plan=${{ id: 'broken' }}>${content}</plan-source>`,
};

export const BadDay: Story = {
  render: () => html`<plan-source .plan=${planFile} as-of="2024-02-30">${content}</plan-source>`,
};
