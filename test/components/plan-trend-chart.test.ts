import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanExplainEvent } from '../../components/internal/events.js';
import type { PlanTrendChart } from '../../components/plan-trend-chart/plan-trend-chart.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { gulou, midTerm, planWithFigures, progressWithoutFigures, states } from '../../stories/examples.js';
import { backToScreen, itInChromium } from './only-chromium.js';

const shadow = <Found extends Element = HTMLElement>(chart: Element, selector: string): Found | null =>
  chart.shadowRoot!.querySelector<Found>(selector);
const all = (chart: Element, selector: string): Element[] => [...chart.shadowRoot!.querySelectorAll(selector)];
const text = (chart: Element, selector: string): string =>
  (shadow(chart, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

interface More {
  width?: number;
  lang?: string;
  density?: 'compact' | 'full';
}

/** A chart whose drawing is there: it waits for the window. */
async function show(progress: IndicatorProgress | undefined, more: More = {}): Promise<PlanTrendChart> {
  const { width = 640, lang = 'zh-CN', density = 'full' } = more;
  const chart = await fixture<PlanTrendChart>(
    html`<plan-trend-chart
      lang=${lang}
      density=${density}
      .style=${`width:${width}px`}
      .progress=${progress}
    ></plan-trend-chart>`,
  );
  if (shadow(chart, '[part=plot]')) await waitUntil(() => shadow(chart, '.chart text'));
  return chart;
}

const point = (chart: Element, index: number): SVGElement => shadow<SVGElement>(chart, `[data-index="${index}"]`)!;

/** What the label of the point that is looked at says. */
const read = (chart: Element): string => text(chart, '.told');

/** Puts the pointer over the middle of something. */
async function hover(element: Element, dx = 0, dy = 0): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(left + width / 2 + dx), Math.round(top + height / 2 + dy)],
  });
}

