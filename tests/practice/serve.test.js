import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

let served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** Sends the path as it is: fetch would tidy the dots away. */
function get(path, headers = {}) {
  return new Promise((resolve, reject) => {
    const asked = http.get({ host: '127.0.0.1', port: served.port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    });
    asked.on('error', reject);
  });
}

describe('serve', () => {
  it('answers the page on every route, under any host name', async () => {
    const host = 'guru.kemendikdasmen.go.id';
    for (const path of ['/', '/pengelolaan-kinerja', '/pengelolaan-kinerja/persetujuan/sri', '/tidak/ada']) {
      const { status, type, body } = await get(path, { host });
      expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body).toContain('<div id="root">');
    }
  });

  it('answers files as what they are', async () => {
    expect((await get('/app.js')).type).toBe('text/javascript; charset=utf-8');
    expect((await get('/looks/baru/baru.css')).type).toBe('text/css; charset=utf-8');
  });

  it('puts the day of the address or of its situation into the page', async () => {
    const dayOf = async (path) => /practice-now" content="([^"]*)"/.exec((await get(path)).body)?.[1];
    expect(await dayOf('/pengelolaan-kinerja?situasi=guru-dinilai-2026')).toBe('2026-11-21T08:12+07:00');
    expect(await dayOf('/?situasi=guru-dinilai-2026&now=2024-04-01T00:00%2B09:00')).toBe(
      '2024-04-01T00:00+09:00',
    );
  });

  it.each([
    '/../../package.json',
    '/..%2f..%2fpackage.js',
    '/%2e%2e/%2e%2e/vitest.config.js',
    '/%00.js',
    '/%E0%A4%A.js',
  ])('gives nothing from outside its folder: %s', async (path) => {
    expect((await get(path)).body).toContain('<div id="root">');
  });

  it('lets a browser keep scripts and styles where it is asked to, the page never', async () => {
    const keeping = await serve({ keep: true });
    const said = async ({ url }, path) => (await fetch(`${url}${path}`)).headers.get('cache-control');
    try {
      expect(await said(keeping, '/app.js')).toBe('max-age=86400');
      expect(await said(keeping, '/pengelolaan-kinerja')).toBe('no-store');
      expect(await said(served, '/app.js')).toBe('no-store');
    } finally {
      await keeping.close();
    }
  });

  it('says when a port is taken', async () => {
    await expect(serve({ port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
