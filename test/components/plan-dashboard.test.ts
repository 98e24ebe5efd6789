import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil as waitFor } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../components/define.js';
import { PlanDayChosenEvent } from '../../components/index.js';
import { Heard } from '../../components/plan-dashboard/heard.js';
import type { PlanDashboard } from '../../components/plan-dashboard/plan-dashboard.js';
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
import { englishPlan, workedOutPlan } from '../../stories/worked-out.js';
import { backToScreen, itInChromium, itOutsideWebKit } from './only-chromium.js';

const shadow = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector(selector);
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

const progress = progressOn(midTerm);

interface More {
  view?: string;
  density?: string;
  width?: number;
  progress?: PlanProgress;
  lang?: string;
  attributes?: Record<string, string>;
}

async function show({ attributes = {}, ...more }: More = {}): Promise<PlanDashboard> {
  const box = await fixture<HTMLElement>(html`<div .style=${`width:${more.width ?? 1200}px`}></div>`);
  const dashboard = document.createElement('plan-dashboard');
  dashboard.lang = more.lang ?? 'zh-CN';
  if (more.view) dashboard.setAttribute('view', more.view);
  if (more.density) dashboard.setAttribute('density', more.density);
  for (const [name, value] of Object.entries(attributes)) dashboard.setAttribute(name, value);
  dashboard.progress = more.progress ?? progress;
  box.append(dashboard);
  await dashboard.updateComplete;
  return dashboard;
}

const search = (dashboard: Element): HTMLInputElement => shadow(dashboard, 'input') as HTMLInputElement;

async function find(dashboard: PlanDashboard, query: string): Promise<void> {
  const input = search(dashboard);
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await dashboard.updateComplete;
}

const verdict = (dashboard: Element, status: string): HTMLButtonElement =>
  shadow(dashboard, `.strip button[value=${status}]`) as HTMLButtonElement;

async function press(dashboard: PlanDashboard, status: string): Promise<void> {
  verdict(dashboard, status).click();
  await dashboard.updateComplete;
}

const shownIds = (dashboard: Element): string[] =>
  all(dashboard, '[id^=indicator-]:not([hidden])')
    .filter((place) => !place.closest('[hidden]'))
    .map(({ id }) => id.replace('indicator-', ''));

/** A busy machine may take its time. */
const waitUntil = (done: () => unknown, missed?: string): Promise<void> =>
  waitFor(() => Boolean(done()), missed, { timeout: 10_000 });

const realFetch = window.fetch;
const address = location.href;
afterEach(async () => {
  window.fetch = realFetch;
  history.replaceState(null, '', address);
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('data-plan-theme');
  await backToScreen();
});

