import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../components/define.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { cardHtml } from '../../src/static/card-html.js';
import { chartSvg } from '../../src/static/chart-svg.js';
import { planHtml } from '../../src/static/plan-html.js';
import { tableHtml } from '../../src/static/table-html.js';
import { cardSvg } from '../../src/static/card-svg.js';
import { gaugeSvg } from '../../src/static/gauge-svg.js';
import { midTerm, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

const locales = ['zh-CN', 'en'] as const;
type Language = (typeof locales)[number];

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const page = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
const figures = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

async function drawn(tag: string, progress: unknown, lang: Language): Promise<ShadowRoot> {
  const box = await fixture(html`<div lang=${lang} .style=${'width:1200px'}></div>`);
  const element = document.createElement(tag) as HTMLElement & { progress: unknown; updateComplete: Promise<unknown> };
  element.progress = progress;
  box.append(element);
  await element.updateComplete;
  return element.shadowRoot!;
}

/** Plans over all axes of a target, the same in every run. */
const generated = fc
  .sample(smallPlan, { seed, numRuns: 60 })
  .map((small) => assessPlan(planOf(small), { asOf: small.asOf }));
const samples: readonly PlanProgress[] = [
  progressOn(midTerm),
  progressOn('2022-09-30'),
  progressOn('2026-03-31'),
  progressWithoutFigures,
  ...generated,
];

async function sameCard(progress: IndicatorProgress, locale: Language): Promise<void> {
  const card = await drawn('plan-indicator-card', progress, locale);
  const body = page(cardHtml(progress, { locale })).body;
  const name = words(card.querySelector('[part=heading]'));
  const own = (selector: string): string => words(card.querySelector(selector));
  const written = (selector: string): string => words(body.querySelector(selector));
  expect(words(body.querySelector('h2')), name).to.include(name);
  expect(figures(written('.plan-value')), `${name}: value`).to.include.members(figures(own('[part=value]')));
  expect(figures(written('.plan-target')), `${name}: target`).to.deep.equal(figures(own('[part=target]')));
  expect(written('.plan-state'), `${name}: verdict`).to.equal(own('.verdict'));
  expect(written('.plan-sentence'), `${name}: sentence`).to.equal(own('[part=status] .sentence'));
}

async function sameTable(progress: PlanProgress, locale: Language): Promise<void> {
  const table = await drawn('plan-indicator-table', progress, locale);
  const body = page(tableHtml(progress, { locale })).body;
  const cells = (root: ParentNode, skip: string): string[] =>
    [...root.querySelectorAll('tbody th, tbody td')].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      copy.querySelectorAll(skip).forEach((each) => each.remove());
      return words(copy);
    });
  expect(cells(body, 'svg')).to.deep.equal(cells(table, 'button, svg'));
  const heads = (root: ParentNode): string[] => [...root.querySelectorAll('thead th')].map(words);
  expect(heads(body)).to.deep.equal(heads(table));
}

describe('what is written without script', () => {
  for (const locale of locales) {
    it(`says on a card what the card says, in ${locale}`, async () => {
      for (const { indicators } of samples) for (const each of indicators) await sameCard(each, locale);
    });

    it(`has in every cell of the table what the table has, in ${locale}`, async () => {
      for (const progress of samples) await sameTable(progress, locale);
    });

    it(`answers for a plan what the dashboard answers, in ${locale}`, async () => {
      for (const progress of samples) {
        const dashboard = await drawn('plan-dashboard', progress, locale);
        const body = page(planHtml(progress, { locale })).body;
        expect(words(body.querySelector('.plan-answer'))).to.equal(words(dashboard.querySelector('.sentence')));
        const counts = (root: ParentNode, selector: string): string[] =>
          [...root.querySelectorAll(selector)].map(words);
        expect(counts(body, '.plan-counts li')).to.deep.equal(counts(dashboard, '[part=legend] li'));
        const said = words(body);
        for (const row of dashboard.querySelectorAll('[part=behind] li, [part=changes] li'))
          for (const figure of figures(words(row))) expect(said).to.include(figure);
      }
    });
  }

  it('stands in files that are well-formed, each text of an element among them', async () => {
    for (const { indicators } of samples)
      for (const each of indicators) {
        for (const file of [
          cardSvg(each),
          cardSvg(each, { format: 'square', locale: 'en' }),
          gaugeSvg(each),
          chartSvg(each),
        ]) {
          const drawing = new DOMParser().parseFromString(file, 'image/svg+xml');
          expect(drawing.querySelector('parsererror'), file.slice(0, 200)).to.equal(null);
          expect(drawing.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        }
        const gauge = await drawn('plan-target-gauge', each, 'zh-CN');
        const written = new DOMParser().parseFromString(gaugeSvg(each), 'image/svg+xml');
        const texts = [...gauge.querySelectorAll('svg.half text')].map(words).filter(Boolean);
        expect([...written.querySelectorAll('text')].map(words)).to.include.members(texts);
      }
  });
});
