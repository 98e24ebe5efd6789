import { expect, fixture, html } from '@open-wc/testing';
import '../../components/define.js';
import type { PlanIndicatorCard } from '../../components/plan-indicator-card/plan-indicator-card.js';
import { forgetWords, setWords } from '../../src/format/own-words.js';
import { additions, wordListeners } from '../../src/format/word-table.js';
import { speakTraditional } from '../../src/format/zh-hant.js';
import { states } from '../../stories/examples.js';

const text = (card: Element, selector: string): string =>
  card.shadowRoot!.querySelector(selector)?.textContent?.replace(/\s+/g, '') ?? '';
const langOf = (card: Element): string | null => card.shadowRoot!.querySelector('.base')!.getAttribute('lang');

const show = (lang: string): Promise<HTMLElement> =>
  fixture(html`<div lang=${lang}><plan-indicator-card .progress=${states['behind']}></plan-indicator-card></div>`);
const cardOf = (page: Element): PlanIndicatorCard => page.querySelector('plan-indicator-card')!;

describe('the language of an element', () => {
  afterEach(() => {
    delete additions.traditional;
    forgetWords();
  });

  it('is that of the page around it, and changes with it', async () => {
    const page = await show('zh-CN');
    const card = cardOf(page);
    expect(text(card, '.word')).to.equal('低于序时进度');
    page.lang = 'en';
    await nextDraw(card);
    expect(text(card, '.word')).to.equal('Behindschedule');
    expect(langOf(card)).to.equal('en');
  });

  it('is found around the shadow root it stands in', async () => {
    const page = await fixture(html`<div lang="en"><div class="island"></div></div>`);
    const root = page.querySelector('.island')!.attachShadow({ mode: 'open' });
    const card = document.createElement('plan-indicator-card');
    card.progress = states['behind'];
    root.append(card);
    await card.updateComplete;
    expect(langOf(card)).to.equal('en');
    expect(text(card, '.word')).to.equal('Behindschedule');
  });

  it('is simplified Chinese for readers of traditional Chinese until the page brings that, and says so', async () => {
    const card = cardOf(await show('zh-TW'));
    expect(text(card, '.word')).to.equal('低于序时进度');
    expect(langOf(card)).to.equal('zh-CN');
    speakTraditional();
    await nextDraw(card);
    expect(text(card, '.word')).to.equal('低於序時進度');
    expect(langOf(card)).to.equal('zh-Hant');
  });

  it('leaves the words of the plan as the plan prints them', async () => {
    speakTraditional();
    const card = cardOf(await show('zh-Hant'));
    expect(text(card, '[part=heading]')).to.equal('万企拥有有效注册商标企业数');
    expect(text(card, '[part=target]')).to.include('超过900家');
    await expect(card).to.be.accessible();
  });
});

describe('a page’s own words', () => {
  afterEach(forgetWords);

  it('are shown by elements that are drawn already', async () => {
    const card = cardOf(await show('zh-CN'));
    setWords('zh-CN', 'target', { status: { behind: '慢于序时进度' } });
    await nextDraw(card);
    expect(text(card, '.word')).to.equal('慢于序时进度');
    expect(card.shadowRoot!.querySelector('[role=meter]')!.getAttribute('aria-valuetext')).to.include('慢于序时进度');
  });

  it('are shown by elements drawn later', async () => {
    setWords('zh-CN', 'target', { status: { behind: '慢于序时进度' } });
    expect(text(cardOf(await show('zh-CN')), '.word')).to.equal('慢于序时进度');
  });

  it('reach nobody once no element is left', async () => {
    const page = await show('zh-CN');
    expect(wordListeners.size).to.equal(1);
    page.remove();
    expect(wordListeners.size).to.equal(0);
  });
});

/** The observer of `lang` reports in a task of its own; then the element draws. */
async function nextDraw(card: PlanIndicatorCard): Promise<void> {
  await Promise.resolve();
  await card.updateComplete;
}