describe('plan-trend-chart', () => {
  afterEach(async () => {
    await backToScreen();
    document.documentElement.removeAttribute('data-plan-theme');
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  for (const name of ['ahead', 'range', 'falling', 'directionOnly', 'yearly', 'notDue', 'notReported', 'longText']) {
    it(`is accessible: ${name}`, async () => {
      const chart = await show(states[name]);
      await expect(chart).to.be.accessible();
    });
  }

  it('is accessible in dark', async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('../../components/tokens.css', import.meta.url).href;
    document.head.append(sheet);
    await oneEvent(sheet, 'load');
    document.documentElement.setAttribute('data-plan-theme', 'dark');
    const ground = await fixture<HTMLElement>(html`<div class="ground"></div>`);
    ground.style.background = 'var(--plan-color-surface)';
    const chart = await show(states.ahead);
    ground.append(chart);
    expect(getComputedStyle(ground).backgroundColor).to.equal('rgb(21, 28, 35)');
    await expect(chart).to.be.accessible();
    document.documentElement.removeAttribute('data-plan-theme');
    sheet.remove();
  });

  itInChromium('is accessible in forced colours', async () => {
    const chart = await show(states.ahead);
    await emulateMedia({ forcedColors: 'active' });
    await expect(chart).to.be.accessible();
  });

  itInChromium('reads as sentences', async () => {
    await show(states.ahead);
    const tree = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-trend-chart' });
    expect(tree).to.include(
      [
        '- heading "发明专利授权量" [level=3]',
        '- paragraph: 高于序时进度 3个百分点 示例数据 累计，件',
        '- group "发明专利授权量。共3个数据点，可用左右方向键逐点读出。":',
        '  - img "截至2021年底累计1700件，示例值。来源：示例统计表。"',
        '  - img "截至2022年底累计3650件，示例值，已修订。来源：示例统计表。示例：初步数修订为最终数。"',
        '  - img "截至2023年底累计5680件，示例值，已修订。来源：示例统计表。"',
      ].join('\n'),
    );
    expect(tree).to.include('- paragraph: 2021年底1700件，2023年底5680件，逐期上升。');
    expect(tree).to.include('- button "为什么？ 发明专利授权量"');
  });

  itInChromium('reads its table as a table, in either density', async () => {
    for (const density of ['full', 'compact'] as const) {
      const chart = await show(states.behind, { density });
      const tree = await executeServerCommand<string, object>('ariaSnapshot', { selector: 'plan-trend-chart table' });
      expect(tree).to.include('- caption: 万企拥有有效注册商标企业数');
      expect(tree).to.include('columnheader "序时"');
      expect(tree).to.include('- row "2023年 807 48% 60%"');
      expect(tree).to.include('- row "2025年底目标 超过900家 100% 100%"');
      chart.remove();
    }
  });

  describe('keyboard', () => {
    it('is one stop, at the latest point', async () => {
      const chart = await show(gulou('people-trained'));
      expect(all(chart, '[tabindex="0"]').length).to.equal(1);
      const before = document.createElement('button');
      chart.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 11));
      await sendKeys({ press: 'Tab' });
      expect(chart.shadowRoot!.activeElement).to.equal(shadow(chart, '.foot button'));
    });

    it('walks the points, stays at both ends, and comes back to where it was', async () => {
      const chart = await show(states.behind);
      point(chart, 2).focus();
      await sendKeys({ press: 'ArrowLeft' });
      await chart.updateComplete;
      expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 1));
      expect(read(chart)).to.equal('2022年 781家');
      expect(point(chart, 1).getAttribute('tabindex')).to.equal('0');
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowLeft' });
      expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 0));
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'ArrowRight' });
      expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 2));
    });

    it('leaves other keys to the browser', async () => {
      const chart = await show(states.behind);
      point(chart, 2).focus();
      const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
      point(chart, 2).dispatchEvent(down);
      expect(down.defaultPrevented).to.equal(false);
    });

    // Alt and Cmd go back in the history, Ctrl a word on.
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const)
      it(`leaves an arrow with ${modifier.replace('Key', '')} to the browser`, async () => {
        const chart = await show(states.behind);
        point(chart, 2).focus();
        const press = (more: KeyboardEventInit): KeyboardEvent => {
          const pressed = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true, ...more });
          chart.shadowRoot!.activeElement!.dispatchEvent(pressed);
          return pressed;
        };
        expect(press({ [modifier]: true }).defaultPrevented).to.equal(false);
        expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 2));
        expect(press({}).defaultPrevented).to.equal(true);
        expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 1));
      });

    it('shows where the focus is by a ring, a hairline and the value', async () => {
      const chart = await show(states.behind);
      expect(shadow(chart, '.hair')).to.equal(null);
      point(chart, 1).focus();
      await waitUntil(() => shadow(chart, '.hair'));
      expect(shadow(chart, '.ring')!.getAttribute('r')).to.equal('4.5');
      expect(read(chart)).to.equal('2022年 781家');
      point(chart, 1).blur();
      await waitUntil(() => !shadow(chart, '.hair'));
    });
  });

  it('answers why', async () => {
    const chart = await show(states.behind);
    const asked = oneEvent(chart, 'plan-explain');
    shadow(chart, '.foot button')!.click();
    expect(((await asked) as Event as PlanExplainEvent).progress).to.equal(states.behind);
  });

  describe('pointer', () => {
    it('reads the point in whose column it is, and nothing when it has gone', async () => {
      const chart = await show(states.behind);
      const before = chart.getBoundingClientRect().height;
      await hover(point(chart, 0).querySelector('.dot')!, 5, 30);
      await waitUntil(() => read(chart) === '2021年 748家');
      expect(chart.getBoundingClientRect().height).to.equal(before);
      await sendMouse({ type: 'move', position: [0, 0] });
      await waitUntil(() => !shadow(chart, '.told'));
    });

    it('keeps the label of a point that was tapped until something else is', async () => {
      const chart = await show(states.behind);
      const plot = shadow(chart, '[part=plot]')!;
      const column = point(chart, 1).querySelector('rect')!;
      column.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'touch', bubbles: true, composed: true }));
      plot.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
      column.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await waitUntil(() => read(chart) === '2022年 781家');
      expect(chart.shadowRoot!.activeElement).to.equal(point(chart, 1));
      const other = await fixture<HTMLElement>(html`<button>x</button>`);
      other.focus();
      await waitUntil(() => !shadow(chart, '.told'));
    });

    it('keeps its label inside of the drawing', async () => {
      const chart = await show(gulou('people-trained'), { density: 'compact', width: 240 });
      const frame = chart.getBoundingClientRect();
      for (const index of [0, 6, 11]) {
        point(chart, index).focus();
        await waitUntil(() => shadow(chart, '.tip'));
        await chart.updateComplete;
        const { left, right } = shadow<SVGElement>(chart, '.tip')!.getBoundingClientRect();
        expect(left).to.be.at.least(frame.left - 1);
        expect(right).to.be.at.most(frame.right + 1);
      }
    });
  });

  describe('compact', () => {
    it('draws boxes of one size with the target at one height, whatever is in them', async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="display:grid;grid-template-columns:repeat(3,240px)">
          ${['ahead', 'behind', 'range', 'notReported', 'yearly', 'zero'].map(
            (name) =>
              html`<plan-trend-chart density="compact" no-heading .progress=${states[name]}></plan-trend-chart>`,
          )}
        </div>`,
      );
      const charts = [...place.querySelectorAll('plan-trend-chart')];
      await waitUntil(() => charts.every((chart) => shadow(chart, '.chart text')));
      const boxes = charts.map((chart) => shadow<SVGElement>(chart, '.chart')!.getBoundingClientRect());
      for (const { width, height } of boxes) {
        expect(width).to.equal(240);
        expect(height).to.equal(150);
      }
      const heights = charts.flatMap((chart) => shadow(chart, '.goal-line')?.getAttribute('y1') ?? []);
      expect(heights).to.deep.equal(['32', '32', '32', '32', '32']);
    });

    it('says the verdict and what is measured above the drawing, and its name only where asked', async () => {
      const chart = await show(states.behind, { density: 'compact' });
      expect(text(chart, '[part=status]')).to.equal('低于序时进度 12个百分点 示例数据 家');
      expect(text(chart, '[part=verdict]')).to.equal('低于序时进度 12个百分点 示例数据');
      chart.noHeading = true;
      await chart.updateComplete;
      expect(text(chart, '[part=status]')).to.equal('低于序时进度 12个百分点 家');
      expect(shadow(chart, '[part=heading]')).to.equal(null);
    });

    it('has its sentence and its table in the page though they are not seen', async () => {
      const chart = await show(states.behind, { density: 'compact' });
      expect(shadow(chart, '.unseen')!.getBoundingClientRect().height).to.equal(1);
      expect(text(chart, '[part=description]')).to.equal('2021年748家，2023年807家，逐期上升。');
      chart.description = '三年都在增加。';
      await chart.updateComplete;
      expect(text(chart, '[part=description]')).to.equal('三年都在增加。');
    });

    it('draws the years of a duty as their verdicts', async () => {
      const chart = await show(states.yearly, { density: 'compact' });
      expect(all(chart, '.sign').length).to.equal(5);
      expect(shadow(chart, '[part=track]')!.getAttribute('aria-label')).to.include('2022年未发布');
      await expect(chart).to.be.accessible();
    });
  });

  it('is drawn when a reader comes near; heading, verdict and table are there before', async () => {
    const place = await fixture<HTMLElement>(html`<div><div style="height:6000px"></div></div>`);
    const chart = document.createElement('plan-trend-chart');
    chart.progress = states.behind;
    place.append(chart);
    await chart.updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(text(chart, '[part=heading]')).to.equal('万企拥有有效注册商标企业数');
    expect(all(chart, 'tbody tr').length).to.equal(6);
    expect(shadow(chart, '.point')).to.equal(null);
    const { height } = chart.getBoundingClientRect();
    chart.scrollIntoView();
    await waitUntil(() => shadow(chart, '.point'));
    // The note on the axis comes with the drawing.
    expect(chart.getBoundingClientRect().height).to.be.closeTo(height, 1);
    scrollTo(0, 0);
  });

  it('draws for paper what was drawn for a wide screen, and back', async () => {
    const chart = await show(states.behind, { width: 1200 });
    await waitUntil(() => shadow(chart, '.chart')!.getAttribute('viewBox') === '0 0 860 300');
    window.dispatchEvent(new Event('beforeprint'));
    await chart.updateComplete;
    expect(shadow(chart, '.chart')!.getAttribute('viewBox')).to.equal('0 0 680 300');
    window.dispatchEvent(new Event('afterprint'));
    await chart.updateComplete;
    expect(shadow(chart, '.chart')!.getAttribute('viewBox')).to.equal('0 0 860 300');
  });

  describe('drawing', () => {
    it('explains only shapes that are not plain dots', async () => {
      expect(shadow(await show(states.behind), '[part=legend]')).to.equal(null);
    });

    it('draws a period without a figure as a gap and says so', async () => {
      const chart = await show(gulou('protected-enterprises'));
      // Nothing of 2021 is known: the line starts in 2022.
      expect(all(chart, '.point').length).to.equal(2);
      expect(shadow(chart, '.line')!.getAttribute('d')!.match(/[ML]/g)!.join('')).to.equal('ML');
    });

    it('keeps every label inside of it and off the others, in either language', async () => {
      for (const lang of ['zh-CN', 'en']) {
        for (const width of [320, 640]) {
          const chart = await show(states.behind, { width, lang });
          const frame = shadow<SVGElement>(chart, '.chart')!.getBoundingClientRect();
          const boxes = all(chart, '.chart text').map((label) => {
            const box = label.getBoundingClientRect();
            // Letters of another browser's fonts may be a little wider than those reckoned with.
            expect(box.left, label.textContent!).to.be.at.least(frame.left - 3);
            expect(box.right, label.textContent!).to.be.at.most(frame.right + 3);
            // The letters, without the room a font has above and below them: Firefox counts it, Chromium does not.
            const middle = (box.top + box.bottom) / 2;
            const half = parseFloat(getComputedStyle(label).fontSize) / 2;
            return { left: box.left, right: box.right, top: middle - half, bottom: middle + half };
          });
          boxes.forEach((a, index) => {
            for (const b of boxes.slice(index + 1)) {
              const apart =
                a.right <= b.left + 2 || b.right <= a.left + 2 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
              expect(apart, `${lang} ${width}: ${JSON.stringify([a, b])}`).to.equal(true);
            }
          });
          // The next one would be drawn far below, for nobody.
          chart.remove();
        }
      }
    });

    it('parts the line at a break in the series and says what changed', async () => {
      const { observations = [] } = planWithFigures;
      const broken = assessPlan(
        parsePlan({
          ...planWithFigures,
          observations: observations.map((each) =>
            each.indicator === 'trademark-enterprises-per-10000' && each.period === '2023'
              ? { ...each, break: true, note: '示例：改为按注册地统计' }
              : each,
          ),
        }),
        { asOf: midTerm },
      ).indicators.find(({ indicator }) => indicator.id === 'trademark-enterprises-per-10000');
      const chart = await show(broken);
      expect(shadow(chart, '.line')!.getAttribute('d')!.match(/[ML]/g)!.join('')).to.match(/L.*M$/);
      expect(all(chart, '.break').length).to.equal(1);
      expect(all(chart, '.chart text').map(({ textContent }) => textContent)).to.include('口径调整');
      expect(text(chart, '[part=notes]')).to.include(
        '2023年起统计口径调整（示例：改为按注册地统计），与此前的数值不可比',
      );
      expect(text(chart, '[part=notes]')).to.include('也不作推算：数据口径有变，前后不可比。');
      await expect(chart).to.be.accessible();
    });

    it('explains the mark at a base that is not quite the same', async () => {
      const chart = await show(states.behind);
      expect(text(chart, '.chart')).to.include('基期722*');
      expect(text(chart, '[part=notes]')).to.include('*基期：');
    });

    it('is never wider than its place', async () => {
      for (const width of [280, 320, 360]) {
        const place = await fixture<HTMLElement>(html`<div><plan-trend-chart></plan-trend-chart></div>`);
        place.style.width = `${width}px`;
        const chart = place.querySelector('plan-trend-chart')!;
        chart.lang = 'en';
        chart.progress = gulou('people-trained');
        await chart.updateComplete;
        await waitUntil(() => shadow(chart, '.chart')!.getAttribute('viewBox')!.startsWith(`0 0 ${width} `));
        expect(place.scrollWidth).to.be.at.most(width);
      }
    });

    it('follows its own width', async () => {
      const chart = await show(states.ahead, { width: 1100 });
      const side = (): boolean =>
        shadow(chart, 'table')!.getBoundingClientRect().left >=
        shadow(chart, '[part=plot]')!.getBoundingClientRect().right;
      expect(side()).to.equal(true);
      chart.style.width = '360px';
      await waitUntil(() => !side());
      // It is said below at any width.
      expect(text(chart, '[part=notes]')).to.include('推算到2025年底约9472件');
    });

    it('shows the marks of a yearly duty, and a single event on its line', async () => {
      const duty = await show(states.yearly);
      expect(shadow(duty, '[part=track]')!.getAttribute('aria-label')).to.include('2022年未发布');
      expect(text(duty, '[part=status]')).to.include('未完成');
      const event = await show(states.notDue);
      expect(shadow(event, '[part=track]')).not.to.equal(null);
      expect(text(event, '[part=status]')).to.include('未到期');
    });

    it('says what is words alone', async () => {
      const chart = await show(gulou('city-ranking'));
      expect(text(chart, '.instead')).to.equal('位于全市前列');
      expect(shadow(chart, '.chart')).to.equal(null);
      expect(text(chart, '[part=description]')).to.include('规划没有给出名次，不作判定');
    });

    it('draws the target of an indicator nothing is reported of, with one sentence', async () => {
      const bare = progressWithoutFigures.indicators.find(({ indicator }) => indicator.id === 'madrid-trademarks');
      const chart = await show(bare);
      expect(shadow(chart, '[part=plot]')!.getAttribute('role')).to.equal('img');
      expect(shadow(chart, '[part=plot]')!.getAttribute('aria-label')).to.include('没有数据不等于0');
      expect(text(chart, '.chart')).to.include('没有数据不等于0').and.include('目标 150件');
      expect(shadow(chart, '[part=tag]')).to.equal(null);
    });
  });

  it('keeps the sample tag', async () => {
    expect(text(await show(states.ahead), '[part=tag]')).to.equal('示例数据');
  });

  it('leaves its name to the page when asked', async () => {
    const chart = await show(states.ahead);
    chart.headingLevel = 2;
    await chart.updateComplete;
    expect(shadow(chart, '[part=heading]')!.getAttribute('aria-level')).to.equal('2');
    chart.noHeading = true;
    await chart.updateComplete;
    expect(shadow(chart, '[part=heading]')).to.equal(null);
    expect(text(chart, '.measure')).to.equal('累计，件');
  });

  it('follows the language of the page', async () => {
    const chart = await show(states.ahead);
    chart.lang = 'en';
    await waitUntil(() => text(chart, 'thead').includes('Actual'));
    expect(text(chart, '[part=notes]')).to.include('Not part of the verdict');
  });

  describe('source', () => {
    it('keeps the fallback until it can draw', async () => {
      const source = await fixture<HTMLElementTagNameMap['plan-source']>(
        html`<plan-source as-of=${midTerm}>
          <plan-trend-chart indicator="madrid-trademarks"><p>150 by 2025</p></plan-trend-chart>
        </plan-source>`,
      );
      const chart = source.querySelector('plan-trend-chart')!;
      await chart.updateComplete;
      expect(chart.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      source.plan = planWithFigures;
      await waitUntil(() => shadow(chart, '.point') !== null);
      expect(chart.querySelector('p')!.offsetHeight).to.equal(0);
    });

    it('holds the place of the drawing while the plan is read', async () => {
      const source = await fixture<HTMLElementTagNameMap['plan-source']>(
        html`<plan-source as-of=${midTerm}>
          <plan-trend-chart indicator="trademark-enterprises-per-10000"></plan-trend-chart>
        </plan-source>`,
      );
      source.style.cssText = 'display:block;width:640px';
      const chart = source.querySelector('plan-trend-chart')!;
      await waitUntil(() => shadow(chart, '.chart')!.getAttribute('viewBox')!.startsWith('0 0 640 '));
      const place = shadow<SVGElement>(chart, '.chart')!.getBoundingClientRect();
      expect(text(chart, '.base')).to.include('正在读取…');
      expect(shadow(chart, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
      source.plan = planWithFigures;
      await waitUntil(() => shadow(chart, '.point') !== null);
      const { top, height } = shadow<SVGElement>(chart, '.chart')!.getBoundingClientRect();
      expect(height).to.equal(place.height);
      expect(top).to.be.closeTo(place.top, 1);
    });

    it('says what is unknown, failed and broken, and never throws', async () => {
      const source = await fixture<HTMLElementTagNameMap['plan-source']>(
        html`<plan-source .plan=${planWithFigures} as-of=${midTerm}>
          <plan-trend-chart indicator="nothing"></plan-trend-chart>
        </plan-source>`,
      );
      const chart = source.querySelector('plan-trend-chart')!;
      await waitUntil(() => text(chart, '[part=error]').includes('nothing'));
      chart.progress = {} as IndicatorProgress;
      await chart.updateComplete;
      expect(text(chart, '[part=error]')).to.equal('这里的数据无法显示。');
      const lost = await fixture(
        html`<plan-source .plan=${'{ no plan'}
          ><plan-trend-chart indicator="madrid-trademarks"></plan-trend-chart
        ></plan-source>`,
      );
      const failed = lost.querySelector('plan-trend-chart')!;
      await waitUntil(() => shadow(failed, '[part=error] button') !== null);
    });

    it('shows the target and says so when only the figures could not be read', async () => {
      const source = await fixture<HTMLElementTagNameMap['plan-source']>(
        html`<plan-source as-of=${midTerm}>
          <plan-trend-chart indicator="madrid-trademarks"></plan-trend-chart>
        </plan-source>`,
      );
      const chart = source.querySelector('plan-trend-chart')!;
      source.setAttribute('observations', '/no/such/file.json');
      source.plan = planWithFigures;
      await waitUntil(() => shadow(chart, '[part=plot]') !== null);
      await waitUntil(() => text(chart, '.chart').includes('目标 150件'));
    });
  });
});
