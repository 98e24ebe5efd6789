import { html, nothing, type TemplateResult } from 'lit';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Offer } from './plan-controller.js';
import { warnOnce } from './warn-once.js';

/** True when a page wrote something between the tags; blanks between them are no content. */
export const hasFallback = (element: Element): boolean =>
  element.childElementCount > 0 || (element.textContent ?? '').trim() !== '';

/** One sentence where a drawing would be. */
const sentence = (text: string): TemplateResult => html`<p class="notice" part="error">${text}</p>`;

/** What could not be read, and the way to try again. */
export const unread = (what: string, failure: string, retry: () => void, locale: Locale): TemplateResult =>
  html`<p class="notice" part="error" role="alert">
    <span>${sharedLabels[locale].because(what, failure)}</span>
    <button type="button" @click=${retry}>${sharedLabels[locale].retry}</button>
  </p>`;

/**
 * Draws what there is to draw. Until then, and when there is nothing, the page's own content stays, with one sentence
 * beside it where the reader must know. Never blank, never an exception.
 */
export function drawn<Progress>(
  element: Element & { readonly indicator?: string },
  offer: Offer<Progress>,
  locale: Locale,
  retry: () => void,
  draw: (progress: Progress, failure: string | undefined) => unknown,
  skeleton: () => TemplateResult,
): unknown {
  const labels = sharedLabels[locale];
  switch (offer.state) {
    case 'ready':
      try {
        return draw(offer.progress, offer.failure);
      } catch (error) {
        // A page may hand over anything; one bad card must not take the others along.
        warnOnce('undrawable', element.localName, `cannot draw .progress: take it from assessPlan (${String(error)})`);
        return html`<slot></slot>${sentence(labels.undrawable)}`;
      }
    case 'loading':
      return hasFallback(element) ? html`<slot></slot>` : skeleton();
    case 'failed':
      return html`<slot></slot>${unread(labels.failed, offer.failure, retry, locale)}`;
    case 'unknown':
      return html`<slot></slot>${sentence(labels.unknownIndicator(element.indicator ?? ''))}`;
    case 'empty':
      return html`<slot></slot>${hasFallback(element) ? nothing : sentence(labels.noSource)}`;
  }
}

/** The same with the frame of an element around it: its size, its language, and that it still waits. */
export const framed = <Progress>(
  element: Element & { readonly indicator?: string },
  size: string,
  offer: Offer<Progress>,
  locale: Locale,
  retry: () => void,
  draw: (progress: Progress, failure: string | undefined) => unknown,
  skeleton: () => TemplateResult,
): TemplateResult =>
  html`<div part="base" class="base ${size}" lang=${locale} aria-busy=${offer.state === 'loading' ? 'true' : nothing}>
    ${drawn(element, offer, locale, retry, draw, skeleton)}
  </div>`;

/** That a plan is shown without its figures, where they could not be read. */
export const withoutFigures = (failure: string | undefined, retry: () => void, locale: Locale): unknown =>
  failure ? unread(sharedLabels[locale].figuresMissing, failure, retry, locale) : nothing;
