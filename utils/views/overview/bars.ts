import type { Day, DeadlineFinding, Origin } from '../../engine/findings';
import type { Confidence } from '../../rulesets/schema';
import type { BarStyle, TimelineBar, TimelineDot } from '../view';
import { endOf, isIn, lastDayOf, placeOf, type Span } from './calendar';

export interface Drawn {
  bars: TimelineBar[];
  dots: TimelineDot[];
  /** From where to where something is drawn. */
  from: number;
  to: number;
}

/** What wears the look of a rule is an official text and nothing else (design section 5). */
function styleOf(confidence: Confidence | null): BarStyle {
  return confidence === 'resmi' ? 'rule' : 'estimate';
}

export function styleOfOrigin(origin: Origin): BarStyle {
  if (origin.by === 'rule') return styleOf(origin.confidence);
  // A page of PMM is as good as a rule: it is the service's own word.
  return origin.by === 'person' ? 'own' : origin.by === 'page' ? 'rule' : 'estimate';
}

/** How sure the opening day is; the rules keep it beside the day. */
function openingStyle(finding: DeadlineFinding): BarStyle {
  const row = finding.window?.opens.find((one) => one.value === finding.opensOn);
  return styleOf(row?.confidence ?? null);
}

const weaker = (one: BarStyle, other: BarStyle): BarStyle =>
  one === 'estimate' || other === 'estimate' ? 'estimate' : other;

/** The day that a rule gave before it was moved later; `null` where none was. */
export function wasUntil({ others, on }: DeadlineFinding): DeadlineFinding['others'][number] | null {
  const earlier = others.filter((one) => one.origin.by === 'rule' && on !== null && one.on < on);
  return earlier.sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
}

/** A window that lies in the span, as bars and dots; `null` where no day or month of it is known or it lies outside. */
export function draw(finding: DeadlineFinding, span: Span): Drawn | null {
  const { on, opensOn, months } = finding;
  if (on !== null && opensOn !== null && opensOn <= on) return drawRange(finding, opensOn, on, span);
  if (on !== null) return isIn(on, span) ? drawEnd(on, styleOfOrigin(finding.origin), span) : null;
  if (!months) return null;
  const [from, to] = [`${months.from}-01`, lastDayOf(months.to)];
  if (to < span.from || from > span.to) return null;
  return drawn([bar(from, to, styleOfOrigin(months.origin), span)]);
}

function drawRange(finding: DeadlineFinding, from: Day, to: Day, span: Span): Drawn | null {
  if (to < span.from || from > span.to) return null;
  const was = wasUntil(finding);
  const style = styleOfOrigin(finding.origin);
  if (!was || was.on < from) return drawn([bar(from, to, weaker(openingStyle(finding), style), span)]);
  const first = weaker(openingStyle(finding), styleOfOrigin(was.origin));
  const later: BarStyle = style === 'rule' ? 'extended' : style;
  const rest = { from: endOf(was.on, span), to: endOf(to, span), style: later };
  return drawn([bar(from, was.on, first, span), rest]);
}

function drawEnd(on: Day, style: BarStyle, span: Span): Drawn {
  const at = endOf(on, span);
  return { bars: [], dots: [{ at, style: `closes-${style}` }], from: at, to: at };
}

const bar = (from: Day, to: Day, style: BarStyle, span: Span): TimelineBar => ({
  from: placeOf(from, span),
  to: endOf(to, span),
  style,
});

function drawn(bars: TimelineBar[]): Drawn {
  return { bars, dots: [], from: bars[0]?.from ?? 0, to: bars[bars.length - 1]?.to ?? 0 };
}
