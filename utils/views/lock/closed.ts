import type { Settings } from '../../observations';
import { fill, plain } from '../kit/fill';
import type { Button, Closed, NowCard, Whose } from '../view';
import { LOCK } from './words';

/** Somebody whom this computer knows. */
interface WhosePerson {
  id: string;
  /** `null` while it is locked: then what the person calls it stands in its place. */
  name: string | null;
  label: string | null;
  school: string | null;
}

export interface WhoseFacts {
  language: Settings['language'];
  people: readonly WhosePerson[];
  /** Whose record is in view; `null`: nobody's. */
  shown: string | null;
  /** Asked by a page of PMM, which may yet show a name by itself. */
  onPage: boolean;
}

/** A name as it tells two people apart. */
function nameOf(one: WhosePerson, { people, language }: WhoseFacts): string {
  if (one.name === null) return calledOf(one.label, language);
  const name = plain(one.name);
  const isShared = people.some((other) => other.id !== one.id && plain(other.name ?? '') === name);
  if (!isShared || one.school === null) return name;
  return fill(LOCK[language].named, { name, school: plain(one.school) });
}

/** What a locked profile is called. */
export const calledOf = (label: string | null, language: Settings['language']): string =>
  label === null ? LOCK[language].unnamed : plain(label);

/** The way to another's record; `null` where there is nobody else. Pure. */
export function whose(facts: WhoseFacts): Whose | null {
  const { language, people, shown } = facts;
  if (people.length < 2) return null;
  const choices = people.map((one) => ({
    id: one.id,
    label: nameOf(one, facts),
    chosen: one.id === shown,
    intent: { do: 'whose', profile: one.id } as const,
  }));
  const words = LOCK[language];
  return { label: words.whose, nobody: choices.some((one) => one.chosen) ? null : words.nobody, choices };
}

/** It is not known who of several is in front of this screen. Pure. */
export function unsure(facts: WhoseFacts): Closed {
  const words = LOCK[facts.language];
  const buttons = facts.people.map(
    (one): Button => ({
      label: fill(facts.onPage ? words.mine : words.open, { name: nameOf(one, facts) }),
      icon: one.name === null ? 'lock' : 'person',
      style: 'secondary',
      intent: { do: 'whose', profile: one.id },
    }),
  );
  const sentence = facts.onPage ? words.waiting : words.choose;
  return closed(sentence, [facts.onPage ? words.waitingText : words.chooseText], { buttons }, facts.language);
}

/** The data of whose page this is were erased, and it is still open. Pure. */
export function erased(language: Settings['language']): Closed {
  const words = LOCK[language];
  return closed(words.erased, [words.erasedText], {}, language);
}

/** A card of its own, and the folded panel, which says nothing of anybody. */
export function closed(
  sentence: string,
  facts: string[],
  more: Partial<NowCard>,
  language: Settings['language'],
): Closed {
  const words = LOCK[language];
  const text = facts[0] ?? ''; // there is always one
  const card: NowCard = {
    ...{ id: 'now', chips: [], sentence, facts, leaf: null },
    ...{ buttons: [], mark: null, forms: [], ...more },
  };
  const tab: Closed['tab'] = {
    ...{ tone: 'calm', icon: null, number: null, unit: null },
    name: fill(words.tabName, { sentence }),
    peek: { title: sentence, text, hint: words.hint },
    bar: { title: sentence, text, chip: null },
  };
  return { card, tab };
}
