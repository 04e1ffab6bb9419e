import { useState } from 'preact/hooks';
import type { Roster, RosterRow } from '../utils/views/view';
import { ButtonView, EditButton } from './button';
import type { Desk } from './desk';
import { MoreButton } from './more';

/** Rows of the list that are painted at first, and how many more each press brings. */
const STEP = 40;

interface Props {
  roster: Roster;
  desk: Desk;
}

/** One square a person with its key; the list of everybody on demand. */
export function RosterView({ roster, desk }: Props) {
  const [open, setOpen] = useState(false);
  const { all } = roster;
  return (
    <div class="roster">
      <h3 class="waits-head">
        <span>{roster.title}</span>
        <span class="meta">{roster.meta}</span>
      </h3>
      <Squares roster={roster} />
      <ul class="roster-key">
        {roster.legend.map(({ fill, label, count }) => (
          <li key={fill}>
            <i class={`fill fill-${fill}`} aria-hidden="true" />
            <span>{label}</span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
      <div class="roster-actions">
        {roster.copy && <ButtonView button={roster.copy} desk={desk} />}
        <MoreButton label={all.open} less={all.close} open={open} onToggle={() => setOpen(!open)} />
      </div>
      {open && <Everybody roster={roster} desk={desk} />}
    </div>
  );
}

function Squares({ roster }: { roster: Roster }) {
  return (
    <div class="squares" role="img" aria-label={roster.name}>
      {roster.squares.flatMap(({ fill, count }) =>
        Array.from({ length: count }, (_, at) => <i key={`${fill} ${at}`} class={`fill fill-${fill}`} />),
      )}
    </div>
  );
}

function Everybody({ roster, desk }: Props) {
  const { all } = roster;
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(STEP);
  const rows = all.rows.filter((row) => fits(row, wanted));
  const beyond = rows.length - shown;
  return (
    <div class="everybody">
      <input
        type="search"
        class="search"
        aria-label={all.search}
        placeholder={all.search}
        value={wanted}
        onInput={(event) => {
          setWanted(event.currentTarget.value);
          setShown(STEP);
        }}
      />
      <ul class="rows">
        {rows.slice(0, shown).map((row) => (
          <Somebody key={row.id} row={row} desk={desk} />
        ))}
      </ul>
      {rows.length === 0 && all.rows.length > 0 && <p class="meta">{all.none}</p>}
      {beyond > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {all.more.replace('{n}', String(beyond))}
        </button>
      )}
      <div class="roster-actions">
        {roster.buttons.map((button) => (
          <ButtonView key={button.label} button={button} desk={desk} />
        ))}
      </div>
    </div>
  );
}

function Somebody({ row, desk }: { row: RosterRow; desk: Desk }) {
  return (
    <li>
      <div class="row">
        <i class={`fill fill-${row.fill}`} aria-hidden="true" />
        <span class="row-text">
          <span class="person-name">{row.name}</span>
          <span class="meta">{row.detail}</span>
        </span>
        {row.remove && <EditButton button={row.remove} desk={desk} />}
        {row.show && <EditButton button={row.show} desk={desk} />}
      </div>
    </li>
  );
}

function fits({ name, detail }: RosterRow, wanted: string): boolean {
  return `${name} ${detail}`.toLowerCase().includes(wanted.trim().toLowerCase());
}
