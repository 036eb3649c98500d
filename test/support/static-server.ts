import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES: Partial<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.xml']);

/** Folders of files that have another name when they have changed; see docs/hosting.md. */
const LASTING = /\/(?:_astro|lookup\/[0-9a-f]+|pagefind\/(?:filter|fragment|index))\//;

/** `br` is what a server has ready, and slow to make here; `gzip` is made in no time. */
const ENCODERS = { br: brotliCompressSync, gzip: gzipSync };

export interface StaticServer {
  /** Address of the site with its base: `http://127.0.0.1:1234/retcode/`. */
  url: string;
  port: number;
  /** What was sent: path, status, bytes of the body on the wire. */
  log: { path: string; status: number; bytes: number }[];
  close: () => Promise<void>;
}

/**
 * Serves a folder as GitHub Pages does: base path, redirect to the slash, `404.html`, open to other sites.
 * As the guide for hosts says, what never changes is kept, so that a browser reads a script once.
 */
export async function serveStatic(
  folder: string,
  base = '/',
  encoding: keyof typeof ENCODERS = 'gzip',
  // One that is free; or that of a server which was closed, so that it seems to come back.
  port = 0,
): Promise<StaticServer> {
  const log: StaticServer['log'] = [];
  const server = createServer((request, response) => {
    // A path may begin with two slashes, which alone would name a host.
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    void answer(folder, base, pathname).then(async ({ status, file, location }) => {
      if (location !== undefined) {
        log.push({ path: pathname, status, bytes: 0 });
        response.writeHead(status, { location: location + search }).end();
        return;
      }
      const content = await readFile(file);
      const isText = COMPRESSED.has(extname(file));
      const body = isText ? ENCODERS[encoding](content) : content;
      log.push({ path: pathname, status, bytes: body.length });
      response.writeHead(status, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
        ...(isText && { 'content-encoding': encoding }),
        ...(status === 200 &&
          LASTING.test(pathname) && { 'cache-control': 'public, max-age=31536000, immutable' }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    port: address.port,
    log,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

interface Answer {
  status: number;
  file: string;
  location?: string;
}

async function answer(folder: string, base: string, pathname: string): Promise<Answer> {
  const missing = { status: 404, file: join(folder, '404.html') };
  if (!pathname.startsWith(base)) return missing;
  const name = decode(pathname.slice(base.length));
  if (name === undefined) return missing;
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && !pathname.endsWith('/')) return { status: 200, file: path };
  if (!found?.isDirectory()) return missing;
  if (!pathname.endsWith('/')) return { status: 301, file: '', location: `${pathname}/` };
  const file = join(path, 'index.html');
  return (await stat(file).catch(() => undefined)) ? { status: 200, file } : missing;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