describe('plan-dashboard', () => {
  it('shows the head of the plan', async () => {
    const dashboard = await show();
    expect(text(shadow(dashboard, '[part=heading]'))).to.equal('鼓楼区“十四五”知识产权发展规划');
    expect(text(shadow(dashboard, '.meta'))).to.match(
      /^数据截至2023年12月31日 时间已过 60% 规划期2021—2025年 鼓政办〔2021〕57号/,
    );
    expect(text(shadow(dashboard, '.sample'))).to.include('示例数据');
    expect(text(shadow(dashboard, '[part=summary]'))).to.include('20项定量目标中');
    expect(text(shadow(dashboard, '[part=source]'))).to.match(/2021年12月31日印发.*资料来源/);
  });

  it('counts by status in the same order in bar and words', async () => {
    const dashboard = await show();
    const bar = all(dashboard, '.bar .segment').map(({ className }) => className);
    const words = all(dashboard, '.strip .word').map(({ className }) => className);
    expect(bar.map((name) => name.replace('segment ', '').trim())).to.deep.equal(
      words.map((name) => name.replace('word ', '')),
    );
    expect(all(dashboard, '.strip b').reduce((sum, count) => sum + Number(count.textContent), 0)).to.equal(20);
  });

  it('gives every figure a card and folds what has none', async () => {
    const dashboard = await show();
    expect(all(dashboard, 'plan-indicator-card').length).to.equal(20);
    expect(all(dashboard, '[part=statements] li').length).to.equal(20);
    const first = text(all(dashboard, '[part=statements] li')[0]);
    expect(first).to.include('第二章（三）第3段');
  });

  describe('what is folded', () => {
    const folds = (dashboard: Element): HTMLDetailsElement[] => all(dashboard, '.fold') as HTMLDetailsElement[];
    const lie = (dashboard: Element): boolean[] => folds(dashboard).map(({ open }) => open);

    it('is one line each, which counts what is inside, and opens by keyboard', async () => {
      const dashboard = await show();
      const [statements, measures] = folds(dashboard);
      expect(text(statements!.querySelector('summary'))).to.match(
        /^没有数值的目标20项 6项已完成 3项未到期 8项暂无数据 3项方向性目标/,
      );
      expect(text(measures!.querySelector('summary'))).to.match(/^重点任务34项/);
      for (const fold of [statements!, measures!]) expect(fold.offsetHeight).to.be.closeTo(46, 1);
      statements!.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(lie(dashboard)).to.deep.equal([true, false]);
      expect(statements!.querySelector('li')!.offsetHeight).to.be.greaterThan(20);
    });

    it('opens for a link or an address that leads inside', async () => {
      const named = await show();
      const inside = all(named, '[part=statements] li')[3]!;
      named.indicator = inside.id.replace('indicator-', '');
      await waitUntil(() => focused(named) === inside);
      expect(lie(named)).to.deep.equal([true, false]);

      history.replaceState(null, '', `${location.pathname}${location.search}#measures`);
      const addressed = await show({ attributes: { 'url-state': '' } });
      await waitUntil(() => lie(addressed)[1]);
      expect(lie(addressed)).to.deep.equal([false, true]);
    });

    it('opens for an address that names a measure, and puts the keyboard there', async () => {
      history.replaceState(null, '', `${location.pathname}${location.search}#measure-high-value-patent-upgrade`);
      const dashboard = await show({ attributes: { 'url-state': '' } });
      const list = all(dashboard, 'plan-measure-list')[0]!;
      await waitUntil(() => focused(list) !== null);
      expect(text(focused(list))).to.match(/^实施高价值专利培育升级工程/);
      expect(lie(dashboard)).to.deep.equal([false, true]);
    });

    it('lies open where a reader looks for a word, and not for a verdict', async () => {
      const dashboard = await show();
      await press(dashboard, 'not-due');
      expect(lie(dashboard)).to.deep.equal([false]);
      await press(dashboard, 'not-due');
      await find(dashboard, '巡回法庭');
      expect(lie(dashboard)[0]).to.equal(true);
      await find(dashboard, '');
      expect(lie(dashboard)).to.deep.equal([false, false]);
    });

    it('lies open on paper, and is folded up again', async () => {
      const dashboard = await show();
      dispatchEvent(new Event('beforeprint'));
      expect(lie(dashboard)).to.deep.equal([true, true]);
      dispatchEvent(new Event('afterprint'));
      expect(lie(dashboard)).to.deep.equal([false, false]);
    });

    it('stays open after paper where a reader had opened it', async () => {
      const dashboard = await show();
      folds(dashboard)[1]!.querySelector('summary')!.click();
      dispatchEvent(new Event('beforeprint'));
      // Some browsers say it twice.
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      expect(lie(dashboard)).to.deep.equal([false, true]);
    });

    it('is folded up again where the page takes the dashboard out during a print and puts it back after it', async () => {
      const dashboard = await show();
      folds(dashboard)[1]!.querySelector('summary')!.click();
      dispatchEvent(new Event('beforeprint'));
      expect(lie(dashboard)).to.deep.equal([true, true]);
      const box = dashboard.parentElement!;
      dashboard.remove();
      dispatchEvent(new Event('afterprint'));
      box.append(dashboard);
      await dashboard.updateComplete;
      expect(lie(dashboard)).to.deep.equal([false, true]);
    });
  });

  describe('cards abreast', () => {
    const boxes = (dashboard: Element, selector: string): number[] =>
      all(dashboard, 'plan-indicator-card')
        .slice(0, 3)
        .map((card) => Math.round(card.shadowRoot!.querySelector(selector)!.getBoundingClientRect().top));

    for (const lang of ['zh-CN', 'en']) {
      it(`have figure, target, gauge and verdict at one height, whatever wraps: ${lang}`, async () => {
        const dashboard = await show({ width: 906, lang });
        const [first] = all(dashboard, 'plan-indicator-card') as HTMLElementTagNameMap['plan-indicator-card'][];
        // A name of three lines beside names of one.
        const { indicator } = first!.progress!;
        const long = '高价值专利培育中心'.repeat(5);
        const name = { 'zh-CN': long, en: long };
        first!.progress = {
          ...first!.progress!,
          main: { ...first!.progress!.main, indicator: { ...indicator, name } },
        };
        await first!.updateComplete;
        await nextFrame();
        for (const selector of ['.figure', '.target', '.gauge', '.state']) {
          const tops = boxes(dashboard, selector);
          expect(new Set(tops).size, `${selector} ${tops.join(' ')}`).to.equal(1);
        }
        const names = all(dashboard, 'plan-indicator-card').map(
          (card) => card.shadowRoot!.querySelector<HTMLElement>('.name')!.offsetHeight,
        );
        expect(names[0]).to.be.at.least(60);
      });
    }

    it('leave out what the page says once, and say what differs', async () => {
      const later = {
        ...planWithFigures,
        observations: planWithFigures.observations!.map((each) =>
          each.indicator === 'patent-attorneys' ? { ...each, source: { name: { 'zh-CN': '另一张表' } } } : each,
        ),
      };
      const dashboard = await show({ progress: assessPlan(later, { asOf: midTerm }) });
      await nextFrame();
      expect(text(shadow(dashboard, '.common'))).to.equal('截至2023年12月底 来源：示例统计表');
      const foot = (id: string): string => text(shadow(shadow(dashboard, `#indicator-${id}`)!, '.foot'));
      expect(foot('madrid-trademarks')).to.equal('');
      expect(foot('patent-attorneys')).to.equal('来源：另一张表');
      const tags = all(dashboard, 'plan-indicator-card').flatMap((card) => text(shadow(card, '[part=tag]')) || []);
      expect(tags).to.deep.equal(['初步']);
    });

    it('mark each sample where only some figures are samples', async () => {
      const mixed = {
        ...planWithFigures,
        observations: planWithFigures.observations!.map((each) =>
          each.indicator === 'patent-attorneys' ? { ...each, illustrative: false } : each,
        ),
      };
      const dashboard = await show({ progress: assessPlan(mixed, { asOf: midTerm }) });
      await nextFrame();
      const tag = (id: string): string => text(shadow(shadow(dashboard, `#indicator-${id}`)!, '[part=tag]'));
      expect(tag('madrid-trademarks')).to.equal('示例数据');
      expect(tag('patent-attorneys')).to.equal('');
    });
  });

  for (const [width, columns] of [
    [1200, 3],
    [900, 3],
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

  it('nests its headings under the level the page gives', async () => {
    const dashboard = await show({ attributes: { 'heading-level': '1' } });
    expect(shadow(dashboard, '[part=heading]')!.getAttribute('aria-level')).to.equal('1');
    expect(shadow(dashboard, '.rule [role=heading]')!.getAttribute('aria-level')).to.equal('2');
    expect(shadow(dashboard, 'plan-indicator-card')!.getAttribute('heading-level')).to.equal('3');
  });

  it('leaves its title to the page, and hangs its sections under it', async () => {
    const dashboard = await show({ attributes: { 'no-heading': '', 'heading-level': '2' } });
    expect(shadow(dashboard, '[part=heading]')).to.equal(null);
    expect(shadow(dashboard, '.rule [role=heading]')!.getAttribute('aria-level')).to.equal('2');
    expect(shadow(dashboard, 'plan-indicator-card')!.getAttribute('heading-level')).to.equal('3');
  });

  describe('the answer', () => {
    it('comes before the cards: sentence, goals beside what is behind, what changed', async () => {
      const dashboard = await show({ width: 906 });
      await waitUntil(() => shadow(dashboard, '.base.l'));
      expect(text(shadow(dashboard, '.sentence'))).to.include('4项落后或未达，6项还不能判断');
      expect(all(dashboard, '.goals .square').length).to.equal(20);
      const late = all(dashboard, '.behind-list li');
      expect(late.map((row) => text(row.querySelector('a')))).to.deep.equal([
        '《鼓楼区知识产权发展与保护状况》白皮书',
        '专利代理师',
        '万企拥有有效注册商标企业数',
        '知识产权优势示范企业',
      ]);
      expect(text(late[2])).to.equal('万企拥有有效注册商标企业数 落后12个百分点 807 → 超过900家');
      const goals = shadow(dashboard, '.goals')!.getBoundingClientRect();
      expect(shadow(dashboard, '.behind-list')!.getBoundingClientRect().top).to.equal(goals.top);
      const last = late[3]!.getBoundingClientRect().bottom;
      expect(last).to.be.lessThan(shadow(dashboard, '.tools')!.getBoundingClientRect().top);
      expect(text(shadow(dashboard, '.changes summary'))).to.include('7项判定有变化：6项转好，1项转差');
    });

    it('opens what changed, the worse first', async () => {
      const dashboard = await show();
      shadow(dashboard, '.changes summary')!.click();
      await nextFrame();
      const rows = all(dashboard, '.changes li');
      expect(rows.length).to.equal(7);
      expect(text(rows[0])).to.equal('马德里商标有效注册量 153 → 147件 已达目标值 → 高于序时进度 转差');
      expect(rows[0]!.offsetHeight).to.be.greaterThan(0);
    });

    it('gives way to the plan alone while nothing is reported: targets with baselines, no verdicts', async () => {
      const dashboard = await show({ progress: progressWithoutFigures });
      for (const part of ['.changes', '.behind-list', '.goals', '.strip', '.bar', 'plan-indicator-card', '.aim .word'])
        expect(shadow(dashboard, part), part).to.equal(null);
      expect(text(shadow(dashboard, '.meta'))).to.match(
        /规划期2021—2025年 到期日2025年12月31日 鼓政办〔2021〕57号 2021年12月31日印发$/,
      );
      expect(text(shadow(dashboard, '.sentence'))).to.equal('6项目标、20项定量目标，到2025年底完成。');
      expect(all(dashboard, '.aim').length).to.equal(20);
      expect(text(shadow(dashboard, '#indicator-ip-service-staff'))).to.equal(
        '知识产权服务从业总人数 超过2000人 2020年 突破1200人',
      );
      expect(all(dashboard, '.tools .switch button').map(text)).to.deep.equal(['目标', '表格']);
      expect(text(shadow(dashboard, '.quote'))).to.equal('知识产权创造质量明显提升。');
      await find(dashboard, 'madrid');
      expect(shownIds(dashboard)).to.deep.equal(['madrid-trademarks']);
    });

    it('comes with the first figure, and keeps the targets nobody has reported on', async () => {
      const one = {
        ...planWithFigures,
        observations: planWithFigures.observations!.filter(({ indicator }) => indicator === 'madrid-trademarks'),
      };
      const dashboard = await show({ progress: assessPlan(one, { asOf: midTerm }) });
      expect(all(dashboard, 'plan-indicator-card').length).to.equal(20);
      expect(shadow(dashboard, '.aim')).to.equal(null);
    });
  });

  it('hands over all indicators as files, in every view', async () => {
    const saved: string[] = [];
    const stop = (event: Event): void => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      saved.push(link.download);
      event.preventDefault();
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', stop);
      click.call(this);
    };
    for (const view of ['cards', 'table', 'chart']) {
      const dashboard = await show({ view });
      shadow(dashboard, '.actions .menu summary')!.click();
      expect(all(dashboard, '.actions .menu:first-child li').map(text)).to.deep.equal([
        '全部指标，表格 CSV',
        '全部指标，数据 JSON',
      ]);
      for (const button of all(dashboard, '.actions .menu:first-child button')) {
        const before = saved.length;
        button.click();
        await waitUntil(() => saved.length > before);
      }
      expect((shadow(dashboard, '.actions .menu') as HTMLDetailsElement).open).to.equal(false);
    }
    HTMLAnchorElement.prototype.click = click;
    const files = ['gulou-ip-2021-2025-2024-01-31.csv', 'gulou-ip-2021-2025-2024-01-31.json'];
    expect(saved).to.deep.equal([...files, ...files, ...files]);
  });

  it('closes a menu at Escape, and when the reader goes on elsewhere', async () => {
    const dashboard = await show();
    const [downloads, share] = all(dashboard, '.actions .menu') as HTMLDetailsElement[];
    downloads!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await nextFrame();
    expect(downloads!.open).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused(dashboard)).to.equal(downloads!.querySelector('button'));
    await sendKeys({ press: 'Escape' });
    expect(downloads!.open).to.equal(false);
    expect(focused(dashboard)).to.equal(downloads!.querySelector('summary'));
    const opened = oneEvent(share!, 'toggle');
    share!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await opened;
    search(dashboard).focus();
    await waitUntil(() => !share!.open);
  });

  it('closes a menu at a press elsewhere, and not at one in it', async () => {
    const dashboard = await show();
    const [menu, other] = all(dashboard, '.actions .menu') as HTMLDetailsElement[];
    const press = (place: Element): boolean =>
      place.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    menu!.open = true;
    press(menu!.querySelector('button')!);
    expect(menu!.open).to.equal(true);
    press(other!.querySelector('summary')!);
    expect(menu!.open).to.equal(false);
    menu!.open = true;
    press(document.body);
    expect(menu!.open).to.equal(false);
  });

  it('copies the address, and shows it where a browser refuses', async () => {
    const dashboard = await show();
    const item = all(dashboard, '.actions .menu:last-of-type button')[0]!;
    const written: string[] = [];
    const clipboard = navigator.clipboard as { writeText: unknown };
    clipboard.writeText = (words: string) => Promise.resolve(void written.push(words));
    item.click();
    await waitUntil(() => text(shadow(dashboard, '.told')) === '链接已复制');
    expect(written).to.deep.equal([location.href]);
    clipboard.writeText = () => Promise.reject(new Error('refused'));
    const { execCommand } = document;
    document.execCommand = () => false;
    item.click();
    await waitUntil(() => text(shadow(dashboard, '.told')).includes(location.href));
    document.execCommand = execCommand;
    delete clipboard.writeText;
  });

  describe('the bar at the top', () => {
    const bar = (dashboard: Element): HTMLElement => shadow(dashboard, '.sticky')!;
    /** As a reader who scrolls until the choice of view has left the window. */
    async function pastTheTools(dashboard: PlanDashboard): Promise<void> {
      scrollTo(0, shadow(dashboard, '#goal-protection')!.getBoundingClientRect().top + scrollY);
      await waitUntil(
        () => !bar(dashboard).hidden,
        'the bar is still hidden, though the tools have been scrolled out of the window',
      );
    }
    afterEach(() => scrollTo(0, 0));

    it('comes when the choice of view has left the window, and moves nothing', async () => {
      const dashboard = await show({ width: 906 });
      await nextFrame();
      expect(bar(dashboard).hidden).to.equal(true);
      const room = (): number =>
        shadow(dashboard, '#goal-creation')!.getBoundingClientRect().top -
        shadow(dashboard, '.tools')!.getBoundingClientRect().top;
      const before = room();
      await pastTheTools(dashboard);
      expect(bar(dashboard).getBoundingClientRect().top).to.equal(0);
      expect(bar(dashboard).firstElementChild!.getBoundingClientRect().height).to.equal(48);
      expect(room()).to.equal(before);
      for (const words of ['鼓楼区“十四五”知识产权发展规划', '示例数据', '数据截至2023年12月31日'])
        expect(text(bar(dashboard))).to.include(words);
      scrollTo(0, 0);
      await waitUntil(() => bar(dashboard).hidden);
    });

    it('cuts nothing off, however large the letters and long the name, and the head of the table stays beneath it', async () => {
      const dashboard = await show({ width: 906, lang: 'en', view: 'table' });
      // As a reader’s browser does that draws no letters smaller than these.
      const large = new CSSStyleSheet();
      large.replaceSync('.sticky, .sticky * { font-size: 22px !important }');
      const root = dashboard.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, large];
      scrollTo(0, shadow(dashboard, 'plan-indicator-table')!.getBoundingClientRect().top + scrollY + 400);
      await waitUntil(() => !bar(dashboard).hidden);
      const whole = bar(dashboard).firstElementChild!;
      const { bottom } = whole.getBoundingClientRect();
      expect(bottom).to.be.greaterThan(48);
      for (const part of bar(dashboard).querySelectorAll('.facts > *')) {
        const box = part.getBoundingClientRect();
        expect(box.top, part.textContent).to.be.at.least(0);
        expect(box.bottom, part.textContent).to.be.at.most(bottom);
      }
      const head = shadow(dashboard, 'plan-indicator-table')!.shadowRoot!.querySelector('thead')!;
      await waitUntil(
        () => Math.abs(head.getBoundingClientRect().top - whole.getBoundingClientRect().bottom) < 2,
        `the head of the table is at ${head.getBoundingClientRect().top}, the bar ends at ${bottom}`,
      );
    });

    it('comes also when the page has moved the dashboard elsewhere', async () => {
      const dashboard = await show({ width: 906 });
      const elsewhere = document.createElement('div');
      dashboard.parentElement!.append(elsewhere);
      elsewhere.append(dashboard);
      await dashboard.updateComplete;
      await nextFrame();
      await pastTheTools(dashboard);
      expect(bar(dashboard).getBoundingClientRect().top).to.equal(0);
    });

    it('shows what is chosen, takes it off, and hands the keyboard to the tools', async () => {
      const dashboard = await show();
      await press(dashboard, 'not-computable');
      scrollTo(0, 2000);
      await waitUntil(() => !bar(dashboard).hidden);
      const chip = bar(dashboard).querySelector('.pick')!;
      expect(text(chip)).to.equal('无法计算 4项');
      chip.querySelector('button')!.click();
      await dashboard.updateComplete;
      expect(verdict(dashboard, 'not-computable').getAttribute('aria-pressed')).to.equal('false');
      await waitUntil(() => focused(dashboard) === shadow(dashboard, '.tools'));
    });

    it('never covers what has the keyboard', async () => {
      const dashboard = await show({ width: 906 });
      await pastTheTools(dashboard);
      const cards = all(dashboard, 'plan-indicator-card');
      // Backwards, as with Shift and Tab: a browser brings each just inside the window.
      for (const card of cards.slice(0, 9).reverse()) {
        const why = card.shadowRoot!.querySelector('button')!;
        why.focus();
        await nextFrame();
        if (bar(dashboard).hidden) break;
        const under = bar(dashboard).firstElementChild!.getBoundingClientRect().bottom;
        expect(why.getBoundingClientRect().top).to.be.at.least(under);
      }
    });

    it('leaves what is pressed under the pointer', async () => {
      const dashboard = await show({ width: 906 });
      await pastTheTools(dashboard);
      const under = bar(dashboard).firstElementChild!.getBoundingClientRect();
      // A part of it is covered, and the rest of it is pressed.
      const card = all(dashboard, 'plan-indicator-card')[9]!;
      const why = card.shadowRoot!.querySelector('button')!;
      scrollBy(0, why.getBoundingClientRect().bottom - under.bottom - 4);
      const before = scrollY;
      why.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
      why.focus({ preventScroll: true });
      expect(scrollY).to.equal(before);
      why.blur();
      await aTimeout(0);
      why.focus({ preventScroll: true });
      expect(scrollY).to.be.below(before);
    });

    it('keeps only the switch and the way to the filters on a telephone', async () => {
      const dashboard = await show({ width: 360 });
      await waitUntil(() => shadow(dashboard, '.base.s'));
      await press(dashboard, 'behind');
      scrollTo(0, document.documentElement.scrollHeight);
      await waitUntil(() => !bar(dashboard).hidden);
      const shown = [...bar(dashboard).firstElementChild!.children].filter(
        (part) => getComputedStyle(part).display !== 'none',
      );
      expect(shown.map(({ className }) => className)).to.deep.equal(['filters', 'switch']);
      expect(text(shown[0])).to.equal('筛选（1）');
      (shown[0] as HTMLElement).click();
      expect(focused(dashboard)).to.equal(shadow(dashboard, '.strip button'));
    });
  });

  describe('what was worked out of published figures', () => {
    it('stands beside them in the list of what is behind, and in lines', async () => {
      const workedOut = assessPlan(workedOutPlan, { asOf: midTerm });
      const dashboard = await show({ progress: workedOut });
      const late = all(dashboard, '.behind-list li').map(text);
      // 6.3 − 6.0; 1 − 0.969 × 0.976 × 0.982, when 3 of 5 years ask for 9.6 of 16
      expect(late).to.deep.equal([
        '城镇调查失业率（示例） 不及基期 6.3%，比基期上升0.3个百分点 → 下降1.5个百分点',
        '单位地区生产总值用水量（示例） 落后15个百分点 比基期降低7.1%（各年数据连乘，2023年为1.8%） → 累计降低16%',
      ]);
      const compact = await show({ progress: workedOut, density: 'compact' });
      const [first, second] = all(compact, '.lines li').map(text);
      expect(first).to.include('78.2岁，比基期提高0.9岁');
      expect(second).to.include('0.475吨标准煤/万元，比基期降低10.4%');
    });

    it('is marked where it is in another language than the page', async () => {
      const english = assessPlan(englishPlan, { asOf: midTerm });
      const dashboard = await show({ progress: english });
      const marked = (where: Element): string[] =>
        all(where, '.base [lang=en]').map((piece) => `${piece.tagName} ${text(piece)}`);
      expect(marked(dashboard)).to.include.members([
        'A Emissions of greenhouse gases (sample)',
        'SPAN Reduction by 50 %',
      ]);
      expect(marked(await show({ progress: english, density: 'compact' }))).to.include.members([
        'SPAN Emissions of greenhouse gases (sample)',
        'SPAN Reduction by 50 %',
      ]);
      expect(marked(await show({ progress: english, lang: 'en' }))).to.deep.equal([]);
    });
  });

  describe('views', () => {
    it('switches by keyboard to the table, to the charts and back', async () => {
      const dashboard = await show();
      const [cards, table, chart] = all(dashboard, '.switch button');
      expect(cards!.getAttribute('aria-pressed')).to.equal('true');
      table!.focus();
      await sendKeys({ press: 'Enter' });
      await dashboard.updateComplete;
      expect(dashboard.getAttribute('view')).to.equal('table');
      expect(table!.getAttribute('aria-pressed')).to.equal('true');
      expect(shadow(dashboard, 'plan-indicator-card')).to.equal(null);
      expect(shadow(dashboard, 'plan-indicator-table')).not.to.equal(null);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await dashboard.updateComplete;
      expect(focused(dashboard)).to.equal(chart);
      await waitUntil(() => shadow(dashboard, 'plan-trend-chart'));
      cards!.click();
      await dashboard.updateComplete;
      expect(all(dashboard, 'plan-indicator-card').length).to.equal(20);
    });

    it('shows every indicator in each of them', async () => {
      const ids = plan.indicators.map(({ id }) => id).sort();
      expect(shownIds(await show()).sort()).to.deep.equal(ids);
      expect(shownIds(await show({ view: 'chart' })).sort()).to.deep.equal(ids);
      expect(shownIds(await show({ density: 'compact' })).sort()).to.deep.equal(ids);
      const table = shadow(
        await show({ view: 'table' }),
        'plan-indicator-table',
      ) as HTMLElementTagNameMap['plan-indicator-table'];
      expect(table.progress).to.equal(progress);
    });

    it('draws charts when a reader comes near, and all of them for paper', async () => {
      const dashboard = await show({ view: 'chart' });
      const charts = all(dashboard, '.cell plan-trend-chart');
      const isDrawn = (chart: Element | undefined): boolean => chart!.shadowRoot!.querySelector('.chart text') !== null;
      const counted = progress.indicators.filter(({ main }) => main.group === 'quantified');
      expect(counted.every(({ indicator }) => shadow(dashboard, `#indicator-${indicator.id}.cell`))).to.equal(true);
      expect(text(shadow(dashboard, '.section'))).to.equal(`全部${charts.length}项`);
      charts[0]!.scrollIntoView();
      await waitUntil(() => isDrawn(charts[0]));
      dispatchEvent(new Event('beforeprint'));
      await waitUntil(() => charts.filter((chart) => chart.shadowRoot!.querySelector('[part=plot]')).every(isDrawn));
      dispatchEvent(new Event('afterprint'));
    });

    describe('charts side by side', () => {
      const id = 'trademark-enterprises-per-10000';
      const name = (dashboard: Element): HTMLElement => shadow(dashboard, `#indicator-${id} .named button`)!;

      it('enlarges one by its name, in the flow beneath its row and as wide as all', async () => {
        const dashboard = await show({ view: 'chart' });
        name(dashboard).click();
        await waitUntil(() => shadow(dashboard, '.enlarged'));
        const cells = all(dashboard, '.cell').map((cell) => cell.getBoundingClientRect());
        const panel = shadow(dashboard, '.enlarged')!.getBoundingClientRect();
        const own = shadow(dashboard, `#indicator-${id}`)!.getBoundingClientRect();
        const row = cells.filter(({ top }) => Math.abs(top - own.top) < 1);
        expect(panel.top).to.be.at.least(Math.max(...row.map(({ bottom }) => bottom)));
        expect(cells.every(({ top, bottom }) => bottom <= panel.top || top >= panel.bottom)).to.equal(true);
        expect(panel.width).to.be.closeTo(shadow(dashboard, '.multiples')!.clientWidth, 1);
        expect(name(dashboard).getAttribute('aria-expanded')).to.equal('true');
      });

      it('has one enlarged at a time', async () => {
        const dashboard = await show({ view: 'chart' });
        name(dashboard).click();
        await waitUntil(() => shadow(dashboard, '.enlarged'));
        shadow(dashboard, '#indicator-madrid-trademarks .named button')!.click();
        await waitUntil(() => name(dashboard).getAttribute('aria-expanded') === 'false');
        expect(all(dashboard, '.enlarged').length).to.equal(1);
      });

      for (const [how, close] of Object.entries({
        Escape: async (dashboard: Element) => {
          shadow(dashboard, '.enlarged .close')!.focus();
          await sendKeys({ press: 'Escape' });
        },
        收起: async (dashboard: Element) => {
          shadow(dashboard, '.enlarged .close')!.focus();
          await sendKeys({ press: 'Enter' });
        },
        'its name': (dashboard: Element) => {
          name(dashboard).focus();
          name(dashboard).click();
        },
      })) {
        it(`closes it by ${how} and leaves the keyboard at its name`, async () => {
          const dashboard = await show({ view: 'chart' });
          name(dashboard).click();
          await waitUntil(() => shadow(dashboard, '.enlarged'));
          await close(dashboard);
          await waitUntil(() => !shadow(dashboard, '.enlarged'));
          expect(focused(dashboard)).to.equal(name(dashboard));
        });
      }

      it('orders by the plan or by the gap, not met first', async () => {
        const dashboard = await show({ view: 'chart' });
        const first = (): string => all(dashboard, '.cell')[0]!.id;
        expect(first()).to.equal(`indicator-${plan.indicators[0]!.id}`);
        all(dashboard, '.orders button')[1]!.click();
        await waitUntil(() => first() === 'indicator-white-paper');
        expect(all(dashboard, '.cell')[1]!.id).to.equal('indicator-patent-attorneys');
      });

      it('leaves those of a verdict, by their gap', async () => {
        const dashboard = await show({ view: 'chart' });
        const [segment] = all(dashboard, '[part=legend] button').filter((each) => text(each).includes('低于序时进度'));
        segment!.click();
        const seen = (): string[] =>
          all(dashboard, '.cell')
            .filter((cell) => cell.offsetHeight > 0)
            .map((cell) => cell.id);
        await waitUntil(() => seen().length === 3);
        expect(seen()).to.deep.equal([
          'indicator-patent-attorneys',
          'indicator-trademark-enterprises-per-10000',
          'indicator-advantage-enterprises',
        ]);
        expect(shadow(dashboard, '.orders')).to.equal(null);
      });

      it('stand four abreast from 1180 pixels on, two from 600, else one', async () => {
        const dashboard = await show({ view: 'chart' });
        const abreast = (): number => {
          const [top] = all(dashboard, '.cell').map((cell) => cell.getBoundingClientRect().top);
          return all(dashboard, '.cell').filter((cell) => cell.getBoundingClientRect().top === top).length;
        };
        for (const [width, count] of [
          [1200, 4],
          [1180, 4],
          [1160, 2],
          [620, 2],
          [580, 1],
          [320, 1],
        ] as const) {
          dashboard.style.width = `${width}px`;
          expect(abreast(), `${width}px`).to.equal(count);
          expect(shadow(dashboard, '.multiples')!.scrollWidth).to.be.at.most(width);
        }
      });

      it('are accessible with one enlarged', async function () {
        this.timeout(60_000);
        const dashboard = await show({ view: 'chart' });
        name(dashboard).click();
        await waitUntil(() => shadow(dashboard, '.enlarged'));
        await expect(dashboard).to.be.accessible();
      });
    });

    it('keeps the measures beneath every view', async () => {
      for (const view of ['cards', 'table', 'chart']) {
        const list = shadow(await show({ view }), 'plan-measure-list') as HTMLElementTagNameMap['plan-measure-list'];
        expect(list.progress?.plan.measures?.length).to.equal(34);
      }
    });
  });

  describe('what is heard', () => {
    const regions = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        ...(each.matches('[role=status], [aria-live]') && each.checkVisibility() ? [each] : []),
        ...(each.shadowRoot ? regions(each.shadowRoot) : []),
      ]);
    /** What the regions of the page say from now on. */
    const hearing = (dashboard: Element): string[] => {
      const heard: string[] = [];
      for (const region of regions(dashboard.shadowRoot!))
        new MutationObserver(() => region.textContent.trim() && heard.push(text(region))).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      return heard;
    };

    it('is one region: each search, each choice, and that all is shown again, once', async () => {
      const dashboard = await show();
      const heard = hearing(dashboard);
      await find(dashboard, 'madrid');
      await find(dashboard, '');
      await waitUntil(() => heard.length >= 2);
      expect(heard).to.have.length(2);
      expect(heard[0]).to.equal('显示1项定量目标，共20项。');
      // Nothing is left out any more.
      expect(heard[1]).to.match(/^显示20项定量目标，共20项/);
    });

    it('is another day with what the figures come to, once', async () => {
      const dashboard = await show();
      const heard = hearing(dashboard);
      dashboard.progress = assessPlan(parsePlan(plan), { asOf: '2022-06-30' });
      await dashboard.updateComplete;
      await waitUntil(() => heard.length >= 1);
      expect(heard).to.have.length(1);
      expect(heard[0])
        .to.include('2022年6月30日')
        .and.to.include(text(shadow(dashboard, '[part=summary] .sentence')));
    });

    it('is the end of a long wait, and nothing where the plan is there at once', () => {
      const now = performance.now.bind(performance);
      const told = {
        progress: assessPlan(parsePlan(plan), { asOf: '2024-01-31' }),
        choice: '',
        shown: () => '',
        figures: () => '数据截至2024年1月31日。',
      };
      try {
        for (const [waited, said] of [
          [1_900, ''],
          [2_100, '数据截至2024年1月31日。'],
        ] as const) {
          const heard = new Heard({
            requestUpdate: () => {},
            addController: () => {},
            removeController: () => {},
            updateComplete: Promise.resolve(true),
          });
          performance.now = () => 0;
          heard.waits();
          performance.now = () => waited;
          heard.waits();
          heard.draws(told);
          expect(heard.said).to.equal(said);
        }
      } finally {
        performance.now = now;
      }
    });
  });

  describe('search', () => {
    it('says how much it found of how much, and shows only that', async () => {
      const dashboard = await show();
      const live = shadow(dashboard, '[role=status]')!;
      expect(text(live)).to.equal('');
      await find(dashboard, 'madrid');
      expect(shownIds(dashboard)).to.deep.equal(['madrid-trademarks']);
      expect(shadow(dashboard, '[role=status]')).to.equal(live);
      expect(text(live)).to.equal('显示1项定量目标，共20项。');
      // The page's own counts stay those of the page.
      expect(text(shadow(dashboard, '[part=summary]'))).to.include('20项定量目标中');
    });

    it('takes full width, and needs every word', async () => {
      const dashboard = await show();
      await find(dashboard, '　万企　９００家');
      expect(shownIds(dashboard)).to.deep.equal(['trademark-enterprises-per-10000']);
    });

    it('shows measures that speak of it where measures stand', async () => {
      const dashboard = await show();
      await find(dashboard, '加强重点产业专利创造');
      const list = shadow(dashboard, 'plan-measure-list') as HTMLElementTagNameMap['plan-measure-list'];
      expect(list.progress?.plan.measures?.map(({ id }) => id)).to.deep.equal(['key-industry-patents']);
      expect(text(shadow(dashboard, '[role=status]'))).to.include('重点任务1项');
    });

    it('waits while a word is being composed', async () => {
      const dashboard = await show();
      const input = search(dashboard);
      input.focus();
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      for (const half of ['s', 'sh', 'shang', 'shang biao']) {
        input.value = half;
        input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
        await dashboard.updateComplete;
        expect(input.value).to.equal(half);
        expect(shownIds(dashboard).length).to.equal(40);
      }
      input.value = '商标';
      input.dispatchEvent(new CompositionEvent('compositionend', { data: '商标', bubbles: true }));
      await dashboard.updateComplete;
      expect(shownIds(dashboard)).to.include('madrid-trademarks');
      expect(shownIds(dashboard).length).to.be.lessThan(20);
    });

    it('says what was looked for when there is nothing, and has one way out', async () => {
      const dashboard = await show();
      await find(dashboard, '量子<b>');
      const nothing = shadow(dashboard, '[part=nothing]')!;
      expect(text(nothing)).to.include('都没有“量子<b>”');
      expect(shadow(dashboard, 'plan-measure-list')).to.equal(null);
      const [out, ...others] = nothing.querySelectorAll('button');
      expect(others).to.deep.equal([]);
      out!.click();
      await dashboard.updateComplete;
      expect(shownIds(dashboard).length).to.equal(40);
      expect(search(dashboard).value).to.equal('');
      await waitUntil(() => focused(dashboard) === shadow(dashboard, '.tools'));
    });
  });

  describe('filters', () => {
    it('asks only what has two answers: no body is published, so none is asked for', async () => {
      expect(shadow(await show(), 'select')).to.equal(null);
    });

    it('shows one verdict at a press in the legend, the farthest behind first, and all again at the next', async () => {
      const dashboard = await show();
      await press(dashboard, 'behind');
      expect(verdict(dashboard, 'behind').getAttribute('aria-pressed')).to.equal('true');
      expect(shownIds(dashboard)).to.deep.equal([
        'patent-attorneys',
        'trademark-enterprises-per-10000',
        'advantage-enterprises',
      ]);
      expect(text(shadow(dashboard, '.result [role=heading]'))).to.equal('低于序时进度');
      expect(text(shadow(dashboard, '.chosen'))).to.equal('其余17项已隐去 显示全部20项');
      expect(all(dashboard, '.bar .off').length).to.equal(7);
      expect(new Set(shownIds(dashboard)).size).to.equal(shownIds(dashboard).length);
      await press(dashboard, 'not-met');
      expect(shownIds(dashboard)[0]).to.equal('white-paper');
      expect(shownIds(dashboard).length).to.equal(4);
      await press(dashboard, 'behind');
      expect(shownIds(dashboard)).to.deep.equal(['white-paper']);
      await press(dashboard, 'not-met');
      expect(shownIds(dashboard).length).to.equal(40);
      expect(shadow(dashboard, '.result')).to.equal(null);
    });

    it('narrows by verdict and words, and takes conditions off one by one', async () => {
      const dashboard = await show();
      await press(dashboard, 'behind');
      await find(dashboard, '商标');
      expect(shownIds(dashboard)).to.deep.equal(['trademark-enterprises-per-10000']);
      expect(text(shadow(dashboard, '[role=status]'))).to.equal('显示1项定量目标，共20项。');
      expect(all(dashboard, '.chip').map(text)).to.deep.equal(['含“商标”']);
      shadow(dashboard, '.chip button')!.click();
      await dashboard.updateComplete;
      expect(shownIds(dashboard).length).to.equal(3);
      await waitUntil(() => focused(dashboard) === shadow(dashboard, '.tools'));
      shadow(dashboard, '.chosen > button')!.click();
      await dashboard.updateComplete;
      expect(shownIds(dashboard).length).to.equal(40);
      expect(verdict(dashboard, 'behind').getAttribute('aria-pressed')).to.equal('false');
    });

    it('follows into the table', async () => {
      const dashboard = await show({ view: 'table' });
      await press(dashboard, 'behind');
      const table = shadow(dashboard, 'plan-indicator-table') as HTMLElementTagNameMap['plan-indicator-table'];
      expect(table.progress?.indicators.length).to.equal(3);
      expect(table.progress?.counts).to.deep.equal({ behind: 3 });
    });

    it('keeps the part of a page apart from the choice of a reader', async () => {
      const dashboard = await show({ attributes: { goal: 'creation' } });
      expect(text(shadow(dashboard, '[part=scope]'))).to.equal('本页只列目标“知识产权创造”。');
      expect(text(shadow(dashboard, '[part=summary]'))).to.include('7项定量目标中');
      expect(shadow(dashboard, 'nav')).to.equal(null);
      await find(dashboard, '商标');
      expect(text(shadow(dashboard, '[role=status]'))).to.match(/^显示2项定量目标，共7项/);
      expect(all(dashboard, '.chip').map(text)).to.deep.equal(['含“商标”']);
      shadow(dashboard, '.chosen > button')!.click();
      await dashboard.updateComplete;
      expect(shownIds(dashboard).length).to.equal(7);
    });

    it('is about several goals, verdicts and bodies where a page says so', async () => {
      const dashboard = await show({ attributes: { status: 'behind  not-met', body: 'unpublished' } });
      expect(shownIds(dashboard).length).to.equal(4);
      expect(text(shadow(dashboard, '[part=scope]'))).to.equal(
        '本页只列判定为“低于序时进度”或“未达目标值”的指标、责任单位为“未公布”的内容。',
      );
      expect(text(shadow(dashboard, '[part=summary]'))).to.include('4项定量目标中');
    });

    it('says what a page asks for and the plan does not have', async () => {
      const dashboard = await show({ attributes: { goal: 'creative' } });
      expect(text(shadow(dashboard, '[part=error]'))).to.include('规划中没有“creative”');
      expect(shownIds(dashboard)).to.deep.equal([]);
    });

    it('says of a part without figures that it is this part that has none', async () => {
      const dashboard = await show({ attributes: { status: 'direction-only' } });
      expect(text(shadow(dashboard, '.sentence'))).to.equal('这一部分没有定量目标。');
    });
  });

  describe('places', () => {
    it('leads from a goal’s link to its section, without touching the address', async () => {
      const dashboard = await show();
      expect(shadow(dashboard, 'nav')!.getAttribute('aria-label')).to.equal('六项目标');
      expect(all(dashboard, 'nav li').map(text)).to.deep.equal([
        '知识产权创造 7项 1项落后',
        '知识产权保护 3项 1项未达',
        '知识产权运用 2项',
        '知识产权管理 3项 1项落后',
        '知识产权服务 2项',
        '知识产权人才 3项 1项落后',
      ]);
      all(dashboard, 'nav a')[3]!.click();
      await waitUntil(() => text(focused(dashboard)) === '知识产权管理');
      expect(focused(dashboard)!.closest('section')!.id).to.equal('goal-management');
      await waitUntil(() => Math.abs(shadow(dashboard, '#goal-management')!.getBoundingClientRect().top - 64) < 60);
      expect(location.href).to.equal(address);
    });

    it('puts the goal into the address where the page keeps its state there, and comes back with it', async () => {
      const dashboard = await show({ attributes: { 'url-state': '' } });
      all(dashboard, 'nav a')[1]!.click();
      await waitUntil(() => text(focused(dashboard)) === '知识产权保护');
      expect(location.hash).to.equal('#goal-protection');
    });

    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      it(`leaves a link meant for a new tab or window to the browser: ${key}`, async () => {
        const dashboard = await show();
        const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
        let prevented = false;
        const stop = (event: Event): void => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        };
        document.addEventListener('click', stop, { once: true });
        shadow(dashboard, 'nav a')!.dispatchEvent(click);
        expect(prevented).to.equal(false);
      });

    it('takes the conditions off that hide the place a link leads to', async () => {
      const dashboard = await show();
      await press(dashboard, 'met');
      all(dashboard, '.behind-list a')[1]!.click();
      await waitUntil(() => focused(dashboard)?.id === 'indicator-patent-attorneys');
      expect(shownIds(dashboard).length).to.equal(40);
    });

    it('goes to the indicator a page names', async () => {
      const dashboard = await show({ attributes: { indicator: 'patent-attorneys' } });
      await waitUntil(() => focused(dashboard)?.id === 'indicator-patent-attorneys');
      dashboard.indicator = 'madrid-trademarks';
      await waitUntil(() => focused(dashboard)?.id === 'indicator-madrid-trademarks');
    });

    it('goes to the indicator the address names, only where the page keeps its state there', async () => {
      history.replaceState(null, '', `${location.pathname}${location.search}#indicator-patent-attorneys`);
      const deaf = await show();
      await nextFrame();
      await nextFrame();
      expect(focused(deaf)).to.equal(null);
      deaf.parentElement!.remove();
      const dashboard = await show({ attributes: { 'url-state': '' } });
      await waitUntil(() => focused(dashboard)?.id === 'indicator-patent-attorneys');
    });
  });

  describe('the address', () => {
    it('keeps what a reader chose, and gives it back', async () => {
      history.replaceState(null, '', `${location.pathname}?id=7&a=%E4%B8%AD`);
      const dashboard = await show({ attributes: { 'url-state': '' } });
      expect(location.search).to.equal('?id=7&a=%E4%B8%AD');
      all(dashboard, '.switch button')[1]!.click();
      await press(dashboard, 'behind');
      await find(dashboard, '商标 企业');
      expect(location.search).to.equal(
        `?id=7&a=%E4%B8%AD&plan-view=table&plan-q=${encodeURIComponent('商标 企业')}&plan-status=behind`,
      );
      dashboard.parentElement!.remove();

      const again = await show({ attributes: { 'url-state': '' } });
      expect(again.view).to.equal('table');
      expect(search(again).value).to.equal('商标 企业');
      expect(all(again, '.chip').map(text)).to.deep.equal(['含“商标 企业”']);
      expect(verdict(again, 'behind').getAttribute('aria-pressed')).to.equal('true');
      const table = shadow(again, 'plan-indicator-table') as HTMLElementTagNameMap['plan-indicator-table'];
      expect(table.progress?.indicators.map(({ indicator }) => indicator.id)).to.deep.equal([
        'trademark-enterprises-per-10000',
      ]);
      shadow(again, '.chosen > button')!.click();
      all(again, '.switch button')[0]!.click();
      expect(location.search).to.equal('?id=7&a=%E4%B8%AD');
    });

    it('follows back and forward', async () => {
      const dashboard = await show({ attributes: { 'url-state': '' } });
      const { search: before } = location;
      history.pushState(null, '', `${location.pathname}?plan-view=chart&plan-q=madrid`);
      dispatchEvent(new PopStateEvent('popstate'));
      await dashboard.updateComplete;
      expect(dashboard.view).to.equal('chart');
      expect(shownIds(dashboard)).to.deep.equal(['madrid-trademarks']);
      history.back();
      await waitUntil(() => dashboard.view === 'cards');
      await dashboard.updateComplete;
      expect(shownIds(dashboard).length).to.equal(40);
      expect(location.search).to.equal(before);
    });

    it('gives the page’s own day again on the way back to an address without one', async () => {
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(planWithFigures)));
      const dashboard = await fixture<PlanDashboard>(
        html`<plan-dashboard src="plan.json" as-of=${midTerm} url-state></plan-dashboard>`,
      );
      await waitUntil(() => shadow(dashboard, 'plan-as-of'));
      history.pushState(null, '', `${location.pathname}?plan-as-of=2022-06-30`);
      dispatchEvent(new PopStateEvent('popstate'));
      expect(dashboard.asOf).to.equal('2022-06-30');
      const gone = oneEvent(window, 'popstate');
      history.back();
      await gone;
      expect(dashboard.asOf).to.equal(midTerm);
      await waitUntil(() => text(shadow(dashboard, '.meta')).startsWith('数据截至2023年12月31日'));
    });

    it('stands once in the address under a Chinese prefix, and goes with the choice', async () => {
      history.replaceState(null, '', `${location.pathname}?id=7`);
      const dashboard = await show({ attributes: { 'url-state': '规划' } });
      const prefix = encodeURIComponent('规划');
      all(dashboard, '.switch button')[1]!.click();
      await press(dashboard, 'behind');
      expect(location.search).to.equal(`?id=7&${prefix}-view=table&${prefix}-status=behind`);
      all(dashboard, '.switch button')[2]!.click();
      expect(location.search).to.equal(`?id=7&${prefix}-view=chart&${prefix}-status=behind`);
      all(dashboard, '.switch button')[0]!.click();
      await press(dashboard, 'behind');
      expect(location.search).to.equal('?id=7');
    });

    it('ignores what it does not know', async () => {
      history.replaceState(
        null,
        '',
        `${location.pathname}?plan-view=pie&plan-status=late&plan-goal=x&plan-body=%2&plan-as-of=yesterday`,
      );
      const dashboard = await show({ attributes: { 'url-state': '' } });
      expect(dashboard.view).to.equal('cards');
      expect(dashboard.asOf).to.equal('');
      expect(shownIds(dashboard).length).to.equal(40);
    });

    it('takes another prefix, and leaves the address alone without being asked', async () => {
      const asked = await show({ attributes: { 'url-state': 'ip' } });
      all(asked, '.switch button')[1]!.click();
      expect(location.search).to.include('ip-view=table');
      asked.parentElement!.remove();
      history.replaceState(null, '', `${location.pathname}?plan-view=table`);
      const silent = await show();
      expect(silent.view).to.equal('cards');
      all(silent, '.switch button')[2]!.click();
      await find(silent, '商标');
      expect(location.search).to.equal('?plan-view=table');
    });

    it('keeps the day a reader chose', async () => {
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(planWithFigures)));
      history.replaceState(null, '', `${location.pathname}?plan-as-of=2022-12-31`);
      const dashboard = await fixture<PlanDashboard>(
        html`<plan-dashboard src="plan.json" as-of=${midTerm} url-state></plan-dashboard>`,
      );
      await waitUntil(() => shadow(dashboard, 'plan-as-of'));
      expect(dashboard.asOf).to.equal('2022-12-31');
      shadow(dashboard, 'plan-as-of')!.dispatchEvent(new PlanDayChosenEvent('2023-06-30'));
      await waitUntil(() => dashboard.asOf === '2023-06-30');
      expect(location.search).to.equal('?plan-as-of=2023-06-30');
      shadow(dashboard, 'plan-as-of')!.dispatchEvent(new PlanDayChosenEvent(midTerm));
      await waitUntil(() => location.search === '');
    });
  });

  describe('the day', () => {
    it('moves its own source, unless the page keeps the day', async () => {
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(planWithFigures)));
      const dashboard = await fixture<PlanDashboard>(
        html`<plan-dashboard src="plan.json" as-of=${midTerm}></plan-dashboard>`,
      );
      await waitUntil(() => shadow(dashboard, 'plan-as-of'));
      const asOf = shadow(dashboard, 'plan-as-of')!;
      asOf.dispatchEvent(new PlanDayChosenEvent('2022-12-31'));
      await waitUntil(() => dashboard.asOf === '2022-12-31');
      dashboard.addEventListener('plan-day-chosen', (event) => event.preventDefault(), { once: true });
      asOf.dispatchEvent(new PlanDayChosenEvent('2021-12-31'));
      await nextFrame();
      expect(dashboard.asOf).to.equal('2022-12-31');
    });

    it('offers no travel where nothing would follow', async () => {
      expect(shadow(await show(), 'plan-as-of')).to.equal(null);
    });

    it('says that every figure is old', async () => {
      const old = assessPlan(
        { ...planWithFigures, observations: planWithFigures.observations!.filter(({ period }) => period === '2021') },
        { asOf: '2023-06-30' },
      );
      expect(text(shadow(await show({ progress: old }), '.stale'))).to.include('最近的数据截至2021年底');
      expect(shadow(await show(), '.stale')).to.equal(null);
    });
  });

  describe('densities', () => {
    it('gives each indicator one line when compact: value, target, bar and verdict with the gap, and no controls', async () => {
      const dashboard = await show({ density: 'compact' });
      expect(shadow(dashboard, 'plan-indicator-card')).to.equal(null);
      expect(shadow(dashboard, '.tools')).to.equal(null);
      expect(shadow(dashboard, 'plan-measure-list')).to.equal(null);
      const line = shadow(dashboard, '#indicator-trademark-enterprises-per-10000')!;
      expect(text(line)).to.equal('万企拥有有效注册商标企业数 807 → 超过900家 低于序时进度 −12');
      expect(line.querySelector('.mini')!.getBoundingClientRect().width).to.equal(60);
      expect(line.offsetHeight).to.be.lessThan(48);
      // Targets with a figure, each as a way from a value, and none to itself.
      const ways = all(dashboard, '.lines .way').map((way) => text(way).split(' → '));
      expect(ways.filter(([value, target]) => value === target)).to.deep.equal([]);
      expect(ways).to.have.length(20);
      expect(text(shadow(dashboard, '#indicator-madrid-trademarks .verdict'))).to.match(/^高于序时进度 \+\d/);
      expect(text(shadow(dashboard, '.sample'))).to.include('示例数据');
    });

    it('keeps a compact line in a narrow column inside it', async () => {
      const dashboard = await show({ density: 'compact', width: 278 });
      await waitUntil(() => shadow(dashboard, '.base.s'));
      expect(dashboard.scrollWidth).to.be.at.most(278);
      for (const line of all(dashboard, '.lines li')) expect(line.offsetHeight).to.be.lessThan(110);
    });

    it('says the answer in short when compact: counts by shape with their words, no goals, nothing twice', async () => {
      const dashboard = await show({ density: 'compact' });
      const counted = all(dashboard, '[part=legend] li');
      expect(
        counted.map((item) => `${item.querySelector('[role=img]')!.getAttribute('aria-label')} ${text(item)}`),
      ).to.deep.equal([
        '已达目标值 4',
        '高于序时进度 4',
        '达到序时进度 2',
        '低于序时进度 3',
        '未达目标值 1',
        '未到期 1',
        '暂无数据 1',
        '无法计算 4',
      ]);
      expect(shadow(dashboard, '.segment')!.getBoundingClientRect().height).to.equal(20);
      for (const part of ['.goals', '.behind-list', '.changes', '.strip'])
        expect(shadow(dashboard, part), part).to.equal(null);
      expect(all(dashboard, '.lines li').length).to.equal(20);
      expect(text(shadow(dashboard, '[part=statements] summary'))).to.include('没有数值的目标20项');
    });

    it('lists only what the plan wants when compact and nothing is reported', async () => {
      const dashboard = await show({ density: 'compact', progress: progressWithoutFigures });
      expect(text(shadow(dashboard, '.sunken'))).to.equal('实施数据尚未公布。');
      expect(text(shadow(dashboard, '#indicator-madrid-trademarks'))).to.equal('马德里商标有效注册量 150件');
      for (const part of ['.mini', '.verdict', '[part=legend]']) expect(shadow(dashboard, part), part).to.equal(null);
    });

    it('leads from a front page to the whole', async () => {
      const dashboard = await show({
        density: 'compact',
        attributes: { 'page-href': 'plan.html?a=b', goal: 'creation' },
      });
      const links = all(dashboard, 'a') as HTMLAnchorElement[];
      const [first, , , , , , , whole, behind] = links.map((link) => `${text(link)} ${link.getAttribute('href')}`);
      expect(first).to.equal('高价值专利培育中心 plan.html?a=b#indicator-high-value-patent-centres');
      expect(whole).to.equal('全部20项 plan.html?a=b');
      expect(behind).to.equal('进度落后的指标 plan.html?a=b&plan-status=behind+not-met');
      expect(links.length).to.equal(9);
      expect(text(shadow(dashboard, '.ways .menu summary'))).to.equal('下载');
      dashboard.setAttribute('indicator-href', 'one.html?id={id}');
      dashboard.requestUpdate();
      await dashboard.updateComplete;
      expect(shadow(dashboard, '.lines a')!.getAttribute('href')).to.equal('one.html?id=high-value-patent-centres');
    });

    it('leaves every control out on request', async () => {
      const dashboard = await show({ attributes: { 'no-controls': '' } });
      for (const control of ['.tools', '.sticky', 'nav', 'plan-as-of', '.switch', '.strip button']) {
        expect(shadow(dashboard, control), control).to.equal(null);
      }
      expect(all(dashboard, 'plan-indicator-card').length).to.equal(20);
    });

    // WebKit tells the sizes from before they were enlarged.
    itOutsideWebKit(
      'enlarges letters and hit areas, its own and those of the cards, and sets one column less',
      async () => {
        const heights = (dashboard: Element): number[] => {
          const card = shadow(dashboard, 'plan-indicator-card')!;
          return [shadow(dashboard, '.section')!, shadow(dashboard, 'input')!, shadow(card, '[part=heading]')!].map(
            (element) => element.getBoundingClientRect().height,
          );
        };
        const usual = await show();
        await nextFrame();
        const large = await show({ density: 'large' });
        await nextFrame();
        const before = heights(usual);
        for (const [at, height] of heights(large).entries()) expect(height / before[at]!).to.be.closeTo(1.375, 0.03);
        const columns = getComputedStyle(shadow(large, '.grid')!).gridTemplateColumns.split(' ').length;
        expect(columns).to.equal(2);
        expect(large.scrollWidth).to.be.at.most(1200);
      },
    );
  });

  describe('its parts', () => {
    const drawn = (dashboard: Element): string[] => {
      const places = {
        heading: '[part=heading]',
        facts: '.day',
        headline: '.sentence',
        counts: '[part=legend]',
        goals: '[part=goals]',
        behind: '[part=behind]',
        changes: '[part=changes]',
        tools: '[part=tools]',
        indicators: '[part=goal]',
        statements: '[part=statements]',
        measures: '[part=measures]',
        source: '[part=source]',
      };
      return Object.entries(places).flatMap(([name, selector]) => (shadow(dashboard, selector) ? [name] : []));
    };

    for (const density of ['full', 'compact', 'large']) {
      it(`are those a page asks for, in their own order: ${density}`, async () => {
        const dashboard = await show({ density, attributes: { parts: 'behind  headline' } });
        expect(drawn(dashboard)).to.deep.equal(['headline', 'behind']);
        expect(text(shadow(dashboard, '.sample')), 'a sample says so').to.include('示例数据');
        expect(all(dashboard, '.behind-list li').length).to.equal(4);
      });
    }

    it('leave out above a table or charts what stands beside cards, unless a page asks for it', async () => {
      const without = [
        'heading',
        'facts',
        'headline',
        'counts',
        'tools',
        'indicators',
        'statements',
        'measures',
        'source',
      ];
      expect(drawn(await show({ view: 'chart' }))).to.deep.equal(without);
      expect(drawn(await show({ view: 'table' }))).to.not.include.members(['goals', 'behind', 'changes']);
      const asked = await show({ view: 'chart', attributes: { parts: 'behind indicators' } });
      expect(drawn(asked)).to.deep.equal(['behind', 'indicators']);
      expect(shadow(asked, '.behind-list a')!.getAttribute('href')).to.match(/^#indicator-/);
    });

    it('that nobody knows are told once with those there are, and the rest stays', async () => {
      const said: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => void said.push(line);
      try {
        const parts = 'behind galaxy';
        expect(drawn(await show({ attributes: { parts } }))).to.deep.equal(['behind']);
        await show({ attributes: { parts } });
        expect(drawn(await show({ attributes: { parts: 'galaxy' } })).length).to.equal(12);
      } finally {
        console.warn = warn;
      }
      expect(said).to.deep.equal([
        'drumtower unknown-parts: <plan-dashboard> has parts="galaxy"; it can be heading, facts, headline, counts, goals, behind, changes, tools, indicators, statements, measures, source',
      ]);
    });

    it('that the plan does not have leave the sentence in their place, never a blank', async () => {
      const unreported = await show({ attributes: { parts: 'behind' }, progress: progressWithoutFigures });
      expect(text(shadow(unreported, '.summary'))).to.include('实施数据尚未公布。');
      const one = await show({ attributes: { parts: 'goals changes', goal: 'creation' }, progress: emptyProgress });
      expect(text(one.shadowRoot!.querySelector('.base'))).not.to.equal('');
      const bare = assessPlan({ ...planWithFigures, measures: [] }, { asOf: midTerm });
      const none = await show({ attributes: { parts: 'measures' }, progress: bare });
      expect(text(shadow(none, '.summary'))).to.match(/^20项定量目标中/);
      const taken = await show({ attributes: { parts: 'heading', 'no-heading': '' } });
      expect(text(shadow(taken, '.summary'))).to.match(/^20项定量目标中/);
    });

    it('stand under the heading of the page where there is only one', async () => {
      const alone = await show({ attributes: { parts: 'behind', 'heading-level': '3', 'page-href': 'plan.html' } });
      const list = shadow(alone, '[part=behind]')!;
      expect(list.getAttribute('aria-label')).to.equal('进度落后的指标');
      expect(list.querySelector('[role=heading]')).to.equal(null);
      expect(list.querySelector('a')!.getAttribute('href')).to.equal('plan.html#indicator-white-paper');
      const two = await show({ attributes: { parts: 'headline behind', 'heading-level': '3' } });
      expect(shadow(two, '[part=behind] [role=heading]')!.getAttribute('aria-level')).to.equal('3');
    });

    for (const [width, lang] of [
      [340, 'zh-CN'],
      [340, 'en'],
      [272, 'zh-CN'],
      [272, 'en'],
    ] as const) {
      it(`list what is behind in a column of ${width} pixels: ${lang}`, async () => {
        const dashboard = await show({ width, lang, attributes: { parts: 'behind', 'page-href': 'plan.html' } });
        await waitUntil(() => shadow(dashboard, '.base.s'));
        expect(dashboard.scrollWidth).to.be.at.most(width);
        const edge = dashboard.getBoundingClientRect().right + 1;
        // A mark has a drawing of its own inside the bar, which is cut at the edge of that.
        for (const part of all(dashboard, '.behind-list *:not(svg svg)'))
          expect(part.getBoundingClientRect().right).to.be.at.most(edge);
        await expect(dashboard).to.be.accessible();
      });
    }
  });

  describe('reading', () => {
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
      expect(all(dashboard, 'plan-indicator-card').length).to.equal(20);
    });

    it('shows a skeleton as high as the window, and says that it is loading', async () => {
      window.fetch = () => new Promise(() => undefined);
      const dashboard = await fixture<PlanDashboard>(html`<plan-dashboard src="plan.json"></plan-dashboard>`);
      expect(shadow(dashboard, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
      expect(text(shadow(dashboard, '.bones'))).to.equal('正在读取…');
      expect(dashboard.offsetHeight).to.be.at.least(innerHeight);
    });

    it('takes the nearest source when it has no address of its own', async () => {
      const source = await fixture(
        html`<plan-source .plan=${planWithFigures} as-of=${midTerm}><plan-dashboard></plan-dashboard></plan-source>`,
      );
      const dashboard = source.querySelector('plan-dashboard')!;
      await waitUntil(() => all(dashboard, 'plan-indicator-card').length === 20);
    });

    it('shows a plan of which nothing is reported', async () => {
      const dashboard = await show({ progress: progressWithoutFigures });
      expect(text(shadow(dashboard, '[part=summary]'))).to.include('实施数据尚未公布');
      expect(shadow(dashboard, '.sample')).to.equal(null);
    });

    it('says that a plan lists nothing', async () => {
      expect(text(shadow(await show({ progress: emptyProgress }), '.empty'))).to.equal('这个规划没有列出指标。');
    });
  });

  describe('print', () => {
    itInChromium('sets two cards abreast, without controls, all goals, and its sources at the end', async () => {
      const dashboard = await show();
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(shadow(dashboard, '.grid')!).gridTemplateColumns.split(' ').length).to.equal(2);
      for (const control of ['.tools', 'details']) {
        expect(getComputedStyle(shadow(dashboard, control)!).display, control).to.equal('none');
      }
      for (const goal of all(dashboard, '[part=goal]')) expect(goal.offsetHeight).to.be.greaterThan(100);
      const sources = shadow(dashboard, '.figures')!;
      expect(getComputedStyle(sources).display).to.equal('block');
      expect(text(sources)).to.include('示例统计表');
    });

    itInChromium('says on paper that it is an excerpt, and of what', async () => {
      const dashboard = await show();
      await find(dashboard, '商标');
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(shadow(dashboard, '.chosen')!).display).not.to.equal('none');
      expect(getComputedStyle(shadow(dashboard, '.chosen button')!).display).to.equal('none');
    });
  });

  describe('for everyone', function () {
    // axe takes its time over a whole plan.
    this.timeout(60_000);

    for (const view of ['cards', 'table', 'chart']) {
      it(`is accessible as ${view}, with conditions set`, async () => {
        const dashboard = await show({ view });
        await find(dashboard, '商标');
        await expect(dashboard).to.be.accessible();
      });
    }

    for (const [state, more] of Object.entries<More>({
      compact: { density: 'compact' },
      'large, in English': { density: 'large', lang: 'en', attributes: { goal: 'creation' } },
      'about a part': { attributes: { goal: 'creation', status: 'behind' } },
    })) {
      it(`is accessible ${state}`, async () => expect(await show(more)).to.be.accessible());
    }

    it('is accessible in the dark', async () => {
      const tokens = document.createElement('link');
      tokens.rel = 'stylesheet';
      tokens.href = new URL('../../components/tokens.css', import.meta.url).href;
      document.head.append(tokens);
      await oneEvent(tokens, 'load');
      document.documentElement.dataset.planTheme = 'dark';
      const dashboard = await show({ attributes: { goal: 'creation' } });
      expect(getComputedStyle(shadow(dashboard, '.base')!).backgroundColor).not.to.equal('rgb(255, 255, 255)');
      await expect(dashboard).to.be.accessible();
      tokens.remove();
    });

    itInChromium('is accessible in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      await expect(await show({ attributes: { goal: 'creation' } })).to.be.accessible();
    });

    it('speaks English', async () => {
      const dashboard = await show({ lang: 'en', attributes: { goal: 'creation use' } });
      expect(text(shadow(dashboard, '[part=scope]'))).to.match(/^This page shows only the goal “.+” or “.+”\.$/);
      await find(dashboard, 'madrid');
      expect(text(shadow(dashboard, '[role=status]'))).to.equal('Showing 1 of 9 quantified targets.');
      await find(dashboard, 'quantum');
      expect(text(shadow(dashboard, '[part=nothing]'))).to.include('contains “quantum”');
    });

    for (const density of ['full', 'compact', 'large']) {
      it(`fits 320 pixels, twice the letters, and wide letters: ${density}`, async () => {
        const fits = async (dashboard: PlanDashboard, what: string): Promise<void> => {
          await nextFrame();
          await nextFrame();
          expect(dashboard.scrollWidth, what).to.be.at.most(dashboard.clientWidth + 1);
          for (const element of all(dashboard, '.base *:not(plan-indicator-table):not(option)')) {
            if (getComputedStyle(element).overflowX === 'hidden')
              expect(element.scrollWidth, `${what} ${element.className}`).to.be.at.most(element.clientWidth + 1);
          }
        };
        await fits(await show({ density, width: 320 }), '320');
        await fits(await show({ density, width: 320, lang: 'en' }), '320 en');
        document.documentElement.style.fontSize = '200%';
        await fits(await show({ density, width: 640 }), '200%');
        document.documentElement.removeAttribute('style');
        const wide = new CSSStyleSheet();
        wide.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        const dashboard = await show({ density, width: 320 });
        const widen = (root: ShadowRoot): void => {
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, wide];
          root.querySelectorAll('*').forEach((element) => element.shadowRoot && widen(element.shadowRoot));
        };
        widen(dashboard.shadowRoot!);
        await fits(dashboard, 'text spacing');
      });
    }

    it('leads by keyboard from the page to an indicator, its explanation, and back', async () => {
      const dashboard = await show();
      search(dashboard).focus();
      await sendKeys({ type: 'madrid' });
      await dashboard.updateComplete;
      expect(shownIds(dashboard)).to.deep.equal(['madrid-trademarks']);
      const card = shadow(dashboard, 'plan-indicator-card:not([hidden])')!;
      for (let steps = 0; steps < 20 && focused(dashboard) !== card; steps += 1) await sendKeys({ press: 'Tab' });
      expect(focused(dashboard)).to.equal(card);
      const why = card.shadowRoot!.activeElement;
      const answer = shadow(dashboard, 'plan-explanation') as HTMLElementTagNameMap['plan-explanation'];
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => answer.open);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !answer.open);
      await waitUntil(() => focused(dashboard) === card && card.shadowRoot!.activeElement === why);
    });
  });

  it('stays usable with a thousand indicators in twelve goals', async () => {
    const goals = Array.from({ length: 12 }, (_, at) => ({ id: `goal-${at}`, name: `目标${at}` }));
    const large = assessPlan(
      parsePlan({
        id: 'large',
        name: '一千项',
        period: { start: '2021-01-01', end: '2025-12-31' },
        goals,
        indicators: Array.from({ length: 1000 }, (_, at) => ({
          id: `indicator-${at}`,
          goal: goals[at % 12]!.id,
          name: `第${at}号指标`,
          unit: '件',
          baseline: { value: 10, period: '2020' },
          targets: [
            { words: '达100件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 100 }, when: { kind: 'by' } },
          ],
        })),
        // With nothing reported there would be no cards.
        observations: [{ indicator: 'indicator-0', period: '2022', value: 40, counts: 'level', status: 'final' }],
      }),
      { asOf: midTerm },
    );
    const dashboard = await show({ progress: large });
    await nextFrame();
    expect(all(dashboard, 'plan-indicator-card').length).to.equal(1000);
    // What is far from the reader is not laid out.
    expect(getComputedStyle(shadow(dashboard, '.grid')!).contentVisibility).to.equal('auto');
    await find(dashboard, '第999号');
    expect(shownIds(dashboard)).to.deep.equal(['indicator-999']);
    await find(dashboard, '');
    expect(all(dashboard, 'plan-indicator-card').length).to.equal(1000);
  }).timeout(60_000);
});
