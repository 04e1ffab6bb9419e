import { useEffect, useRef, useState } from 'preact/hooks';
import type { Button, Intent, NoticeRow, NoticesCard, OwnNotices } from '../utils/views/view';
import { Asked } from './asked';
import { ButtonView, EditButton } from './button';
import { CardFrame } from './card';
import type { Desk } from './desk';
import { Icon } from './icon';
import { MoreButton } from './more';
import { NoticeLogView } from './notice-log';
import { isBack } from './visit';
import { WhyView } from './why';

interface Props {
  card: NoticesCard;
  desk: Desk;
}

/** So many notices are shown at once; those that have to be seen stand first, and are shown all. */
const FIRST = 5;

/** The page's own words, what we know, and the way back; below them the person's choices and what was put away. */
export function Notices({ card, desk }: Props) {
  const [all, setAll] = useState(false);
  const first = Math.max(FIRST, card.rows.filter(({ tone }) => tone === 'important').length);
  const hidden = card.rows.filter((row) => row.hidden && !isBack(row.buttons.map(intentOf), desk.visit));
  useTold(card, hidden, desk);
  const meta = card.count && hidden.length > 0 ? fill(card.count, hidden.length) : card.meta;
  return (
    <CardFrame card={{ ...card, meta }} desk={desk}>
      {card.rows.slice(0, all ? undefined : first).map((row) => (
        <Notice key={row.id} row={row} desk={desk} />
      ))}
      {card.rows.length > first && (
        <MoreButton
          label={fill(card.more, card.rows.length - first)}
          less={desk.words.less}
          open={all}
          onToggle={() => setAll(!all)}
        />
      )}
      {card.nothing && <p class="text">{card.nothing}</p>}
      {desk.visit.asked && <Asked asked={desk.visit.asked} desk={desk} />}
      <div class="notices-foot">
        {card.all && hidden.length > 1 && <ButtonView button={card.all} desk={desk} />}
        {!desk.visit.asked && <ButtonView button={card.ask} desk={desk} />}
      </div>
      {card.own && <Own own={card.own} desk={desk} />}
      {card.log && <NoticeLogView log={card.log} />}
    </CardFrame>
  );
}

const intentOf = ({ intent }: Button): Intent => intent;

const fill = (template: string, n: number): string => template.replace('{n}', String(n));

/** Says once that something was put away, with the way back. */
function useTold(card: NoticesCard, hidden: NoticeRow[], desk: Desk): void {
  const { told } = desk.visit;
  const fresh = hidden.filter(({ id }) => !told.has(id));
  const ids = fresh.map(({ id }) => id).join();
  useEffect(() => {
    const [first, ...more] = fresh;
    if (!first) return;
    for (const { id } of fresh) told.add(id);
    const one = first.buttons.map(intentOf).find((intent) => intent.do === 'bring-back');
    const text = more.length > 0 ? fill(card.toast.many, fresh.length) : card.toast.one;
    desk.offer(text, more.length > 0 || !one ? { do: 'bring-back', text: null } : one);
  }, [ids]);
}

function Notice({ row, desk }: { row: NoticeRow; desk: Desk }) {
  const back = isBack(row.buttons.map(intentOf), desk.visit);
  useSaid(back ? row.back.join(' ') : '', desk);
  const buttons = row.buttons.filter(({ intent }) => !back || intent.do !== 'bring-back');
  const show = (links: boolean) =>
    buttons
      .filter(({ style }) => (style === 'link') === links)
      .map((button) => <ButtonView key={button.label} button={button} desk={desk} />);
  return (
    <article class={`notice notice-${row.tone}`}>
      <div class="inset notice-words">
        <p class="notice-label">
          <Icon name={back ? 'eye' : row.icon} />
          <span>{row.label}</span>
        </p>
        <p>{row.quote}</p>
      </div>
      <p class="text">{(back ? row.back : row.text).join(' ')}</p>
      <WhyView why={row.why} before={show(false)} after={show(true)} />
    </article>
  );
}

/** Tells those who hear the page what a press has changed, and not what was so before. */
function useSaid(text: string, desk: Desk): void {
  const before = useRef(text);
  useEffect(() => {
    if (text !== before.current) desk.say(text);
    before.current = text;
  }, [text]);
}

/** The person's own rules, each with what takes it back. */
function Own({ own, desk }: { own: OwnNotices; desk: Desk }) {
  return (
    <details class="fold">
      <summary>{own.title}</summary>
      <ul class="rows">
        {own.rows.map((row) => (
          <li key={row.id} class="row">
            <span class="row-text">
              <span>{row.quote}</span>
              <span class="meta">{row.detail}</span>
              {row.note && <span class="meta">{row.note}</span>}
            </span>
            <EditButton button={row.remove} desk={desk} />
          </li>
        ))}
      </ul>
    </details>
  );
}
