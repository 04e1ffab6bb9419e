import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Kind, observation, STAGES } from '../../utils/observations';
import { day } from '../../utils/observations/fields';

/** The pages judge the readers; this judges the pages. Format: `pages/README.md`. */
interface Expected {
  on: string;
  path: string;
  why: string;
  markup: string;
  words: string;
  observations: Said[];
  notices?: Said[];
  couldNotRead?: string[];
  maybe?: Said[];
}
interface Said {
  kind: Kind;
  evidence?: string;
}
interface StageSaid extends Said {
  stage: string;
  status: string;
}

const FOLDER = fileURLToPath(new URL('./pages', import.meta.url));
const FIELDS = 'on path why markup words observations notices couldNotRead maybe'.split(' ');
const APART: Kind[] = ['notice', 'could-not-read'];

const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const pages = names.filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -'.html'.length));
const unseen = pages.filter((name) => name.includes('/'));

function expected(name: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
}

/** What the schema refuses, as text; a list of expectations needs no evidence. */
function refusals(said: Said[]): string[] {
  return said
    .map((one) => ({ one, result: observation.safeParse({ evidence: '', ...one }) }))
    .filter(({ result }) => !result.success)
    .map(({ one }) => JSON.stringify(one));
}

describe('the set', () => {
  it('has its twins, nothing alone', () => {
    const answers = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
    expect(answers.sort()).toEqual([...pages].sort());
  });

  it('is large and varied enough', () => {
    expect(pages.length - unseen.length).toBeGreaterThanOrEqual(32);
    expect(unseen.length).toBeGreaterThanOrEqual(36);
    expect(new Set(pages.map((name) => expected(name).markup)).size).toBeGreaterThanOrEqual(8);
  });

  it('is told line by line in the README', () => {
    const told = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const short = pages.map((name) => name.replace(/^.+\//, ''));
    expect(short.filter((name) => !told.includes(`| \`${name}\` `))).toEqual([]);
  });

  it('knows every status of a stage and every kind but the two that stand apart', () => {
    const all = pages.flatMap((name) => expected(name).observations);
    const stages = all.flatMap((one) => (one.kind === 'stage' ? [one as StageSaid] : []));
    expect(new Set(stages.map((one) => one.status)).size).toBe(8);
    expect([...new Set(stages.map((one) => one.stage))].sort()).toEqual([...STAGES].sort());
    expect(new Set(all.map((one) => one.kind)).size).toBe(observation.def.options.length - APART.length);
  });
});

describe.each(pages)('%s', (name) => {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const page = expected(name);

  it('says what it tries, where and when', () => {
    expect(Object.keys(page).filter((key) => !FIELDS.includes(key))).toEqual([]);
    expect(page.why).toMatch(/^\S.{20,}\.$/);
    expect(page.path).toMatch(/^\//);
    expect(day.safeParse(page.on).success).toBe(true);
    expect(['2024', '2026', 'mixed', 'none']).toContain(page.words);
  });

  it('expects what the contract can say, and its page once or as one of two', () => {
    const said = [...page.observations, ...(page.notices ?? []), ...(page.maybe ?? [])];
    expect(refusals(said)).toEqual([]);
    const pagesSaid = page.observations.filter((one) => one.kind === 'page').length;
    const either = (page.maybe ?? []).some((one) => one.kind === 'page');
    expect(pagesSaid).toBe(either ? 0 : 1);
    expect(page.observations.filter((one) => APART.includes(one.kind))).toEqual([]);
    expect((page.notices ?? []).filter((one) => one.kind !== 'notice')).toEqual([]);
  });

  it('pins only words that the page has', () => {
    const pins = page.observations.flatMap((one) => one.evidence ?? []);
    expect(pins.filter((pin) => !html.includes(pin))).toEqual([]);
  });

  it('expects one fact once; two rows of a list are two', () => {
    const single = page.observations.filter((one) => one.kind !== 'activity' && one.kind !== 'approval');
    const facts = single.map(({ evidence: _, ...fact }) => JSON.stringify(fact));
    expect(new Set(facts).size).toBe(facts.length);
  });
});
