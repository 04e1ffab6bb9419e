import { expect, it } from 'vitest';
import { judge, review } from '../../utils/engine';
import { RULESETS } from '../../utils/rulesets';
import { EXAMPLES } from './examples';

const names = Object.keys(EXAMPLES);

it.each(names)(
  '%s: the lists agree with the one of the stage in view, and the last step with the sum',
  (name) => {
    const example = EXAMPLES[name];
    if (!example) throw new Error(name);
    const found = judge(example.memory, RULESETS, example.now);
    const whole = review(example.memory, RULESETS, example.now, found.period);
    const shown = found.checklist;
    const all = new Set(whole.checklists.flatMap(({ items }) => items.map((one) => one.id)));
    for (const item of shown?.items ?? []) expect(all).toContain(item.id);
    for (const { stage, done, all: count } of shown?.elsewhere ?? []) {
      const list = whole.checklists.find((one) => one.stage === stage)?.items ?? [];
      expect(list.length).toBeGreaterThanOrEqual(count);
      expect(list.filter((one) => one.done).length).toBeGreaterThanOrEqual(done);
    }
    const last = whole.points[whole.points.length - 1];
    expect(last?.planned ?? null).toBe(found.points?.planned ?? null);
    expect(last?.earned ?? null).toBe(found.points?.earned ?? null);
  },
);
