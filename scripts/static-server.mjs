// A small file server for the examples and the page tests. Localhost only; it is not for the open network.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file a request path names, or undefined when it is missing, hidden or outside the root. */
async function fileFor(root, pathname) {
  const parts = pathname.split('/');
  if (parts.some((part) => part.includes('\0') || part.includes('\\') || (part.startsWith('.') && part !== ''))) return;
  const path = resolve(root, `.${pathname}`);
  try {
    // Links are followed before the comparison, so that none can lead out of the root.
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root + sep)) return;
    const info = await stat(real);
    if (!info.isDirectory()) return { path: real, size: info.size };
    if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
    const index = join(real, 'index.html');
    return { path: index, size: (await stat(index)).size };
  } catch {
    return undefined;
  }
}

async function answer(root, { cacheControl, redirects }, request, response) {
  const send = (status, headers, body = '') => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
    response.end(body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { Allow: 'GET, HEAD' });
  let pathname;
  let search;
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    pathname = decodeURIComponent(url.pathname);
    search = url.search;
  } catch {
    return send(400, {});
  }
  // Every browser asks for it; a 404 would show up as a console error in pages that did nothing wrong.
  if (pathname === '/favicon.ico') return send(204, {});
  const elsewhere = redirects[pathname];
  if (elsewhere) return send(302, { Location: elsewhere + search });
  const file = await fileFor(root, pathname);
  if (!file) return send(404, {}, 'Not found');
  // One leading slash: a path such as //host/ in Location would lead to another host.
  if (file.redirect) return send(302, { Location: encodeURI(file.redirect).replace(/^\/+/, '/') + search });
  response.writeHead(200, {
    'Content-Type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });
}

/**
 * Serves a folder on localhost. Port 0 takes any free port; a taken port is answered with the next free one.
 * Nothing is cached unless asked, so that a reload shows what was just built.
 * @param {{root?: string, port?: number, cacheControl?: string, redirects?: Record<string, string>}} options
 *   `redirects` are addresses by the path that leads to them.
 * @returns {Promise<{origin: string, port: number, close: () => Promise<void>}>}
 */
export async function startServer({ root = '.', port = 0, cacheControl = 'no-cache', redirects = {} } = {}) {
  const base = await realpath(resolve(root));
  const server = createServer((request, response) => {
    answer(base, { cacheControl, redirects }, request, response).catch(() => response.destroy());
  });
  for (let tries = 0; ; tries += 1) {
    try {
      port = await listen(server, port);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tries === 50) throw error;
      port += 1;
    }
  }
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${port}`, port, close };
}
