import { expect, it } from 'vitest';
import { clearRoom, makeRoom, modeOf } from '../../entrypoints/boot.content/room';
import { asElement, fakeRoot } from './page';

it.each([
  [320, 'sheet'],
  [639, 'sheet'],
  [640, 'over'],
  [1199, 'over'],
  [1200, 'docked'],
  [1366, 'docked'],
])('a window of %i px: %s', (width, mode) => {
  expect(modeOf(width)).toBe(mode);
});

it('room is made once, and taken back without a trace', () => {
  const root = fakeRoot();
  makeRoom(asElement(root), 360);
  makeRoom(asElement(root), 360);
  expect(root.style.getPropertyValue('margin-right')).toBe('360px');
  expect(root.writes()).toBe(1);
  makeRoom(asElement(root), null);
  expect(root.getAttribute()).toBeNull();
  makeRoom(asElement(root), null);
  expect(root.writes()).toBe(2);
});

it("the root element's own margin comes back, also after the width was dragged", () => {
  const root = fakeRoot('12px');
  makeRoom(asElement(root), 360);
  makeRoom(asElement(root), 400);
  expect(root.style.getPropertyPriority('margin-right')).toBe('important');
  makeRoom(asElement(root), null);
  expect(root.style.getPropertyValue('margin-right')).toBe('12px');
  expect(root.style.getPropertyPriority('margin-right')).toBe('');
});

it('a page that never made room is not written to', () => {
  const root = fakeRoot('12px');
  makeRoom(asElement(root), null);
  expect(root.writes()).toBe(0);
});

it('what an earlier life left behind can be cleared', () => {
  const root = fakeRoot('360px');
  clearRoom(asElement(root));
  expect(root.getAttribute()).toBeNull();
});
