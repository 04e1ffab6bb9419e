import { useRef, useState } from 'preact/hooks';

/** The menu under the header's dots; closing it gives focus back to them, leaving it does not. */
export function useMenu() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => setOpen(false);
  const close = () => {
    leave();
    button.current?.focus();
  };
  return { open, button, close, leave, toggle: () => (open ? close() : setOpen(true)) };
}
