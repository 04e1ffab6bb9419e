// One tab of Firefox. Our shadow root, open or closed, is reached by the protocol, not by the page.
import { dragWith, pressChord } from './hands.mjs';
import { NO_ROOT, surfaceOf } from './surface.mjs';

/** @returns {import('./types').DriverPage} */
export function firefoxPage(browser, page, backstage) {
  const errors = listen(page);
  const context = page.mainFrame()._id;
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const evaluate = (look, argument) => page.evaluate(look, argument);
  const surface = (find) =>
    surfaceOf({
      onRoot: (look, argument) => onRoot(send, { context }, find, look, argument),
      evaluate,
      clickAt: ({ x, y }) => page.mouse.click(x, y),
      typeText: (text) => page.keyboard.type(text),
    });
  return {
    goto: (url) => goto(send, context, page, url),
    reload: async () => goto(send, context, page, await evaluate(() => location.href)),
    url: () => evaluate(() => location.href),
    evaluate,
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.locator(selector).fill(text),
    press: (key) => pressChord(page.keyboard, key),
    drag: (from, to) => dragWith(page.mouse, from, to),
    choose: async (selector, path) => {
      const found = await findNode(send, { context }, `document.querySelector(${JSON.stringify(selector)})`);
      await send('input.setFiles', { context, element: { sharedId: found.sharedId }, files: [path] });
    },
    show: () => page.bringToFront(),
    resize: (size) => page.setViewport(size),
    screenshot: async (path) => void (await page.screenshot({ path })),
    printed: async (isPrinted) => {
      await page.bringToFront();
      await backstage.printed(isPrinted);
    },
    sidebar: () => surface(findRoot),
    body: () => surface(findBody),
    consoleErrors: () => [...errors],
    close: () => page.close(),
  };
}

function listen(page) {
  const errors = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'assert') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** No event tells that a page of the extension has come (puppeteer's own `goto` waits for ever): it is asked. */
async function goto(send, context, page, url) {
  if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
  await page.evaluate(() => Object.assign(window, { isOld: true }) && null);
  await send('browsingContext.navigate', { context, url, wait: 'none' });
  const end = performance.now() + 15_000;
  while (performance.now() < end) {
    const ready = "!window.isOld && location.protocol !== 'about:' && document.readyState === 'complete'";
    const asked = send('script.evaluate', { expression: ready, awaitPromise: false, target: { context } });
    // Between two documents there is nobody to ask.
    const answer = await asked.catch(() => null);
    if (answer?.result?.value === true) return;
  }
  throw new Error(`${url} did not come`);
}

async function onRoot(send, target, find, look, argument) {
  const sharedId = await find(send, target);
  if (sharedId === null) return NO_ROOT;
  const result = await send('script.callFunction', {
    functionDeclaration: `async (root, text) => JSON.stringify({ value: await (${look})(root, JSON.parse(text)) })`,
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    target,
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value).value;
}

const findNode = async (send, target, expression) => {
  const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 0 };
  const { result } = await send('script.evaluate', {
    expression,
    target,
    awaitPromise: false,
    serializationOptions,
  });
  return result;
};

const findBody = async (send, target) => (await findNode(send, target, 'document.body'))?.sharedId ?? null;

const findRoot = async (send, target) => {
  const host = await findNode(send, target, "document.querySelector('pendamping-pmm')");
  // `null` is no node, and a host can be there a moment before its root.
  return host?.value?.shadowRoot?.sharedId ?? null;
};
