// Moves of mouse and keyboard that take more than one step.

/**
 * @param {{move: Function, down: Function, up: Function}} mouse
 * @param {import('./types').Point} from
 * @param {import('./types').Point} to
 */
export async function dragWith(mouse, from, to) {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 6 });
  await mouse.up();
}

/** Puppeteer presses one key at a time: of `Shift+Tab` it holds the first down meanwhile. */
export async function pressChord(keyboard, chord) {
  const held = chord.split('+');
  const last = held.pop();
  for (const key of held) await keyboard.down(key);
  await keyboard.press(last);
  for (const key of held.reverse()) await keyboard.up(key);
}
