import type { ChecklistItem } from '../schema';

/** An item without its provenance, which differs from period to period. */
export type ItemShape = Omit<ChecklistItem, 'source' | 'confidence' | 'since' | 'checkedOn'>;

export const TEACHER: Pick<ItemShape, 'roles' | 'employments'> = {
  roles: ['guru'],
  employments: ['pns', 'pppk', 'non-asn'],
};
export const PRINCIPAL: Pick<ItemShape, 'roles' | 'employments'> = {
  roles: ['kepala-sekolah'],
  employments: ['pns', 'pppk', 'non-asn'],
};
export const BOTH: Pick<ItemShape, 'roles' | 'employments'> = {
  roles: ['guru', 'kepala-sekolah'],
  employments: ['pns', 'pppk', 'non-asn'],
};

/** A plan that is out of one's hands proves all of its parts; a returned one proves nothing. */
export const PLAN_HANDED_IN: ItemShape['doneBy'] = {
  stage: 'perencanaan',
  statuses: ['menunggu-persetujuan', 'ada-penyesuaian', 'disetujui', 'selesai'],
};
export const PREPARATION_OVER: ItemShape['doneBy'] = {
  stage: 'diskusi-persiapan',
  statuses: ['disetujui', 'selesai'],
};
