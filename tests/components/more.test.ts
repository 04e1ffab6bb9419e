import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { MoreButton } from '../../components/more';

/** The words inside whatever was painted. */
function wordsOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  const children = (node as VNode<{ children?: unknown }> | null)?.props?.children; // an icon has none
  return children === undefined ? '' : wordsOf(children);
}

const label = (open: boolean) =>
  wordsOf(MoreButton({ label: '7 lagi', less: 'Tampilkan lebih sedikit', open, onToggle: () => undefined }));

test('the press that shows more becomes one that shows fewer', () => {
  expect(label(false)).toBe('7 lagi');
  expect(label(true)).toBe('Tampilkan lebih sedikit');
});
