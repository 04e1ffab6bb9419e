// What a page that means harm does; each runs in the page.

export function spoilTools() {
  const fail = () => {
    throw new Error('spoiled');
  };
  Element.prototype.attachShadow = fail;
  Document.prototype.querySelectorAll = fail;
  window.getComputedStyle = fail;
  window.TreeWalker = fail;
  Object.defineProperty(Object.prototype, 'kind', { get: () => 'predikat', configurable: true });
  Array.prototype.flatMap = fail;
}

/** Whether the page has a way to send messages, and which files of the extension it can read. */
export async function callDoors(base) {
  const names = ['manifest.json', 'dashboard.html', 'popup.html', 'panel.js', 'reader.js', 'background.js'];
  const read = [];
  for (const name of names) {
    const answer = await fetch(`${base}${name}`).catch(() => null); // refused, as it should be
    if (answer) read.push(name);
  }
  window.postMessage({ name: 'do', payload: { intent: { do: 'erase-all' } } }, '*');
  document.dispatchEvent(new CustomEvent('pendamping-pmm', { detail: { do: 'erase-all' } }));
  return { runtime: typeof globalThis.chrome?.runtime?.sendMessage === 'function', read };
}

export function pressByScript() {
  const host = document.querySelector('pendamping-pmm');
  const key = { key: 'P', code: 'KeyP', altKey: true, shiftKey: true, bubbles: true, composed: true };
  for (const target of [host, document.body, window]) target.dispatchEvent(new KeyboardEvent('keydown', key));
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  for (let y = 0; y < innerHeight; y += 20)
    document.elementFromPoint(innerWidth - 40, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  host.click();
}

export function sayHuge() {
  const evil = '<img src=x onerror="window.pwned=true"><script>window.pwned=true</script>';
  const say = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const main = document.querySelector('#root').appendChild(document.createElement('main'));
  main.append(say('h2', `Perencanaan ${evil}`), say('p', `Nama: ${evil.repeat(100)}`));
  main.append(say('p', 'Sri Rahayu '.repeat(1_000_000)));
  main.append(say('p', `Penilaian ${'a'.repeat(1_000_000)}`));
}

export function streamRed() {
  let count = 0;
  const add = () => {
    const notice = document.createElement('div');
    notice.setAttribute('role', 'alert');
    notice.style.cssText = 'background: #fee2e2; color: #b91c1c';
    notice.textContent = `Tahap penilaian ke-${count} belum dibuka.`;
    document.querySelector('#root').append(notice);
    count += 1;
    if (count < 1_500) setTimeout(add);
  };
  add();
}

/** Runs a script in the page, and gives the longest time in ms between two of its frames in the two seconds after. */
export function longestHold({ script }) {
  let last = performance.now();
  const end = last + 2_000;
  let longest = 0;
  // biome-ignore lint/security/noGlobalEval: the page's own script, as the page would run it
  globalThis.eval(script);
  document.body.getBoundingClientRect(); // what the page does to itself is not ours
  last = performance.now();
  return new Promise((done) => {
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now < end) requestAnimationFrame(frame);
      else done(longest);
    };
    requestAnimationFrame(frame);
  });
}
