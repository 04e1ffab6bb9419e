import { beforeEach, describe, expect, it, vi } from 'vitest';

const ONE = 'https://guru.kemdikbud.go.id/*';
const OTHER = 'https://guru.kemendikdasmen.go.id/*';
const HOME = 'https://guru.kemdikbud.go.id/pengelolaan-kinerja';

const allowed = new Set<string>();
const tabs = {
  query: vi.fn(async (_: unknown): Promise<object[]> => []),
  update: vi.fn(async (_id: number, _change: object) => undefined),
  create: vi.fn(async (_: object) => undefined),
};
const permissions = {
  contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one))),
  request: vi.fn(async (_: object) => true),
};
const windows = { update: vi.fn(async (_id: number, _change: object) => undefined) };
const browser = {
  ...{ tabs, permissions, windows },
  runtime: { getManifest: () => ({ host_permissions: [ONE, OTHER] }) },
};
vi.mock('wxt/browser', () => ({ browser }));
const { access, allow, openPmm } = await import('../../entrypoints/popup/pmm');

beforeEach(() => {
  vi.clearAllMocks();
  browser.windows = windows;
  allowed.clear();
  allowed.add(ONE).add(OTHER);
});

describe('what may be read', () => {
  it('is all of PMM, a part of it, or nothing', async () => {
    expect(await access()).toEqual({ none: false, missing: [] });
    allowed.delete(ONE);
    expect(await access()).toEqual({ none: false, missing: ['guru.kemdikbud.go.id'] });
    allowed.clear();
    expect(await access()).toEqual({
      none: true,
      missing: ['guru.kemdikbud.go.id', 'guru.kemendikdasmen.go.id'],
    });
  });

  it('is asked for in the press itself, for all hosts of the manifest and no others', () => {
    void allow(); // nothing is waited for before it: browsers would refuse
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [ONE, OTHER] });
  });
});

describe('opening PMM', () => {
  const open = (...found: object[]) => {
    tabs.query.mockResolvedValueOnce(found);
    return openPmm('/pengelolaan-kinerja/perencanaan');
  };

  it('without a tab of it, opens the page that was read last', async () => {
    await open();
    expect(tabs.query).toHaveBeenCalledWith({ url: [ONE, OTHER] });
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: `${HOME}/perencanaan` });
  });

  it('takes a host that may be read; where none may, the first, so that it opens all the same', async () => {
    allowed.delete(ONE);
    await open();
    expect(tabs.create).toHaveBeenLastCalledWith({
      url: 'https://guru.kemendikdasmen.go.id/pengelolaan-kinerja/perencanaan',
    });
    allowed.clear();
    await open();
    expect(tabs.create).toHaveBeenLastCalledWith({ url: `${HOME}/perencanaan` });
  });

  it('with one, shows it as it is and opens no second', async () => {
    await open({ id: 7, windowId: 2, url: 'https://guru.kemdikbud.go.id/beranda' });
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
    expect(windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it.each([
    [
      'the very page',
      [1, '/beranda', 9],
      [2, '/pengelolaan-kinerja', 8],
      [3, '/pengelolaan-kinerja/perencanaan', 1],
    ],
    [
      'one of the feature',
      [1, '/beranda', 9],
      [2, '/pengelolaan-kinerja-lain', 8],
      [3, '/pengelolaan-kinerja/penilaian', 1],
    ],
    ['the one in view last', [1, '/beranda', 3], [2, '/bantuan', undefined], [3, '/lain', 4]],
  ])('of several, %s', async (_, ...found) => {
    const all = found.map(([id, path, lastAccessed]) => ({
      ...{ id, windowId: 1, lastAccessed },
      url: `https://guru.kemdikbud.go.id${path}`,
    }));
    await open(...all);
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
  });

  it('does without windows, as on a phone', async () => {
    Reflect.deleteProperty(browser, 'windows');
    await open({ id: 7, windowId: 2, url: HOME });
    expect(tabs.update).toHaveBeenCalledTimes(1);
  });

  it('a path never leads to another host', async () => {
    await openPmm('//example.org/x');
    const [[{ url }]] = tabs.create.mock.calls as [[{ url: string }]];
    expect(new URL(url).host).toBe('guru.kemdikbud.go.id');
  });

  it('says when the browser refuses', async () => {
    tabs.create.mockRejectedValueOnce(new Error('no window'));
    await expect(open()).rejects.toThrow('no window');
  });
});
