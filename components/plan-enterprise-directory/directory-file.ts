import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectoryIssue } from '../../src/directory/directory-issues.js';
import type { DirectorySource } from '../../src/directory/directory-source.js';
import { sourceSentences } from '../../src/format/interface-words.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { Afterwards } from '../internal/afterwards.js';
import { fileName } from '../internal/file-name.js';
import { firstMistakes } from '../internal/first-mistakes.js';
import { later } from '../internal/later.js';
import { directorySize, readFile } from '../internal/read-file.js';
import { warnOnce } from '../internal/warn-once.js';

/** Reads a directory file into memory, and tells how far it is. */
export class DirectoryFileReader implements ReactiveController {
  info: DirectoryInfo | undefined;
  source: DirectorySource | undefined;
  /** Share of the file that has been read, 0–1; undefined where nobody knows. */
  share: number | undefined;
  failure: string | undefined;
  /** What is being read; still there when that was broken off. */
  private reading: AbortController | undefined;
  private start: (() => void) | undefined;
  private readonly afterwards: Afterwards;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly locale: () => Locale,
  ) {
    this.afterwards = new Afterwards(host);
    host.addController(this);
  }

  /** Taken out of the page while it was reading, and put back. */
  hostConnected(): void {
    if (this.reading) this.start?.();
  }

  hostDisconnected(): void {
    this.reading?.abort();
  }

  /** @param done Called when the entries can be asked for. */
  read(url: string, done: () => void): void {
    this.reading?.abort();
    this.reading = this.info = this.source = this.share = this.failure = undefined;
    if (!url) return;
    const reading = (this.reading = new AbortController());
    this.start = () => this.read(url, done);
    if (!this.host.isConnected) return reading.abort();
    void this.load(url, reading.signal).then((failure) => {
      if (reading.signal.aborted) return;
      this.reading = undefined;
      this.failure = failure;
      if (!failure) done();
      this.host.requestUpdate();
    });
  }

  private async load(url: string, signal: AbortSignal): Promise<string | undefined> {
    const { host } = this;
    const locale = this.locale();
    const file = fileName(url);
    const onShare = (share: number): void => {
      if (share === this.share) return;
      this.share = share;
      host.requestUpdate();
    };
    const reading = readFile(url, { locale, signal, mostBytes: directorySize, onShare });
    const [text, reader] = await Promise.all([reading, import('./directory-text.js').catch(() => undefined)]);
    if (signal.aborted) return undefined;
    if (text instanceof Error) return text.message;
    if (!reader) return sourceSentences[locale].unreachable(file);
    const read = reader.safeParseDirectory(text, { locale: locale === 'en' ? 'en' : 'zh-CN' });
    if (!read.ok) {
      await later.sentences?.('remarks');
      const lines = read.issues.map(({ message }) => message);
      warnOnce('directory', host.localName, [`cannot show ${url}`, ...lines].join('\n'), url);
      return sourceSentences[locale].notPlan(file, lines.length, await firstMistakes(read.issues, locale));
    }
    const { entries: _entries, prepared: _prepared, ...info } = read.directory;
    const [warning] = read.warnings;
    if (warning) this.afterwards.do(() => void this.remark(warning, url));
    this.info = info;
    const memory = reader.memorySource(read.directory);
    this.source = {
      async search(query, signal) {
        if (query.text) await later.need?.('names');
        return memory.search(query, signal);
      },
    };
    return undefined;
  }

  private async remark(warning: DirectoryIssue, url: string): Promise<void> {
    await later.sentences?.('remarks');
    warnOnce('directory', this.host.localName, warning.message, url);
  }
}
