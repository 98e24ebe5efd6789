import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectorySource } from '../../src/directory/directory-source.js';
import { sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { fileName } from '../internal/file-name.js';
import { later } from '../internal/later.js';
import { warnOnce } from '../internal/warn-once.js';
import type * as DirectoryText from './directory-text.js';

/** Reads a directory file into memory, and tells how far it is. */
export class DirectoryFileReader implements ReactiveController {
  info: DirectoryInfo | undefined;
  source: DirectorySource | undefined;
  /** Share of the file that has been read, 0–1; undefined where nobody knows. */
  share: number | undefined;
  failure: string | undefined;
  private reading: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly locale: () => Locale,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reading?.abort();
  }

  /** @param done Called when the entries can be asked for. */
  read(url: string, done: () => void): void {
    this.reading?.abort();
    this.info = this.source = this.share = this.failure = undefined;
    if (!url) return;
    const reading = (this.reading = new AbortController());
    void this.load(url, reading.signal).then((failure) => {
      if (reading.signal.aborted) return;
      this.failure = failure;
      if (!failure) done();
      this.host.requestUpdate();
    });
  }

  private async load(url: string, signal: AbortSignal): Promise<string | undefined> {
    const sentences = sourceSentences[this.locale()];
    let text: string;
    let reader: typeof DirectoryText;
    try {
      const response = await fetch(url, { signal });
      if (!response.ok) return sentences.status(fileName(url), response.status);
      [text, reader] = await Promise.all([this.text(response), import('./directory-text.js')]);
    } catch {
      return sentences.unreachable(fileName(url));
    }
    if (signal.aborted) return undefined;
    const read = reader.safeParseDirectory(text, { locale: this.locale() === 'en' ? 'en' : 'zh-CN' });
    if (!read.ok) return sentences.notPlan(fileName(url), read.issues.length);
    const { entries: _entries, prepared: _prepared, ...info } = read.directory;
    const [remark] = read.warnings;
    if (remark) {
      await later.sentences?.('remarks');
      warnOnce('directory', this.host.localName, remark.message);
    }
    this.info = info;
    this.source = reader.memorySource(read.directory);
    return undefined;
  }

  /** The text of an answer, with its progress where the server says how long it is. */
  private async text(response: Response): Promise<string> {
    const length = Number(response.headers.get('content-length'));
    // A compressed answer is longer when it is read than the server says.
    if (!response.body || !length || response.headers.get('content-encoding')) return response.text();
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
      const share = Math.min(1, Math.floor((bytes / length) * 20) / 20);
      if (share !== this.share) {
        this.share = share;
        this.host.requestUpdate();
      }
    }
  }
}
