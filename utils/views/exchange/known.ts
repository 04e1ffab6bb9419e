import type { Review } from '../../engine/findings';
import type { Known, KnownItem, Stage, TableWords } from '../../observations';
import { personName } from '../approvals/show-person';
import { checkRow } from '../checklist/row';
import { plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { CALENDAR } from '../words/calendar';
import { STAGE_NAMES } from '../words/status';
import { ALSO, SHEETS } from './words/sheets';

const LANGUAGES = ['id', 'en'] as const;

/** What pasted rows are held against: the rows that the tables have now, by what they are called there. */
export function knownIn(scene: Scene, review: Review): Known {
  const { points, approvals, hats } = scene.findings;
  const decides = hats.both || hats.shown === 'atasan';
  return {
    points: points?.activities.map((one) => ({ ...one, title: plain(one.title) })) ?? null,
    checklist: review.checklists.flatMap(({ stage, items }) =>
      items.map(
        (item): KnownItem => ({
          titles: LANGUAGES.map((language) => checkRow(item, { ...scene, language }).title),
          stage,
          done: item.done,
          locked: item.locked,
          item: item.rule?.id ?? null,
          entry: item.rule === null ? item.entry : null,
        }),
      ),
    ),
    roster: decides
      ? (approvals?.roster.people ?? []).map(({ person }) => ({
          name: personName(person),
          distinct: person.distinct && plain(person.distinct),
        }))
      : null,
  };
}

type SheetWord = keyof (typeof SHEETS)['id'];
const named = (word: SheetWord): string[] => LANGUAGES.map((language) => SHEETS[language][word]);

/** Words of a spreadsheet in both languages: a table may come back after the language was changed. */
export function tableWords(scene: Scene): TableWords {
  return {
    heads: {
      points: {
        title: [...named('activity'), ...ALSO.title],
        points: named('points'),
        count: named('count'),
        doneOn: named('doneOn'),
        done: named('done'),
      },
      checklist: { title: named('item'), done: named('done'), stage: named('stage') },
      roster: { title: [...named('teacher'), ...ALSO.person], distinct: named('distinct') },
    },
    yes: [...named('yes'), ...ALSO.yes],
    no: [...named('no'), ...ALSO.no],
    months: CALENDAR.id.months.map((name, at) => [
      name,
      CALENDAR.en.months[at] ?? name,
      CALENDAR.id.short[at] ?? name,
      CALENDAR.en.short[at] ?? name,
    ]),
    stages: (Object.keys(STAGE_NAMES.id) as Stage[]).map((stage) => ({
      stage,
      names: [stageLabel(stage, scene), ...LANGUAGES.map((language) => STAGE_NAMES[language][stage])],
    })),
  };
}
