// What happens behind the pages of Chromium: loading the extension, its worker, its errors.

/** @param {import('playwright-core').BrowserContext} context */
export async function backstageOf(context) {
  const session = await context.browser().newBrowserCDPSession();
  const page = context.pages()[0] ?? (await context.newPage());
  // Without it Chromium collects no errors; it has to be on before the extension is there.
  await onExtensionsPage(page, () =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  let killed = false;
  return {
    load: (folder) => load(context, session, folder),
    errors: async (id) => {
      const errors = await onExtensionsPage(page, readErrors, id);
      // What the browser says of a call that was under way in a worker when this driver killed it.
      return errors.filter((error) => !(killed && /\bError: No SW\b/.test(error)));
    },
    reload: (id) =>
      onExtensionsPage(page, (one) => chrome.developerPrivate.reload(one, { failQuietly: false }), id),
    sendCommand: (id) => sendCommand(context, id),
    badge: (id) => badge(context, id),
    isWorkerAlive: async (id) => (await workersOf(session, id)).length > 0,
    workerHeap: (id) => workerHeap(session, id),
    clearStorage: (id) => clearStorage(context, page, id),
    killWorker: (id) => {
      killed = true;
      return killWorker(context, session, page, id);
    },
  };
}

async function load(context, session, folder) {
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  const isOurs = (worker) => worker.url().includes(id);
  // Until its worker has run once, a message from a page could find nobody.
  if (!context.serviceWorkers().some(isOurs))
    await context.waitForEvent('serviceworker', { predicate: isOurs });
  return id;
}

/**
 * `chrome.developerPrivate` exists on this page alone, from the moment it is there: what it draws nobody waits for. It
 * is left again, so that it costs nothing meanwhile.
 */
async function onExtensionsPage(page, look, argument) {
  await page.goto('chrome://extensions', { waitUntil: 'commit' });
  const result = await page.evaluate(look, argument);
  await page.goto('about:blank');
  return result;
}

async function readErrors(id) {
  const { runtimeErrors, manifestErrors } = await chrome.developerPrivate.getExtensionInfo(id);
  return [...manifestErrors, ...runtimeErrors]
    .filter((error) => error.severity !== 'LOG')
    .map((error) => `${error.message} (${error.source})`);
}

async function workersOf(session, id) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(id));
}

const MOST_KILLS = 20;

async function killWorker(context, session, page, id) {
  const targets = async () => (await workersOf(session, id)).map(({ targetId }) => targetId);
  const before = await targets();
  const own = await context.newCDPSession(page);
  await own.send('ServiceWorker.enable');
  // No event tells of a worker that is gone, and one that is just starting stays: so it is said again, but only so
  // often. A page that waits for an answer wakes it at once, and to kill it without end would be no test of anything.
  for (let said = 0; said < MOST_KILLS; said += 1) {
    await own.send('ServiceWorker.stopAllWorkers');
    if (!(await targets()).some((one) => before.includes(one))) break;
  }
  await own.detach();
  return before.length > 0;
}

/** In bytes, after what nobody needs is collected. Playwright gives no session of a worker: one is led by letters. */
async function workerHeap(session, id) {
  const [{ targetId }] = await workersOf(session, id);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const say = (number, method) =>
    new Promise((resolve) => {
      const hear = ({ sessionId: from, message }) => {
        const answer = JSON.parse(message);
        if (from !== sessionId || answer.id !== number) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const letter = JSON.stringify({ id: number, method });
      void session.send('Target.sendMessageToTarget', { sessionId, message: letter });
    });
  await say(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await say(2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}

async function clearStorage(context, page, id) {
  const own = await context.newCDPSession(page);
  await own.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${id}`,
    storageTypes: 'indexeddb',
  });
  await own.detach();
}

/** Keys that a driver sends to a page never reach the browser's own shortcuts: the worker is told of the command. */
async function sendCommand(context, id) {
  const worker = await workerOf(context, id);
  await worker.evaluate(async () => {
    // The browser adds one of its own for the toolbar's button.
    const { name } = (await chrome.commands.getAll()).find((one) => !one.name.startsWith('_'));
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  });
}

/** The toolbar's button is the browser's own: the worker is asked what it put there. */
async function badge(context, id) {
  const worker = await workerOf(context, id);
  return worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

async function workerOf(context, id) {
  const isOurs = (worker) => worker.url().includes(id);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}
