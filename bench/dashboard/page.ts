// The whole dashboard of the Gulou plan with sample figures, and what a reader does with it.
import '../../components/define.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';

const plan = parsePlan({ ...gulouPlan, observations: illustrative.observations });
const on = (asOf: string): PlanProgress => assessPlan(plan, { asOf });
const dashboard = document.createElement('plan-dashboard');

// What a reader waits for: all that is drawn later has been drawn, laid out and painted.
const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));
const painted = async (): Promise<void> => {
  for (let each = 0; each < 2; each += 1) await frame();
};

const press = (selector: string): void => dashboard.renderRoot.querySelector<HTMLElement>(selector)!.click();

const actions = {
  first: () => document.body.append(dashboard),
  'press a verdict': () => press('.strip [value="behind"]'),
  'all again': () => press('.strip [value="behind"]'),
  'another day': () => (dashboard.progress = on('2023-01-31')),
  'the day before': () => (dashboard.progress = on('2024-01-31')),
  'to the table': () => press('.tools .switch [value="table"]'),
  'to the charts': () => press('.tools .switch [value="chart"]'),
  'charts by gap': () => press('.orders button:last-child'),
  'charts by plan': () => press('.orders button:first-child'),
  'enlarge a chart': () => press('.cell:nth-child(5) .named button'),
  'fold it up': () => press('.enlarged .close'),
  'charts: press a verdict': () => press('.strip [value="behind"]'),
  'charts: all again': () => press('.strip [value="behind"]'),
  'back to the cards': () => press('.tools .switch [value="cards"]'),
  'to the table again': () => press('.tools .switch [value="table"]'),
  'to the charts again': () => press('.tools .switch [value="chart"]'),
} as const;

Object.assign(window, {
  ready: true,
  actions: Object.keys(actions),
  async prepare() {
    dashboard.progress = on('2024-01-31');
    await painted();
  },
  async act(name: keyof typeof actions) {
    actions[name]();
    await painted();
  },
  /** What is written for toolbars and crawlers follows when the reader rests. */
  rest: () => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done()), 500)),
});
