import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanDayChosenEvent } from '../../components/index.js';
import type { PlanAsOf } from '../../components/plan-as-of/plan-as-of.js';
import type { PlanSource } from '../../components/plan-source/plan-source.js';
import { midTerm, plan, planWithFigures, progressOn } from '../../stories/examples.js';
import { itInChromium } from './only-chromium.js';

const shadow = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const today = '2026-04-01';

interface Shown {
  readonly source: PlanSource;
  readonly asOf: PlanAsOf;
  readonly chosen: string[];
}

async function show(day = midTerm, given: object = planWithFigures, width = 900): Promise<Shown> {
  const chosen: string[] = [];
  const source = await fixture<PlanSource>(
    html`<plan-source
      lang="zh-CN"
      .plan=${given}
      as-of=${day}
      @plan-day-chosen=${(event: PlanDayChosenEvent) => chosen.push(event.asOf)}
    >
      <plan-as-of .style=${`width:${width}px`} today=${today}></plan-as-of>
      <plan-goal-overview></plan-goal-overview>
    </plan-source>`,
  );
  const asOf = source.querySelector('plan-as-of')!;
  await waitUntil(() => shadow(asOf, '[part=value]') ?? shadow(asOf, '[part=error]'));
  return { source, asOf, chosen };
}

const input = (asOf: PlanAsOf): HTMLInputElement => asOf.shadowRoot!.querySelector('input')!;
const select = (asOf: PlanAsOf): HTMLSelectElement => asOf.shadowRoot!.querySelector('select')!;
const button = (asOf: PlanAsOf, word: string): HTMLButtonElement =>
  all(asOf, '.quick button').find((each) => text(each) === word) as HTMLButtonElement;
const day = (asOf: PlanAsOf): string => text(shadow(asOf, '[part=value]'));

