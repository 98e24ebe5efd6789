import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../components/define.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanDashboard } from '../../components/plan-dashboard/plan-dashboard.js';
import { plainHtml, type PlainTag } from '../../src/static/plain-html.js';
import { officeProgress } from '../../stories/plan-measure-list.stories.js';
import { idle } from './idle.js';
import { gulou, midTerm, planWithFigures, progressOn } from '../../stories/examples.js';

const progress = progressOn(midTerm);
const one = gulou('trademark-enterprises-per-10000');

const given: Readonly<Record<PlainTag, unknown>> = {
  'plan-dashboard': progress,
  'plan-goal-overview': progress,
  'plan-indicator-table': progress,
  'plan-measure-list': progress,
  'plan-indicator-card': one,
  'plan-target-gauge': one,
  'plan-trend-chart': one,
};
const tags = Object.keys(given) as PlainTag[];

type Drawn = HTMLElement & { progress: unknown; updateComplete: Promise<unknown> };
const own = (element: Element): HTMLElement | null => element.querySelector(':scope > [slot=plan-text]');

async function settled(element: Element): Promise<HTMLElement> {
  await waitUntil(() => own(element), `${element.localName} keeps no text`);
  return own(element)!;
}

async function show(tag: string, inside = '', lang = 'zh-CN'): Promise<Drawn> {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang} .style=${'width:900px'} .innerHTML=${`<${tag}>${inside}</${tag}>`}></div>`,
  );
  const element = box.firstElementChild as Drawn;
  element.progress = given[tag as PlainTag];
  await element.updateComplete;
  return element;
}

describe('the plain text inside a tag', () => {
  for (const tag of tags)
    it(`can be read from the page itself, and is not seen: ${tag}`, async () => {
      const element = await show(tag);
      const text = await settled(element);
      const said = tag === 'plan-measure-list' ? '重点任务' : '示例';
      // WebKit reads what it has laid out.
      await waitUntil(() => element.innerText.includes(said), `innerText is without ${said}`);
      const place = element.shadowRoot!.firstElementChild!;
      const { width, height } = place.getBoundingClientRect();
      expect([width, height]).to.deep.equal([1, 1]);
      expect(text.assignedSlot!.parentElement).to.equal(place);
      const before = element.getBoundingClientRect().height;
      place.remove();
      expect(element.getBoundingClientRect().height).to.equal(before);
      element.shadowRoot!.prepend(place);
      await expect(element).to.be.accessible();
    });

  it('is what a server writes, and is taken over as it stands', async () => {
    for (const tag of tags) {
      const written = plainHtml(tag, given[tag] as typeof progress);
      const element = await show(tag, written);
      const before = own(element)!;
      expect(before.textContent!.trim()).to.not.equal('');
      await idle();
      await nextFrame();
      expect(own(element), tag).to.equal(before);
      expect(element.querySelectorAll('[slot=plan-text]').length).to.equal(1);
    }
  });

  it('has no link that a keyboard comes to, whoever has written it', async () => {
    const withLink = officeProgress('2024-03-31');
    for (const inside of ['', plainHtml('plan-measure-list', withLink)]) {
      const element = await show('plan-measure-list', inside);
      element.progress = withLink;
      await settled(element);
      await waitUntil(() => own(element)!.querySelector('a[href="https://example.com/bulletin"][tabindex="-1"]'));
      await expect(element).to.be.accessible();
    }
  });

  it('follows the day, the language and what a reader has filtered', async () => {
    const dashboard = (await show('plan-dashboard')) as unknown as PlanDashboard;
    const first = (await settled(dashboard)).textContent;
    expect(first).to.include('2023年12月31日');
    dashboard.progress = assessPlan(planWithFigures, { asOf: '2022-09-30' });
    await waitUntil(() => own(dashboard)!.textContent !== first);
    expect(own(dashboard)!.textContent).to.include('2021年');
    dashboard.progress = progress;
    await waitUntil(() => own(dashboard)!.textContent!.includes('2023年12月31日'));
    dashboard.shadowRoot!.querySelector<HTMLElement>('.strip button[value=behind]')!.click();
    await waitUntil(() => own(dashboard)!.querySelectorAll('tbody th[scope=row]').length === 3);
    dashboard.parentElement!.lang = 'en';
    await waitUntil(() => own(dashboard)!.lang === 'en');
    expect(own(dashboard)!.textContent).to.include('Behind schedule');
  });

  it('leaves what the page has written inside alone', async () => {
    const element = await show('plan-indicator-card', 'words <b>of the page</b><!-- mark -->');
    const nodes = [...element.childNodes];
    await settled(element);
    expect([...element.childNodes].slice(0, 3)).to.deep.equal(nodes);
    // A page that writes its own content anew takes ours away; the next drawing brings it back, beside that.
    element.textContent = 'other words';
    element.progress = gulou('patent-attorneys');
    await settled(element);
    expect(element.firstChild!.textContent).to.equal('other words');
  });

  it('can be switched off, for an element or for a part of the page', async () => {
    const box = await fixture<HTMLElement>(html`<div data-plan-text="off"></div>`);
    const element = document.createElement('plan-indicator-card');
    element.progress = one;
    box.append(element);
    await element.updateComplete;
    await idle();
    await nextFrame();
    expect(own(element)).to.equal(null);
  });

  it('is none where what the page gave is no result, and leaves that of others alone', async () => {
    const errors: unknown[] = [];
    const listen = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener('error', listen);
    const bad = await Promise.all([show('plan-indicator-card'), show('plan-indicator-table'), show('plan-dashboard')]);
    for (const element of bad) await settled(element);
    for (const [at, none] of [{ main: null }, {}, 'no result'].entries()) bad[at]!.progress = none;
    const good = await show('plan-goal-overview');
    await settled(good);
    for (const element of bad) {
      await waitUntil(() => !own(element), `${element.localName} keeps what was said before`);
      expect(element.shadowRoot!.querySelector('[part=error]'), element.localName).not.to.equal(null);
      expect(element.shadowRoot!.querySelector(':scope > [aria-hidden] > slot'), element.localName).to.equal(null);
    }
    const [card] = bad;
    card!.progress = one;
    await settled(card!);
    window.removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });

  it('is not kept by what stands in an element of ours', async () => {
    const dashboard = await show('plan-dashboard');
    await settled(dashboard);
    await nextFrame();
    for (const card of dashboard.shadowRoot!.querySelectorAll('plan-indicator-card')) expect(own(card)).to.equal(null);
  });

  it('lets the page be written out with what is drawn', async () => {
    const element = await show('plan-indicator-card');
    expect((element.shadowRoot as ShadowRoot & { serializable?: boolean }).serializable ?? true).to.equal(true);
  });
});
