// Lit's support for hydration has to be there before Lit is.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from '@open-wc/testing';
import type { PlanIndicatorCard } from '../../components/index.js';
import { states } from '../../stories/examples.js';

/** What a page holds that came from a server. */
function served(markup: string): HTMLElement {
  const place = document.createElement('div');
  (place as HTMLElement & { setHTMLUnsafe(markup: string): void }).setHTMLUnsafe(markup);
  document.body.append(place);
  return place;
}

const card = `<plan-indicator-card indicator="x"><template shadowrootmode="open">
  <style>.base { scroll-margin-top: 7px }</style><article class="base"><!--lit-part-->807家<!--/lit-part--></article>
</template></plan-indicator-card>`;

const seen = (element: Element): string => element.shadowRoot!.querySelector('article')!.textContent!.trim();

describe('what a server has drawn', () => {
  let place: HTMLElement;
  let element: PlanIndicatorCard;

  beforeEach(async () => {
    place = served(card);
    element = place.querySelector('plan-indicator-card')!;
    expect(seen(element)).to.equal('807家');
    await import('../../components/define.js');
    await element.updateComplete;
  });
  afterEach(() => place.remove());

  it('stays in sight, and alone, while the element has nothing to show', () => {
    const own = [...element.shadowRoot!.children].filter((child) => (child as HTMLElement).offsetHeight > 0);
    expect(own.map((child) => child.textContent!.trim())).to.deep.equal(['807家']);
    expect(getComputedStyle(own[0]!).scrollMarginTop).to.equal('7px');
  });

  it('makes room for what the element shows, once and for good', async () => {
    element.progress = states['behind'];
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(1);
    expect(element.shadowRoot!.textContent).to.include('低于序时进度');
    expect(element.shadowRoot!.textContent).not.to.include('scroll-margin-top');
    expect(element.shadowRoot!.querySelector('article')!.offsetHeight).to.be.greaterThan(100);
    element.progress = states['ahead'];
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });

  it('stays when the element is moved before it has anything to show', async () => {
    document.body.prepend(place);
    await element.updateComplete;
    expect(seen(element)).to.equal('807家');
  });
});
