import { useState } from 'preact/hooks';

export type SheetSize = 'half' | 'full';

/** How far a finger has to go before it counts as a pull and not as a press, CSS px. */
const PULL = 32;

interface GripProps {
  label: string;
  size: SheetSize;
  onSize(size: SheetSize): void;
  onFold(): void;
}

/** Press it to change between half and full; pull it up or down for the same, and further down to fold. */
export function Grip({ label, size, onSize, onFold }: GripProps) {
  const [from, setFrom] = useState<number | null>(null);
  const [pulled, setPulled] = useState(false);
  const end = (event: PointerEvent) => {
    const way = from === null ? 0 : event.clientY - from;
    setFrom(null);
    setPulled(Math.abs(way) > PULL);
    if (way < -PULL) onSize('full');
    else if (way > PULL && size === 'full') onSize('half');
    else if (way > PULL) onFold();
  };
  return (
    <button
      type="button"
      class="grip"
      aria-label={label}
      aria-pressed={size === 'full'}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(event.clientY);
      }}
      onPointerUp={end}
      onPointerCancel={() => setFrom(null)}
      onClick={() => {
        // The click that ends a pull has done its work already.
        if (!pulled) onSize(size === 'full' ? 'half' : 'full');
        setPulled(false);
      }}
    >
      <i />
    </button>
  );
}
