import { defineConfig } from 'wxt';

/** The least that a sidebar of this kind can be: WXT, Preact, a shadow root, and nothing to do. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: { name: 'Bare', host_permissions: ['http://localhost/*'] },
});
