import type { ComponentChildren } from 'preact';

interface OwnPageProps {
  address: string;
  class: string;
  /** For those who hear it, where it shows an icon alone; then also its tip. */
  name?: string;
  onPage(address: string): void;
  children: ComponentChildren;
}

/** A link to a page of our own, which the surface shows in a tab: a popup goes when that tab comes. */
export function OwnPage({ address, class: look, name, onPage, children }: OwnPageProps) {
  const show = (event: Event) => {
    event.preventDefault();
    onPage(address);
  };
  return (
    <a
      class={look}
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={name}
      title={name}
      onClick={show}
    >
      {children}
    </a>
  );
}
