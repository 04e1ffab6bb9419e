import { PageIcon } from '../page-icon';

interface SearchProps {
  /** What is looked for, as its name and in the empty field. */
  label: string;
  value: string;
  class?: string;
  onValue(value: string): void;
}

/** A field that filters what stands below it while it is typed in. */
export function SearchField({ label, value, class: more = '', onValue }: SearchProps) {
  return (
    <span class="search-box">
      <PageIcon name="search" />
      <input
        type="search"
        class={`search ${more}`.trim()}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </span>
  );
}
