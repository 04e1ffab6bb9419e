import type { Recap } from '../../utils/views/view';

/** One page of A4 to hand in; on the screen it is not there. */
export function RecapView({ recap }: { recap: Recap }) {
  return (
    <article class="recap">
      <h1>{recap.title}</h1>
      <dl class="recap-facts">
        {recap.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {recap.tables.map((table) => (
        <RecapTable key={table.id} table={table} />
      ))}
      {recap.notes.map((note) => (
        <p key={note} class="recap-note">
          {note}
        </p>
      ))}
      <div class="recap-signs">
        {recap.signatures.map((who) => (
          <p key={who}>{who}</p>
        ))}
      </div>
    </article>
  );
}

function RecapTable({ table }: { table: Recap['tables'][number] }) {
  return (
    <>
      <h2>{table.title}</h2>
      <table>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={`${at} ${row[0]}`}>
              {row.map((cell, column) => (
                <td key={`${column} ${cell}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.more && <p class="recap-note">{table.more}</p>}
    </>
  );
}
