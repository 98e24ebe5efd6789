import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserPipe } from './browser-pipe.js';
import { CliFailure } from './failure.js';
import { say, type Terminal } from './terminal.js';

/** A drawing and the pixels it takes. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const flags = [
  '--headless',
  '--disable-gpu',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
];

/** A browser that draws one page after the other, without a window and without a profile of anybody's. */
export class DrawingBrowser {
  readonly #pipe: BrowserPipe;
  readonly #folder: string;
  #session: string | undefined;

  constructor(browser: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'drumtower-'));
    const args = [
      ...flags,
      `--user-data-dir=${join(this.#folder, 'profile')}`,
      // The sandbox of a browser does not work for root, so it is off for root alone.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    this.#pipe = new BrowserPipe(browser, args, this.#folder);
  }

  async #show(html: string): Promise<string> {
    if (this.#session === undefined) {
      const { targetId } = await this.#pipe.command<{ targetId: string }>('Target.createTarget', {
        url: 'about:blank',
      });
      const attached = { targetId, flatten: true };
      this.#session = (await this.#pipe.command<{ sessionId: string }>('Target.attachToTarget', attached)).sessionId;
      await this.#pipe.command('Page.enable', {}, this.#session);
    }
    const path = join(this.#folder, 'page.html');
    writeFileSync(path, html);
    const loaded = this.#pipe.event('Page.loadEventFired');
    const shown = this.#pipe.command('Page.navigate', { url: pathToFileURL(path).href }, this.#session);
    await Promise.all([loaded, shown]);
    return this.#session;
  }

  /** A drawing as PNG, `scale` pixels for each of its own. */
  async png({ svg, width, height }: Drawing, scale: number): Promise<Uint8Array> {
    // Within a page: an SVG alone is drawn in a frame of the window's own measure.
    const style = '<style>body{margin:0}svg{display:block}</style>';
    const session = await this.#show(`<!doctype html><meta charset="utf-8">${style}${svg}`);
    const metrics = { width: Math.ceil(width), height: Math.ceil(height), deviceScaleFactor: scale, mobile: false };
    await this.#pipe.command('Emulation.setDeviceMetricsOverride', metrics, session);
    const { data } = await this.#pipe.command<{ data: string }>('Page.captureScreenshot', { format: 'png' }, session);
    return Buffer.from(data, 'base64');
  }

  /** A page as PDF, on the paper its own style sheet names. */
  async pdf(html: string): Promise<Uint8Array> {
    const session = await this.#show(html);
    const paper = { printBackground: true, preferCSSPageSize: true };
    const { data } = await this.#pipe.command<{ data: string }>('Page.printToPDF', paper, session);
    return Buffer.from(data, 'base64');
  }

  /** Ends it, and takes away what it has written. */
  async close(): Promise<void> {
    await this.#pipe.end();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts a browser, has it draw, and ends it, whatever happens meanwhile: also where this process is stopped.
 *
 * @throws CliFailure where it draws nothing.
 */
export async function withBrowser<Result>(
  browser: string,
  terminal: Terminal,
  work: (drawing: DrawingBrowser) => Promise<Result>,
): Promise<Result> {
  const drawing = new DrawingBrowser(browser);
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal;
    void drawing.close().finally(() => {
      for (const each of signals) process.off(each, stop);
      process.kill(process.pid, signal);
    });
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work(drawing);
  } catch (error) {
    // What is drawn no more is nobody's mistake; the signal ends this process once the browser is gone.
    if (stopped) return await new Promise<never>(() => undefined);
    if (!(error instanceof Error) || error instanceof CliFailure || 'syscall' in error) throw error;
    throw new CliFailure(say(terminal, '浏览器没有画出结果：{0}', 'the browser has drawn nothing: {0}', error.message));
  } finally {
    if (!stopped) for (const signal of signals) process.off(signal, stop);
    await drawing.close();
  }
}
