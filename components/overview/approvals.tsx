import { useState } from 'preact/hooks';
import type { Table, TableRow } from '../../utils/views/view';
import type { Desk } from '../desk';
import { Icon } from '../icon';
import { RosterView } from '../roster';
import { Part } from './part';
import { SearchField } from './search';

/** Rows that are painted at first, and how many more each press brings. */
const STEP = 50;

interface Props {
  table: Table;
  desk: Desk;
}

/** Who waits for the superior and where everybody else stands, to filter and to search. */
export function ApprovalsPart({ table, desk }: Props) {
  const [filter, setFilter] = useState(table.filters[0]?.id ?? '');
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(STEP);
  const rows = table.rows.filter((row) => row.fits.includes(filter) && holds(row, wanted));
  const beyond = rows.length - shown;
  const choose = (id: string) => {
    setFilter(id);
    setShown(STEP);
  };
  return (
    <Part
      id="persetujuan"
      card="approvals"
      title={table.title}
      meta={table.meta}
      marks={table.marks}
      forms={table.forms}
      desk={desk}
    >
      <div class="sieve">
        <Filters table={table} chosen={filter} choose={choose} />
        <SearchField label={table.search} value={wanted} onValue={setWanted} />
      </div>
      {rows.length === 0 ? (
        <p class="text">{table.none}</p>
      ) : (
        <Rows table={table} rows={rows.slice(0, shown)} />
      )}
      {beyond > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {table.more.replace('{n}', String(beyond))}
        </button>
      )}
      <RosterView roster={table.roster} desk={desk} />
    </Part>
  );
}

function Filters({ table, chosen, choose }: { table: Table; chosen: string; choose(id: string): void }) {
  return (
    <fieldset class="segment filters">
      <legend class="sr">{table.filter}</legend>
      <div class="segment-track">
        {table.filters.map(({ id, label }) => (
          <label key={id} class={id === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              class="sr"
              name="filter"
              checked={id === chosen}
              onChange={() => choose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Rows({ table, rows }: { table: Table; rows: TableRow[] }) {
  const { head } = table;
  return (
    <table class="people">
      <thead>
        <tr>
          {[head.name, head.what, head.turn, head.since, head.wait].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PersonRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ row }: { row: TableRow }) {
  return (
    <tr>
      <th scope="row">
        <span class="person-name">{row.name}</span>
        {row.detail && <span class="meta"> {row.detail}</span>}
      </th>
      <td>{row.what}</td>
      <td>
        <span class={row.yours ? 'turn turn-yours' : 'turn'}>
          <Icon name={row.yours ? 'person-filled' : 'person'} />
          {row.turn}
        </span>
      </td>
      <td>{row.since}</td>
      <td>
        {row.wait && (
          <span class={`wait wait-${row.wait.style}`}>
            <span class="wait-days">
              {row.wait.icon && <Icon name={row.wait.icon} />}
              {row.wait.text}
            </span>
            <span class="wait-bar" style={{ width: `${Math.round(row.bar * 100)}%` }} aria-hidden="true" />
          </span>
        )}
      </td>
    </tr>
  );
}

function holds({ name, detail, what }: TableRow, wanted: string): boolean {
  return `${name} ${detail ?? ''} ${what}`.toLowerCase().includes(wanted.trim().toLowerCase()); // most have no detail
}
