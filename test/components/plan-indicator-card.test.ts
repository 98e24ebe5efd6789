import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../components/define.js';
import { ready } from '../../components/internal/followed.js';
import type { PlanExplainEvent, PlanToggledEvent } from '../../components/index.js';
import type { PlanIndicatorCard } from '../../components/plan-indicator-card/plan-indicator-card.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import type { SharedFacts } from '../../src/view/plan/shared-facts.js';
import { midTerm, planWithFigures, states } from '../../stories/examples.js';
import { followed } from '../../stories/followed-plan.js';
import { workedOut } from '../../stories/worked-out.js';
import { itInChromium } from './only-chromium.js';

const shadow = (card: Element, selector: string): HTMLElement | null => card.shadowRoot!.querySelector(selector);
const text = (card: Element, selector: string): string =>
  (shadow(card, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const show = (name: string, width = 360): Promise<PlanIndicatorCard> =>
  fixture<PlanIndicatorCard>(
    html`<plan-indicator-card
      lang="zh-CN"
      .style=${`width:${width}px`}
      .progress=${states[name]}
    ></plan-indicator-card>`,
  );

describe('plan-indicator-card', () => {
  for (const name of Object.keys(states)) {
    it(`is accessible and says its verdict: ${name}`, async () => {
      const card = await show(name);
      expect(text(card, '[part=heading]')).not.to.equal('');
      expect(text(card, '.word')).not.to.equal('');
      await expect(card).to.be.accessible();
    });
  }

  it('shows value, target, verdict and sentence in this order', async () => {
    const card = await show('behind');
    expect(text(card, '[part=value]')).to.equal('807家');
    expect(text(card, '[part=target]')).to.equal('目标 超过900家 2025年底');
    expect(text(card, '.verdict')).to.equal('低于序时进度 12个百分点');
    expect(text(card, '.sentence')).to.include('完成48%，序时进度60%');
    const parts = ['heading', 'value', 'target', 'track', 'status'].map((part) => shadow(card, `[part=${part}]`)!);
    parts.reduce((before, after) => {
      expect(before.compareDocumentPosition(after)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      return after;
    });
  });

  it('says what is left and when the next figure comes, where the file states a rhythm', async () => {
    const showFollowed = (id: string, day: string, told?: SharedFacts): Promise<PlanIndicatorCard> =>
      fixture<PlanIndicatorCard>(
        html`<plan-indicator-card lang="zh-CN" .progress=${followed(id, day)} .told=${told}></plan-indicator-card>`,
      );
    // 40 − 29; every half year within 60 days: that of 2023-12-31 is due by 2024-02-29.
    await ready(followed('brands-known', '2024-03-01').plan);
    const card = await showFollowed('brands-known', '2024-03-01');
    expect(text(card, '.sentence')).to.equal('完成45%，序时进度50%；还差11个');
    expect(text(card, '.foot')).to.include('逾期未更新：2023年下半年数据应于2024年2月底前公布');
    expect(text(card, '.verdict')).to.equal('低于序时进度 5个百分点');
    await expect(card).to.be.accessible();
    const due = await showFollowed('brands-known', '2024-02-29', {
      asOf: '截至2023年6月底',
      source: '来源：示例统计表',
      sample: true,
    });
    expect(text(due, '.foot')).to.equal('下次公布：2024年2月底前');
    const silent = await showFollowed('canteens', '2024-03-01');
    expect(silent.shadowRoot!.textContent).not.to.match(/还差|公布：|未更新/);
  });

  const showWorkedOut = (name: string, language = 'zh-CN'): Promise<PlanIndicatorCard> =>
    fixture<PlanIndicatorCard>(
      html`<plan-indicator-card lang=${language} .progress=${workedOut[name]}></plan-indicator-card>`,
    );

  it('shows what was published, and beneath it what was worked out of it', async () => {
    // 78.2 − 77.3; 1 − 0.475 ÷ 0.53; (1780 ÷ 1476.61) ^ (1 ÷ 3) − 1; 6.3 − 6.0; 9 ÷ 13
    for (const [name, value, worked] of [
      ['change', '78.2岁', '比基期提高0.9岁'],
      ['reduction', '0.475吨标准煤/万元', '比基期降低10.4%'],
      ['growth', '1780亿元', '年均增长6.4%'],
      ['wrongWay', '6.3%', '比基期上升0.3个百分点'],
      ['share', '9个', '占全部街道的69.2%'],
    ] as const) {
      const card = await showWorkedOut(name);
      expect(text(card, '[part=value]')).to.equal(value);
      expect(text(card, '[part=worked]')).to.equal(worked);
      await expect(card).to.be.accessible();
    }
    expect(shadow(await show('behind'), '[part=worked]')).to.equal(null);
  });

  it('names a figure that several published ones make, and says which they are', async () => {
    const card = await showWorkedOut('rates');
    // 1 − 0.969 × 0.976 × 0.982
    expect(text(card, '[part=value]')).to.equal('比基期降低 7.1%');
    expect(text(card, '[part=worked]')).to.equal('各年数据连乘，2023年为1.8%');
  });

  it('names a place in an order by its number, without a bar', async () => {
    const card = await showWorkedOut('rank');
    expect(text(card, '[part=value]')).to.equal('第 5位');
    expect(text(await showWorkedOut('rank', 'en'), '[part=value]')).to.equal('rank 5');
    expect(shadow(card, '[part=track]')).to.equal(null);
  });

  it('marks every piece that is in another language than the page', async () => {
    const foreign = (card: Element): string[] =>
      [...card.shadowRoot!.querySelectorAll('article [lang]')].map(
        (piece) => `${piece.getAttribute('lang')} ${piece.textContent!.trim()}`,
      );
    expect(foreign(await showWorkedOut('emissions'))).to.deep.equal([
      'en Emissions of greenhouse gases (sample)',
      'en kilotonnes',
      'en Reduction by 50 %',
    ]);
    expect(foreign(await showWorkedOut('emissions', 'en'))).to.deep.equal([]);
    // The plan's own words stand beside a sentence of ours.
    expect(foreign(await showWorkedOut('change', 'en'))).to.deep.equal(['zh-CN 提高1岁']);
    expect(text(await showWorkedOut('change', 'en'), '[part=target]')).to.include('rise by at least 1 year from 2020');
  });

  it('is a meter with a sentence', async () => {
    const meter = shadow(await show('behind'), '[role=meter]')!;
    expect(meter.getAttribute('aria-valuemin')).to.equal('0');
    expect(meter.getAttribute('aria-valuemax')).to.equal('900');
    expect(meter.getAttribute('aria-valuenow')).to.equal('807');
    expect(meter.getAttribute('aria-valuetext'))
      .to.include('807家')
      .and.include('超过900家')
      .and.include('低于序时进度');
  });

  it('lets the meter go past the target', async () => {
    const meter = shadow(await show('overTarget'), '[role=meter]')!;
    expect(meter.getAttribute('aria-valuemax')).to.equal('26.7');
    expect(meter.getAttribute('aria-valuenow')).to.equal('26.7');
  });

  it('has no meter value where nothing is reported', async () => {
    const card = await show('notReported');
    expect(shadow(card, '[role=meter]')).to.equal(null);
    expect(shadow(card, '[part=track]')!.getAttribute('role')).to.equal('img');
    expect(shadow(card, '[part=track]')!.getAttribute('aria-label')).to.include('暂无数据');
    expect(text(card, '[part=value]')).to.equal('—');
  });

  it('draws zero as a stub of two pixels', async () => {
    const bar = shadow(await show('zero'), 'rect.bar')!;
    expect(bar.getAttribute('width')).to.equal('2');
  });

  it('says every year of a yearly duty', async () => {
    const track = shadow(await show('yearly'), '[part=track]')!;
    expect(track.getAttribute('role')).to.equal('img');
    expect(track.getAttribute('aria-label')).to.include('2022年未发布').and.include('2021年已发布');
    expect(track.querySelectorAll('.sign').length).to.equal(5);
  });

  it('draws no track for words', async () => {
    const card = await show('directionOnly');
    expect(shadow(card, '[part=track]')).to.equal(null);
    expect(text(card, '[part=value]')).to.equal('持续提升');
    expect(card.shadowRoot!.textContent).to.include('“知识产权保护社会满意度持续提升”');
  });

  it('keeps the sample tag on every card that shows a sample figure', async () => {
    expect(text(await show('met'), '[part=tag]')).to.equal('示例数据');
    expect(shadow(await show('notReported'), '[part=tag]')).to.equal(null);
  });

  for (const [width, size] of [
    [300, 's'],
    [360, 'm'],
    [560, 'l'],
  ] as const) {
    it(`takes its size from its own width: ${width} pixels is ${size}`, async () => {
      const card = await show('behind', width);
      await waitUntil(() => shadow(card, '[part=base]')!.classList.contains(size));
    });
  }

  it('keeps everything inside itself at 240 pixels', async () => {
    const card = await show('longText', 240);
    await aTimeout(50);
    const base = shadow(card, '[part=base]')!;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });

  it('asks why, and leaves the answer to whoever is around', async () => {
    const card = await show('behind');
    const button = shadow(card, 'button')!;
    expect(button.textContent!.replace(/\s+/g, '')).to.equal('为什么？');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    const asked = oneEvent<PlanExplainEvent>(card, 'plan-explain');
    card.addEventListener('plan-explain', (event) => event.preventDefault());
    button.click();
    expect((await asked).progress).to.equal(states['behind']);
    expect(shadow(card, 'plan-explanation')).to.equal(null);
  });

  it('asks nothing where no answer is registered', async () => {
    const { get } = customElements;
    customElements.get = (tag: string) => (tag === 'plan-explanation' ? undefined : get.call(customElements, tag));
    try {
      expect(shadow(await show('behind'), 'button')).to.equal(null);
    } finally {
      customElements.get = get;
    }
  });

  it('answers by itself, in one press of a key, where nobody is around', async () => {
    const card = await show('behind');
    const button = shadow(card, 'button')!;
    button.focus();
    const opened = oneEvent<PlanToggledEvent>(card, 'plan-toggled');
    await sendKeys({ press: 'Enter' });
    expect((await opened).open).to.equal(true);
    const answer = shadow(card, 'plan-explanation')!;
    expect(answer.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    expect(answer.shadowRoot!.textContent).to.include('（807 − 722）÷（900 − 722）= 85 ÷ 178');
    const closed = oneEvent<PlanToggledEvent>(card, 'plan-toggled');
    await sendKeys({ press: 'Escape' });
    expect((await closed).open).to.equal(false);
    expect(shadow(card, 'plan-explanation')).to.equal(null);
    expect(card.shadowRoot!.activeElement).to.equal(button);
  });

  it('keeps its own answer on the day the page looks from', async () => {
    const source = await fixture<HTMLElementTagNameMap['plan-source']>(
      html`<plan-source .plan=${planWithFigures} as-of=${midTerm}>
        <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
      </plan-source>`,
    );
    const card = source.querySelector('plan-indicator-card')!;
    await waitUntil(() => shadow(card, 'button'));
    shadow(card, 'button')!.click();
    const answer = shadow(card, 'plan-explanation')! as HTMLElementTagNameMap['plan-explanation'];
    await waitUntil(() => answer.shadowRoot!.textContent!.includes('截至2023年12月底'));
    source.asOf = '2023-01-31';
    await waitUntil(() => answer.shadowRoot!.textContent!.includes('截至2022年12月底'));
    answer.close();
    await waitUntil(() => !shadow(card, 'plan-explanation'));
  });

  it('gives its button a hit area of at least 24 pixels', async () => {
    const button = shadow(await show('behind'), 'button')!;
    const { height } = button.getBoundingClientRect();
    const reach = -parseFloat(getComputedStyle(button, '::after').top);
    expect(height + 2 * reach).to.be.at.least(24);
  });

  it('speaks the language of the page and follows its change', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en"><plan-indicator-card .progress=${states['behind']}></plan-indicator-card></div>`,
    );
    const card = box.querySelector('plan-indicator-card')!;
    expect(text(card, '.verdict')).to.equal('Behind schedule by 12 percentage points');
    expect(text(card, '[part=value]')).to.match(/^807 /);
    box.lang = 'zh-CN';
    await waitUntil(() => text(card, '.verdict') === '低于序时进度 12个百分点');
    expect(shadow(card, '[part=base]')!.lang).to.equal('zh-CN');
  });

  it('finds the language through the shadow root it stands in', async () => {
    const host = await fixture<HTMLElement>(html`<section lang="en"></section>`);
    const card = document.createElement('plan-indicator-card');
    card.progress = states['met'];
    host.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    expect(text(card, '.word')).to.equal('Met');
  });

  it('takes its indicator from the nearest source', async () => {
    const source = await fixture(
      html`<plan-source .plan=${planWithFigures} as-of=${midTerm}>
        <div><plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card></div>
      </plan-source>`,
    );
    const card = source.querySelector('plan-indicator-card')!;
    await waitUntil(() => text(card, '[part=value]') === '147件');
  });

  it('waits for a source that is upgraded later', async () => {
    // The tag is inert in a document without a window, so the source is only upgraded when it is adopted.
    const inert = document.implementation.createHTMLDocument('');
    const source = inert.createElement('plan-source');
    const card = document.createElement('plan-indicator-card');
    card.indicator = 'madrid-trademarks';
    source.append(card);
    document.body.append(source);
    customElements.upgrade(source);
    const upgraded = document.querySelector('plan-source')!;
    upgraded.plan = planWithFigures;
    upgraded.asOf = midTerm;
    const drawn = document.querySelector('plan-indicator-card')!;
    await waitUntil(() => text(drawn, '[part=value]') === '147件');
    upgraded.remove();
  });

  it('lets progress win over indicator', async () => {
    const source = await fixture(
      html`<plan-source .plan=${planWithFigures} as-of=${midTerm}>
        <plan-indicator-card indicator="madrid-trademarks" .progress=${states['behind']}></plan-indicator-card>
      </plan-source>`,
    );
    await nextFrame();
    expect(text(source.querySelector('plan-indicator-card')!, '[part=value]')).to.equal('807家');
  });

  it('leaves the fallback until it has something to draw, and after', async () => {
    const source = await fixture(
      html`<plan-source as-of=${midTerm}>
        <plan-indicator-card indicator="madrid-trademarks"><p>150 by 2025</p></plan-indicator-card>
      </plan-source>`,
    );
    const card = source.querySelector('plan-indicator-card')!;
    const fallback = card.querySelector('p')!;
    await card.updateComplete;
    expect(fallback.offsetHeight).to.be.greaterThan(0);
    expect(shadow(card, '.bone')).to.equal(null);
    (source as HTMLElementTagNameMap['plan-source']).plan = planWithFigures;
    await waitUntil(() => text(card, '[part=value]') === '147件');
    expect(fallback.offsetHeight).to.equal(0);
  });

  it('shows a skeleton of about its own height while it waits without a fallback', async () => {
    const source = await fixture(
      html`<plan-source as-of=${midTerm}>
        <plan-indicator-card indicator="madrid-trademarks" .style=${'width:360px'}> </plan-indicator-card>
      </plan-source>`,
    );
    const card = source.querySelector('plan-indicator-card')!;
    await card.updateComplete;
    expect(shadow(card, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
    expect(text(card, '.foot')).to.equal('正在读取…');
    const { height } = shadow(card, '[part=base]')!.getBoundingClientRect();
    const drawn = shadow(await show('ahead'), '[part=base]')!.getBoundingClientRect();
    expect(Math.abs(height - drawn.height)).to.be.below(30);
  });

  it('keeps the fallback and says one sentence when the plan is broken', async () => {
    const source = await fixture(
      html`<plan-source .plan=${'{'}>
        <plan-indicator-card indicator="madrid-trademarks"><p>150 by 2025</p></plan-indicator-card>
      </plan-source>`,
    );
    const card = source.querySelector('plan-indicator-card')!;
    await waitUntil(() => shadow(card, '[part=error]'));
    expect(card.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    expect(text(card, '[part=error]')).to.include('未能读取数据').and.include('重试');
    await expect(card).to.be.accessible();
  });

  it('leads to the page of its indicator, wherever the address names it', async () => {
    const place = await fixture(
      html`<div indicator-href="/plan/{id}/?of={id}#top">
        <plan-indicator-card lang="zh-CN" .progress=${states['behind']}></plan-indicator-card>
      </div>`,
    );
    const { id } = states['behind']!.indicator;
    const link = shadow(place.querySelector('plan-indicator-card')!, 'a')!;
    expect(link.getAttribute('href')).to.equal(`/plan/${id}/?of=${id}#top`);
  });

  it('says which indicator the plan does not have', async () => {
    const source = await fixture(
      html`<plan-source .plan=${planWithFigures} as-of=${midTerm}>
        <plan-indicator-card indicator="nothing"></plan-indicator-card>
      </plan-source>`,
    );
    const card = source.querySelector('plan-indicator-card')!;
    await waitUntil(() => text(card, '[part=error]').includes('nothing'));
  });

  it('never throws for what is no result', async () => {
    const card = await fixture<PlanIndicatorCard>(
      html`<plan-indicator-card .progress=${{ main: null } as unknown as IndicatorProgress}>kept</plan-indicator-card>`,
    );
    expect(text(card, '[part=error]')).to.equal('这里的数据无法显示。');
    expect(shadow(card, 'slot')).not.to.equal(null);
  });

  it('sets its heading at the level the page asks for', async () => {
    const card = await show('met');
    expect(shadow(card, '[role=heading]')!.getAttribute('aria-level')).to.equal('3');
    card.headingLevel = 5;
    await card.updateComplete;
    expect(shadow(card, '[role=heading]')!.getAttribute('aria-level')).to.equal('5');
  });

  it('is readable on a page with hostile resets', async () => {
    const box = await fixture<HTMLElement>(
      html`<div
        .style=${'font:italic 5px/1 monospace;letter-spacing:9px;text-transform:uppercase;text-align:center;white-space:nowrap'}
      >
        <plan-indicator-card .style=${'width:360px'} .progress=${states['behind']}></plan-indicator-card>
      </div>`,
    );
    const style = getComputedStyle(shadow(box.querySelector('plan-indicator-card')!, '[part=heading]')!);
    expect(style.fontSize).to.equal('16px');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
  });

  it('follows the tokens of the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div .style=${'--plan-color-behind:rgb(1, 2, 3)'}>
        <plan-indicator-card .progress=${states['behind']}></plan-indicator-card>
      </div>`,
    );
    expect(getComputedStyle(shadow(box.querySelector('plan-indicator-card')!, '.word')!).color).to.equal(
      'rgb(1, 2, 3)',
    );
  });

  itInChromium('prints black, whole and without its button', async () => {
    const card = await show('behind');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(shadow(card, '.word')!).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(shadow(card, 'button')!).display).to.equal('none');
    expect(getComputedStyle(card).breakInside).to.equal('avoid');
    await emulateMedia({ media: 'screen' });
  });

  itInChromium('keeps its bar in forced colours', async () => {
    const card = await show('behind');
    await emulateMedia({ forcedColors: 'active' });
    const bar = getComputedStyle(shadow(card, 'rect.bar')!).fill;
    const base = getComputedStyle(shadow(card, 'rect.was')!).fill;
    expect(bar).not.to.equal(base);
    await emulateMedia({ forcedColors: 'none' });
  });
});
