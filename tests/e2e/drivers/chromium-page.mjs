// One tab of Chromium. Our shadow root, open or closed, is reached by the protocol, not by the page.
import { dragWith } from './hands.mjs';
import { NO_ROOT, surfaceOf } from './surface.mjs';

/** @returns {Promise<import('./types').DriverPage>} */
export async function chromiumPage(context, page) {
  const session = await context.newCDPSession(page);
  const errors = [];
  await listen(session, errors);
  const surface = (find) =>
    surfaceOf({
      onRoot: (look, argument) => onRoot(session, find, look, argument),
      evaluate: (look, argument) => page.evaluate(look, argument),
      clickAt: ({ x, y }) => page.mouse.click(x, y),
      typeText: (text) => page.keyboard.type(text),
    });
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    evaluate: (look, argument) => page.evaluate(look, argument),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.fill(selector, text),
    press: (key) => page.keyboard.press(key),
    drag: (from, to) => dragWith(page.mouse, from, to),
    choose: async (selector, path) => {
      const objectId = await findNode(session, `document.querySelector(${JSON.stringify(selector)})`);
      await session.send('DOM.setFileInputFiles', { files: [path], objectId });
    },
    show: () => page.bringToFront(),
    resize: (size) => page.setViewportSize(size),
    screenshot: async (path) => void (await page.screenshot({ path })),
    held: () => heldBy(session),
    printed: (isPrinted) => page.emulateMedia({ media: isPrinted ? 'print' : null }),
    pdf: async () => await page.pdf({ preferCSSPageSize: true }),
    accessibility: async () => (await session.send('Accessibility.getFullAXTree')).nodes,
    sidebar: () => surface(findRoot),
    body: () => surface((own) => findNode(own, 'document.body')),
    consoleErrors: () => [...errors],
    close: () => page.close(),
  };
}

/** Playwright's own events leave out what a content script says. */
async function listen(session, errors) {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      errors.push(args.map((one) => one.value ?? one.description).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    errors.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
}

/** After what nobody needs is collected. */
async function heldBy(session) {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
}

async function onRoot(session, find, look, argument) {
  const objectId = await find(session);
  if (objectId === null) return NO_ROOT;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
    arguments: [{ value: argument }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function findNode(session, expression) {
  const { result } = await session.send('Runtime.evaluate', { expression });
  return result.objectId ?? null;
}

async function findRoot(session) {
  const objectId = await findNode(session, "document.querySelector('pendamping-pmm')");
  if (objectId === null) return null;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  // A host can be there a moment before its root.
  if (!root) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}
