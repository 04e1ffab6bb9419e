import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';
import './put-away.css';

const HOSTS = ['https://guru.kemdikbud.go.id/*', 'https://guru.kemendikdasmen.go.id/*'];

export default defineContentScript({
  matches: import.meta.env.MODE === 'practice' ? [...HOSTS, 'http://localhost/*'] : HOSTS,
  runAt: 'document_end',
  main(ctx) {
    // Pictures and bare XML on the same hosts are documents too, but no pages.
    if (document.documentElement instanceof HTMLElement) start(document, ctx.signal);
  },
});
