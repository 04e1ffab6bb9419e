import { useEffect, useState } from 'preact/hooks';
import type { Panel } from '../utils/views/view';
import { ToastView } from './toast';
import type { useDesk } from './use-desk';

const QUIET_MS = 600;

interface NotesProps {
  surface: ReturnType<typeof useDesk>;
  words: Panel['words'];
  /** The `now` sentence: spoken when it changes, not when it first appears. */
  sentence: string;
}

/** The one polite live region: the toast, and for those who hear it what else has changed. */
export function Notes({ surface, words, sentence }: NotesProps) {
  const { toaster, said, undo, takeBack } = surface;
  const spoken = useQuietly(said, sentence);
  return (
    <div class="notes" role="status">
      <p class="sr">{spoken}</p>
      {toaster.toast && (
        <ToastView
          toast={toaster.toast}
          undo={words.undo}
          onUndo={({ token, back }) => (back ? takeBack(back) : token !== null && undo(token))}
          onGone={toaster.hide}
        />
      )}
    </div>
  );
}

/** @returns whichever of the two changed last, once it has stood still for 600 ms; nothing at first */
function useQuietly(said: string, sentence: string): string {
  const [spoken, setSpoken] = useState('');
  useAfterFirst(() => setSpoken(said), said);
  useAfterFirst(() => setSpoken(sentence), sentence);
  return spoken;
}

function useAfterFirst(speak: () => void, text: string): void {
  const [first] = useState(text);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (!changed && text === first) return;
    setChanged(true);
    const timer = setTimeout(speak, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
}
