import type { PersonName } from '../../engine/findings';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Button } from '../view';
import { APPROVALS } from '../words/approvals';

/** A name as one line; of two people of one name both say what tells them apart where it is known. */
export const personName = ({ name }: PersonName): string => name.replace(/\s+/g, ' ').trim() || '?';

/** Leads to the person's row on the page. */
export function showPerson(person: PersonName, scene: Scene): Button {
  const label = fill(APPROVALS[scene.language].show, { name: personName(person) });
  const { name, distinct } = person;
  return {
    label,
    icon: 'right',
    style: 'link',
    intent: { do: 'show-on-page', stage: null, person: { name, distinct } },
  };
}
