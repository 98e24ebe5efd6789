import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { sharedLabels, sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import { later, type LatePart } from './later.js';
import { unread } from './pending.js';

/** What an element draws with by need: asked for with the first drawing that needs it, and drawn once it has come. */
export class LateParts {
  private failed = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** What stands there while a part is on its way or cannot be had; nothing where it is there. */
  instead(part: LatePart, locale: Locale): TemplateResult | undefined {
    const { failed } = sharedLabels[locale];
    if (this.failed)
      return unread(failed, sourceSentences[locale].unreachable(`drumtower.${part}`), this.retry, locale);
    const coming = later.need?.(part);
    if (!coming) return undefined;
    void coming.then(
      () => this.host.requestUpdate(),
      () => this.again(true),
    );
    // As high as the window, so that a reader who has scrolled stays where they are.
    return html`<p class="bones">${sharedLabels[locale].loading}</p>`;
  }

  private readonly retry = (): void => this.again(false);

  private again(failed: boolean): void {
    this.failed = failed;
    this.host.requestUpdate();
  }
}
