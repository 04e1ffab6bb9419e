import type { Findings } from '../engine/findings';
import { approvalsCard } from './approvals';
import { badge } from './badge';
import { band } from './band';
import { checklistCard } from './checklist';
import { claimsCard } from './claims';
import { deadlinesCard, isNext } from './deadlines';
import { firstRun } from './first-run';
import { glance } from './glance';
import { header } from './header';
import { roles } from './header/roles';
import { type Lent, type Scene, scene as sceneOf } from './kit/scene';
import { leave } from './leave';
import { menu } from './menu';
import { askWords, hasImportant, noticeOrders, noticesCard } from './notices';
import { nowCard } from './now';
import { pauseBand } from './pause';
import { pointsCard } from './points';
import { readCard } from './read';
import { reminderPart } from './reminders';
import { preferences } from './reminders/preferences';
import { stagesCard } from './stages';
import { surface } from './surface';
import { tab } from './tab';
import { tour } from './tour';
import type { Card, FoldableCard, NowCard, Panel } from './view';
import { HEADER } from './words/header';
import { SUPERIOR_NOW } from './words/superior';

export type { Lent } from './kit/scene';
export { deviceWords } from './reminders';

/** Order of a superior's cards (design section 3); a notice that has to be seen goes before all of them: their own stages stand on the other side of the switch. */
function superiorCards(now: NowCard, scene: Scene): Card[] {
  const notices = noticesCard(scene);
  const important = hasImportant(scene);
  const rest = [
    important ? notices : null,
    approvalsCard(scene),
    checklistCard(scene),
    deadlinesCard(scene),
    important ? null : notices,
    claimsCard(scene),
    readCard(scene),
  ];
  return [now, ...rest.filter((card) => card !== null)];
}

/** Order of a teacher's cards; `deadlines` moves up in a calm cycle, a notice that has to be seen always (design section 3). */
function cards(now: NowCard, scene: Scene): Card[] {
  const deadlines = deadlinesCard(scene);
  const early = isNext(scene);
  const notices = noticesCard(scene);
  const important = hasImportant(scene);
  const rest: (FoldableCard | null)[] = [
    important ? notices : null,
    early ? deadlines : null,
    stagesCard(scene),
    pointsCard(scene),
    checklistCard(scene),
    early ? null : deadlines,
    important ? null : notices,
    claimsCard(scene),
    readCard(scene),
  ];
  return [now, ...rest.filter((card) => card !== null)];
}

/** Reminders speak of the period of today, whatever period is looked at; only `shown` knows the page that is open. */
function remindersIn({ findings, reminders }: NonNullable<Lent['due']>, shown: Findings, lent: Lent) {
  const scene = sceneOf(findings, lent);
  const { pause, away } = shown;
  const here = { ...scene, findings: { ...findings, pause, away } };
  return { reminder: reminderPart(reminders, here), reminders: preferences(reminders, scene) };
}

/**
 * All that a surface prints, in the language of the settings. `lent`: sources for marks and rulesets for choices.
 * Pure; throws on nothing that the engine can find.
 */
export function panel(findings: Findings, lent: Lent): Panel {
  const scene = sceneOf(findings, lent);
  const { language, theme, textSize, width, tabTop, open } = findings.settings;
  const closed = lent.closed ?? null; // somebody's facts are in view
  const now = closed?.card ?? nowCard(scene);
  const isSuperior = findings.hats.shown === 'atasan';
  const left = leave(scene, lent.hasLock ?? null); // nobody is in view
  const all = closed ? [now] : isSuperior ? superiorCards(now, scene) : cards(now, scene);
  const whole: Panel = {
    ...{ language, theme, textSize, width, tabTop, open },
    header: header(scene),
    roles: roles(scene),
    whose: lent.whose ?? null, // nobody else is known
    leave: left,
    menu: menu(scene, closed !== null, left),
    band: band(scene),
    paused: pauseBand(scene),
    ...(lent.due ? remindersIn(lent.due, findings, lent) : {}),
    notices: noticeOrders(scene),
    ask: askWords(scene),
    firstRun: firstRun(scene),
    tour: tour(all, scene),
    cards: all,
    foot: isSuperior ? SUPERIOR_NOW[language].foot : HEADER[language][lent.synced ? 'footSynced' : 'foot'],
    tab: closed?.tab ?? tab(now, scene),
    badge: badge(scene),
    glance: glance(now, all, scene),
    words: surface(scene),
  };
  return closed ? { ...whole, ...NOBODYS, glance: { ...whole.glance, ...NO_GLANCE } } : whole;
}

/** While nobody's facts may be shown, no part tells of anybody's. */
const NOBODYS = {
  ...{ closed: true, roles: null, band: null, firstRun: null, tour: null, badge: null, reminder: null },
} satisfies Partial<Panel>;
const NO_GLANCE = {
  ...{ bands: [], lines: [], dates: { title: '', none: null, rows: [] } },
} satisfies Partial<Panel['glance']>;
