import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';

const HOSTS = ['https://guru.kemdikbud.go.id/*', 'https://guru.kemendikdasmen.go.id/*'];

export default defineContentScript({
  matches: import.meta.env.MODE === 'practice' ? [...HOSTS, 'http://localhost/*'] : HOSTS,
  runAt: 'document_end',
  main: (ctx) => start(document, ctx.signal),
});
