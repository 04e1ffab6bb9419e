import { expect, test } from 'vitest';
import { stagesIn } from '../../utils/reading/notice/stages';
import { judged } from './judged';
import { LOT_MORE, LOT_STATES } from './pages/lot';
import { KEPT_MORE, KEPT_STATES } from './pages/lot-kept';
import { STEM_MORE, STEM_NEAR, STEM_STATES } from './pages/stems';
import { STEM_KEPT_LEFT, STEM_KEPT_MORE, STEM_KEPT_STATES } from './pages/stems-kept';
import { LEFT } from './pages/widened/left';
import { WIDENED_MORE } from './pages/widened/more';
import { WIDENED_STATES } from './pages/widened/states';
import { sighted } from './sighted';

const goes = (text: string): boolean =>
  judged(sighted(text, { stagesSaid: stagesIn(text) }), '2024-03-28').verdict === 'boleh-diabaikan';

const STATES = [...LOT_STATES, ...KEPT_STATES, ...WIDENED_STATES, ...STEM_STATES];
/** That a result is there is a state in the lists before (`wordings.ts`); `lot-kept.ts` took it for more. */
const MORE = [
  ...LOT_MORE,
  ...KEPT_MORE,
  ...WIDENED_MORE,
  ...STEM_MORE,
  ...STEM_NEAR,
  ...STEM_KEPT_MORE,
].filter((text) => text !== 'Hasil penilaian sudah terbit.');

test('states are understood, but for those that are known to be left', () => {
  expect(STATES.filter((text) => !goes(text))).toEqual(STATES.filter((text) => LEFT.has(text)));
  expect(LEFT.size).toBeLessThan(STATES.length / 10);
});
test('of the kept half, those that are known to be left', () =>
  expect(STEM_KEPT_STATES.filter((text) => !goes(text))).toEqual(
    STEM_KEPT_STATES.filter((text) => STEM_KEPT_LEFT.has(text)),
  ));
test('what stands near them is not', () => expect(MORE.filter(goes)).toEqual([]));

test('whoever is waited for, named as the person, is no state', () => {
  const others =
    /(oleh|dari|menunggu|tangan|meja|diinput|diisi) (?:atasan|kepala sekolah|kepala dinas|dinas(?: pendidikan)?|pejabat penilai kinerja|tim kinerja|sistem|admin)(?: anda)?(?! langsung)/gi;
  const turned = STATES.filter((text) => goes(text) && text.search(others) >= 0).map((text) =>
    text.replace(others, '$1 Anda'),
  );
  expect(turned.length).toBeGreaterThan(30);
  expect(turned.filter(goes)).toEqual([]);
});
test('who acts, named as the person, is no state', () => {
  const head =
    /^(?:atasan anda|kepala sekolah|kepala dinas|dinas(?: pendidikan)?|pejabat penilai kinerja|tim kinerja|sistem|admin|server|kementerian|pengawas)/i;
  const turned = STATES.filter((text) => goes(text) && head.test(text)).map((text) =>
    text.replace(head, 'Anda'),
  );
  expect(turned.length).toBeGreaterThan(20);
  expect(turned.filter(goes)).toEqual([]);
});
