import type { About } from '../../utils/views/view';
import { Part } from './part';

export function AboutPart({ about }: { about: About }) {
  return (
    <Part id="tentang" card="about" title={about.title}>
      <dl class="about">
        {about.rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
