import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanMeasureList } from '../../components/plan-measure-list/plan-measure-list.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { emptyProgress, midTerm, plan, progressOn } from '../../stories/examples.js';
import { followedProgress } from '../../stories/followed-plan.js';
import { officePlan, officeProgress } from '../../stories/plan-measure-list.stories.js';
import { itInChromium } from './only-chromium.js';

const shadow = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

interface Wanted {
  progress?: PlanProgress;
  view?: string;
  goal?: string;
  body?: string;
  query?: string;
  width?: number;
  lang?: string;
}

const show = (wanted: Wanted = {}): Promise<PlanMeasureList> =>
  fixture<PlanMeasureList>(
    html`<plan-measure-list
      lang=${wanted.lang ?? 'zh-CN'}
      .style=${`width:${wanted.width ?? 900}px`}
      view=${wanted.view ?? 'list'}
      goal=${wanted.goal ?? ''}
      body=${wanted.body ?? ''}
      query=${wanted.query ?? ''}
      .progress=${wanted.progress ?? progressOn(midTerm)}
    ></plan-measure-list>`,
  );

const withDates = officeProgress('2024-03-31');

/** A fact of a measure by its label. */
const fact = (measure: Element | undefined, label: string): Element | null => {
  const found = [...(measure?.querySelectorAll('dt') ?? [])].find((dt) => text(dt) === label);
  return found ? found.nextElementSibling : null;
};

const realFetch = window.fetch;
afterEach(() => {
  window.fetch = realFetch;
});

