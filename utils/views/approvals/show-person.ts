import type { PersonName } from '../../engine/findings';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Button } from '../view';
import { APPROVALS } from '../words/approvals';

/** A name as one line. */
export const personName = ({ name }: PersonName): string => name.replace(/\s+/g, ' ').trim() || '?';

/** Leads to the person's row on the page; `mark` tells those of one name apart where they are heard. */
export function showPerson(person: PersonName, scene: Scene, mark: string | null = null): Button {
  const heard = mark === null ? personName(person) : `${personName(person)} (${mark})`;
  const label = fill(APPROVALS[scene.language].show, { name: heard });
  const { name, distinct } = person;
  return {
    label,
    icon: 'right',
    style: 'link',
    intent: { do: 'show-on-page', stage: null, person: { name, distinct } },
  };
}
