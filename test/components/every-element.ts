import { html, type TemplateResult } from 'lit';
import '../../components/define.js';
import type { Plan } from '../../src/model/plan.js';
import { midTerm, planWithFigures } from '../../stories/examples.js';

const one = 'trademark-enterprises-per-10000';

/** What the elements of a page are given. */
export interface PageData {
  readonly plan: Plan;
  /** Address of a directory. */
  readonly directory: string;
}

const shown = [
  one,
  'ip-service-staff',
  'white-paper',
  'provincial-model-park',
  'pledge-financing',
  'intensive-industries-employment',
  'high-level-talent',
  'high-value-patent-centres',
  'invention-patents-granted',
];

/** The plan with one indicator of each kind and three measures, for tests that draw every element many times. */
export const littlePlan: Plan = {
  ...planWithFigures,
  indicators: planWithFigures.indicators.filter(({ id }) => shown.includes(id)),
  observations: (planWithFigures.observations ?? []).filter(({ indicator }) => shown.includes(indicator)),
  measures: (planWithFigures.measures ?? []).slice(0, 3),
};

/** Each of the twelve elements inside the one source of a page; those with several views, in each of them. */
export const everyElement: Readonly<Record<string, (data: PageData) => TemplateResult>> = {
  'plan-indicator-card': () =>
    html`${[one, 'ip-service-staff', 'white-paper', 'provincial-model-park', 'intensive-industries-employment', 'high-level-talent'].map((id) => html`<plan-indicator-card indicator=${id}></plan-indicator-card>`)}`,
  'plan-target-gauge': () =>
    html`${[one, 'high-value-patent-centres', 'white-paper', 'pledge-financing'].map((id) => html`<plan-target-gauge indicator=${id}></plan-target-gauge><plan-target-gauge variant="line" indicator=${id}></plan-target-gauge>`)}`,
  'plan-trend-chart': () =>
    html`${[one, 'invention-patents-granted', 'white-paper', 'high-level-talent'].map((id) => html`<plan-trend-chart indicator=${id}></plan-trend-chart>`)}`,
  'plan-indicator-table': () => html`<plan-indicator-table filters></plan-indicator-table>`,
  'plan-goal-overview': () => html`<plan-goal-overview></plan-goal-overview>`,
  'plan-measure-list': () =>
    html`<plan-measure-list></plan-measure-list><plan-measure-list view="timeline"></plan-measure-list>`,
  'plan-as-of': () => html`<plan-as-of></plan-as-of>`,
  'plan-explanation': () =>
    html`${[one, 'ip-service-staff', 'white-paper'].map((id) => html`<plan-explanation inline indicator=${id}></plan-explanation>`)}`,
  'plan-indicator-page': () =>
    html`${[one, 'white-paper', 'high-level-talent'].map((id) => html`<plan-indicator-page indicator=${id}></plan-indicator-page>`)}`,
  'plan-dashboard': () =>
    html`${['cards', 'table', 'chart'].map((view) => html`<plan-dashboard view=${view}></plan-dashboard>`)}<plan-dashboard
        density="compact"
        goal="creation"
      ></plan-dashboard>`,
  'plan-enterprise-directory': ({ directory }) =>
    html`<plan-enterprise-directory src=${directory}></plan-enterprise-directory>`,
  // Before anything is read, and when nothing can be: what the others say then.
  'plan-source': () =>
    html`<plan-source src="data:,nothing">
        <plan-indicator-card indicator=${one}></plan-indicator-card>
        <plan-trend-chart indicator=${one}></plan-trend-chart>
        <plan-indicator-table></plan-indicator-table>
        <plan-goal-overview></plan-goal-overview>
      </plan-source>
      <plan-source>
        <plan-indicator-card indicator=${one}></plan-indicator-card>
        <plan-trend-chart indicator=${one}></plan-trend-chart>
        <plan-indicator-table></plan-indicator-table>
        <plan-measure-list></plan-measure-list>
      </plan-source>`,
};

/** One element on its page. */
export const pageWith = (tag: string, lang: string, data: PageData): TemplateResult =>
  html`<div lang=${lang}>
    <plan-source .plan=${data.plan} as-of=${midTerm}>${everyElement[tag]!(data)}</plan-source>
  </div>`;

/** Every element under a node, those in shadow roots too. */
export function* deeply(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deeply(element.shadowRoot);
  }
}

/** Waits until all of them have drawn what they have. */
export async function allDrawn(page: Element): Promise<void> {
  const busy = (): boolean =>
    [...deeply(page)].some(
      (element) =>
        element.getAttribute('aria-busy') === 'true' &&
        // One that has no source to wait for waits for ever.
        !(element.getRootNode() as ShadowRoot).host?.closest('plan-source:not([src]):not([as-of])'),
    );
  for (let frames = 0; frames < 600; frames += 1) {
    await new Promise(requestAnimationFrame);
    if (frames > 3 && !busy()) return;
  }
  throw new Error('something is still being read');
}
