import { useState } from 'preact/hooks';
import type { ApprovalsCard, SubmissionRow } from '../utils/views/view';
import { EditButton } from './button';
import { CardFrame } from './card';
import type { Desk } from './desk';
import { Icon } from './icon';
import { RosterView } from './roster';

/** Rows of a group that are painted at first, and how many more each press brings. */
const FIRST = 20;
const STEP = 50;

interface Props {
  card: ApprovalsCard;
  desk: Desk;
}

/** What waits for a superior, by what is asked, oldest first; below it everybody's plan. */
export function Approvals({ card, desk }: Props) {
  return (
    <CardFrame card={card} desk={desk}>
      {card.nothing && <p class="waits-none">{card.nothing}</p>}
      {card.groups.map((group) => (
        <Group key={group.title} group={group} card={card} desk={desk} />
      ))}
      <RosterView roster={card.roster} desk={desk} />
    </CardFrame>
  );
}

function Group({ group, card, desk }: Props & { group: ApprovalsCard['groups'][number] }) {
  const [shown, setShown] = useState(FIRST);
  const beyond = group.rows.length - shown;
  return (
    <section class="waits" aria-label={group.title}>
      <h3 class="waits-head">
        <span>{group.title}</span>
        <span class="meta">{group.count}</span>
      </h3>
      <ul class="rows">
        {group.rows.slice(0, shown).map((row, at) => (
          <Waiting key={`${at} ${row.name}`} row={row} desk={desk} />
        ))}
      </ul>
      {beyond > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {card.more.replace('{n}', String(beyond))}
        </button>
      )}
    </section>
  );
}

/** The bar is as long as the wait, so that age does not hang on colour. */
function Waiting({ row, desk }: { row: SubmissionRow; desk: Desk }) {
  return (
    <li>
      <div class="row">
        <span class="row-text">
          <span class="person-name">{row.name}</span>
          <span class="meta">{row.detail}</span>
        </span>
        <span class={`wait wait-${row.wait.style}`}>
          <span class="wait-days">
            {row.wait.icon && <Icon name={row.wait.icon} />}
            {row.wait.text}
          </span>
          <span class="wait-bar" style={{ width: `${Math.round(row.bar * 100)}%` }} aria-hidden="true" />
        </span>
        <EditButton button={row.show} desk={desk} />
      </div>
    </li>
  );
}
