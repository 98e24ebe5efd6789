import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../components/define.js';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { cardHtml } from '../../src/static/card-html.js';
import { chartSvg } from '../../src/static/chart-svg.js';
import { planHtml } from '../../src/static/plan-html.js';
import { planText } from '../../src/static/plan-text.js';
import { tableHtml } from '../../src/static/table-html.js';
import { cardSvg } from '../../src/static/card-svg.js';
import { gaugeSvg } from '../../src/static/gauge-svg.js';
import { arrange, type IndicatorView } from '../../src/view/plan/indicator-view.js';
import { indicatorTable, type IndicatorColumn, type IndicatorTable } from '../../src/view/table/indicator-rows.js';
import { midTerm, progressOn, progressWithoutFigures } from '../../stories/examples.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

const locales = ['zh-CN', 'en'] as const;
type Language = (typeof locales)[number];

const whole: IndicatorView = { groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '', statements: true };

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
  const foreign = (root: ParentNode | null): string[] =>
    [...(root?.querySelectorAll('[lang]') ?? [])].map((each) => `${each.getAttribute('lang')}: ${words(each)}`);
  expect(foreign(body.querySelector('.plan-target')), `${name}: languages of the target`).to.include.members(
    foreign(card.querySelector('[part=target]')),
  );
  expect(written('.plan-state'), `${name}: verdict`).to.equal(own('.verdict'));
  expect(written('.plan-sentence'), `${name}: sentence`).to.equal(own('[part=status] .sentence'));
}

/** The words of a part of a page, without some that stand in it. */
function wordsBut(element: Element, skip: string): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(skip).forEach((each) => each.remove());
  return words(copy);
}

/** The cells of one row by the keys of their columns. */
type Cells = Readonly<Record<string, string>>;
interface Rows {
  /** Headings of the groups. */
  readonly groups: readonly string[];
  readonly rows: readonly Cells[];
}

/** Every row of the static table, its columns told by the words of their heads. */
function writtenRows(body: HTMLElement, { columns }: IndicatorTable, locale: Language): Rows {
  const heads = [...body.querySelectorAll('thead th:not([scope=colgroup])')].map(words);
  const labelOf = ({ key, label }: IndicatorColumn): string =>
    key === 'name' ? indicatorTableLabels[locale].short.name : label;
  const years = columns.filter(({ year }) => year);
  const others = columns.filter(({ year, key }) => !year && key !== 'schedule');
  expect([...heads].sort()).to.deep.equal([...others, ...years].map(labelOf).sort());
  // The years stand in a row of their own, under the head they share.
  const keys = [...body.querySelectorAll('thead tr:first-child th')].flatMap((head) =>
    head.getAttribute('scope') === 'colgroup'
      ? years.map(({ key }) => key)
      : others.filter((column) => labelOf(column) === words(head)).map(({ key }) => key),
  );
  expect(keys.length).to.equal(heads.length);
  return {
    groups: [...body.querySelectorAll('tbody th[scope=rowgroup]')].map(words),
    rows: [...body.querySelectorAll('tbody tr:not(:has(th[scope=rowgroup]))')].map((row) =>
      Object.fromEntries([...row.children].map((cell, at) => [keys[at], words(cell)])),
    ),
  };
}

/** Every row of the element; what has no figure stands folded, with other columns. */
function shownRows(table: ShadowRoot): Rows {
  const keyOf = (cell: Element): string => /(?:^| )c-(\S+)/.exec(cell.className)![1]!;
  return {
    groups: [
      ...[...table.querySelectorAll('[part=table] th[scope=rowgroup]')].map(words),
      ...[...table.querySelectorAll('[part=statements] summary b')].map(words),
    ],
    rows: [...table.querySelectorAll('tbody tr:not(.group)')].map((row) =>
      Object.fromEntries([...row.children].map((cell) => [keyOf(cell), wordsBut(cell, 'svg')])),
    ),
  };
}

async function sameTable(progress: PlanProgress, locale: Language): Promise<void> {
  const table = indicatorTable(progress, locale);
  const written = writtenRows(page(tableHtml(progress, { locale })).body, table, locale);
  const shown = shownRows(await drawn('plan-indicator-table', progress, locale));
  const bare = (text: string): string => text.replace(/\s+/g, '');
  expect(written.groups.map(bare)).to.deep.equal(shown.groups.map(bare));
  expect(written.rows.length).to.equal(shown.rows.length);
  const { groups } = arrange(table, whole);
  // The oldest years go first where there is no room.
  const newest = table.columns.filter(({ year }) => year).pop()?.key;
  const has = ({ key }: IndicatorColumn): boolean => ['name', 'status', 'done', 'target', newest].includes(key);
  const columns = table.columns.map(({ key }) => key);
  const leastShown = table.columns.filter(has).map(({ key }) => key);
  for (const [at, row] of groups.flatMap(({ rows }) => rows).entries()) {
    const [ours, theirs] = [written.rows[at]!, shown.rows[at]!];
    const said = (key: string): string => `${row.id}: ${key}`;
    // What the element has no room for, too.
    for (const [key, text] of Object.entries(ours))
      expect(bare(text).startsWith(bare(row.cells[key]!.text)), `${said(key)}: ${text}`).to.equal(true);
    if (row.statement) {
      expect(ours['name']!.startsWith(theirs['name']!), said('name')).to.equal(true);
      // A plan without a figure in any target has no column of them.
      if (columns.includes('target')) expect(bare(ours['target']!), said('target')).to.equal(bare(theirs['words']!));
      expect(ours['status'], said('status')).to.equal(theirs['status']);
      continue;
    }
    expect(Object.keys(theirs), row.id).to.include.members(leastShown);
    for (const [key, text] of Object.entries(theirs)) expect(bare(ours[key]!), said(key)).to.equal(bare(text));
  }
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
        expect(planText(progress, { locale })).to.include(words(dashboard.querySelector('.sentence')));
        expect(words(dashboard.querySelector('[part=summary] .sunken')), 'what is said of no figures').to.equal(
          words(body.querySelector('.plan-answer + .plan-note')),
        );
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
