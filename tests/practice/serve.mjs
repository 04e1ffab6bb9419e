import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatNow, parseNow } from './clock.js';
import { situationOf } from './situations.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.md': 'text/plain' };
const FIRST_PORT = 4173;
const NEVER = 'no-store';
const FOR_A_DAY = 'max-age=86400';

/**
 * Serves the practice PMM. Every path that is no file answers the page, under any host name, so that History-API
 * routes work on localhost and on the real host names mapped to loopback.
 * @param {object} [options]
 * @param {number} [options.port] 0 takes a free one
 * @param {{key: string | Buffer, cert: string | Buffer} | null} [options.tls] makes it https
 * @param {string} [options.host]
 * @param {boolean} [options.keep] lets the browser keep scripts and styles: most of a page's time is to ask for them
 * @returns {Promise<{url: string, port: number, close(): Promise<void>}>} rejects when the port is taken
 */
export async function serve({ port = 0, tls = null, host = '127.0.0.1', keep = false } = {}) {
  const onRequest = (request, response) => answer(request, response, keep ? FOR_A_DAY : NEVER);
  const server = tls ? https.createServer(tls, onRequest) : http.createServer(onRequest);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const taken = server.address().port;
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, keeping) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = await fileAt(url.pathname);
  const found = file ?? { type: 'text/html', body: await page(url) };
  response.writeHead(200, {
    'content-type': `${found.type}; charset=utf-8`,
    'cache-control': file ? keeping : NEVER, // the page holds the hour that was asked for
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

async function fileAt(pathname) {
  const type = TYPES[extname(pathname)];
  const path = type && safePath(pathname);
  if (!path || type === TYPES['.html']) return null;
  // A path that only looks like a file is a route like any other.
  return readFile(path).then(
    (body) => ({ type, body }),
    () => null,
  );
}

/** The file under this folder, or null for a path that leads out of it or cannot be decoded. */
function safePath(pathname) {
  try {
    const path = normalize(join(HERE, decodeURIComponent(pathname)));
    return path.startsWith(HERE.endsWith(sep) ? HERE : HERE + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/** The page, with the day the address asks for already in it: an early script must not see another. */
async function page(url) {
  const html = await readFile(join(HERE, 'index.html'), 'utf8');
  const asked = parseNow(url.searchParams.get('now'));
  const now = asked ? formatNow(asked) : situationOf(url.searchParams.get('situasi'))?.now;
  return now ? html.replace(/(name="practice-now" content=")[^"]*/, `$1${now}`) : html;
}

async function serveNextFree(first) {
  for (let port = first; port < first + 50; port += 1) {
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve({ port: 0 });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--port');
  const { url } = await serveNextFree(at > 0 ? Number(process.argv[at + 1]) : FIRST_PORT);
  console.log(`PMM Latihan: ${url}`);
}
