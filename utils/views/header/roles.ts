import type { Side } from '../../observations';
import { number } from '../dates';
import type { Scene } from '../kit/scene';
import type { Roles } from '../view';
import { APPROVALS } from '../words/approvals';

/** The year from which the site says neither Atasan nor Pegawai (`domain/labels.md`). */
const NEW_WORDS = '2026';

/** Choosing what would be shown anyway is to follow the page again. */
const sideOf = (side: Side, followed: Side): Side | null => (side === followed ? null : side);

/** The two hats of somebody who has both; `null` for anybody else. */
export function roles({ findings, language }: Scene): Roles | null {
  const { hats, approvals, period } = findings;
  if (!hats.both) return null;
  const words = APPROVALS[language];
  const isNew = period.from >= NEW_WORDS;
  const waiting = approvals?.waiting ?? 0;
  const choice = (side: Side, label: string, count: string | null) => ({
    label,
    count,
    chosen: hats.shown === side,
    intent: { do: 'profile' as const, change: { side: sideOf(side, hats.followed) } },
  });
  return {
    label: words.roles,
    choices: [
      choice(
        'atasan',
        isNew ? words.teachers : words.superior,
        waiting > 0 ? number(waiting, language) : null,
      ),
      choice('pegawai', isNew ? words.yourself : words.employee, null),
    ],
  };
}
