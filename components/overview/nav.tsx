import type { Nav } from '../../utils/views/view';
import { Brand, Icon } from '../icon';

interface NavProps {
  nav: Nav;
  name: string;
  here: string | null;
}

/** The parts of the page as links, beside it or, where it is narrow, above it. */
export function NavView({ nav, name, here }: NavProps) {
  return (
    <nav class="side" aria-label={nav.label}>
      <p class="side-brand">
        <Brand />
        <b>{name}</b>
      </p>
      <ul class="side-list">
        {nav.items.map(({ id, label, icon, count }) => (
          <li key={id}>
            <a href={`#${id}`} class="side-link" aria-current={here === id ? 'location' : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
              {count !== null && <span class="side-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
      <div class="side-foot">
        {nav.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </nav>
  );
}
