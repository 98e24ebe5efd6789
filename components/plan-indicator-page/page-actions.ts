import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/format/words.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import type { IndicatorPage } from '../../src/view/indicator/indicator-page.js';
import { copyText } from '../internal/copy-text.js';
import { menuOf } from '../internal/menu.js';
import { canShare, handOver, pictureItems } from '../internal/share.js';
import { addressOf } from './page-address.js';

interface Host extends Element {
  readonly indicator: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * What can be done with the page of an indicator: its address, pictures, paper.
 *
 * @param said What was last said of it.
 * @param say Says what has been done, to those who see and to those who listen.
 */
export function actions(
  host: Host,
  { labels, explanation }: IndicatorPage,
  progress: IndicatorProgress,
  said: string,
  say: (words: string) => void,
  locale: Locale,
): TemplateResult {
  const { copyLink, copied, print: printing } = explanation.labels;
  const own = (): string =>
    new URL(addressOf(host, host.indicator, progress.indicator.id) ?? location.href, document.baseURI).href;
  const copy = (): void => {
    const address = own();
    void copyText(address, host.renderRoot).then((done) => say(done ? copied(address) : address));
  };
  const { name, spoken } = explanation.words;
  const share = (): void => void handOver(progress, { title: name, text: spoken, url: own() }, locale);
  return html`<div part="actions" class="actions">
    <button type="button" @click=${copy}>${copyLink}</button>
    ${canShare() ? html`<button type="button" @click=${share}>${labels.share}</button>` : nothing}
    ${menuOf(labels.picture, pictureItems(progress, own, say, locale))}
    <button type="button" @click=${() => print()}>${printing}</button>
    <span class="quiet" role="status">${said}</span>
  </div>`;
}
