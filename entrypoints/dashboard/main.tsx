import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DashboardView } from '../../components/dashboard';
import '../../components/dashboard.css';
import { dress } from '../../components/dress';
import { Unanswered, Waiting } from '../../components/unanswered';
import type { Intent, Outcome } from '../../utils/observations';
import type { Overview } from '../../utils/views/view';
import { onPush } from '../../utils/wire/push';
import { backups, type Data } from './backup';
import { type EvidenceHeld, evidences } from './evidence';
import { type Exchanged, exchanges } from './exchange';
import { isAnothers, LETS_GO, NOTHING_HELD } from './person';
import { isWhereItLed, reach } from './reach';
import { type RuleFileHeld, ruleFiles } from './rule-file';
import { talk } from './talk';

interface State extends Data, Exchanged, RuleFileHeld, EvidenceHeld {
  overview: Overview | null;
  failed: boolean;
  /** Something changed while nobody looked: what is painted may be another's by now. */
  covered: boolean;
}

const { name } = browser.runtime.getManifest();
const state: State = {
  ...{ overview: null, failed: false, covered: false, round: 0 },
  ...NOTHING_HELD,
};
const wire = talk(take, failed);
const own = backups(change, wire.carryOut, wire.inTurn);
const proofs = evidences(change, wire.carryOut, wire.inTurn);
const files = exchanges(change, wire.carryOut, () => state.overview?.exchange.words ?? null);
const rules = ruleFiles(change, wire.carryOut, () => state.overview?.ruleFiles.words ?? null);

/** What the one before pasted, opened or chose goes with their view. */
function take(overview: Overview): void {
  const isNew = isAnothers(state.overview, overview);
  const covered = state.covered && document.hidden;
  change({ ...(isNew && NOTHING_HELD), overview, failed: false, covered });
  if (isNew) for (const intent of LETS_GO) void mine(intent);
}

/** The view first: what is kept takes longer to look through. A part of it that does not come leaves the rest. */
async function see(): Promise<void> {
  await wire.see();
  await seeRest();
}

async function seeRest(): Promise<void> {
  await proofs.see();
  await own.see();
}

async function carryOut(intent: Intent): Promise<Outcome> {
  const outcome = await mine(intent);
  void seeRest();
  return outcome;
}

const mine = (intent: Intent): Promise<Outcome> =>
  files.carryOut(intent) ?? rules.carryOut(intent) ?? proofs.carryOut(intent) ?? own.carryOut(intent);

function change(part: Partial<State>): void {
  const isFirst = state.overview === null && part.overview !== undefined;
  const isData = state.data === null && part.data !== undefined;
  const isEvidence = state.evidence === null && part.evidence !== undefined;
  Object.assign(state, part);
  const root = document.getElementById('root');
  if (root) render(<Shown />, root); // it stands in the page's own file
  const { overview } = state;
  if (!overview) return;
  dress(document.documentElement, overview.panel);
  document.title = `${overview.title} · ${overview.panel.header.name}`;
  // A deep link names a part that was not there yet when the page was opened.
  if (isFirst || ((isData || isEvidence) && isWhereItLed())) reach(location.hash);
}

/** Nobody answered: what was shown may be old by now, so it goes. */
function failed(error: unknown): void {
  console.error(error);
  change({ failed: true });
}

function Shown() {
  const { overview, data, opened, said, pasted, told, round, chosen, fileTold } = state;
  const { evidence, evidenceTold } = state;
  if (state.failed) return <Unanswered title={name} {...failureWords()} onAgain={() => void see()} />;
  if (!overview) return <Waiting title={name} />;
  // What is covered stays in its place: half a sentence may stand in one of its forms.
  return (
    <>
      {state.covered && <Waiting title={name} />}
      <div style={{ display: state.covered ? 'none' : 'contents' }}>
        <DashboardView
          overview={overview}
          data={
            data && {
              ...{ data, opened, said, onChoose: (file) => void own.choose(file) },
              exchange: {
                ...{ part: overview.exchange, pasted, told, round },
                onRead: (text) => void files.read(text),
              },
              ruleFiles: {
                ...{ part: overview.ruleFiles, chosen, told: fileTold },
                onChoose: (file) => void rules.choose(file),
              },
            }
          }
          evidence={
            evidence && {
              ...{ part: evidence, told: evidenceTold, onPreview: proofs.preview },
              onAdd: (target, file) => void proofs.add(target, file),
              onForget: (address) => URL.revokeObjectURL(address),
            }
          }
          offline={!navigator.onLine}
          here={location.hash.slice(1) || null}
          onIntent={carryOut}
          onPrint={() => window.print()}
        />
      </div>
    </>
  );
}

/** Without a view there are no words of the views: these stand in the package's own messages. */
const failureWords = () => ({
  text: browser.i18n.getMessage('unanswered'),
  again: browser.i18n.getMessage('again'),
});

// It reads everything: a page that nobody looks at asks when it is shown again, and shows nothing until it is answered.
onPush((push) => {
  if (push !== 'changed') return;
  if (document.hidden) change({ covered: true });
  else void see();
});
addEventListener('hashchange', () => {
  change({});
  reach(location.hash);
});
// The day may have turned while nobody looked.
document.addEventListener('visibilitychange', () => document.hidden || void see());
for (const event of ['online', 'offline']) addEventListener(event, () => change({}));
change({});
void see();
