import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon';
import type { Toast } from './use-toast';

const SHOWN_FOR_MS = 10_000;

interface ToastProps {
  toast: Toast;
  undo: string;
  onUndo(toast: Toast): void;
  onGone(): void;
}

/** What was just done, and the way back. Its ten seconds begin anew when pointer and focus have left it. */
export function ToastView({ toast, undo, onUndo, onGone }: ToastProps) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      {toast.failed && <Icon name="overdue" />}
      <span>{toast.text}</span>
      {(toast.token !== null || toast.back) && (
        <button type="button" onClick={() => onUndo(toast)}>
          {undo}
        </button>
      )}
    </div>
  );
}
