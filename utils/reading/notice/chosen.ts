import { stagesIn } from './stages';
import { said } from './text';

const CHOSEN = '[role=tab][aria-selected=true],[aria-current=step],[aria-current=true],[aria-current=page]';
/** How menus mark their chosen entry, where only its look tells: by class, and once. */
const LOOKS_CHOSEN = '.on,.active,.aktif,.selected,.current';
const ROW_CHOSEN = `${LOOKS_CHOSEN},[aria-pressed=true],[data-state=active]`;
const CRUMBS = '[class*=breadcrumb i],[aria-label*=breadcrumb i]';
const LONGEST_NAME = 40;

const namesStage = (element: Element): boolean =>
  said(element).length < LONGEST_NAME && stagesIn(said(element)).length === 1;

/** One of a row of stages that alone looks chosen: tabs and steppers whose makers forgot the roles. */
function isChosenStage(element: Element): boolean {
  if (!namesStage(element)) return false;
  let at = element;
  while (at.parentElement?.childElementCount === 1) at = at.parentElement;
  const others = [...(at.parentElement?.children ?? [])].filter((one) => one !== at); // nothing stands beside the root
  return (
    others.some(namesStage) && !others.some((one) => one.matches(ROW_CHOSEN) || one.querySelector(ROW_CHOSEN))
  );
}

/** The end of a path of links. */
function lastCrumb(path: Element): string {
  const parts = [...path.querySelectorAll('*')].filter(
    (one) => one.childElementCount === 0 && /\p{L}/u.test(said(one)),
  );
  const last = parts.at(-1);
  return last ? said(last) : '';
}

/** What tabs, steppers, menus and paths of links show as the place where the person is. */
export function chosenIn(body: Element): string[] {
  return [
    ...[...body.querySelectorAll(CHOSEN)].map(said),
    ...[...body.querySelectorAll(ROW_CHOSEN)].filter(isChosenStage).map(said),
    ...[...body.querySelectorAll(CRUMBS)].map(lastCrumb),
  ];
}

/** The entries that the menus show as chosen: one of a menu, or none. */
export function chosenInMenus(body: Element): string[] {
  return [...body.querySelectorAll('nav,[role=navigation]')].flatMap((menu) => {
    const marked = [...menu.querySelectorAll(`[aria-current=page],[aria-current=true],${LOOKS_CHOSEN}`)];
    const inner = marked.filter((one) => !marked.some((other) => other !== one && one.contains(other)));
    return inner.length === 1 ? inner.map(said) : [];
  });
}
