import { existsSync, readFileSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textIn } from '../../format/locale.js';
import { CliFailure, exitCodes, type ExitCode } from '../failure.js';
import { figuresPath } from '../figures-file.js';
import { readBytes, textOfBytes } from '../files.js';
import { dayOption } from '../option-values.js';
import { checkFigures, checkPlan } from '../load.js';
import { contentPolicy, previewPage, previewScript, previewStyles } from '../preview-page.js';
import { say, type Terminal } from '../terminal.js';

/** How `preview` is called. */
export interface PreviewOptions {
  readonly figures?: string;
  readonly port?: string;
  readonly asOf?: string;
}

/** The folder of the package the elements are served from: dist, in which the command line has a folder. */
const assets = fileURLToPath(new URL('..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

class Preview {
  readonly #plan: string;
  readonly #figures: string;
  readonly #asOf: string | undefined;
  readonly #terminal: Terminal;
  readonly #watching = new Set<ServerResponse>();

  constructor(plan: string, figures: string, asOf: string | undefined, terminal: Terminal) {
    this.#plan = plan;
    this.#figures = figures;
    this.#asOf = asOf;
    this.#terminal = terminal;
  }

  /** As the files are now: they are being edited, so nothing is kept. */
  #page(): string {
    const text = textOfBytes(readBytes(this.#plan, this.#terminal));
    const plan = checkPlan({ name: basename(this.#plan), text }, this.#terminal);
    const findings = [...plan.findings];
    const hasFigures = existsSync(this.#figures);
    if (hasFigures && plan.value) {
      const figures = textOfBytes(readBytes(this.#figures, this.#terminal));
      findings.push(
        ...checkFigures({ name: basename(this.#figures), text: figures }, plan.value, this.#terminal).findings,
      );
    }
    const title = plan.value ? textIn(plan.value.name, this.#terminal.locale) : basename(this.#plan);
    return previewPage({ title, findings, hasFigures, asOf: this.#asOf }, this.#terminal);
  }

  /** What stands at an address; `undefined` where nothing does. */
  #content(path: string): string | Uint8Array | undefined {
    if (path === '/') return this.#page();
    if (path === '/preview.js') return previewScript;
    if (path === '/preview.css') return previewStyles;
    if (path === '/favicon.ico') return '';
    if (path === '/plan.json') return readFileSync(this.#plan);
    if (path === '/figures.json' && existsSync(this.#figures)) return readFileSync(this.#figures);
    const asset = /^\/drumtower\/([\w.-]+\.(?:js|css))$/.exec(path)?.[1];
    const file = asset && join(assets, asset);
    return file && existsSync(file) ? readFileSync(file) : undefined;
  }

  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
      this.#watching.add(response);
      response.on('close', () => this.#watching.delete(response));
      return;
    }
    let content: string | Uint8Array | undefined;
    try {
      content = this.#content(path);
    } catch (error) {
      // A file that is being saved is away for a moment; the next change loads the page anew.
      if (!(error instanceof CliFailure) && (error as NodeJS.ErrnoException).code === undefined) throw error;
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
      response.end(error instanceof Error ? error.message : '');
      return;
    }
    const type = types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'content-security-policy': contentPolicy };
    if (content === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    else response.writeHead(200, headers).end(content);
  };

  readonly tellChange = (): void => {
    for (const response of this.#watching) response.write('data: changed\n\n');
  };
}

/** Calls once a burst of changes to one of the files is over. Editors save by putting another file in its place. */
function watchFiles(paths: readonly string[], changed: () => void): () => void {
  let pending: NodeJS.Timeout | undefined;
  const watchers = [...new Set(paths.map((path) => dirname(resolve(path))))].map((folder) => {
    const names = new Set(paths.filter((path) => dirname(resolve(path)) === folder).map((path) => basename(path)));
    return watch(folder, (_, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(pending);
      pending = setTimeout(changed, 100);
    });
  });
  return () => {
    clearTimeout(pending);
    for (const watcher of watchers) watcher.close();
  };
}

function listen(server: Server, port: number, terminal: Terminal): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const zh = '端口 {0} 不能使用（{1}）；换一个：--port 4174';
      const en = 'port {0} cannot be used ({1}); try another: --port 4174';
      fail(new CliFailure(say(terminal, zh, en, port, error.code ?? '')));
    });
    // Of this machine alone: what is not yet published is nobody else's.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** `drumtower preview`: serves the plan with the elements until it is stopped; mistakes stand on the page. */
export async function preview(
  plan: string,
  { figures, port = '4173', asOf }: PreviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new CliFailure(
      say(terminal, '--port 应为 0 至 65535，实际为“{0}”', '--port expects 0 to 65535, received {0}', port),
    );
  if (asOf !== undefined) dayOption('--as-of', asOf, terminal);
  readBytes(plan, terminal);
  const path = figures ?? figuresPath(plan);
  const shown = new Preview(plan, path, asOf, terminal);
  const server = createServer(shown.answer);
  const used = await listen(server, Number(port), terminal);
  const stopWatching = watchFiles([plan, path], shown.tellChange);
  // Before the address is told: whoever reads it may stop it at once.
  const stopped = new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  terminal.out(
    say(
      terminal,
      '预览：http://localhost:{0}/ （按 Ctrl+C 结束）',
      'Preview: http://localhost:{0}/ (Ctrl+C ends it)',
      used,
    ),
  );
  await stopped;
  stopWatching();
  server.closeAllConnections();
  server.close();
  return exitCodes.fine;
}
