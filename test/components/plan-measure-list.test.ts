import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanMeasureList } from '../../components/plan-measure-list/plan-measure-list.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { emptyProgress, midTerm, plan, progressOn } from '../../stories/examples.js';
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
  it('lists the measures of the plan by chapter', async () => {
    const list = await show();
    expect(all(list, '[part=measure]').length).to.equal(34);
    expect(all(list, '[part=chapter]').length).to.equal(8);
    expect(text(shadow(list, '[part=summary]'))).to.equal('共34项，其中公布牵头单位的1项。没有写明时间节点。');
    expect(text(all(list, '.chapter')[1])).to.equal('三、加强关键领域知识产权创造，增强创新驱动效能');
  });

  it('says 未公布 where the plan names no lead body', async () => {
    const measures = all(await show(), '[part=measure]');
    const leads = measures.map((measure) => text(fact(measure, '牵头单位')));
    expect(leads.filter((lead) => lead === '未公布').length).to.equal(33);
    expect(leads).to.include('区知识产权强区建设工作领导小组');
  });

  it('quotes the plan with its place and names the indicators of the same sentence with their verdict', async () => {
    const list = await show({ query: '白皮书' });
    const [measure] = all(list, '[part=measure]');
    expect(text(fact(measure, '规划原文'))).to.equal('每年发布《鼓楼区知识产权发展与保护状况》白皮书 （三）发展目标');
    expect(text(fact(measure, '相关指标'))).to.equal('《鼓楼区知识产权发展与保护状况》白皮书 未完成 示例数据');
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
    const links = all(await show({ progress: withDates }), 'a') as HTMLAnchorElement[];
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
    const [link] = all(list, 'a');
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

  it('switches to the timeline by keyboard and back', async () => {
    const list = await show({ progress: withDates });
    const [asList, asTimeline] = all(list, '.switch button');
    expect(asList!.getAttribute('aria-pressed')).to.equal('true');
    asTimeline!.focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(list.getAttribute('view')).to.equal('timeline');
    expect(asTimeline!.getAttribute('aria-pressed')).to.equal('true');
    expect(shadow(list, 'table')).not.to.equal(null);
    expect(list.shadowRoot!.activeElement).to.equal(asTimeline);
    asList!.click();
    await list.updateComplete;
    expect(shadow(list, 'table')).to.equal(null);
  });

  it('sets the years of the plan as columns, marks the year looked from, and gives the undated a row', async () => {
    const list = await show({ progress: withDates, view: 'timeline' });
    expect(all(list, 'thead th').map(text)).to.deep.equal([
      '任务',
      '2021年',
      '2022年',
      '2023年',
      '2024年',
      '2025年',
      '未注明时间',
    ]);
    expect(text(shadow(list, 'thead [aria-current=date]'))).to.equal('2024年');
    const rows = all(list, 'tbody tr');
    expect(text(rows[0]!.children[2])).to.include('出台方案');
    expect(text(rows[0]!.children[1])).to.equal('');
    expect(text(rows[0]!.children[6])).to.equal('窗口照片（示例） 日期未注明');
    expect(text(rows[1]!.children[0])).to.equal('未注明时间');
    expect([...rows[1]!.querySelectorAll('li')].map(text)).to.deep.equal([
      '培训目录（规划外示例） 制度平台',
      '延长窗口服务时间（规划外示例）',
    ]);
  });

  it('goes on beyond the plan where something was done later', async () => {
    const list = await show({ progress: officeProgress('2026-03-31'), view: 'timeline' });
    expect(text(all(list, 'thead th')[6])).to.equal('2026年');
  });

  it('lists all measures of a plan without dates as undated, and says so', async () => {
    const list = await show({ view: 'timeline' });
    expect(shadow(list, 'table')).to.equal(null);
    expect(all(list, '.undated li').length).to.equal(34);
    expect(all(list, '.chapter').map(text)).to.deep.equal(['未注明时间']);
  });

  it('sets the years one under the other where it is narrow', async () => {
    const list = await show({ progress: withDates, view: 'timeline', width: 328 });
    await waitUntil(() => !shadow(list, 'table'));
    expect(all(list, '.chapter').map(text)).to.deep.equal(['2022年', '2023年', '2025年', '未注明时间']);
    expect(text(shadow(list, '.chapter:nth-last-of-type(1) + ul'))).to.include('窗口照片（示例） 日期未注明');
    expect(all(list, '.undated li').length).to.equal(2);
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
    await waitUntil(() => text(shadow(list, '[part=heading]')) === 'Measures');
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

  itInChromium('reads as a list of measures with labelled facts, and as a table of years', async () => {
    const list = await show({ progress: withDates });
    const snapshot = (): Promise<string> =>
      executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-measure-list' });
    expect(await snapshot()).to.include(
      [
        '- heading "三、重点任务（规划外示例）" [level=4]',
        '- list:',
        '  - listitem:',
        '    - paragraph: 设立服务窗口（规划外示例）',
        '    - term: 牵头单位',
        '    - definition: 区市场监管局、区科技局',
        '    - term: 规划原文',
        '    - definition:',
        '      - blockquote: 2022年底前出台方案，2025年底前设立服务窗口10个 （一）公共服务',
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
    const table = await snapshot();
    expect(table).to.include('- button "时间表" [pressed]');
    expect(table).to.include('- rowheader "设立服务窗口（规划外示例）"');
    expect(table).to.include('- cell "未到期 窗口全部开放 时限2025年底"');
    expect(table).to.include('- rowheader "未注明时间"');
  });
});
