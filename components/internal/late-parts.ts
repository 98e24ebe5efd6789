import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { sharedLabels, sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import { later, type LatePart } from './later.js';
import { unread } from './pending.js';

/** What an element draws with by need: asked for with the first drawing that needs it, and drawn once it has come. */
export class LateParts {
  private readonly failed = new Set<LatePart>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /**
   * What stands there while a part is on its way or cannot be had; nothing where it is there.
   *
   * @param room The class of what keeps room for it.
   */
  instead(part: LatePart, room: string, locale: Locale): TemplateResult | undefined {
    const { failed, loading } = sharedLabels[locale];
    if (this.failed.has(part)) {
      const retry = (): void => this.draw(() => this.failed.delete(part));
      return unread(failed, sourceSentences[locale].unreachable(`drumtower.${part}`), retry, locale);
    }
    const coming = later.need?.(part);
    if (!coming) return undefined;
    void coming.then(
      () => this.draw(),
      () => this.draw(() => this.failed.add(part)),
    );
    return html`<p class=${room}>${loading}</p>`;
  }

  private draw(change?: () => void): void {
    change?.();
    this.host.requestUpdate();
  }
}