function change(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

const realFetch = window.fetch;
afterEach(() => {
  window.fetch = realFetch;
});

describe('plan-as-of', () => {
  it('shows the day, what was known then, and the ways to another', async () => {
    const { asOf } = await show();
    expect(text(shadow(asOf, '.label'))).to.equal('查看日期');
    expect(day(asOf)).to.equal('2024年1月31日');
    expect(text(shadow(asOf, '[part=known]'))).to.equal('示例数据 当时已公布31项指标的数据，最近一次为2024年1月20日。');
    expect(input(asOf).value).to.equal('2024-01-31');
    expect(all(asOf, '.quick button').map(text)).to.deep.equal([
      '2021年底',
      '2022年底',
      '2023年底',
      '2024年底',
      '2025年底（规划期末）',
      '今天',
    ]);
    expect(select(asOf).options.length).to.equal(27);
    expect(text(select(asOf).selectedOptions[0])).to.equal('请选择');
  });

  it('takes every element of its source to the day typed', async () => {
    const { source, asOf, chosen } = await show();
    change(input(asOf), '2022-03-31');
    await waitUntil(() => day(asOf) === '2022年3月31日');
    expect(chosen).to.deep.equal(['2022-03-31']);
    expect(source.asOf).to.equal('2022-03-31');
    expect(source.progress?.asOf).to.equal('2022-03-31');
    const overview = source.querySelector('plan-goal-overview')!;
    await overview.updateComplete;
    expect(text(shadow(overview, '.sentence'))).not.to.include('3项低于序时进度，1项未达目标值');
  });

  it('waits while a day is half typed, and never throws', async () => {
    const { source, asOf, chosen } = await show();
    for (const half of ['', '0002-12-31', '0202-01-01', '2023-02-30', 'yesterday']) {
      change(input(asOf), half);
      await asOf.updateComplete;
    }
    expect(chosen).to.deep.equal([]);
    expect(source.asOf).to.equal(midTerm);
    input(asOf).value = '';
    input(asOf).dispatchEvent(new FocusEvent('blur'));
    expect(input(asOf).value, 'gives way to the day shown').to.equal(midTerm);
  });

  itInChromium('follows the keys of the field', async () => {
    const { source, asOf, chosen } = await show('2023-06-15');
    input(asOf).focus();
    await sendKeys({ press: 'ArrowUp' });
    await waitUntil(() => chosen.length > 0);
    expect(source.asOf).to.equal(chosen[0]);
    expect(source.asOf).not.to.equal('2023-06-15');
    await sendKeys({ press: 'Backspace' });
    await asOf.updateComplete;
    expect(source.asOf, 'a field with a part missing chooses nothing').to.equal(chosen[chosen.length - 1]);
    expect(asOf.shadowRoot!.activeElement).to.equal(input(asOf));
  });

  it('shows the day again where a reader has left the field half typed', async () => {
    const { asOf, chosen } = await show();
    // So a browser reports a field with a part missing.
    input(asOf).value = '';
    input(asOf).dispatchEvent(new Event('input', { bubbles: true }));
    input(asOf).dispatchEvent(new FocusEvent('blur'));
    expect(input(asOf).value).to.equal(midTerm);
    expect(chosen).to.deep.equal([]);
  });

  it('goes to the end of a year by keyboard, and keeps the focus', async () => {
    const { asOf } = await show();
    button(asOf, '2022年底').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => day(asOf) === '2022年12月31日');
    expect(button(asOf, '2022年底').getAttribute('aria-pressed')).to.equal('true');
    expect(all(asOf, '.quick [aria-pressed=true]').length).to.equal(1);
    expect(asOf.shadowRoot!.activeElement).to.equal(button(asOf, '2022年底'));
    expect(input(asOf).value).to.equal('2022-12-31');
  });

  it('goes to a day of publication', async () => {
    const { asOf, chosen } = await show();
    change(select(asOf), '2023-04-20');
    await waitUntil(() => day(asOf) === '2023年4月20日');
    expect(chosen).to.deep.equal(['2023-04-20']);
    expect(select(asOf).value).to.equal('2023-04-20');
    change(input(asOf), '2023-04-21');
    await waitUntil(() => day(asOf) === '2023年4月21日');
    expect(select(asOf).value, 'no longer a day of publication').to.equal('');
  });

  it('goes to today as the page’s own day, whatever day that is', async () => {
    const { source, asOf, chosen } = await show();
    button(asOf, '今天').click();
    await waitUntil(() => button(asOf, '今天').getAttribute('aria-pressed') === 'true');
    expect(chosen).to.deep.equal(['']);
    expect(source.asOf).to.equal('');
    expect(day(asOf)).to.match(/^\d{4}年/);
  });

  it('leaves the day alone where a page says so', async () => {
    const { source, asOf } = await show();
    source.addEventListener('plan-day-chosen', (event) => event.preventDefault());
    change(select(asOf), '2023-04-20');
    button(asOf, '2022年底').click();
    await asOf.updateComplete;
    expect(source.asOf).to.equal(midTerm);
    expect(day(asOf)).to.equal('2024年1月31日');
    expect(select(asOf).value, 'shows the day looked from').to.equal('');
    expect(shadow(asOf, '.quick [aria-pressed=true]')).to.equal(null);
  });

  it('only tells the page where there is no source', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
    const asOf = document.createElement('plan-as-of');
    asOf.progress = progressOn(midTerm);
    asOf.today = midTerm;
    box.append(asOf);
    await asOf.updateComplete;
    expect(button(asOf, '今天').getAttribute('aria-pressed')).to.equal('true');
    const chosen: string[] = [];
    box.addEventListener('plan-day-chosen', (event) => {
      chosen.push(event.asOf);
      asOf.progress = progressOn(event.asOf);
    });
    change(input(asOf), '2022-06-30');
    await waitUntil(() => day(asOf) === '2022年6月30日');
    expect(chosen).to.deep.equal(['2022-06-30']);
  });

  it('leaves a source alone that stands around a progress of its own', async () => {
    const { source, asOf } = await show();
    asOf.progress = progressOn('2022-12-31');
    await asOf.updateComplete;
    expect(day(asOf)).to.equal('2022年12月31日');
    change(input(asOf), '2021-12-31');
    expect(source.asOf).to.equal(midTerm);
  });

  it('allows days before and after the plan', async () => {
    const { asOf } = await show('2020-06-30');
    expect(text(shadow(asOf, '[part=known]'))).to.equal(
      '规划期自2021年1月1日起，此时没有到期的目标。当时还没有公布任何指标的数据。没有数据不等于0。',
    );
    change(input(asOf), '2026-01-01');
    await waitUntil(() => day(asOf).startsWith('2026年1月1日'));
    expect(day(asOf)).to.equal('2026年1月1日 规划期已结束');
  });

  it('says that nothing is published of a plan without figures, and offers no days of publication', async () => {
    const { asOf } = await show(midTerm, plan);
    expect(text(shadow(asOf, '[part=known]'))).to.equal('当时还没有公布任何指标的数据。没有数据不等于0。');
    expect(select(asOf)).to.equal(null);
  });

  it('tells a change in one live region that holds the day and the sentence', async () => {
    const { asOf } = await show();
    const regions = all(asOf, '[role=status]');
    expect(regions.length).to.equal(1);
    const [region] = regions;
    change(input(asOf), '2026-02-01');
    await waitUntil(() => text(region).includes('2026年2月1日 规划期已结束'));
    expect(text(region)).to.include('最近一次为2026年1月20日');
    expect(asOf.shadowRoot!.contains(region!), 'the region itself stays').to.equal(true);
  });

  it('offers a way out where the page’s own day is none', async () => {
    const { source, asOf } = await show('2024-02-30');
    expect(text(shadow(asOf, '[part=error]'))).to.include('“2024-02-30”不是日期');
    change(input(asOf), '2024-02-29');
    await waitUntil(() => shadow(asOf, '[part=value]'));
    expect(source.asOf).to.equal('2024-02-29');
    expect(day(asOf)).to.equal('2024年2月29日');
  });

  it('follows the language of the page', async () => {
    const { source, asOf } = await show();
    source.lang = 'en';
    await waitUntil(() => text(shadow(asOf, '.label')) === 'As of');
    expect(day(asOf)).to.equal('31 January 2024');
    expect(text(shadow(asOf, '[part=known]'))).to.equal(
      'Sample data By then, figures for 31 indicators had been published, most recently on 20 January 2024.',
    );
    expect(text(all(asOf, '.quick button')[0])).to.equal('End of 2021');
  });

  for (const width of [320, 240]) {
    it(`fits ${width} pixels`, async () => {
      const { source, asOf } = await show(midTerm, planWithFigures, width);
      source.lang = 'en';
      await waitUntil(() => text(shadow(asOf, '.label')) === 'As of');
      const edge = asOf.getBoundingClientRect().right + 1;
      const over = all(asOf, '*').filter((part) => part.getBoundingClientRect().right > edge);
      expect(over.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }

  it('shows a skeleton while its source reads, and the fallback where there is one', async () => {
    const bare = await fixture(html`<plan-source lang="zh-CN"><plan-as-of></plan-as-of></plan-source>`);
    const waiting = bare.querySelector('plan-as-of')!;
    expect(shadow(waiting, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
    expect(text(shadow(waiting, '.bones'))).to.equal('正在读取…');
    const filled = await fixture(
      html`<plan-source
        ><plan-as-of><p>截至2024年1月</p></plan-as-of></plan-source
      >`,
    );
    expect(filled.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('keeps the fallback when the plan cannot be read, and offers no day of nothing', async () => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    const source = await fixture(
      html`<plan-source lang="zh-CN" src="plan.json"
        ><plan-as-of><p>截至2024年1月</p></plan-as-of></plan-source
      >`,
    );
    const asOf = source.querySelector('plan-as-of')!;
    await waitUntil(() => shadow(asOf, '[part=error]'));
    expect(text(shadow(asOf, '[part=error]'))).to.include('plan.json 返回404');
    expect(source.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    expect(input(asOf)).to.equal(null);
    await expect(asOf).to.be.accessible();
  });

  it('goes on where only the figures cannot be read, and says so', async () => {
    window.fetch = (address) =>
      Promise.resolve(
        String(address) === 'plan.json' ? new Response(JSON.stringify(plan)) : new Response('', { status: 404 }),
      );
    const source = await fixture(
      html`<plan-source lang="zh-CN" src="plan.json" observations="figures.json" as-of=${midTerm}>
        <plan-as-of today=${today}></plan-as-of>
      </plan-source>`,
    );
    const asOf = source.querySelector('plan-as-of')!;
    await waitUntil(() => shadow(asOf, '[part=error]'));
    expect(text(shadow(asOf, '[part=error]'))).to.include('figures.json 返回404');
    expect(day(asOf)).to.equal('2024年1月31日');
  });

  it('is accessible', async () => {
    await expect((await show('2023-12-31')).asOf).to.be.accessible();
    await expect((await show('2024-02-30')).asOf).to.be.accessible();
  });

  itInChromium('is accessible in the dark and in forced colours', async () => {
    const { source, asOf } = await show('2023-12-31');
    source.setAttribute('style', 'display:block');
    for (const [name, value] of [
      ['surface', '#161d24'],
      ['surface-sunken', '#1f2830'],
      ['text', '#e8edf2'],
      ['text-muted', '#aab5c0'],
      ['accent', '#8fbdec'],
    ] as const) {
      source.style.setProperty(`--plan-color-${name}`, value);
    }
    await expect(asOf).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    await expect(asOf).to.be.accessible();
    expect(getComputedStyle(button(asOf, '2023年底')).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(select(asOf)).appearance, 'the list keeps its arrow').to.equal('auto');
    await emulateMedia({ forcedColors: 'none' });
  });

  itInChromium('prints the day and the sentence, without the choices', async () => {
    const { asOf } = await show();
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(shadow(asOf, '.choices')!).display).to.equal('none');
    expect(shadow(asOf, '[part=known]')!.offsetHeight).to.be.greaterThan(0);
    await emulateMedia({ media: 'screen' });
  });

  itInChromium('reads as a day, a sentence and its choices', async () => {
    await show('2023-12-31');
    const tree = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-as-of' });
    expect(tree).to.include(
      [
        '- status:',
        '  - paragraph: 查看日期',
        '  - paragraph: 2023年12月31日',
        '  - paragraph: 示例数据 当时已公布31项指标的数据，最近一次为2023年10月20日。',
        '- text: 选择日期',
        '- textbox "选择日期": 2023-12-31',
        '- group "常用日期":',
        '  - text: 常用日期',
        '  - button "2021年底"',
        '  - button "2022年底"',
        '  - button "2023年底" [pressed]',
      ].join('\n'),
    );
    expect(tree).to.include('- combobox "数据公布日":');
  });
});
