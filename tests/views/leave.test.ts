import { describe, expect, it } from 'vitest';
import type { Scene } from '../../utils/views/kit/scene';
import { leave } from '../../utils/views/leave';

const of = (hasLock: boolean | null, language: 'id' | 'en' = 'id') => leave({ language } as Scene, hasLock);

describe('done on this computer', () => {
  it('locks where there is a passphrase, and leads to setting one where there is none', () => {
    expect(of(true)?.lock.intent).toEqual({ do: 'lock' });
    expect(of(false)?.lock.intent).toEqual({ do: 'lock-setup' });
  });

  it('erases after a question only, and says whose stays', () => {
    expect(of(true)?.erase.button.intent).toEqual({ do: 'erase-mine' });
    expect(of(true)?.erase.confirm.text).toMatch(/Data orang lain tetap ada.*10 detik/);
  });

  it('is nobody’s where nobody is in view', () => {
    expect(of(null)).toBeNull();
  });

  it('is worded in both languages', () => {
    expect(of(true, 'en')?.label).not.toBe(of(true)?.label);
  });
});
