import type { Findings } from '../engine/findings';
import { band } from './band';
import { checklistCard } from './checklist';
import { claimsCard } from './claims';
import { deadlinesCard, isNext } from './deadlines';
import { firstRun } from './first-run';
import { header } from './header';
import { type Lent, type Scene, scene as sceneOf } from './kit/scene';
import { menu } from './menu';
import { nowCard } from './now';
import { pointsCard } from './points';
import { readCard } from './read';
import { stagesCard } from './stages';
import { surface } from './surface';
import { tab } from './tab';
import type { Card, FoldableCard, NowCard, Panel } from './view';
import { HEADER } from './words/header';

export type { Lent } from './kit/scene';

/** Order of a teacher's cards; `deadlines` moves up in a calm cycle (design section 3). */
function cards(now: NowCard, scene: Scene): Card[] {
  const deadlines = deadlinesCard(scene);
  const early = isNext(scene);
  const rest: (FoldableCard | null)[] = [
    early ? deadlines : null,
    stagesCard(scene),
    pointsCard(scene),
    checklistCard(scene),
    early ? null : deadlines,
    claimsCard(scene),
    readCard(scene),
  ];
  return [now, ...rest.filter((card) => card !== null)];
}

/**
 * All that a surface prints, in the language of the settings. `lent`: sources for marks and rulesets for choices.
 * Pure; throws on nothing that the engine can find.
 */
export function panel(findings: Findings, lent: Lent): Panel {
  const scene = sceneOf(findings, lent);
  const { language, theme, textSize, width, tabTop, open } = findings.settings;
  const now = nowCard(scene);
  return {
    ...{ language, theme, textSize, width, tabTop, open },
    header: header(scene),
    menu: menu(scene),
    band: band(scene),
    firstRun: firstRun(scene),
    cards: cards(now, scene),
    foot: HEADER[language].foot,
    tab: tab(now, scene),
    words: surface(scene),
  };
}
