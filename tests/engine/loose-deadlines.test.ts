import { describe, expect, it } from 'vitest';
import { ownDeadlines, pageDeadlines } from '../../utils/engine/loose-deadlines';
import type { Entry, Observation } from '../../utils/observations';
import { ask } from './asking';
import { at, deadline, memory, ownDate, period, reading, stage } from './memories';

const NOW = at('2024-04-04');
function own(...entries: Entry[]) {
  return ownDeadlines(ask(memory({ entries }), NOW).c);
}
function onPage(...told: Observation[]) {
  const { c, places, stretches } = ask(reading(NOW, [period('2024-01-01', '2024-06-30'), ...told]), NOW);
  return pageDeadlines(c, places, stretches);
}

describe('a date of the person’s own', () => {
  it('is counted like any other, and late until it is ticked', () => {
    const dates = own(
      ownDate('Observasi kelas VIII B', '2024-04-03', NOW),
      ownDate('Rapat', '2024-04-03', NOW, true),
      ownDate('Lokakarya', '2024-04-07', NOW),
    );
    expect(dates.map((one) => [one.title, one.daysLeft, one.urgency, one.behind])).toEqual([
      ['Observasi kelas VIII B', -1, 'overdue', false],
      ['Rapat', -1, 'done', true],
      ['Lokakarya', 3, 'urgent', false],
    ]);
    expect(dates[0]).toMatchObject({
      window: null,
      stage: null,
      entry: 'own-date-2024-04-03',
      origin: { by: 'person' },
    });
  });
});

describe('a date that only the page gives', () => {
  it('stands alone where no window closes its stage', () => {
    const [found, ...more] = onPage(
      stage('upaya-tindak-lanjut', 'dikerjakan'),
      deadline('upaya-tindak-lanjut', '2024-04-10'),
      deadline('perencanaan', '2024-04-09'),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      stage: 'upaya-tindak-lanjut',
      on: '2024-04-10',
      urgency: 'soon',
      part: 'open',
    });
  });

  it('makes nobody late of whom it is not known', () => {
    expect(onPage(deadline(null, '2024-04-01'))[0]).toMatchObject({
      stage: null,
      part: 'unknown',
      urgency: 'calm',
    });
    expect(onPage(deadline('upaya-tindak-lanjut', '2024-04-01'))[0]?.urgency).toBe('calm');
  });

  it('of an assessment is never the owner’s', () => {
    const now = at('2028-12-20');
    const told = reading(now, [
      period('2028-01-01', '2028-12-31'),
      stage('penilaian', 'dikerjakan'),
      deadline('penilaian', '2028-12-10'),
    ]);
    const { c, places, stretches } = ask(told, now);
    expect(pageDeadlines(c, places, stretches)[0]).toMatchObject({ urgency: 'calm', part: 'none' });
  });
});
