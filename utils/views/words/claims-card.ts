import type { ClaimVerdict } from '../../rulesets/schema';
import { both } from './both';

export const CLAIMS = both({
  id: {
    title: 'Mitos & fakta',
    counter: '{n} dari {all}',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    quote: '“{text}”',
    folded: '{n} hal',
  },
  en: {
    title: 'Myths & facts',
    counter: '{n} of {all}',
    previous: 'Previous',
    next: 'Next',
    quote: '“{text}”',
    folded: '{n} items',
  },
});

export const VERDICT = both<ClaimVerdict>({
  id: {
    keliru: 'Keliru',
    benar: 'Benar',
    'keliru-sejak-2025': 'Keliru sejak 2025',
    'mungkin-benar': 'Mungkin benar',
    'tanpa-dasar-resmi': 'Tanpa dasar resmi',
  },
  en: {
    keliru: 'Not so',
    benar: 'True',
    'keliru-sejak-2025': 'No longer so since 2025',
    'mungkin-benar': 'Perhaps true',
    'tanpa-dasar-resmi': 'No official basis',
  },
});
