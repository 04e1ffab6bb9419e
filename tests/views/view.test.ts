import { expect, it } from 'vitest';
import { ALL, shown } from './shown';

it('a panel is plain data: it crosses the wire unchanged', () => {
  for (const name of ALL) {
    const panel = shown(name);
    expect(JSON.parse(JSON.stringify(panel))).toEqual(panel);
  }
});
