import type { ExchangeLanguage } from './exchange-words.js';

/** A file of another format. */
export interface ExchangeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Where a file of the data can be had. */
export interface PublishedFile {
  readonly url: string;
  readonly mediaType: string;
  readonly title?: string;
}

/** What only the publisher knows. */
export interface ExchangeOptions {
  /** Language of our own sentences and, where a format takes one language, of the plan's texts. Default `zh-CN`. */
  readonly locale?: ExchangeLanguage;
  /** Address of the page that shows the plan. */
  readonly url?: string;
  /** Address of the licence the data is under. */
  readonly license?: string;
  /** Files the data can be had in. */
  readonly files?: readonly PublishedFile[];
}
