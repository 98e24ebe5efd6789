import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { chinaPlan } from '../../src/plans/china-14th-five-year-plan.js';
import { europePlan } from '../../src/plans/europe-2020.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

/** Plans of other shapes, drawn by the same elements: published figures, each with its source. */
const meta: Meta = {
  title: 'Pages/Other plans',
  parameters: { layout: 'fullscreen', docs: { canvas: { sourceState: 'none' } } },
};
export default meta;
type Story = StoryObj;

const national = assessPlan(chinaPlan, { asOf: '2025-10-31' });
const europe = assessPlan(europePlan, { asOf: '2020-02-01' });

/** Binding and indicative, growth, totals over five years, one held against another, judgements of an evaluation. */
export const National: Story = { render: () => html`<plan-dashboard .progress=${national}></plan-dashboard>` };
export const NationalTable: Story = {
  render: () => html`<plan-dashboard view="table" .progress=${national}></plan-dashboard>`,
};
/** A plan in English: falling, conditional and without a number. */
export const Europe: Story = { render: () => html`<plan-dashboard .progress=${europe}></plan-dashboard>` };
export const EuropeTable: Story = {
  render: () => html`<plan-dashboard view="table" .progress=${europe}></plan-dashboard>`,
};
