import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanGoalOverview } from '../../components/plan-goal-overview/plan-goal-overview.js';
import type { OverviewBy } from '../../src/format/overview-words.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import {
  emptyProgress,
  midTerm,
  plan,
  planWithFigures,
  progressOn,
  progressWithoutFigures,
} from '../../stories/examples.js';
import { officeProgress } from '../../stories/plan-measure-list.stories.js';
import { itInChromium } from './only-chromium.js';

const shadow = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

interface Wanted {
  progress?: PlanProgress;
  by?: OverviewBy;
  links?: boolean;
  width?: number;
  lang?: string;
}

const show = (wanted: Wanted = {}): Promise<PlanGoalOverview> =>
  fixture<PlanGoalOverview>(
    html`<plan-goal-overview
      lang=${wanted.lang ?? 'zh-CN'}
      .style=${`width:${wanted.width ?? 900}px`}
      group-by=${wanted.by ?? 'goal'}
      ?links=${wanted.links}
      .progress=${wanted.progress ?? progressOn(midTerm)}
    ></plan-goal-overview>`,
  );

const realFetch = window.fetch;
afterEach(() => {
  window.fetch = realFetch;
});

describe('plan-goal-overview', () => {
  it('counts the whole plan first, then each goal', async () => {
    const overview = await show();
    expect(text(shadow(overview, '.whole > .sentence'))).to.equal(
      '20项定量目标中，4项已达目标值，6项达到或高于序时进度，4项落后或未达，6项还不能判断。',
    );
    const rows = all(overview, '[part=row]');
    expect(rows.length).to.equal(6);
    expect(text(rows[0])).to.equal('知识产权创造 7项：2项已达目标值，2项高于序时进度，1项低于序时进度，2项无法计算');
  });

  it('says how deep a goal lies within others, and sets it in by as much', async () => {
    const [first, second, third] = plan.goals.map(({ id }) => id);
    const within: Readonly<Record<string, string | undefined>> = { [second!]: first, [third!]: second };
    const nested = assessPlan(
      parsePlan({
        ...planWithFigures,
        goals: plan.goals.map((goal) => (within[goal.id] ? { ...goal, parent: within[goal.id] } : goal)),
      }),
      { asOf: midTerm },
    );
    const rows = all(await show({ progress: nested }), '[part=row]');
    expect(rows.slice(0, 4).map((row) => row.getAttribute('aria-level'))).to.deep.equal([null, '2', '3', null]);
    const [, one, two] = rows.map((row) => parseFloat(getComputedStyle(row).paddingLeft));
    expect(one).to.be.greaterThan(0);
    expect(two).to.equal(2 * one!);
  });

  it('draws each row as a bar with a shape a status, and hides the bar from speech', async () => {
    const overview = await show();
    const bars = all(overview, '[part=row] .bar');
    expect(bars.every((bar) => bar.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect([...bars[1]!.children].map(({ className }) => className)).to.deep.equal([
      'segment ahead',
      'segment not-met',
      'segment not-computable',
    ]);
    expect([...bars[1]!.children].every((segment) => segment.querySelector('path'))).to.equal(true);
  });

  it('gives a target the same length in every row', async () => {
    const overview = await show();
    const [first, second] = all(overview, '[part=row] .bar');
    const perTarget = first!.offsetWidth / 7;
    expect(second!.offsetWidth / 3).to.be.closeTo(perTarget, 2);
  });

  it('says that figures are sample data, and no more than that', async () => {
    expect(text(shadow(await show(), '.sample'))).to.equal('示例数据 判定依据的实际值含示例数据，不是官方统计。');
    expect(shadow(await show({ progress: progressWithoutFigures }), '.sample')).to.equal(null);
  });

  it('sorts by responsible body, and says where none is published', async () => {
    const gulou = await show({ by: 'body' });
    expect(all(gulou, '.name').map(text)).to.deep.equal(['责任单位未公布']);
    const office = await show({ by: 'body', progress: officeProgress('2024-03-31') });
    expect(all(office, '.name').map(text)).to.deep.equal(['区市场监管局', '区科技局', '责任单位未公布']);
    expect(all(office, '[part=row] .part b').map(text).slice(0, 2)).to.deep.equal(['约束性', '预期性']);
  });

  it('takes anything but “body” for goals', async () => {
    const overview = await show({ by: 'galaxy' as OverviewBy });
    expect(all(overview, '[part=row]').length).to.equal(6);
  });

  it('links goals to their part of the page when asked', async () => {
    expect(all(await show(), 'a').length).to.equal(0);
    const links = all(await show({ links: true }), 'a');
    expect(links.map((link) => link.getAttribute('href')).slice(0, 2)).to.deep.equal([
      '#goal-creation',
      '#goal-protection',
    ]);
    const office = await show({ links: true, progress: officeProgress('2024-03-31') });
    expect(all(office, 'a').length, 'a goal without indicators has no part of the page').to.equal(1);
    expect(all(await show({ links: true, by: 'body' }), 'a').length).to.equal(0);
  });

  it('follows the language of the page', async () => {
    const overview = await show();
    overview.lang = 'en';
    await waitUntil(() => text(shadow(overview, '[part=heading]')) === 'Goals at a glance');
    expect(text(all(overview, '[part=row]')[2])).to.include('2 targets: 1 met, 1 on schedule');
  });

  it('nests its headings under the level the page gives', async () => {
    const overview = await show();
    expect(all(overview, '[role=heading]').map((heading) => heading.getAttribute('aria-level'))).to.deep.equal([
      '3',
      '4',
    ]);
    overview.headingLevel = 2;
    await overview.updateComplete;
    expect(shadow(overview, '[part=heading]')!.getAttribute('aria-level')).to.equal('2');
  });

  for (const width of [320, 240]) {
    it(`fits ${width} pixels`, async () => {
      const overview = await show({ width, lang: 'en' });
      const edge = overview.getBoundingClientRect().right + 1;
      const over = all(overview, '*').filter((part) => part.getBoundingClientRect().right > edge);
      expect(over.map(({ className }) => className)).to.deep.equal([]);
    });
  }

  it('says that a plan lists nothing', async () => {
    expect(text(shadow(await show({ progress: emptyProgress }), '.sentence'))).to.equal('这个规划没有列出指标。');
  });

  it('shows a skeleton while its source reads, and the fallback where there is one', async () => {
    const bare = await fixture(html`<plan-source lang="zh-CN"><plan-goal-overview></plan-goal-overview></plan-source>`);
    const waiting = bare.querySelector('plan-goal-overview')!;
    expect(shadow(waiting, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
    expect(text(shadow(waiting, '.bones'))).to.equal('正在读取…');
    const filled = await fixture(
      html`<plan-source
        ><plan-goal-overview><p>六个目标</p></plan-goal-overview></plan-source
      >`,
    );
    expect(filled.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('follows its source from one day to another', async () => {
    const source = await fixture<HTMLElementTagNameMap['plan-source']>(
      html`<plan-source lang="zh-CN" .plan=${planWithFigures} as-of="2021-03-01">
        <plan-goal-overview></plan-goal-overview>
      </plan-source>`,
    );
    const overview = source.querySelector('plan-goal-overview')!;
    await waitUntil(() => text(shadow(overview, '.whole > .sentence')).includes('20项还不能判断'));
    source.asOf = midTerm;
    await waitUntil(() => text(shadow(overview, '.whole > .sentence')).includes('4项已达目标值'));
  });

  it('keeps the fallback when the plan cannot be read, and offers to try again', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const source = await fixture(
      html`<plan-source lang="zh-CN" src="plan.json"
        ><plan-goal-overview><p>六个目标</p></plan-goal-overview></plan-source
      >`,
    );
    const overview = source.querySelector('plan-goal-overview')!;
    await waitUntil(() => shadow(overview, '[part=error]'));
    expect(text(shadow(overview, '[part=error]'))).to.include('plan.json 返回404');
    expect(source.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    expect(shadow(overview, '[part=error] button')).not.to.equal(null);
    await expect(overview).to.be.accessible();
  });

  it('shows the targets and says so when only the figures cannot be read', async () => {
    window.fetch = (input) =>
      Promise.resolve(
        String(input) === 'plan.json' ? new Response(JSON.stringify(plan)) : new Response('', { status: 404 }),
      );
    const source = await fixture(
      html`<plan-source lang="zh-CN" src="plan.json" observations="figures.json" as-of=${midTerm}>
        <plan-goal-overview></plan-goal-overview>
      </plan-source>`,
    );
    const overview = source.querySelector('plan-goal-overview')!;
    await waitUntil(() => shadow(overview, '[part=error]'));
    expect(text(shadow(overview, '[part=error]'))).to.include('figures.json 返回404');
    expect(all(overview, '[part=row]').length).to.equal(6);
  });

  it('says so when there is no source', async () => {
    const overview = await fixture(html`<plan-goal-overview lang="zh-CN"></plan-goal-overview>`);
    expect(text(shadow(overview, '[part=error]'))).to.equal('这里还没有数据。');
  });

  it('is accessible by goal, with links, by body and on paper of one colour', async () => {
    await expect(await show({ links: true })).to.be.accessible();
    await expect(await show({ by: 'body', progress: officeProgress('2024-03-31') })).to.be.accessible();
  });

  itInChromium('is accessible in the dark and in forced colours', async () => {
    const dark = [
      '--plan-color-surface:#161d24;--plan-color-text:#e8edf2;--plan-color-text-muted:#aab5c0',
      '--plan-color-accent:#8fbdec;--plan-color-met:#6fc9ae;--plan-color-ahead:#a2d6c7;--plan-color-on-schedule:#a9c0d6',
      '--plan-color-behind:#e5ac58;--plan-color-not-met:#f2928a;--plan-color-not-due:#aab5c0',
      '--plan-color-not-reported:#aab5c0;--plan-color-not-computable:#aab5c0',
    ].join(';');
    const box = await fixture(
      html`<div .style=${dark}><plan-goal-overview links .progress=${progressOn(midTerm)}></plan-goal-overview></div>`,
    );
    await expect(box).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    await expect(await show({ links: true })).to.be.accessible();
    await emulateMedia({ forcedColors: 'none' });
  });

  itInChromium('draws outlines where colours are forced and black on paper', async () => {
    const overview = await show();
    const segment = shadow(overview, '.segment.behind')!;
    await emulateMedia({ forcedColors: 'active' });
    expect(getComputedStyle(segment).borderTopWidth).to.equal('1px');
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(getComputedStyle(segment).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(shadow(overview, '.row')!).breakInside).to.equal('avoid');
    await emulateMedia({ media: 'screen' });
  });

  itInChromium('reads as headings, sentences and a list', async () => {
    await show({ links: true });
    const tree = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-goal-overview' });
    expect(tree.split('\n').slice(0, 5)).to.deep.equal([
      '- heading "目标进展概览" [level=3]',
      '- paragraph: 示例数据 判定依据的实际值含示例数据，不是官方统计。',
      '- paragraph: 20项定量目标中，4项已达目标值，6项达到或高于序时进度，4项落后或未达，6项还不能判断。',
      '- list:',
      '  - listitem: 4 已达目标值',
    ]);
    expect(tree).to.include(
      [
        '- heading "分目标" [level=4]',
        '- list:',
        '  - listitem:',
        '    - paragraph:',
        '      - link "知识产权创造":',
        '        - /url: "#goal-creation"',
        '    - paragraph: 7项：2项已达目标值，2项高于序时进度，1项低于序时进度，2项无法计算',
      ].join('\n'),
    );
  });
});
