import type { Ref } from 'preact';
import type { Panel } from '../utils/views/view';
import { Brand, Icon } from './icon';

interface HeaderProps {
  header: Panel['header'];
  sheet: boolean;
  /** Cards have gone under it: it shows an edge. */
  lifted: boolean;
  menuOpen: boolean;
  menuButton: Ref<HTMLButtonElement>;
  onMenu(): void;
  onFold(): void;
}

/** Stays while the cards scroll. */
export function Header({ header, sheet, lifted, menuOpen, menuButton, onMenu, onFold }: HeaderProps) {
  return (
    <header class={`head${lifted ? ' head-lifted' : ''}`}>
      <Brand />
      <HeadNames header={header} />
      <button
        type="button"
        class="icon-button"
        aria-label={header.menu}
        title={header.menu}
        aria-expanded={menuOpen}
        ref={menuButton}
        onClick={onMenu}
      >
        <Icon name="menu" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={header.fold}
        title={header.fold}
        aria-expanded={true}
        onClick={onFold}
      >
        <Icon name={sheet ? 'down' : 'fold'} />
      </button>
    </header>
  );
}

/** Whose it is. The name gives way before the period does: `who` is split at its dot. */
export function HeadNames({ header }: Pick<HeaderProps, 'header'>) {
  const { name, period } = splitWho(header.who);
  return (
    <div class="head-names">
      <b>{header.name}</b>
      <span class="head-who">
        <span class="head-person">{name}</span>
        {period && <span class="head-period">{period}</span>}
      </span>
    </div>
  );
}

function splitWho(who: string): { name: string; period: string } {
  const dot = who.lastIndexOf(' · ');
  return dot < 0 ? { name: who, period: '' } : { name: who.slice(0, dot), period: who.slice(dot) };
}
