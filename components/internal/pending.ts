import { html, nothing, type TemplateResult } from 'lit';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import { nearest } from './ancestors.js';
import type { Offer } from './plan-controller.js';
import { show } from './shown.js';
import { warnOnce } from './warn-once.js';

/** True when a page wrote something between the tags; blanks between them are no content. */
export const hasFallback = (element: Element): boolean =>
  element.childElementCount > 0 || (element.textContent ?? '').trim() !== '';

/** What a page wrote between the tags, in the page's own direction: what we draw runs from left to right. */
export const fallback = (element: Element): TemplateResult =>
  html`<slot dir=${nearest(element, '[dir]')?.getAttribute('dir') ?? nothing}></slot><slot name="plan-text"></slot>`;

/** One sentence where a drawing would be. */
export const sentence = (text: string): TemplateResult => html`<p class="notice" part="error">${text}</p>`;

/** A source may say in a whole sentence what we say in a clause. */
export const withoutStop = (failure: string): string => failure.trim().replace(/[。．.]+$/, '');

/** What could not be read, and the way to try again. */
export const unread = (what: string, failure: string, retry: () => void, locale: Locale): TemplateResult =>
  html`<p class="notice" part="error" role="alert">
    <span>${sharedLabels[locale].because(what, withoutStop(failure))}</span>
    <button type="button" class="again" @click=${retry}>${sharedLabels[locale].retry}</button>
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
  show(element, offer.state === 'ready' ? offer.progress : undefined, locale);
  switch (offer.state) {
    case 'ready':
      try {
        return draw(offer.progress, offer.failure);
      } catch (error) {
        // A page may hand over anything; one bad card must not take the others along.
        warnOnce('undrawable', element.localName, `cannot draw .progress: take it from assessPlan (${String(error)})`);
        return html`${fallback(element)}${sentence(labels.undrawable)}`;
      }
    case 'loading':
      return hasFallback(element) ? fallback(element) : skeleton();
    case 'failed':
      return html`${fallback(element)}${unread(labels.failed, offer.failure, retry, locale)}`;
    case 'unknown':
      return html`${fallback(element)}${sentence(labels.unknownIndicator(element.indicator ?? ''))}`;
    case 'foreign':
      return html`${fallback(element)}${sentence(labels.foreign)}`;
    case 'empty':
      return html`${fallback(element)}${hasFallback(element) ? nothing : sentence(labels.noSource)}`;
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
