import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { englishApart } from './tests/build/english-apart';

/** Exactly these hosts, in both browsers, from the first version on (contract.md, "Hosts"). */
const HOSTS = ['https://guru.kemdikbud.go.id/*', 'https://guru.kemendikdasmen.go.id/*'];
const PRACTICE_HOST = 'http://localhost/*';

/**
 * What our own pages may do: run and look as the package says, and no more. Neither a script nor a sheet can reach the
 * network, nobody can frame them. The development server needs more, and gets what the browser gives by itself.
 */
const OWN_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures of evidence lie in the store; an address of its own is the one way to show one.
  "img-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The worker wakes for every message, and each time parses all it holds: it does without the polyfill's 10 kB, since
 * what it calls answers with promises by itself in every browser that we support. Pages keep the polyfill.
 */
function nativeInWorker(): Plugin {
  let isWorker = false;
  return {
    name: 'native-in-worker',
    enforce: 'pre',
    options(options) {
      isWorker = JSON.stringify(options.input ?? '').includes('background');
    },
    resolveId(id) {
      return isWorker && id === '@wxt-dev/webextension-polyfill/browser'
        ? this.resolve('@wxt-dev/browser')
        : null;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ mode, command }) => ({
    name: 'Pendamping PMM',
    default_locale: 'id',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    ...(command === 'build' ? { content_security_policy: { extension_pages: OWN_PAGES } } : {}),
    // The settings are a part of the full page.
    options_ui: { page: 'dashboard.html#setelan', open_in_tab: true },
    host_permissions: mode === 'practice' ? [...HOSTS, PRACTICE_HOST] : HOSTS,
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_toggle__' },
    },
    minimum_chrome_version: '109',
    browser_specific_settings: {
      gecko: {
        id: 'pendamping-pmm@pendamping.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  }),
  vite: ({ mode }) => ({
    plugins: [nativeInWorker(), englishApart()],
    build: {
      target: ['chrome109', 'firefox140'],
      modulePreload: { polyfill: false },
      sourcemap: false,
      // Two percent fewer bytes than the default, which the worker's budget needs (tests/house/built.test.ts).
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    },
    define: { __PRACTICE__: JSON.stringify(mode === 'practice') },
  }),
});
