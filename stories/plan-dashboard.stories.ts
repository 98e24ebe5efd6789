import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { PlanProgress } from '../src/progress/plan-progress.js';
import { afterwards, emptyProgress, midTerm, planWithFigures, progressOn, progressWithoutFigures } from './examples.js';
import { englishPlan, workedOutPlan } from './worked-out.js';
import { figuresAddress, planAddress, wrongFigures, wrongPlan } from './sources.js';
import { whenThere } from './when-there.js';

interface Args {
  progress: PlanProgress | undefined;
  view: 'cards' | 'table' | 'chart';
  density: 'compact' | 'full' | 'large';
  goal: string;
  status: string;
  body: string;
  noControls: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Dashboard',
  component: 'plan-dashboard',
  args: { view: 'cards', density: 'full', goal: '', status: '', body: '', noControls: false },
  argTypes: {
    view: { control: 'inline-radio', options: ['cards', 'table', 'chart'] },
    density: { control: 'inline-radio', options: ['compact', 'full', 'large'] },
    progress: { control: false },
  },
  render: ({ progress, view, density, goal, status, body, noControls }) =>
    html`<plan-dashboard
      view=${view}
      density=${density}
      goal=${goal}
      status=${status}
      body=${body}
      ?no-controls=${noControls}
      .progress=${progress}
    ></plan-dashboard>`,
};

export default meta;
type Story = StoryObj<Args>;

export const MidTerm: Story = { args: { progress: progressOn(midTerm) } };
export const Table: Story = { args: { progress: progressOn(midTerm), view: 'table' } };
export const Charts: Story = { args: { progress: progressOn(midTerm), view: 'chart' } };
export const AfterThePeriod: Story = { args: { progress: progressOn(afterwards) } };
/** The plan as published: targets, no figures. */
export const NothingReported: Story = { args: { progress: progressWithoutFigures } };
export const NothingReportedTable: Story = { args: { progress: progressWithoutFigures, view: 'table' } };
export const EmptyPlan: Story = { args: { progress: emptyProgress } };

/** What was published, with what was worked out of it; values below zero. */
export const WorkedOut: Story = { args: { progress: assessPlan(workedOutPlan, { asOf: midTerm }) } };
export const WorkedOutCompact: Story = {
  args: { progress: assessPlan(workedOutPlan, { asOf: midTerm }), density: 'compact' },
};
/** A plan in English on a page in another language. */
export const PlanInEnglish: Story = { args: { progress: assessPlan(englishPlan, { asOf: midTerm }) } };
/** For a portal's front page: one line an indicator. */
export const Compact: Story = { args: { progress: progressOn(midTerm), density: 'compact' } };
/** For a column of a front page: what is behind, under the heading of the page. */
export const BehindAlone: Story = {
  args: { progress: progressOn(midTerm) },
  render: ({ progress }) =>
    html`<plan-dashboard
      .style=${'max-width:340px'}
      parts="behind"
      no-heading
      page-href="plan.html"
      .progress=${progress}
    ></plan-dashboard>`,
};
/** The answer without the list. */
export const AnswerAlone: Story = {
  args: { progress: progressOn(midTerm) },
  render: ({ progress }) =>
    html`<plan-dashboard parts="facts headline counts behind" .progress=${progress}></plan-dashboard>`,
};
/** One goal in lines, with the ways to the whole. */
export const FrontPage: Story = {
  args: { progress: progressOn(midTerm), goal: 'creation' },
  render: ({ progress, goal }) =>
    html`<plan-dashboard
      density="compact"
      no-heading
      page-href="plan.html"
      goal=${goal}
      .progress=${progress}
    ></plan-dashboard>`,
};
/** Large letters, one column less. */
export const Large: Story = { args: { progress: progressOn(midTerm), density: 'large' } };
/** Under the title of the page itself. */
export const WithoutHeading: Story = {
  args: { progress: progressOn(midTerm), goal: 'creation' },
  render: ({ progress, goal }) => html`<plan-dashboard no-heading goal=${goal} .progress=${progress}></plan-dashboard>`,
};
export const WithoutControls: Story = { args: { progress: progressOn(midTerm), noControls: true } };

/** A page about one goal: its head says so, and its counts are of that goal. */
export const OneGoal: Story = { args: { progress: progressOn(midTerm), goal: 'creation' } };
export const OneGoalCompact: Story = { args: { progress: progressOn(midTerm), goal: 'creation', density: 'compact' } };
export const BehindOnly: Story = { args: { progress: progressOn(midTerm), status: 'behind not-met' } };
/** An id the plan does not have. */
export const UnknownGoal: Story = { args: { progress: progressOn(midTerm), goal: 'creative' } };

/** Nothing newer than the end of 2021, seen from the middle of 2023. */
export const Stale: Story = {
  args: {
    progress: assessPlan(
      {
        ...planWithFigures,
        observations: planWithFigures.observations?.filter(({ period }) => period === '2021') ?? [],
      },
      { asOf: '2023-06-30' },
    ),
  },
};

/** What a reader typed, as if typed. */
async function typeInto(canvas: HTMLElement, words: string): Promise<void> {
  const dashboard = canvas.querySelector('plan-dashboard')!;
  const input = await whenThere(() => dashboard.shadowRoot?.querySelector('input'));
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await dashboard.updateComplete;
}

export const Found: Story = {
  args: { progress: progressOn(midTerm) },
  play: ({ canvasElement }) => typeInto(canvasElement, '商标'),
};

/** What is behind, by a press in the legend. */
export const Pressed: Story = {
  args: { progress: progressOn(midTerm) },
  play: async ({ canvasElement }) => {
    const dashboard = canvasElement.querySelector('plan-dashboard')!;
    const entry = await whenThere(() =>
      dashboard.shadowRoot?.querySelector<HTMLButtonElement>('.strip [value=behind]'),
    );
    entry.click();
    await dashboard.updateComplete;
  },
};

export const NothingFound: Story = {
  args: { progress: progressOn(midTerm) },
  play: ({ canvasElement }) => typeInto(canvasElement, '量子'),
};

const width = (pixels: number): Story => ({
  args: { progress: progressOn(midTerm) },
  render: ({ progress, view, density }) =>
    html`<plan-dashboard
      .style=${`max-width:${pixels}px`}
      view=${view}
      density=${density}
      .progress=${progress}
    ></plan-dashboard>`,
});

export const Phone = width(328);
export const Tablet = width(736);
export const PhoneTable: Story = { ...width(328), args: { progress: progressOn(midTerm), view: 'table' } };
export const PhoneCompact: Story = { ...width(328), args: { progress: progressOn(midTerm), density: 'compact' } };
export const PhoneLarge: Story = { ...width(328), args: { progress: progressOn(midTerm), density: 'large' } };

const fromFiles = (figures: string): Story => ({
  render: ({ view }) =>
    html`<plan-dashboard
      src=${planAddress}
      observations=${figures || nothing}
      view=${view}
      as-of="2024-01-31"
    ></plan-dashboard>`,
});

export const FromFiles = fromFiles(figuresAddress);
export const FiguresFailed = fromFiles(wrongFigures);

export const Loading: Story = { render: () => html`<plan-source><plan-dashboard></plan-dashboard></plan-source>` };

export const LoadingWithFallback: Story = {
  render: () =>
    html`<plan-source
      ><plan-dashboard><p>主要指标：高价值专利培育中心8—10家……</p></plan-dashboard></plan-source
    >`,
};

export const Failed: Story = {
  render: () => html`<plan-dashboard src=${wrongPlan}><p>主要指标：高价值专利培育中心8—10家……</p></plan-dashboard>`,
};
