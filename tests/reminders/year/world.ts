import type { Findings, Told } from '../../../utils/engine/findings';
import type { ReminderSettings } from '../../../utils/observations';
import { sweep } from '../../../utils/reminders';
import { type Desk, newDesk } from '../help';
import { mayShow, owedBy } from './oracle';
import { foundOn, type Story } from './stories';

/** When the worker is killed: before it has claimed, before it has shown, before it has confirmed; or not at all. */
export type Death = 'before' | 'claimed' | 'shown' | null;

export interface Luck {
  story: Story;
  settings: ReminderSettings;
  /** Stretches of sleep: first day of the year, how many days. */
  sleeps: [day: number, days: number][];
  /** Days of the year on which the zone changes, to the second and the third one. */
  zones: [number, number];
  /** The day on which the clock is set back by three days. */
  back: number;
  /** What happens at each sweep, over and over. */
  deaths: Death[];
  /** Hours of the day at which somebody looks. */
  hours: number[];
}

const OFFSETS = [7, 9, 8] as const;
const BACK_DAYS = 3;
const HOUR = 3_600_000;

/** Lives through one year and throws at the first thing that is wrong. How many reminders were shown. */
export function live(luck: Luck): number {
  const start = Date.UTC(luck.story.year, 0, 1);
  const world = new World(luck);
  for (let day = 0; day < 366; day += 1) {
    if (luck.sleeps.some(([from, days]) => day >= from && day < from + days)) continue;
    for (const hour of luck.hours) world.look(start + (day * 24 + hour) * HOUR, day);
  }
  return world.shown.size;
}

class World {
  /** Reminder → the one name under which it was ever shown. */
  readonly shown = new Map<string, string>();
  private readonly desk: Desk = newDesk();
  private readonly claimed = new Set<string>();
  private happened = '';
  private lastOpen: string | null = null;
  private sweeps = 0;
  /** Owed at a sweep on that day and held back. */
  private readonly held = new Map<string, string>();

  constructor(private readonly luck: Luck) {}

  /** `real` is where the sun stands, in the first zone. */
  look(real: number, day: number): void {
    const zone = OFFSETS[this.luck.zones.filter((one) => one <= day).length] ?? OFFSETS[0];
    const back = day >= this.luck.back ? BACK_DAYS * 24 * HOUR : 0;
    const local = new Date(real + (zone - OFFSETS[0]) * HOUR - back).toISOString().slice(0, 16);
    const today = local.slice(0, 10);
    if (today > this.happened) this.happened = today;
    const found = foundOn(this.luck.story, this.happened, today);
    const settings = { ...found.findings.settings, reminders: this.luck.settings };
    const now = `${local}:00+0${zone}:00`;
    const findings = { ...found.findings, settings, now };
    const others = found.others.map((one) => ({ ...one, settings, now }));
    if (this.mayRest(local)) return;
    const death = this.luck.deaths[this.sweeps++ % this.luck.deaths.length] ?? null;
    this.run({ findings, others }, death);
    if (death === null) this.owes(local, { findings, others });
  }

  /** As the worker does: on a day that was looked at already it waits for the time that the last sweep named. */
  private mayRest(local: string): boolean {
    const { swept, next } = this.desk.watch;
    const isSameDay = swept?.slice(0, 10) === local.slice(0, 10) && swept <= local; // never swept: another day
    const isPending = this.desk.told.some((one) => one.state === 'claimed');
    return isSameDay && !isPending && (next === null || next > local);
  }

  /** As `entrypoints/background/remind.ts` does it: write, then show, then confirm. */
  private run({ findings, others }: { findings: Findings; others: Findings[] }, death: Death): void {
    if (death === 'before') return;
    const { rows, watch } = sweep(findings, this.desk, `b${this.sweeps}`, others);
    this.checkClaims(rows, findings, others);
    const ids = new Set(rows.map((one) => one.id));
    this.desk.told = [...this.desk.told.filter((one) => !ids.has(one.id)), ...rows];
    this.desk.watch = watch;
    if (death === 'claimed') return;
    for (const one of this.desk.told) if (one.state === 'claimed') this.show(one);
    if (death === 'shown') return;
    this.desk.told = this.desk.told.map((one) => ({ ...one, state: 'shown' }));
  }

  private show({ id, bundle }: Told): void {
    const before = this.shown.get(id) ?? bundle;
    if (before !== bundle) throw new Error(`${id} was shown as ${before} and as ${bundle}`);
    this.shown.set(id, bundle);
  }

  private checkClaims(rows: readonly Told[], findings: Findings, others: Findings[]): void {
    const local = findings.now.slice(0, 16);
    if (rows.length === 0) return;
    if (!mayShow(local, this.luck.settings)) throw new Error(`shown at ${local}`);
    const owed = new Set(owedBy({ findings, others }, this.luck.settings).map((one) => one.id));
    for (const one of rows) {
      if (this.claimed.has(one.id)) throw new Error(`${one.id} was claimed twice`);
      this.claimed.add(one.id);
      if (one.due > local) throw new Error(`${one.id} came early, at ${local}`);
      if (one.kind === 'deadline' && !owed.has(one.id)) throw new Error(`${one.id} is done, at ${local}`);
      if (one.kind === 'turn' || one.kind === 'waits') this.isSo(one, findings, others);
    }
    const today = local.slice(0, 10);
    const earlier = this.desk.told.some((one) => one.at.slice(0, 10) === today);
    const last = rows.some((one) => one.anchor === today);
    if (earlier && !last) throw new Error(`a second one on ${today}: ${rows.map((one) => one.id)}`);
  }

  private isSo({ kind, matter, occasion, id }: Told, findings: Findings, others: Findings[]): void {
    const [, period, name] = matter.split('/');
    const of = [findings, ...others].find((one) => one.period.id === period);
    const all = of?.stages.flatMap((one) => [one, ...one.steps]) ?? [];
    const status = all.find((one) => one.stage === name)?.status;
    if (status !== (kind === 'turn' ? occasion : 'menunggu-persetujuan'))
      throw new Error(`${id} is not so: ${status}`);
  }

  /** After a sweep that nothing killed: what is due was shown, unless another one was shown that day. */
  private owes(local: string, found: { findings: Findings; others: Findings[] }): void {
    if (!mayShow(local, this.luck.settings)) return;
    const today = local.slice(0, 10);
    for (const { id, on, due } of owedBy(found, this.luck.settings)) {
      const slept = this.lastOpen !== null && this.lastOpen < due;
      if (due > local || (on < today && !slept) || this.shown.has(id)) continue;
      const since = this.held.get(id) ?? today;
      // A day that is lived twice, as the clock went back, has had its one already: it may be held back over several.
      const isAgain = today < this.happened;
      if (!isAgain && (on === today || since !== today))
        throw new Error(`${id} due ${due} is missing at ${local}`);
      if (!this.desk.told.some((one) => one.at.slice(0, 10) === today))
        throw new Error(`${id} due ${due} is held back at ${local} for nothing`);
      this.held.set(id, today);
    }
    this.lastOpen = local;
  }
}
