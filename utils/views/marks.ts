import type { Moment, Origin } from '../engine/findings';
import type { Confidence, Source } from '../rulesets/schema';
import { dayOf, plainDate, when } from './dates';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import type { Mark } from './view';
import { MARK } from './words/mark';

/** Provenance in words (design section 5). `short`: in a row, where the book alone says "rule". */
type Length = 'long' | 'short';

const link = (url: string | null): string | null => (url?.startsWith('https://') ? url : null);

/** Only an official text that is sure wears the book. */
function ruleMark(source: Source, confidence: Confidence, scene: Scene, length: Length): Mark {
  const words = MARK[scene.language];
  const rest = { href: link(source.url), title: source.title };
  if (confidence === 'turunan')
    return { icon: 'unofficial', text: fill(words.derived, { source: source.short }), ...rest };
  if (confidence === 'sekunder')
    return { icon: 'unofficial', text: fill(words.unofficial, { source: source.short }), ...rest };
  if (!source.official) return { icon: 'unofficial', text: source.short, ...rest };
  const name = source.copy ? fill(words.copy, { source: source.short }) : source.short;
  return { icon: 'book', text: length === 'short' ? name : fill(words.rule, { source: name }), ...rest };
}

/** A source by id; one that nobody lent us is named as it stands and never called official. */
export function sourceMark(id: string, confidence: Confidence, scene: Scene, length: Length = 'long'): Mark {
  const source = scene.sources.find((one) => one.id === id);
  if (source) return ruleMark(source, confidence, scene, length);
  const unknown = { id, short: id, title: id, url: null, official: false, copy: false, on: null };
  return ruleMark(unknown, confidence === 'resmi' ? 'sekunder' : confidence, scene, length);
}

/** Short name of a source inside a sentence. */
export const sourceName = (id: string, scene: Scene): string =>
  scene.sources.find((one) => one.id === id)?.short ?? id;

/** `Dibaca dari halaman, 10.24`; the day stands before the hour unless it is today. */
function pageMark(seenAt: Moment, scene: Scene): Mark {
  const today = dayOf(seenAt) === scene.today;
  const full = when(seenAt, scene.today, scene.language);
  const text = fill(MARK[scene.language].pageAt, { when: today ? full.replace(/^.*, /, '') : full });
  return { icon: 'eye', text, href: null };
}

/** `null` where nothing is known, so nothing is claimed. */
export function originMark(origin: Origin, scene: Scene, length: Length = 'long'): Mark | null {
  if (origin.by === 'page') return pageMark(origin.seenAt, scene);
  if (origin.by === 'person') return { icon: 'pencil', text: MARK[scene.language].person, href: null };
  if (origin.by === 'rule') return sourceMark(origin.source, origin.confidence, scene, length);
  return null;
}

/** `Anda tandai 20 Maret` */
export function tickMark(origin: Origin, scene: Scene): Mark | null {
  if (origin.by !== 'person') return originMark(origin, scene);
  const day = plainDate(dayOf(origin.at), scene.today, scene.language);
  return { icon: 'pencil', text: fill(MARK[scene.language].ticked, { day }), href: null };
}

/** Each mark once, in the order given. */
export const unique = (marks: (Mark | null)[]): Mark[] =>
  marks
    .filter((mark) => mark !== null)
    .filter((mark, at, all) => all.findIndex((one) => one.text === mark.text) === at);
