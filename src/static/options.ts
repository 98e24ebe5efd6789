import type { Locale } from '../format/words.js';
import { asReceived, requireOptions } from '../model/wrong-call.js';

/** How a piece of a page without script is written. */
export interface StaticOptions {
  /** Language of our own sentences. Default `zh-CN`; what a plan says is given in its own words and marked with their language. */
  readonly locale?: Locale;
  /**
   * Whether it brings its own look: a `<style>` element, shapes and gauges beside the words. Default false: plain
   * markup, which takes the look of the page around it. Neither has an inline style.
   */
  readonly styled?: boolean;
  /** Level of its heading among the headings of the page around it, 1 to 5. Default 2. */
  readonly headingLevel?: number;
}

/** The same, decided. */
export interface Manner {
  readonly locale: Locale;
  readonly styled: boolean;
  readonly level: number;
}

/**
 * What a caller left open, decided.
 *
 * @throws RangeError for a level of headings that a page does not have.
 */
export function mannerOf(caller: string, options: StaticOptions): Manner {
  requireOptions(caller, options);
  const { locale = 'zh-CN', styled = false, headingLevel: level = 2 } = options;
  if (!Number.isInteger(level) || level < 1 || level > 5)
    throw new RangeError(`${caller} requires a headingLevel of 1 to 5; received ${asReceived(level)}`);
  return { locale, styled, level };
}
