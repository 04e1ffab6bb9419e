import { obey, routeOf } from './address.js';
import { controls } from './controls.js';
import { gate, titleOf } from './gate.js';
import { baru } from './looks/baru/index.js';
import { lama } from './looks/lama/index.js';
import { menu } from './menu.js';
import { createRenderer } from './render.js';
import { readTab, writeTab } from './tab.js';
import { viewOf } from './view.js';
import { openWorld } from './world.js';

const LOOKS = { lama, baru };
const root = document.querySelector('#root');
const world = openWorld();
const draw = createRenderer(root);
let drawnPath = null;

function show() {
  const state = world.read();
  const look = LOOKS[state.look];
  const seen = viewOf(state, readTab());
  const route = gate(routeOf(location.pathname), seen);
  const isNew = drawnPath !== location.pathname;
  drawnPath = location.pathname;
  tellTime(state.now);
  root.dataset.tampilan = route.name === 'menu' ? 'menu' : state.look;
  const ctx = { ...seen, route, go, act, turn };
  document.title = titleOf(route);
  return draw({
    skeleton: () => look.skeleton(ctx),
    page: (later) => (route.name === 'menu' ? menu(ctx) : look.page({ ...ctx, later })),
    slow: state.slow,
    stuck: route.name === 'menu' ? null : state.stuck,
    isNew,
  });
}

/** The practice's clock, for whoever reads it; untouched while it stands still. */
function tellTime(now) {
  const meta = document.querySelector('meta[name="practice-now"]');
  if (meta.content !== now) meta.content = now;
}

/** Goes to an address of this site without loading it anew. */
function go(to) {
  history.pushState(null, '', to);
  arrive();
  window.scrollTo(0, 0);
}

function arrive() {
  obey(world, new URL(location.href));
  return show();
}

function act(action) {
  if (!viewOf(world.read(), readTab()).isOtherPeriod) world.act(action);
}

/** Changes what belongs to this tab (viewer, side, period). */
function turn(changed) {
  writeTab(changed);
  show();
}

function intercept(event) {
  const link = event.target.closest?.('#root a[href^="/"]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
}

obey(world, new URL(location.href));
world.subscribe(show);
document.addEventListener('click', intercept);
window.addEventListener('popstate', arrive);
if (new URLSearchParams(location.search).get('kendali') !== '0')
  document.body.append(controls({ world, turn, go }));
// For tests and the curious: the same door the buttons use.
window.practice = {
  act: (action) => world.act(action),
  begin: (id) => world.begin(id),
  read: () => world.read(),
  go,
};
show();
