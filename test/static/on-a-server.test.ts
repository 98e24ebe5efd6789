import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  PlanAsOf,
  PlanDashboard,
  PlanEnterpriseDirectory,
  PlanExplanation,
  PlanGoalOverview,
  PlanIndicatorCard,
  PlanIndicatorPage,
  PlanIndicatorTable,
  PlanMeasureList,
  PlanTargetGauge,
  PlanTrendChart,
} from '../../components/index.js';
import { gulou, midTerm, progressOn } from '../../stories/examples.js';

const progress = progressOn(midTerm);
const one = gulou('trademark-enterprises-per-10000');

/** What a server needs of an element: to be made, given a result, and asked what it draws. */
interface Rendered {
  progress?: unknown;
  lang?: string;
  render(): unknown;
  setAttribute(name: string, value: string): void;
}

/** Every text and value a template holds, as one text. */
function held(value: unknown): string {
  if (Array.isArray(value)) return value.map(held).join(' ');
  if (typeof value !== 'object' || value === null) return typeof value === 'symbol' ? '' : String(value ?? '');
  const { strings, values } = value as { strings?: readonly string[]; values?: readonly unknown[] };
  return strings ? strings.map((text, at) => text + held(values?.[at])).join('') : '';
}

describe('elements where there is no page', () => {
  test('no page is here', () => {
    for (const name of ['document', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'])
      assert.equal(name in globalThis, false, name);
  });

  const drawn: readonly [new () => unknown, unknown, string][] = [
    [PlanIndicatorCard, one, '807'],
    [PlanTargetGauge, one, '807'],
    [PlanTrendChart, one, '807'],
    [PlanDashboard, progress, '20项定量目标中，4项已达目标值'],
    [PlanGoalOverview, progress, '知识产权创造'],
    [PlanMeasureList, progress, '重点任务'],
    [PlanAsOf, progress, '2023'],
    [PlanIndicatorTable, progress, '万企拥有有效注册商标企业数'],
    [PlanIndicatorPage, one, '历年数值和判定'],
    [PlanExplanation, undefined, ''],
    [PlanEnterpriseDirectory, undefined, ''],
  ];
  for (const [Element, given, said] of drawn)
    test(`${Element.name} is made and drawn`, () => {
      customElements.define(`served-${Element.name.toLowerCase()}`, Element as unknown as CustomElementConstructor);
      const element = new Element() as Rendered;
      if (given !== undefined) element.progress = given;
      assert.ok(held(element.render()).includes(said));
    });

  test('a card speaks the language of its own tag', () => {
    const card = new PlanIndicatorCard() as unknown as Rendered;
    card.progress = one;
    card.setAttribute('lang', 'en');
    assert.match(held(card.render()), /Behind schedule/);
  });
});
