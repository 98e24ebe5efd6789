import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../components/define.js';
import type { PlanToggledEvent } from '../../components/index.js';
import { PlanExplainEvent } from '../../components/index.js';
import type { PlanExplanation } from '../../components/plan-explanation/plan-explanation.js';
import { completionRate } from '../../src/methods/completion-rate.js';
import { eurostat } from '../../src/methods/eurostat.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { midTerm, planWithFigures, states } from '../../stories/examples.js';
import { itInChromium, itOutsideWebKit } from './only-chromium.js';

const shadow = <Found extends Element = HTMLElement>(host: Element, selector: string): Found | null =>
  host.shadowRoot!.querySelector<Found>(selector);
const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const text = (host: Element, selector: string): string => clean(shadow(host, selector)?.textContent);
const texts = (host: Element, selector: string): string[] =>
  [...host.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => clean(textContent));
const isOpen = (host: Element): boolean => shadow(host, 'dialog')?.hasAttribute('open') ?? false;

const trademarks = 'trademark-enterprises-per-10000';

/** A verdict of an office, dated; the words are made up. */
const judgedPlan = parsePlan({
  ...planWithFigures,
  judgements: [
    {
      indicator: trademarks,
      words: { 'zh-CN': '快于预期', en: 'faster than expected' },
      office: { 'zh-CN': '区发展和改革委员会', en: 'Development and Reform Commission' },
      date: '2024-01-10',
      source: { name: { 'zh-CN': '中期评估报告', en: 'Mid-term report' }, url: 'https://example.gov.cn/report.html' },
    },
  ],
});
const judgedOn = (asOf: string): IndicatorProgress =>
  assessPlan(judgedPlan, { asOf }).indicators.find(({ indicator }) => indicator.id === trademarks)!;

const inline = (progress: IndicatorProgress | undefined, lang = 'zh-CN'): Promise<PlanExplanation> =>
  fixture<PlanExplanation>(html`<plan-explanation inline lang=${lang} .progress=${progress}></plan-explanation>`);

/** Two cards in a source that answers. */
async function page(deepLink = false): Promise<{
  source: HTMLElementTagNameMap['plan-source'];
  answer: PlanExplanation;
  buttons: HTMLButtonElement[];
}> {
  const source = await fixture<HTMLElementTagNameMap['plan-source']>(
    html`<plan-source lang="zh-CN" .plan=${planWithFigures} as-of=${midTerm}>
      <plan-indicator-card indicator=${trademarks}></plan-indicator-card>
      <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
      <plan-explanation ?deep-link=${deepLink}></plan-explanation>
    </plan-source>`,
  );
  const cards = [...source.querySelectorAll('plan-indicator-card')];
  await waitUntil(() => cards.every((card) => shadow(card, 'button')));
  return {
    source,
    answer: source.querySelector('plan-explanation')!,
    buttons: cards.map((card) => shadow<HTMLButtonElement>(card, 'button')!),
  };
}

const settled = async (answer: PlanExplanation): Promise<void> => {
  await answer.updateComplete;
  await nextFrame();
};

