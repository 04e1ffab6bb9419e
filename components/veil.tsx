import { onlyTrusted } from './trusted';

interface VeilProps {
  class: string;
  onPress(): void;
}

/** Lies behind something open and closes it on a press. Esc does the same by keyboard, so it takes no focus. */
export function Veil({ class: name, onPress }: VeilProps) {
  // biome-ignore lint/a11y/noStaticElementInteractions: see above
  // biome-ignore lint/a11y/useKeyWithClickEvents: see above
  return <div class={name} onClick={onPress} {...onlyTrusted} />;
}
