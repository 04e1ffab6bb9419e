import { useState } from 'preact/hooks';
import type { EvidenceItem, EvidencePart } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';
import { MoreButton } from '../more';
import { EvidenceForm, type EvidenceProps } from './evidence-form';
import { Part } from './part';
import { SettingView } from './setting';

/** So many at first: whoever has hundreds asks for the rest. */
const FIRST = 12;

/** What shows what was done: what is there, what is not, and all of it as one file. */
export function EvidencePartView({ desk, more, ...props }: EvidenceProps & { desk: Desk; more: string }) {
  const { part, told } = props;
  return (
    <Part id="bukti" card="evidence" title={part.title} meta={part.meta}>
      <p class="text">{part.text}</p>
      {part.none && <p class="text">{part.none}</p>}
      <div class="lists">
        {part.groups.map((group) => (
          <Group key={group.id} {...props} group={group} desk={desk} more={more} />
        ))}
      </div>
      {part.zip && <SettingView setting={part.zip} desk={desk} />}
      <p class="meta" role="status">
        {told.target === null ? told.text : ''}
      </p>
    </Part>
  );
}

interface GroupProps extends EvidenceProps {
  group: EvidencePart['groups'][number];
  more: string;
  desk: Desk;
}

function Group({ group, more, desk, ...props }: GroupProps) {
  const [all, setAll] = useState(false);
  const { id, title, note, items } = group;
  const left = items.length - FIRST;
  return (
    <section class="list" aria-labelledby={`evidence-${id}`}>
      <h3 id={`evidence-${id}`} class="waits-head">
        <span>{title}</span>
        <span class="meta">{items.length}</span>
      </h3>
      {note && <p class="meta">{note}</p>}
      <ul class="rows">
        {(all ? items : items.slice(0, FIRST)).map((item) => (
          <Row key={item.target} {...props} item={item} desk={desk} />
        ))}
      </ul>
      {left > 0 && (
        <MoreButton
          label={more.replace('{n}', String(left))}
          less={desk.words.less}
          open={all}
          onToggle={() => setAll(!all)}
        />
      )}
    </section>
  );
}

function Row({ item, desk, ...props }: EvidenceProps & { item: EvidenceItem; desk: Desk }) {
  return (
    <li>
      <div class="row">
        <div class="row-text">
          <p>{item.title}</p>
          {item.detail && <p class="meta">{item.detail}</p>}
        </div>
        <ButtonView button={item.open} desk={desk} name={`${item.open.label}: ${item.title}`} />
      </div>
      <EvidenceForm {...props} item={item} desk={desk} />
    </li>
  );
}
