// What happens behind the pages of Firefox, asked in the scope of its own window.
const ID = 'pendamping-pmm@pendamping.example';
const UUID = '3f6b2c1e-5d84-4a57-9c0e-7b1d2a90f4c8';

/** Where the extension's own pages and its store live: always the same, so that a restart finds them again. */
export const ORIGIN = `moz-extension://${UUID}`;
export const UUIDS = { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) };

/** @param {import('puppeteer-core').Browser} browser */
export async function backstageOf(browser) {
  const inWindow = await windowOf(browser);
  return {
    errors: () => inWindow(readErrors, ORIGIN),
    isWorkerAlive: async () => (await inWindow(backgroundState, ID)) === 'running',
    killWorker: () => inWindow(terminate, ID),
    reload: () => inWindow(reload, ID),
    sendCommand: () => inWindow(sendCommand, ID),
    badge: () => inWindow(badge, ID),
    clearStorage: () => inWindow(clearStorage, ORIGIN),
    offline: (isOff) => inWindow(setOffline, isOff),
    printed: (isPrinted) => inWindow(setPrinted, isPrinted),
  };
}

/** @returns a function that runs `look(argument)` in the browser's own window, where its internals are at hand */
async function windowOf(browser) {
  const { result: tree } = await browser.connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: tree.contexts[0].context };
  return async (look, argument) => {
    const { result } = await browser.connection.send('script.callFunction', {
      functionDeclaration: `async (text) => JSON.stringify((await (${look})(JSON.parse(text))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument) }],
      target,
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  };
}

const readErrors = (origin) =>
  Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(origin))
    .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
    // Firefox's own notes that a page left, or rests in the back/forward cache, before its answer came: no script is
    // left there to be told.
    .filter(
      ({ errorMessage }) =>
        !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(
          errorMessage,
        ),
    )
    .map((message) => `${message.errorMessage} (${message.sourceName})`);

const backgroundState = (id) => WebExtensionPolicy.getByID(id).extension.backgroundState;

const terminate = async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const wasThere = extension.backgroundState !== 'stopped';
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return wasThere;
};

// The extension has one command; its key stands in the browser's window.
const sendCommand = () => {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  if (keys.length !== 1) throw new Error(`expected one key of an extension, found ${keys.length}`);
  keys[0].doCommand();
};

// What the browser paints on the button, wherever the person keeps it.
const badge = (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { badgeText, title } = ExtensionParent.apiManager.global.browserActionFor(extension).action.globals;
  return { text: badgeText ?? '', title };
};

const clearStorage = async (origin) => {
  const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin);
  await new Promise((resolve) => {
    Services.qms.clearStoragesForPrincipal(principal, null, 'idb').callback = resolve;
  });
};

const setOffline = (isOff) => {
  Services.io.offline = isOff;
};

// Of the tab that is shown: what a print preview would be given.
const setPrinted = (isPrinted) => {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = isPrinted ? 'print' : '';
};

const reload = async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
};
