import { isOrphaned } from '../../utils/wire/ask';
import { type Handle, type JudgeSide, putHandle, type ReaderSide } from '../../utils/wire/handle';
import { onPush, type Push } from '../../utils/wire/push';
import { askFor } from './ask-notice';
import { practiceClock, today } from './clock';
import { eyes } from './eyes';
import { face } from './face';
import { mountHost } from './host';
import { notices } from './notices';
import { pointAt } from './point';
import { post } from './post';
import { onShortcut } from './shortcut';

/** The whole of what stands on every PMM page, until `ended` or the extension goes. */
export function start(document: Document, ended: AbortSignal): void {
  const life = new AbortController();
  const { signal } = life;
  ended.addEventListener('abort', () => life.abort(), { signal });
  /** A site that writes its document anew leaves us deaf: what listens no more ends, and all of it begins anew. */
  function again(): void {
    life.abort();
    start(document, ended);
  }
  const looking = new AbortController();
  signal.addEventListener('abort', () => looking.abort());
  const wire = post({
    clock: () => practiceClock(document),
    got(panel) {
      manners.obey(panel.notices);
      seen.show(panel);
    },
    ordered: (orders) => manners.obey(orders),
    orphaned() {
      looking.abort();
      seen.orphaned();
    },
  });
  const { host, shadow } = mountHost(document, signal, (deaf) => (deaf ? again() : seen.settle()));
  const seen = face({
    ...{ document, host, shadow, signal },
    load: () => wire.inject('panel'),
    send: (intent) => void wire.send(intent),
  });
  const manners = notices({
    ...{ document, isOrphaned, signal: looking.signal },
    now() {
      const clock = practiceClock(document);
      return {
        at: clock ?? new Date().toISOString(),
        today: today(clock),
        path: document.location.pathname,
      };
    },
  });
  const sight = eyes(document, looking.signal, wire, manners);
  let reader: ReaderSide | null = null;
  let judge: JudgeSide | null = null;
  let draw: Parameters<Handle['draws']>[0] | null = null;

  putHandle({
    ...{ shadow, signal },
    stands: seen.stands,
    fold: seen.fold,
    open: seen.open,
    width: seen.width,
    send: wire.send,
    readAgain: sight.readAgain,
    sees(given) {
      reader ??= given;
      sight.open(reader);
    },
    judges(given) {
      judge ??= given;
      manners.open(judge);
    },
    wantsMeanings: sight.fetchMeanings,
    means: manners.learn,
    bringBack: manners.bringBack,
    async askNotice() {
      const found = await askFor(host, shadow, signal);
      if (!found || !judge) return null;
      await sight.fetchMeanings();
      return judge.ask(found, today(practiceClock(document)));
    },
    pointAt(target) {
      const element = reader?.locate(target) ?? null; // not read yet, or not spoken of here
      if (element) pointAt(element, shadow, signal);
      return element !== null;
    },
    draws(given) {
      draw ??= given;
    },
    async skeleton() {
      if (!reader) await wire.inject('reader');
      if (!draw) await wire.inject('skeleton');
      return reader && draw ? draw(reader.known) : null; // they did not come: the extension is gone, or its worker did not answer
    },
  });
  const stop = onPush((push: Push) => {
    if (push === 'toggle') seen.toggle();
    else if (!document.hidden) wire.see(); // a hidden tab asks when it is shown again
  });
  signal.addEventListener('abort', stop);
  onShortcut(signal, seen.toggle);
}