describe('plan-measure-list', () => {
  it('says of an indicator a measure serves what is left and when its next figure comes', async () => {
    const list = await show({ progress: followedProgress('2024-03-01') });
    const served = all(list, 'dd li').map(text);
    expect(
      served.some((words) =>
        /^有效专利（示例） 低于序时进度 示例数据 还差250件 下次公布：2024年4月29日前 /.test(words),
      ),
    ).to.equal(true);
    await expect(list).to.be.accessible();
  });

  it('lists the measures of the plan by goal, each with its section, and says once what they lack', async () => {
    const list = await show();
    expect(all(list, '[part=measure]').length).to.equal(34);
    expect(text(shadow(list, '.head'))).to.match(/^重点任务 34项 出自规划第二章至第九章/);
    expect(all(list, '.group').map(text)).to.deep.equal([
      '知识产权创造 4项',
      '知识产权保护 11项',
      '知识产权运用 6项',
      '知识产权管理 6项',
      '知识产权服务 4项',
      '知识产权人才 3项',
    ]);
    expect(text(all(list, '[part=measure]')[0])).to.equal('加强重点产业专利创造 第三章（一）');
    expect(text(shadow(list, '[part=summary]'))).to.equal(
      '任务20项，制度和平台14项。规划未公布完成时间，写明牵头单位的只有1项，所以不列这两栏。',
    );
    expect(shadow(list, '.groups')!.textContent).not.to.include('未公布');
  });

  it('has a column only for what a third of the measures have, else the fact stands under the name', async () => {
    const few = await show();
    expect(shadow(few, '.columns')).to.equal(null);
    const leads = all(few, '[part=measure]').flatMap((measure) => fact(measure, '牵头单位') ?? []);
    expect(leads.map(text)).to.deep.equal(['区知识产权强区建设工作领导小组']);
    const many = await show({ progress: withDates });
    expect(text(shadow(many, '.columns'))).to.equal('牵头单位');
    const name = shadow(many, '.name')!.getBoundingClientRect();
    const lead = shadow(many, '.facts > .lead')!.getBoundingClientRect();
    expect(Math.abs(lead.top - name.top)).to.be.lessThan(8);
    expect(lead.left).to.be.greaterThan(name.left + 100);
  });

  it('sets whole groups in two columns where there is room', async () => {
    const list = await show({ width: 920 });
    await waitUntil(() => shadow(list, '.base.l'));
    const lefts = new Set(all(list, '[part=group]').map((group) => Math.round(group.getBoundingClientRect().left)));
    expect(lefts.size).to.equal(2);
    const narrow = await show({ width: 700 });
    await waitUntil(() => shadow(narrow, '.base.m'));
    expect(new Set(all(narrow, '[part=group]').map((group) => group.getBoundingClientRect().left)).size).to.equal(1);
  });

  it('quotes the plan with its place and names the indicators of the same sentence with their verdict', async () => {
    const list = await show({ query: '白皮书' });
    const [measure] = all(list, '[part=measure]');
    const quotes = measure!.querySelector('details')!;
    expect(quotes.open).to.equal(false);
    expect(text(quotes)).to.equal('规划原文 每年发布《鼓楼区知识产权发展与保护状况》白皮书 （三）发展目标');
    expect(text(fact(measure, '相关指标'))).to.equal(
      '《鼓楼区知识产权发展与保护状况》白皮书 未完成 示例数据 2021年已发布、2022年未发布、2023年已发布',
    );
    expect(fact(measure, '相关指标')!.querySelector('path')).not.to.equal(null);
    expect(fact(measure, '时间节点')).to.equal(null);
  });

  it('tells milestones with their state and date, and does not take silence for failure', async () => {
    const [measure] = all(await show({ progress: withDates }), '[part=measure]');
    const milestones = [...fact(measure, '时间节点')!.querySelectorAll('li')].map(text);
    expect(milestones).to.deep.equal([
      '已完成 出台方案 2022年11月18日 来源：示例公报',
      '已完成 首批窗口开放 2023年9月5日，晚于时限2023年6月底 来源：未注明',
      '到期未公布完成情况 评估首批窗口 时限2023年底',
      '未到期 窗口全部开放 时限2025年底',
    ]);
  });

  it('links evidence and sources', async () => {
    const links = all(await show({ progress: withDates }), '.groups a') as HTMLAnchorElement[];
    expect(links.map((link) => link.href)).to.deep.equal([
      'https://example.com/bulletin',
      'https://example.com/notice',
      'https://example.com/counters',
    ]);
    expect(links.every(({ target }) => target === '')).to.equal(true);
  });

  it('lets a page ask before a reader leaves', async () => {
    const list = await show({ progress: withDates });
    const left: string[] = [];
    list.addEventListener('plan-leave', (event) => {
      left.push(event.href);
      event.preventDefault();
    });
    const [link] = all(list, '.groups a');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link!.dispatchEvent(click);
    expect(left).to.deep.equal(['https://example.com/bulletin']);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows an address that runs as text, and never as a link', async () => {
    const [first] = officePlan.measures!;
    const bad = {
      ...officePlan,
      measures: [
        {
          ...first!,
          url: 'javascript:alert(1)',
          milestones: [],
          evidence: [{ name: '通知', url: 'javascript:alert(1)' }],
        },
      ],
    } as Plan;
    const list = await show({ progress: { ...withDates, plan: bad } });
    expect(all(list, 'a').length).to.equal(0);
    expect(text(fact(all(list, '[part=measure]')[0], '实施情况'))).to.include('通知');
  });

  it('filters by goal, by body and by words', async () => {
    const list = await show({ goal: 'talent' });
    expect(all(list, '[part=measure]').length).to.equal(3);
    expect(text(shadow(list, '[part=summary]'))).to.include('34项中符合条件的有3项。');
    list.goal = '';
    list.body = 'ip-leading-group';
    await list.updateComplete;
    expect(all(list, '[part=measure]').length).to.equal(1);
    list.body = '';
    list.query = '名录 企业';
    await list.updateComplete;
    expect(all(list, '[part=measure]').length).to.equal(1);
    list.query = '航天';
    await list.updateComplete;
    expect(text(shadow(list, '[part=summary]'))).to.equal('34项中符合条件的有0项。');
    expect(shadow(list, '[part=summary]')!.getAttribute('role')).to.equal('status');
  });

  it('tells the developer which goals there are', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => void said.push(line);
    try {
      await show({ goal: 'galaxy' });
    } finally {
      console.warn = warn;
    }
    expect(said.join()).to.include('goal "galaxy"; the plan has creation, protection');
  });

  it('switches to the years by keyboard and back', async () => {
    const list = await show({ progress: withDates });
    const [asList, asTimeline] = all(list, '.switch button');
    expect(asList!.getAttribute('aria-pressed')).to.equal('true');
    asTimeline!.focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(list.getAttribute('view')).to.equal('timeline');
    expect(asTimeline!.getAttribute('aria-pressed')).to.equal('true');
    expect(shadow(list, '.groups')).to.equal(null);
    expect(list.shadowRoot!.activeElement).to.equal(asTimeline);
    asList!.click();
    await list.updateComplete;
    expect(shadow(list, '.groups')).not.to.equal(null);
  });

  const yearsOf = (list: Element): HTMLElement[] => all(list, '.years > li');

  it('sets the years side by side, what is over solid, with a mark where the plan stands', async () => {
    const list = await show({ progress: withDates, view: 'timeline' });
    expect(all(list, '.years b').map(text)).to.deep.equal(['2021年', '2022年', '2023年 现在，60%', '2024年', '2025年']);
    expect(text(shadow(list, '[aria-current=date]'))).to.include('2023年');
    expect(yearsOf(list).map((year) => year.classList.contains('coming'))).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(new Set(yearsOf(list).map((year) => year.getBoundingClientRect().top)).size).to.equal(1);
    expect(text(yearsOf(list)[1])).to.include('出台方案 设立服务窗口（规划外示例） 2022年11月18日');
    const line = shadow(list, '.years')!.getBoundingClientRect();
    const mark = shadow(list, '.now')!.getBoundingClientRect();
    expect((mark.left + mark.width / 2 - line.left) / line.width).to.be.closeTo(0.6, 0.005);
  });

  it('leaves nothing out that has no day', async () => {
    const list = await show({ progress: withDates, view: 'timeline' });
    const loose = shadow(list, '.undated')!;
    expect(text(loose)).to.include('窗口照片（示例） 设立服务窗口（规划外示例） 日期未注明');
    expect([...loose.querySelectorAll('.names li')].map(text)).to.deep.equal([
      '培训目录（规划外示例）',
      '延长窗口服务时间（规划外示例）',
    ]);
  });

  it('goes on beyond the plan where something was done later', async () => {
    const list = await show({ progress: officeProgress('2026-03-31'), view: 'timeline' });
    expect(text(all(list, '.years b')[5])).to.equal('2026年');
  });

  it('lists all measures of a plan without dates as undated, and draws no line', async () => {
    const list = await show({ view: 'timeline' });
    expect(shadow(list, '.years')).to.equal(null);
    expect(all(list, '.names li').length).to.equal(34);
  });

  it('sets the years one under the other where it is narrow', async () => {
    const list = await show({ progress: withDates, view: 'timeline', width: 328 });
    await waitUntil(() => shadow(list, '.base.s'));
    const tops = yearsOf(list).map((year) => year.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).to.equal(5);
    expect(getComputedStyle(yearsOf(list)[4]!).borderLeftStyle).to.equal('dashed');
  });

  for (const view of ['list', 'timeline']) {
    it(`fits 320 pixels as a ${view}`, async () => {
      const list = await show({ progress: withDates, view, width: 320, lang: 'en' });
      await waitUntil(() => shadow(list, '.base.s'));
      const edge = list.getBoundingClientRect().right + 1;
      const over = all(list, '*').filter((part) => part.getBoundingClientRect().right > edge);
      expect(over.map(({ className }) => className)).to.deep.equal([]);
    });
  }

  it('follows the language of the page and leaves the plan’s words in theirs', async () => {
    const list = await show({ progress: withDates });
    list.lang = 'en';
    await waitUntil(() => text(shadow(list, '[part=heading]')) === 'Measures 3');
    const [measure] = all(list, '[part=measure]');
    expect(text(fact(measure, 'Lead body'))).to.equal('Market regulation bureau, Science bureau');
    expect(shadow(list, 'blockquote')!.lang).to.equal('zh-CN');
  });

  it('says that a plan lists no measures, and offers no view of nothing', async () => {
    const list = await show({ progress: emptyProgress });
    expect(text(shadow(list, '[part=summary]'))).to.equal('这个规划没有列出重点任务。');
    expect(shadow(list, '.switch')).to.equal(null);
    const bare = await show({ progress: assessPlan(parsePlan({ ...plan, measures: undefined }), { asOf: midTerm }) });
    expect(text(shadow(bare, '[part=summary]'))).to.equal('这个规划没有列出重点任务。');
  });

  it('shows a skeleton while its source reads, and the fallback where there is one', async () => {
    const bare = await fixture(html`<plan-source lang="zh-CN"><plan-measure-list></plan-measure-list></plan-source>`);
    const waiting = bare.querySelector('plan-measure-list')!;
    expect(shadow(waiting, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
    expect(text(shadow(waiting, '.bones'))).to.equal('正在读取…');
    const filled = await fixture(
      html`<plan-source
        ><plan-measure-list><p>任务</p></plan-measure-list></plan-source
      >`,
    );
    expect(filled.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('keeps the fallback when the plan cannot be read', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const source = await fixture(
      html`<plan-source lang="zh-CN" src="plan.json"
        ><plan-measure-list><p>任务</p></plan-measure-list></plan-source
      >`,
    );
    const list = source.querySelector('plan-measure-list')!;
    await waitUntil(() => shadow(list, '[part=error]'));
    expect(source.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    await expect(list).to.be.accessible();
  });

  it('lists the measures and says so when only the figures cannot be read', async () => {
    window.fetch = (input) =>
      Promise.resolve(
        String(input) === 'plan.json' ? new Response(JSON.stringify(plan)) : new Response('', { status: 404 }),
      );
    const source = await fixture(
      html`<plan-source lang="zh-CN" src="plan.json" observations="figures.json" as-of=${midTerm}>
        <plan-measure-list></plan-measure-list>
      </plan-source>`,
    );
    const list = source.querySelector('plan-measure-list')!;
    await waitUntil(() => shadow(list, '[part=error]'));
    expect(all(list, '[part=measure]').length).to.equal(34);
  });

  it('is accessible as a list and as a timeline', async () => {
    await expect(await show({ progress: withDates })).to.be.accessible();
    await expect(await show({ progress: withDates, view: 'timeline' })).to.be.accessible();
    await expect(await show({ view: 'timeline' })).to.be.accessible();
    await expect(await show({ lang: 'en', goal: 'protection' })).to.be.accessible();
  });

  itInChromium('is accessible in the dark and in forced colours', async () => {
    const dark = [
      '--plan-color-surface:#161d24;--plan-color-text:#e8edf2;--plan-color-text-muted:#aab5c0',
      '--plan-color-surface-sunken:#1f2830;--plan-color-accent:#8fbdec;--plan-color-met:#6fc9ae',
      '--plan-color-ahead:#a2d6c7;--plan-color-not-due:#aab5c0;--plan-color-not-reported:#aab5c0',
    ].join(';');
    const box = await fixture(
      html`<div .style=${dark}>
        <plan-measure-list .progress=${withDates}></plan-measure-list>
        <plan-measure-list view="timeline" .progress=${withDates}></plan-measure-list>
      </div>`,
    );
    await expect(box).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    const list = await show({ progress: withDates, view: 'timeline' });
    await expect(list).to.be.accessible();
    expect(getComputedStyle(shadow(list, '[aria-pressed=true]')!).textDecorationLine).to.equal('underline');
    await emulateMedia({ forcedColors: 'none' });
  });

  itInChromium('prints every measure, without its switch', async () => {
    const list = await show();
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(shadow(list, '.switch')!).display).to.equal('none');
    expect(all(list, '[part=measure]').every(({ offsetHeight }) => offsetHeight > 0)).to.equal(true);
    expect(getComputedStyle(shadow(list, '.measure')!).breakInside).to.equal('avoid');
    await emulateMedia({ media: 'screen' });
  });

  itInChromium('reads as a list of measures with labelled facts, and as a list of years', async () => {
    const list = await show({ progress: withDates });
    const snapshot = (): Promise<string> =>
      executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-measure-list' });
    const whole = await snapshot();
    expect(whole).to.include('- heading "规划外示例 3项" [level=4]');
    expect(whole).to.include(
      [
        '  - listitem:',
        '    - paragraph: 设立服务窗口（规划外示例）',
        '    - paragraph: 第三章（一）',
        '    - term: 牵头单位',
        '    - definition: 区市场监管局、区科技局',
        '    - term: 时间节点',
        '    - definition:',
        '      - list:',
        '        - listitem:',
        '          - text: 已完成 出台方案 2022年11月18日',
        '          - link "来源：示例公报":',
        '            - /url: https://example.com/bulletin',
        '        - listitem: 已完成 首批窗口开放 2023年9月5日，晚于时限2023年6月底 来源：未注明',
        '        - listitem: 到期未公布完成情况 评估首批窗口 时限2023年底',
        '        - listitem: 未到期 窗口全部开放 时限2025年底',
      ].join('\n'),
    );
    list.view = 'timeline';
    await list.updateComplete;
    const years = await snapshot();
    expect(years).to.include('- button "按年" [pressed]');
    expect(years).to.include('listitem: 未到期 窗口全部开放 设立服务窗口（规划外示例） 时限2025年底');
    expect(years).to.include('- heading "未注明时间" [level=4]');
  });
});
