import { expect, it } from 'vitest';
import { ear } from '../../entrypoints/boot.content/host';

/** As a node of a page, whose listeners `document.open` takes away. */
class Node extends EventTarget {
  private listeners: [string, EventListenerOrEventListenerObject | null][] = [];
  override addEventListener(name: string, listener: EventListenerOrEventListenerObject | null): void {
    this.listeners.push([name, listener]);
    super.addEventListener(name, listener);
  }
  open(): void {
    for (const [name, listener] of this.listeners) this.removeEventListener(name, listener);
  }
}

it('a page that took every listener away is noticed, again and again', () => {
  const node = new Node();
  const hears = ear(node);
  expect([hears(), hears()]).toEqual([true, true]);
  node.open();
  expect([hears(), hears()]).toEqual([false, false]);
});
