import { expect, it } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import { CLAIM_WORDS } from '../../utils/views/words/claims';
import { card, found, show, shown } from './shown';

const claims = (name: string) => card(shown(name), 'claims');

it('quotes what people say, with verdict, words and source', () => {
  const page = claims('waiting-28-march').pages.find((one) => one.quote.includes('32 poin'));
  expect(page).toMatchObject({
    quote: '“Semua guru wajib mengumpulkan 32 poin.”',
    verdict: { style: 'wrong', icon: 'cross', text: 'Keliru' },
    mark: { icon: 'book' },
  });
  expect(page?.text).not.toBe('');
});

it('what only papers say is not called a rule', () => {
  const page = claims('assessed-2026').pages.find((one) => one.verdict.text === 'Keliru sejak 2025');
  expect(page?.mark.icon).toBe('unofficial');
  expect(page?.mark.text).toContain('Pernyataan Menteri, lewat media');
});

it('no official basis is doubtful, not wrong', () => {
  const page = claims('waiting-28-march').pages.find((one) => one.verdict.text === 'Tanpa dasar resmi');
  expect(page?.verdict.style).toBe('doubtful');
});

it('is folded at first, and as the person left it afterwards', () => {
  expect(claims('waiting-28-march').folded).toBe(true);
  const findings = found('waiting-28-march');
  const settings = { ...findings.settings, folds: { claims: false, stages: true } };
  const panel = show({ ...findings, settings });
  expect(card(panel, 'claims').folded).toBe(false);
  expect(card(panel, 'stages').folded).toBe(true);
});

it('a claim without words is left out, and there is none', () => {
  const ids = RULESETS.flatMap((rules) => rules.claims.map((one) => one.id));
  expect(ids.filter((id) => !CLAIM_WORDS[id])).toEqual([]);
  const findings = found('waiting-28-march');
  const [one] = findings.claims;
  if (!one) throw new Error('no claim');
  const panel = show({ ...findings, claims: [{ ...one, id: 'unworded' }] });
  expect(panel.cards.map((each) => each.id)).not.toContain('claims');
});
