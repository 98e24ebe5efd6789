import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { manyIndicators } from '../many-indicators.js';

const meta: Meta = {
  title: 'Pages/Two hundred indicators',
  // A megabyte of markup that says nothing a smaller story does not.
  tags: ['no-snapshot'],
  parameters: { layout: 'fullscreen', docs: { canvas: { sourceState: 'none' } } },
};
export default meta;
type Story = StoryObj;

const progress = manyIndicators(200);

/** Twelve goals, long names, mixed digits, every form of target. */
export const Cards: Story = { render: () => html`<plan-dashboard .progress=${progress}></plan-dashboard>` };
export const Table: Story = {
  render: () => html`<plan-dashboard view="table" .progress=${progress}></plan-dashboard>`,
};
