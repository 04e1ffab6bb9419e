import { answer } from '../../utils/wire/answer';
import { BACKUP_ANSWERS } from './backup';
import { clockReady, hearClock } from './clock';
import { carryOut } from './deeds';
import { EVIDENCE_ANSWERS } from './evidence';
import { EXCHANGE_ANSWERS } from './exchange';
import { HOSTS } from './hosts';
import { inject } from './inject';
import { ordersNow } from './orders';
import { printOverview } from './overview';
import { parseDo, parseInject, parseReport, parseSee } from './parse';
import { print } from './print';
import { lookAfterReminders, lookIfDue } from './remind';
import { keepReport } from './report';
import { RULE_FILE_ANSWERS } from './rule-file';
import { syncSoon } from './sync';
import { tellOthers } from './tabs';
import { arrives, askerOf } from './viewer';

/** Deeds that only our own pages can do. */
const OWN: ReadonlySet<string> = new Set([
  'restore',
  'backup-saved',
  'put-table',
  'sync',
  'put-rule-file',
  'attach',
  'detach',
]);

/** One row a message of the wire's table. */
export function registerAnswers(): void {
  answer(
    {
      report: {
        parse: parseReport,
        async run({ clock, page, ...report }, from) {
          const asker = askerOf(from, page);
          const jumped = await atTheClock(clock);
          const { changed, saved } = await keepReport(report, asker);
          if (changed) void tellOthers(from.by === 'page' ? from.tabId : null);
          if (changed) void syncSoon();
          void (changed || jumped ? lookAfterReminders() : lookIfDue());
          return print(asker, saved);
        },
      },
      see: {
        parse: parseSee,
        async run({ clock, page }, from) {
          const asker = askerOf(from, page);
          await arrives(asker);
          void ((await atTheClock(clock)) ? lookAfterReminders() : lookIfDue());
          return print(asker);
        },
      },
      overview: {
        parse: parseSee,
        async run({ clock }, from) {
          // It tells of every period: more than a page of the site has to know, were its script ever taken over.
          if (from.by !== 'surface') throw new Error('the full page is printed for our own pages alone');
          await atTheClock(clock);
          return printOverview();
        },
      },
      ...BACKUP_ANSWERS,
      ...EXCHANGE_ANSWERS,
      ...EVIDENCE_ANSWERS,
      ...RULE_FILE_ANSWERS,
      do: {
        parse: parseDo,
        async run({ intent, id, clock, page }, from) {
          if (OWN.has(intent.do) && from.by !== 'surface')
            throw new Error('this is a deed of our own pages alone');
          await atTheClock(clock);
          const asker = askerOf(from, page);
          const outcome = await carryOut(intent, id, asker);
          if (outcome.ok) void tellOthers(from.by === 'page' ? from.tabId : null);
          void lookAfterReminders();
          void syncSoon();
          return { outcome, panel: await print(asker, outcome.ok || outcome.reason !== 'not-saved') };
        },
      },
      inject: {
        parse: parseInject,
        async run({ script, page }, from) {
          if (from.by !== 'page') return null;
          // Where a notice is about to be judged, what is to become of it comes along.
          const orders = script === 'meanings' ? ordersNow(askerOf(from, page)) : null;
          await inject(from.tabId, script);
          return orders;
        },
      },
    },
    HOSTS,
  );
}

/** Whether a practice page made the clock jump; a shipped build has one clock and never waits for it. */
async function atTheClock(clock: string | null): Promise<boolean> {
  await clockReady();
  return hearClock(clock);
}
