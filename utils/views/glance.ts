import { ago, dayOf, daysBetween, hour, when } from './dates';
import { glanceBands } from './glance/bands';
import { glanceDates } from './glance/dates';
import { glanceLines } from './glance/lines';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { say } from './now/parts';
import type { Band, Button, Card, Glance, NowCard } from './view';
import { GLANCE } from './words/glance';
import { PAUSE } from './words/pause';

/** Address: `domain/facts.md`, ruleset 2025 (sekunder). */
const FEATURE = '/pengelolaan-kinerja';

/** `hari ini, 10.24`, `2 hari lalu` */
function lastRead({ findings, today, language }: Scene): string {
  const words = GLANCE[language];
  const at = findings.lastRead;
  if (at === null) return words.neverRead;
  const days = daysBetween(dayOf(at), today);
  return fill(words.lastRead, { when: days > 1 ? ago(days, language) : when(at, today, language) });
}

/** The page that was read last if it is one of the feature's, else the feature's own home. */
function path({ findings, path: last }: Scene): string {
  return findings.onPage && last?.startsWith('/') ? last : FEATURE;
}

const rest = (how: 'hour' | 'on' | 'off', label: string): Button => ({
  label,
  icon: null,
  style: how === 'off' ? 'link' : 'secondary',
  intent: { do: 'pause', how, path: null },
});

/** A rest on one page is told too: nothing is done on it, and no reminder stands there. */
function paused(scene: Scene): Band | null {
  const { set } = scene.findings.pause;
  if (!set) return null;
  const words = PAUSE[scene.language];
  const own = GLANCE[scene.language];
  const until = set.until && fill(words.until, { hour: hour(set.until, scene.language) });
  const said = until ?? (set.path === null ? words.on : own.pausedPage);
  return {
    icon: 'hourglass',
    text: [{ strong: said }, ` ${own.pausedRest}`],
    button: rest('off', words.resume),
  };
}

function pause(scene: Scene): Glance['pause'] {
  const { hour: anHour, always } = PAUSE[scene.language];
  const { pause: label, pauseTip: tip } = GLANCE[scene.language];
  return {
    ...{ label, tip },
    choices: [rest('hour', anHour), rest('on', always)],
    paused: paused(scene),
  };
}

/** The same view for a surface away from PMM: `now` and the cards as made, in words that hold anywhere. */
export function glance(now: NowCard, cards: readonly Card[], scene: Scene): Glance {
  const words = GLANCE[scene.language];
  const unread = scene.findings.answer.case === 'could-not-read';
  const { noPermission, noPermissionRest, somePermission, allow, refused } = words;
  return {
    sentence: unread ? words.couldNotRead : now.sentence,
    facts: now.facts,
    bands: glanceBands(cards, scene),
    dates: glanceDates(cards.find((card) => card.id === 'deadlines')?.title ?? '', scene),
    lines: glanceLines(cards, scene),
    lastRead: lastRead(scene),
    open: { label: say('openPage', scene), path: path(scene) },
    pause: pause(scene),
    summary: words.summary,
    settings: words.settings,
    permission: {
      text: [{ strong: noPermission }, ` ${noPermissionRest}`],
      some: somePermission,
      allow,
      refused,
    },
    notOpened: words.notOpened,
  };
}
