import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Access } from '../../components/access-band';
import { dress } from '../../components/dress';
import { PopupView } from '../../components/popup';
import '../../components/popup.css';
import { Unanswered, Waiting } from '../../components/unanswered';
import type { Panel } from '../../utils/views/view';
import { onPush } from '../../utils/wire/push';
import { access, allow, openPmm } from './pmm';
import { talk } from './talk';

interface State {
  panel: Panel | null;
  failed: boolean;
  access: Access;
}

/** Beside the popup's own page. */
const SUMMARY = new URL('dashboard.html', location.href).href;
const pages = { summary: SUMMARY, settings: `${SUMMARY}#setelan` };
const { name } = browser.runtime.getManifest();
const state: State = { panel: null, failed: false, access: { none: false, missing: [] } };
const { see, carryOut } = talk((panel) => change({ panel, failed: false }), failed);

function change(part: Partial<State>): void {
  Object.assign(state, part);
  const root = document.getElementById('root');
  if (root) render(<Shown />, root); // it stands in the page's own file
  if (state.panel) dress(document.documentElement, state.panel);
}

/** Nobody answered: what was shown may be old by now, so it goes. */
function failed(error: unknown): void {
  console.error(error);
  change({ failed: true });
}

function Shown() {
  const { panel } = state;
  if (state.failed) return <Unanswered title={name} {...failureWords()} onAgain={() => void see()} />;
  if (!panel) return <Waiting title={name} />;
  return (
    <PopupView
      panel={panel}
      access={state.access}
      offline={!navigator.onLine}
      pages={pages}
      onIntent={carryOut}
      onOpen={(path) => leaveFor(openPmm(path))}
      onAllow={askForAccess}
      onPage={(url) => void leaveFor(browser.tabs.create({ url }))}
    />
  );
}

/** Without a view there are no words of the views: these stand in the package's own messages. */
const failureWords = () => ({
  text: browser.i18n.getMessage('unanswered'),
  again: browser.i18n.getMessage('again'),
});

/** A popup that stays would lie over what it has opened. */
async function leaveFor(shown: Promise<unknown>): Promise<boolean> {
  try {
    await shown;
  } catch (error) {
    console.error(error);
    return false; // said in the popup
  }
  window.close();
  return true;
}

async function askForAccess(): Promise<boolean> {
  const allowed = await allow();
  await lookAtAccess();
  return allowed;
}

const lookAtAccess = async (): Promise<void> => change({ access: await access() });

onPush(() => void see());
browser.permissions.onAdded.addListener(() => void lookAtAccess());
browser.permissions.onRemoved.addListener(() => void lookAtAccess());
for (const event of ['online', 'offline']) addEventListener(event, () => change({}));
change({});
void lookAtAccess();
void see();
