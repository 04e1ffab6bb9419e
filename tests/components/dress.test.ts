import { expect, test } from 'vitest';
import { dress, keptWidth, shownWidth } from '../../components/dress';

test.each([
  [{ width: 360, textSize: 'normal' }, 360],
  [{ width: 360, textSize: 'large' }, 392],
  [{ width: 360, textSize: 'largest' }, 424],
  [{ width: 480, textSize: 'largest' }, 480],
  [{ width: 320, textSize: 'normal' }, 320],
] as const)('%o is shown %i px wide', (panel, shown) => {
  expect(shownWidth(panel)).toBe(shown);
});

test('what is dragged to comes back as it was, within 320 to 480', () => {
  for (const textSize of ['normal', 'large', 'largest'] as const) {
    expect(shownWidth({ width: keptWidth(430, textSize), textSize })).toBe(430);
  }
  expect(keptWidth(330, 'largest')).toBe(320);
  expect(keptWidth(999, 'normal')).toBe(480);
  expect(keptWidth(400.6, 'normal')).toBe(401);
});

test('language, theme and text size stand on the host', () => {
  const host = { lang: '', dataset: {} } as HTMLElement;
  dress(host, { language: 'en', theme: 'dark', textSize: 'large' });
  expect({ lang: host.lang, ...host.dataset }).toEqual({ lang: 'en', theme: 'dark', text: 'large' });
});