describe('plan-explanation', () => {
  afterEach(() => {
    document.querySelectorAll('plan-explanation').forEach((each) => each.close());
  });

  for (const [name, progress] of Object.entries(states)) {
    it(`is accessible and gives a reason: ${name}`, async () => {
      const answer = await inline(progress);
      expect(text(answer, '[part=heading]')).to.match(/^为什么判为.+？$/);
      expect(text(answer, '[part=rule]')).to.match(/[。？]$/);
      expect(texts(answer, 'dt')).to.include('目标值');
      expect(answer.shadowRoot!.textContent).not.to.match(/NaN|Infinity|undefined|null|\[object/);
      await expect(answer).to.be.accessible();
    });
  }

  it('answers each question at the right, with the arithmetic below', async () => {
    const answer = await inline(states['behind']);
    expect(text(answer, '[part=heading]')).to.equal('为什么判为 低于序时进度 12个百分点？');
    expect(texts(answer, '[part=step]')).to.deep.equal([
      '目标和基期是多少 722 → 超过900家 5年要增加178家',
      '完成了多少 48% （807 − 722）÷（900 − 722）= 85 ÷ 178',
      '时间过了多少 60% 2021年1月1日至2023年12月31日，1095天 ÷ 1826天',
      '相差多少，怎样判定 低12个百分点 48% − 60%。差距大于0.5个百分点，判为“低于序时进度”。',
    ]);
    for (const step of answer.shadowRoot!.querySelectorAll('[part=step]')) {
      const [asks, said] = step.querySelector('.asks')!.children as unknown as [HTMLElement, HTMLElement];
      expect(said.getBoundingClientRect().right).to.be.closeTo(step.getBoundingClientRect().right, 1);
      expect(said.getBoundingClientRect().top).to.be.closeTo(asks.getBoundingClientRect().top, 4);
    }
    expect(texts(answer, '[part=outlook]')[0]).to.match(/^照此推算（不参与判定） .*约864家，未超过900家。/);
    expect(shadow(answer, 'ol')!.querySelector('[part=outlook]')).to.equal(null);
  });

  it('says the same in English', async () => {
    const answer = await inline(states['behind'], 'en');
    expect(text(answer, '[part=heading]')).to.equal('Why is the verdict Behind schedule by 12 percentage points?');
    expect(texts(answer, '[part=step]')[1]).to.equal('How much is done 48% (807 − 722) ÷ (900 − 722) = 85 ÷ 178');
  });

  it('quotes the plan letter for letter, with the place', async () => {
    const answer = await inline(states['behind']);
    const quotes = texts(answer, '[part=quote]');
    const plan = JSON.stringify(gulouPlan);
    expect(quotes.length).to.equal(2);
    for (const quote of quotes) {
      expect(quote).to.match(/^“.+”$/);
      expect(plan).to.include(JSON.stringify(quote.slice(1, -1)).slice(1, -1));
    }
    expect(quotes[0]).to.equal('“万企拥有有效注册商标企业数超过900家”');
    expect(texts(answer, '.place')).to.deep.equal([
      '规划第二章（三）发展目标，第2段',
      '规划第一章（一）发展基础，第3段',
    ]);
    expect(shadow(await inline(states['behind'], 'en'), '[part=quote]')!.getAttribute('lang')).to.equal('zh-CN');
  });

  it('links the place to the document where that was published', async () => {
    const { document: own, ...rest } = planWithFigures;
    const published = parsePlan({ ...rest, document: { ...own, url: 'https://example.gov.cn/plan.html' } });
    const progress = assessPlan(published, { asOf: midTerm }).indicators.find(
      ({ indicator }) => indicator.id === trademarks,
    );
    const place = shadow<HTMLAnchorElement>(await inline(progress), '.place a')!;
    expect(place.href).to.equal('https://example.gov.cn/plan.html');
    expect(place.textContent).to.equal('规划第二章（三）发展目标，第2段');
  });

  it('names the source of the value, its day and what it is worth', async () => {
    const answer = await inline(states['behind']);
    expect(texts(answer, '[part=source]')[2]).to.equal('现值 807家，2023年，最终数 示例统计表，2024年1月20日公布');
    expect(text(answer, '.of .tag.illustrative')).to.equal('示例数据');
    expect(texts(await inline(states['preliminary']), '[part=source]').pop()).to.include('初步数');
    expect(texts(await inline(states['noSource']), '[part=source]').pop()).to.include('来源：未注明');
  });

  it('shows a published judgement beside the result, in quotation marks and without a glyph', async () => {
    const answer = await inline(judgedOn(midTerm));
    const judgement = shadow(answer, '[part=judgement]')!;
    expect(clean(judgement.textContent)).to.equal('“快于预期” 区发展和改革委员会 2024年1月10日 来源：中期评估报告');
    expect(judgement.querySelector('svg')).to.equal(null);
    expect(judgement.querySelector('a')!.href).to.equal('https://example.gov.cn/report.html');
    expect(text(answer, '[part=heading] .word')).to.equal('低于序时进度');
  });

  it('knows no judgement before it was published', async () => {
    expect(shadow(await inline(judgedOn('2024-01-09')), '[part=judgement]')).to.equal(null);
  });

  it('sets the same beside other methods where the page brings some', async () => {
    const answer = await inline(states['behind']);
    expect(shadow(answer, '[part=methods]')).to.equal(null);
    answer.methods = [completionRate(), eurostat()];
    await answer.updateComplete;
    expect(texts(answer, 'tbody tr')).to.deep.equal([
      '完成率 完成了多少 未完成 807 ÷ 900 = 0.897',
      '欧盟统计局可持续发展监测 按增速能否达到 中等进展 1 × 0.0378 ÷ abs(0.0451) = 0.839',
    ]);
    expect(answer.shadowRoot!.textContent).to.include('均不改变上面的判定');
    await expect(answer).to.be.accessible();
    answer.progress = states['zero'];
    await answer.updateComplete;
    expect(texts(answer, 'tbody tr')[1]).to.include('不适用：数值为零或负数');
  });

  it('opens from a card by keyboard, keeps the page still, and gives the focus back', async () => {
    const { answer, buttons } = await page();
    buttons[0]!.focus();
    const opened = oneEvent<PlanToggledEvent>(answer, 'plan-toggled');
    await sendKeys({ press: 'Enter' });
    expect((await opened).open).to.equal(true);
    expect(answer.open).to.equal(true);
    expect(shadow<HTMLDialogElement>(answer, 'dialog')!.matches(':modal')).to.equal(true);
    expect(answer.shadowRoot!.activeElement).to.equal(shadow(answer, '[part=heading]'));
    expect(document.documentElement.style.overflow).to.equal('hidden');
    await expect(answer).to.be.accessible();
    const names: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await sendKeys({ press: 'Tab' });
      const at = answer.shadowRoot!.activeElement;
      // Beyond the last stop the browser offers its own controls; the page behind is never reached.
      names.push(at ? clean(at.getAttribute('aria-label') ?? at.textContent) : '');
      expect(buttons).not.to.include(document.activeElement?.shadowRoot?.activeElement);
    }
    expect(names.slice(0, 2)).to.deep.equal(['关闭', '打印']);
    const closed = oneEvent<PlanToggledEvent>(answer, 'plan-toggled');
    await sendKeys({ press: 'Escape' });
    expect((await closed).open).to.equal(false);
    expect(isOpen(answer)).to.equal(false);
    expect(document.documentElement.style.overflow).to.equal('');
    expect(document.activeElement!.shadowRoot!.activeElement).to.equal(buttons[0]);
    expect(location.hash).to.equal('');
  });

  it('keeps room for a scroll bar that goes with the dialog, and takes back what it set and nothing else', async () => {
    const root = document.documentElement;
    const { answer, buttons } = await page();
    const openAndClose = async (meanwhile?: () => void): Promise<string> => {
      buttons[0]!.click();
      await settled(answer);
      const { paddingRight } = root.style;
      meanwhile?.();
      answer.close();
      await settled(answer);
      return paddingRight;
    };
    // A bar of 15 pixels, which browsers under test lay over the page.
    Object.defineProperty(root, 'clientWidth', { configurable: true, get: () => window.innerWidth - 15 });
    try {
      root.style.paddingRight = '3px';
      expect(await openAndClose()).to.equal('15px');
      expect(root.style.paddingRight, 'as the page had it').to.equal('3px');
      expect(await openAndClose(() => (root.style.paddingRight = '7px'))).to.equal('15px');
      expect(root.style.paddingRight, 'as the page set it meanwhile').to.equal('7px');
      root.style.paddingRight = '';
      expect(await openAndClose()).to.equal('15px');
      expect(root.style.paddingRight, 'none where there was none').to.equal('');
    } finally {
      delete (root as { clientWidth?: number }).clientWidth;
      root.style.paddingRight = '';
    }
  });

  it('leads to the page of the indicator and gives its address, where the page has one', async () => {
    const { answer, source, buttons } = await page();
    buttons[0]!.click();
    await settled(answer);
    expect(shadow(answer, '.last a')).to.equal(null);
    expect(texts(answer, '.last button')).to.deep.equal(['打印']);
    answer.close();
    await settled(answer);
    source.setAttribute('indicator-href', 'indicator.html?id={id}');
    buttons[0]!.click();
    await settled(answer);
    const address = new URL(`indicator.html?id=${trademarks}`, document.baseURI).href;
    expect(shadow<HTMLAnchorElement>(answer, '.last a')!.href).to.equal(address);
    const copy = shadow<HTMLButtonElement>(answer, '.last button')!;
    expect(clean(copy.textContent)).to.equal('复制链接');
    copy.focus();
    copy.click();
    await waitUntil(() => text(answer, '[role=status]').includes(address));
    expect(answer.shadowRoot!.activeElement === copy, 'the button keeps the focus').to.equal(true);
  });

  it('closes by its button and by a press beside it, not by one inside', async () => {
    const { answer, buttons } = await page();
    const press = (at: Element): boolean => at.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    buttons[0]!.click();
    await settled(answer);
    press(shadow(answer, '[part=rule]')!);
    expect(answer.open).to.equal(true);
    press(shadow(answer, 'dialog')!);
    await settled(answer);
    expect(isOpen(answer)).to.equal(false);
    buttons[1]!.click();
    await settled(answer);
    expect(text(answer, '.of')).to.include('马德里商标有效注册量');
    shadow(answer, 'button.cross')!.click();
    await settled(answer);
    expect(isOpen(answer)).to.equal(false);
  });

  it('gives the focus to what the button stood in when that was drawn anew', async () => {
    const { answer, buttons } = await page();
    const card = (buttons[0]!.getRootNode() as ShadowRoot).host as HTMLElement;
    buttons[0]!.focus();
    buttons[0]!.click();
    await settled(answer);
    buttons[0]!.remove();
    answer.close();
    await settled(answer);
    expect(document.activeElement).to.equal(card);
    card.blur();
    expect(card.hasAttribute('tabindex')).to.equal(false);
  });

  it('answers only where nothing nearer has', async () => {
    const outer = await fixture(html`
      <div>
        <plan-explanation></plan-explanation>
        <plan-source .plan=${planWithFigures} as-of=${midTerm}>
          <b id="inside"></b>
          <plan-explanation></plan-explanation>
        </plan-source>
        <b id="outside"></b>
      </div>
    `);
    const [far, near] = [...outer.querySelectorAll('plan-explanation')] as [PlanExplanation, PlanExplanation];
    const ask = (id: string): boolean =>
      outer.querySelector(id)!.dispatchEvent(new PlanExplainEvent(states['behind']!));
    expect(ask('#inside')).to.equal(false);
    await settled(near);
    expect([isOpen(far), isOpen(near)]).to.deep.equal([false, true]);
    near.close();
    await settled(near);
    expect(ask('#outside')).to.equal(false);
    await settled(far);
    expect([isOpen(far), isOpen(near)]).to.deep.equal([true, false]);
  });

  it('leaves the question to a page that answers by itself', async () => {
    const { answer, source, buttons } = await page();
    source.querySelector('plan-indicator-card')!.addEventListener('plan-explain', (event) => event.preventDefault());
    buttons[0]!.click();
    await settled(answer);
    expect(isOpen(answer)).to.equal(false);
  });

  it('follows the source to another day while it is open', async () => {
    const { answer, source, buttons } = await page();
    buttons[1]!.click();
    await settled(answer);
    const heading = shadow(answer, '[part=heading]');
    expect(text(answer, '.of')).to.include('截至2023年12月底');
    source.asOf = '2023-01-31';
    await waitUntil(() => text(answer, '.of').includes('截至2022年12月底'));
    expect(isOpen(answer)).to.equal(true);
    expect(shadow(answer, '[part=heading]')).to.equal(heading);
    expect(answer.shadowRoot!.activeElement).to.equal(heading);
  });

  it('stays with a day that somebody asked about on their own', async () => {
    const { answer, source } = await page();
    const earlier = assessPlan(planWithFigures, { asOf: '2022-01-31' }).indicators.find(
      ({ indicator }) => indicator.id === 'madrid-trademarks',
    )!;
    source.firstElementChild!.dispatchEvent(new PlanExplainEvent(earlier));
    await settled(answer);
    source.asOf = '2023-01-31';
    await settled(answer);
    expect(text(answer, '.of')).to.include('截至2021年12月底');
  });

  it('follows the language of the page while it is open', async () => {
    const { answer, source, buttons } = await page();
    buttons[0]!.click();
    await settled(answer);
    source.lang = 'en';
    await waitUntil(() => text(answer, '[part=heading]').startsWith('Why is the verdict'));
    expect(isOpen(answer)).to.equal(true);
  });

  describe('in the address', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('puts the indicator there, and “back” closes it again', async () => {
      const { answer, buttons } = await page(true);
      const before = history.length;
      buttons[1]!.click();
      await settled(answer);
      expect(location.hash).to.equal('#why-madrid-trademarks');
      expect(history.length).to.equal(before + 1);
      history.back();
      await waitUntil(() => !isOpen(answer));
      expect(location.hash).to.equal('');
      history.forward();
      await waitUntil(() => isOpen(answer));
      expect(text(answer, '.of')).to.include('马德里商标有效注册量');
      history.back();
      await waitUntil(() => !isOpen(answer));
    });

    it('goes a step back when the reader closes it', async () => {
      const { answer, buttons } = await page(true);
      buttons[1]!.click();
      await settled(answer);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => location.hash === '');
      await settled(answer);
      expect(isOpen(answer)).to.equal(false);
      expect(document.activeElement!.shadowRoot!.activeElement).to.equal(buttons[1]);
    });

    it('opens what a reader comes with, once there are data, and leaves it without leaving the page', async () => {
      location.hash = '#why-madrid-trademarks';
      const length = history.length;
      const { answer } = await page(true);
      await waitUntil(() => isOpen(answer));
      expect(text(answer, '.of')).to.include('马德里商标有效注册量');
      answer.close();
      await settled(answer);
      expect(location.hash).to.equal('');
      expect(history.length).to.equal(length);
      expect(isOpen(answer)).to.equal(false);
    });

    it('goes from one indicator to another with the address', async () => {
      const { answer } = await page(true);
      location.hash = '#why-white-paper';
      await waitUntil(() => isOpen(answer) && text(answer, '.of').includes('白皮书'));
      location.hash = '#why-madrid-trademarks';
      await waitUntil(() => text(answer, '.of').includes('马德里商标有效注册量'));
      location.hash = '#something-else';
      await waitUntil(() => !isOpen(answer));
      expect(location.hash).to.equal('#something-else');
    });

    it('opens nothing for an indicator the plan does not have', async () => {
      location.hash = '#why-nothing';
      const { answer } = await page(true);
      await settled(answer);
      expect(isOpen(answer)).to.equal(false);
      expect(location.hash).to.equal('#why-nothing');
    });

    it('leaves the address alone unless asked for', async () => {
      location.hash = '#why-madrid-trademarks';
      const { answer, buttons } = await page();
      await settled(answer);
      expect(isOpen(answer)).to.equal(false);
      buttons[0]!.click();
      await settled(answer);
      expect(location.hash).to.equal('#why-madrid-trademarks');
    });
  });

  describe('in a browser without dialogs', () => {
    const native = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!;
    beforeEach(() => delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).showModal);
    afterEach(() => Object.defineProperty(HTMLDialogElement.prototype, 'showModal', native));

    it('is a modal dialog all the same', async () => {
      const { answer, buttons } = await page();
      buttons[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(answer);
      const box = shadow(answer, 'dialog')!;
      expect(box.getAttribute('role')).to.equal('dialog');
      expect(box.getAttribute('aria-modal')).to.equal('true');
      expect(box.matches(':modal')).to.equal(false);
      expect(box.offsetHeight).to.be.greaterThan(100);
      expect(answer.shadowRoot!.activeElement).to.equal(shadow(answer, '[part=heading]'));
      await expect(answer).to.be.accessible();

      const stops = [...answer.shadowRoot!.querySelectorAll<HTMLElement>('button')];
      for (const expected of [...stops, stops[0]]) {
        await sendKeys({ press: 'Tab' });
        expect(answer.shadowRoot!.activeElement).to.equal(expected);
      }
      // Not every driver can hold a key.
      const back = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
      answer.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', back));
      expect(answer.shadowRoot!.activeElement).to.equal(stops[stops.length - 1]);
      buttons[1]!.focus();
      expect(answer.shadowRoot!.activeElement).to.equal(shadow(answer, '[part=heading]'));

      await sendKeys({ press: 'Escape' });
      await settled(answer);
      expect(box.offsetHeight).to.equal(0);
      expect(document.activeElement!.shadowRoot!.activeElement).to.equal(buttons[0]);
      buttons[1]!.focus();
      expect(document.activeElement!.shadowRoot!.activeElement).to.equal(buttons[1]);
    });

    it('covers the page, and a press on the cover closes it', async () => {
      const { answer, buttons } = await page();
      buttons[0]!.click();
      await settled(answer);
      const under = answer.shadowRoot!.elementFromPoint(5, 5);
      expect(under).to.equal(shadow(answer, 'dialog'));
      under!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      await settled(answer);
      expect(isOpen(answer)).to.equal(false);
    });
  });

  it('can be opened by script and by its attribute', async () => {
    const answer = await fixture<PlanExplanation>(html`<plan-explanation lang="zh-CN"></plan-explanation>`);
    answer.show(states['behind']);
    await settled(answer);
    expect(text(answer, '[part=heading]')).to.include('低于序时进度');
    answer.removeAttribute('open');
    await settled(answer);
    expect(isOpen(answer)).to.equal(false);
    answer.progress = states['met'];
    answer.setAttribute('open', '');
    await settled(answer);
    expect(text(answer, '[part=heading]')).to.include('已达目标值');
  });

  it('tells the page once that it is open, whatever is drawn meanwhile', async () => {
    const { answer, buttons } = await page();
    const told: boolean[] = [];
    answer.addEventListener('plan-toggled', ({ open }) => told.push(open));
    answer.requestUpdate();
    await settled(answer);
    buttons[0]!.click();
    await settled(answer);
    answer.requestUpdate();
    await settled(answer);
    answer.close();
    await settled(answer);
    expect(told).to.deep.equal([true, false]);
  });

  it('is no dialog where it stands in the page, though its attribute says that it is open', async () => {
    const told: boolean[] = [];
    const answer = await inline(undefined);
    answer.addEventListener('plan-toggled', ({ open }) => told.push(open));
    answer.progress = states['behind'];
    answer.open = true;
    await settled(answer);
    expect(told).to.deep.equal([]);
    expect(document.documentElement.style.overflow).to.equal('');
    expect(text(answer, '[part=heading]')).to.include('低于序时进度');
  });

  it('lets the page go when it is taken out while open', async () => {
    const { answer, buttons } = await page();
    buttons[0]!.click();
    await settled(answer);
    answer.remove();
    expect(document.documentElement.style.overflow).to.equal('');
    await settled(answer);
    expect(answer.open).to.equal(false);
  });

  it('keeps its way out where it cannot explain', async () => {
    const answer = await fixture<PlanExplanation>(
      html`<plan-explanation lang="zh-CN" .progress=${{} as IndicatorProgress}></plan-explanation>`,
    );
    answer.show();
    await settled(answer);
    expect(text(answer, '[part=heading]')).to.equal('为什么？');
    expect(text(answer, '[part=error]')).to.equal('这里的数据无法显示。');
    shadow(answer, 'button.cross')!.click();
    await settled(answer);
    expect(isOpen(answer)).to.equal(false);
  });

  it('says that the figures could not be read, and keeps the sentence of the plan', async () => {
    const source = await fixture(
      html`<plan-source
        lang="zh-CN"
        src="/src/plans/gulou-ip-2021-2025.json"
        observations="/src/plans/no-such-file.json"
        as-of=${midTerm}
      >
        <plan-explanation inline indicator="madrid-trademarks"></plan-explanation>
      </plan-source>`,
    );
    const answer = source.querySelector('plan-explanation')!;
    await waitUntil(() => shadow(answer, '[part=error]'));
    expect(text(answer, '[part=heading]')).to.equal('为什么？');
    expect(text(answer, '[part=error]')).to.include('重试');
    expect(answer.shadowRoot!.textContent).not.to.include('没有数据不等于0');
    expect(texts(answer, '[part=quote]')).to.include('“马德里商标有效注册量150件”');
  });

  itInChromium('is told as sentences', async () => {
    const { answer, buttons } = await page();
    buttons[0]!.click();
    await settled(answer);
    const told: string = await executeServerCommand('ariaSnapshot', { selector: 'plan-explanation dialog' });
    expect(told).to.include('dialog "为什么判为 低于序时进度 12个百分点？ 万企拥有有效注册商标企业数"');
    expect(told).to.include('heading "为什么判为 低于序时进度 12个百分点？" [level=2]');
    expect(told).to.include('heading "依据" [level=3]');
    expect(told).to.include('img "807减722等于85，900减722等于178，85除以178约为48%。"');
    expect(told).to.include('差距大于0.5个百分点，判为“低于序时进度”。');
    expect(told).to.match(/term: 现值\s+- definition:\s+- paragraph: 807家，2023年，最终数/);
    expect(told.match(/button "关闭"/g)!.length).to.equal(1);
  });

  itOutsideWebKit('fills the screen of a phone and scrolls inside itself', async () => {
    await setViewport({ width: 320, height: 640 });
    const answer = await fixture<PlanExplanation>(html`<plan-explanation lang="zh-CN"></plan-explanation>`);
    answer.methods = [completionRate(), eurostat()];
    for (const lang of ['zh-CN', 'en']) {
      answer.lang = lang;
      answer.show(states['longText']);
      await settled(answer);
      const { width, height } = shadow(answer, 'dialog')!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([320, 640]);
      const base = shadow(answer, '[part=base]')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      expect(base.scrollHeight).to.be.greaterThan(base.clientHeight);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
    await setViewport({ width: 1000, height: 700 });
    await nextFrame();
    expect(shadow(answer, 'dialog')!.getBoundingClientRect().width).to.equal(680);
  });

  itInChromium('is legible in the dark and in forced colours', async () => {
    const box = await fixture<HTMLElement>(
      html`<div
        .style=${'--plan-color-surface:#151c23;--plan-color-text:#e8edf2;--plan-color-text-muted:#aab5c0;--plan-color-accent:#8dbaea;--plan-color-behind:#e5ac58'}
      >
        <plan-explanation .progress=${judgedOn(midTerm)}></plan-explanation>
      </div>`,
    );
    const answer = box.querySelector('plan-explanation')!;
    answer.show();
    await settled(answer);
    await expect(answer).to.be.accessible();
    await emulateMedia({ forcedColors: 'active' });
    await expect(answer).to.be.accessible();
    expect(getComputedStyle(shadow(answer, 'dialog')!).borderTopWidth).to.equal('1px');
    await emulateMedia({ forcedColors: 'none' });
  });

  itInChromium('prints black, whole and alone', async () => {
    const answer = await fixture<PlanExplanation>(html`<plan-explanation lang="zh-CN"></plan-explanation>`);
    answer.show(states['behind']);
    await settled(answer);
    await emulateMedia({ media: 'print' });
    const box = shadow(answer, 'dialog')!;
    const base = shadow(answer, '[part=base]')!;
    expect(getComputedStyle(shadow(answer, '.word')!).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(box, '::backdrop').backgroundColor).to.equal('rgb(255, 255, 255)');
    // A scroll height is rounded up.
    expect(Math.ceil(box.getBoundingClientRect().height)).to.be.at.least(base.scrollHeight);
    expect(getComputedStyle(shadow(answer, 'button')!).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  it('hides what stands between its tags once it is defined', async () => {
    const answer = await fixture<PlanExplanation>(html`<plan-explanation><p>Without script</p></plan-explanation>`);
    expect(answer.querySelector('p')!.offsetHeight).to.equal(0);
  });
});
