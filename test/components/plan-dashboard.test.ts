import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanDashboard } from '../../components/plan-dashboard/plan-dashboard.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import {
  emptyProgress,
  midTerm,
  plan,
  planWithFigures,
  progressOn,
  progressWithoutFigures,
} from '../../stories/examples.js';

const shadow = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const progress = progressOn(midTerm);

const show = (more: { view?: string; width?: number; progress?: PlanProgress } = {}): Promise<PlanDashboard> =>
  fixture<PlanDashboard>(
    html`<plan-dashboard
      lang="zh-CN"
      .style=${`width:${more.width ?? 1200}px`}
      view=${more.view ?? 'cards'}
      .progress=${more.progress ?? progress}
    ></plan-dashboard>`,
  );

const realFetch = window.fetch;
afterEach(() => {
  window.fetch = realFetch;
});

describe('plan-dashboard', () => {
  it('shows the head of the plan', async () => {
    const dashboard = await show();
    expect(text(shadow(dashboard, '[part=heading]'))).to.equal('鼓楼区“十四五”知识产权发展规划');
    expect(text(shadow(dashboard, '.document'))).to.include('鼓政办〔2021〕57号');
    expect(text(shadow(dashboard, '.sample'))).to.include('示例数据');
    expect(text(shadow(dashboard, '[part=summary]'))).to.include('20项定量目标中');
    expect(text(shadow(dashboard, '[part=source]'))).to.include('资料来源');
  });

  it('counts by status in the same order in bar and words', async () => {
    const dashboard = await show();
    const bar = all(dashboard, '.segment').map(({ className }) => className);
    const words = all(dashboard, '.counts .word').map(({ className }) => className);
    expect(bar.map((name) => name.replace('segment ', ''))).to.deep.equal(
      words.map((name) => name.replace('word ', '')),
    );
    expect(all(dashboard, '.counts b').reduce((sum, count) => sum + Number(count.textContent), 0)).to.equal(20);
  });

  it('gives every figure and direction a card and lists the other statements', async () => {
    const dashboard = await show();
    expect(all(dashboard, 'plan-indicator-card').length).to.equal(23);
    expect(all(dashboard, '[part=statements] li').length).to.equal(17);
    const first = text(all(dashboard, '[part=statements] li')[0]);
    expect(first).to.include('（三）发展目标');
  });

  for (const [width, columns] of [
    [1200, 3],
    [800, 2],
    [400, 1],
  ] as const) {
    it(`sets its cards in columns by its own width: ${columns} at ${width} pixels`, async () => {
      const dashboard = await show({ width });
      await waitUntil(
        () => getComputedStyle(shadow(dashboard, '.grid')!).gridTemplateColumns.split(' ').length === columns,
      );
    });
  }

  it('switches to the table by keyboard and back', async () => {
    const dashboard = await show();
    const [cards, table] = all(dashboard, '.switch button');
    expect(cards!.getAttribute('aria-pressed')).to.equal('true');
    table!.focus();
    await sendKeys({ press: 'Enter' });
    await dashboard.updateComplete;
    expect(dashboard.getAttribute('view')).to.equal('table');
    expect(table!.getAttribute('aria-pressed')).to.equal('true');
    expect(shadow(dashboard, 'plan-indicator-card')).to.equal(null);
    expect(shadow(dashboard, 'table')).not.to.equal(null);
    cards!.click();
    await dashboard.updateComplete;
    expect(shadow(dashboard, 'table')).to.equal(null);
  });

  it('makes a table with caption, headers and one group a goal', async () => {
    const dashboard = await show({ view: 'table' });
    expect(text(shadow(dashboard, 'caption'))).to.include('示例数据');
    expect(all(dashboard, 'tbody').length).to.equal(6);
    expect(all(dashboard, 'tbody th[scope=rowgroup]').length).to.equal(6);
    expect(all(dashboard, 'tbody th[scope=row]').length).to.equal(20);
    const cells = all(dashboard, 'tbody tr').filter((row) => text(row).includes('万企拥有'))[0]!.children;
    expect([...cells].map(text)).to.deep.equal([
      '6',
      '万企拥有有效注册商标企业数（家）',
      '722',
      '超过900家',
      '748',
      '781',
      '807',
      '48%',
      '低于序时进度',
      '',
    ]);
  });

  it('leaves out years without a figure and says so', async () => {
    const dashboard = await show({ view: 'table' });
    const years = all(dashboard, 'thead tr:last-child th').map(text);
    expect(years).to.deep.equal(['2021年', '2022年', '2023年']);
    expect(all(dashboard, '.note').map(text).join()).to.include('2024、2025年没有数据');
  });

  it('lets a narrow table scroll inside a region that takes focus', async () => {
    const dashboard = await show({ view: 'table', width: 360 });
    const region = shadow(dashboard, '[role=region]')!;
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('aria-label')).not.to.equal('');
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(dashboard.scrollWidth).to.be.at.most(361);
  });

  it('is accessible as cards and as a table', async () => {
    await expect(await show()).to.be.accessible();
    await expect(await show({ view: 'table' })).to.be.accessible();
  });

  it('keeps the neighbours of an opened card at their own height', async () => {
    const dashboard = await show();
    const [first, second] = all(dashboard, 'plan-indicator-card') as HTMLElementTagNameMap['plan-indicator-card'][];
    await nextFrame();
    first!.shadowRoot!.querySelector('button')!.click();
    await first!.updateComplete;
    await nextFrame();
    expect(first!.offsetHeight).to.be.greaterThan(second!.offsetHeight + 50);
  });

  it('reads a plan from one attribute and tells the page', async () => {
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(planWithFigures)));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const loaded = oneEvent(box, 'plan-loaded');
    const dashboard = document.createElement('plan-dashboard');
    dashboard.src = 'plan.json';
    dashboard.asOf = midTerm;
    dashboard.innerHTML = '<p>fallback</p>';
    const fallback = dashboard.querySelector('p')!;
    box.append(dashboard);
    await dashboard.updateComplete;
    expect(fallback.offsetHeight).to.be.greaterThan(0);
    expect((await loaded).target).to.equal(dashboard);
    await waitUntil(() => shadow(dashboard, '[part=heading]'));
    expect(fallback.offsetHeight).to.equal(0);
  });

  it('keeps the fallback and offers to try again when the plan cannot be read', async () => {
    let answer = new Response('', { status: 500 });
    window.fetch = () => Promise.resolve(answer);
    const dashboard = await fixture<PlanDashboard>(
      html`<plan-dashboard src="plan.json" as-of=${midTerm}><p>fallback</p></plan-dashboard>`,
    );
    await waitUntil(() => shadow(dashboard, '[part=error]'));
    expect(text(shadow(dashboard, '[part=error]'))).to.include('plan.json 返回500');
    expect(dashboard.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    await expect(dashboard).to.be.accessible();
    answer = new Response(JSON.stringify(plan));
    shadow(dashboard, '[part=error] button')!.click();
    await waitUntil(() => shadow(dashboard, '[part=heading]'));
  });

  it('shows the targets and says so when only the figures cannot be read', async () => {
    window.fetch = (input) =>
      Promise.resolve(
        String(input) === 'plan.json' ? new Response(JSON.stringify(plan)) : new Response('', { status: 404 }),
      );
    const dashboard = await fixture<PlanDashboard>(
      html`<plan-dashboard src="plan.json" observations="figures.json" as-of=${midTerm}></plan-dashboard>`,
    );
    await waitUntil(() => shadow(dashboard, '[part=error]'));
    expect(text(shadow(dashboard, '[part=error]'))).to.include('figures.json 返回404');
    expect(all(dashboard, 'plan-indicator-card').length).to.equal(23);
  });

  it('shows a skeleton and says that it is loading', async () => {
    window.fetch = () => new Promise(() => undefined);
    const dashboard = await fixture<PlanDashboard>(html`<plan-dashboard src="plan.json"></plan-dashboard>`);
    expect(shadow(dashboard, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
    expect(text(shadow(dashboard, '.bones'))).to.equal('正在读取…');
  });

  it('takes the nearest source when it has no address of its own', async () => {
    const source = await fixture(
      html`<plan-source .plan=${planWithFigures} as-of=${midTerm}><plan-dashboard></plan-dashboard></plan-source>`,
    );
    const dashboard = source.querySelector('plan-dashboard')!;
    await waitUntil(() => all(dashboard, 'plan-indicator-card').length === 23);
  });

  it('shows a plan of which nothing is reported', async () => {
    const dashboard = await show({ progress: progressWithoutFigures });
    expect(text(shadow(dashboard, '[part=summary]'))).to.include('暂无数据');
    expect(shadow(dashboard, '.sample')).to.equal(null);
  });

  it('says that a plan lists nothing', async () => {
    expect(text(shadow(await show({ progress: emptyProgress }), '.empty'))).to.equal('这个规划没有列出指标。');
  });

  it('nests its headings under the level the page gives', async () => {
    const dashboard = await fixture<PlanDashboard>(
      html`<plan-dashboard heading-level="1" .progress=${progress}></plan-dashboard>`,
    );
    expect(shadow(dashboard, '[part=heading]')!.getAttribute('aria-level')).to.equal('1');
    expect(shadow(dashboard, '.rule [role=heading]')!.getAttribute('aria-level')).to.equal('2');
    const card = shadow(dashboard, 'plan-indicator-card')!;
    await aTimeout(0);
    expect(shadow(card, '[role=heading]')!.getAttribute('aria-level')).to.equal('3');
  });

  it('prints two cards abreast without its switch', async () => {
    const dashboard = await show();
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(shadow(dashboard, '.grid')!).gridTemplateColumns.split(' ').length).to.equal(2);
    expect(getComputedStyle(shadow(dashboard, '.switch')!).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});
