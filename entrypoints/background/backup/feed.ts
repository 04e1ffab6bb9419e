import { BYTES_A_MESSAGE } from '../../../utils/wire/bytes';
import type { ArchiveAnswer } from '../../../utils/wire/table';

type Opened = Extract<NonNullable<ArchiveAnswer>, { opened: unknown }>['opened'];

/** A file of a page that is read here and there: each answer says which bytes are wanted next, or what came of it. */
export interface Feed {
  read(from: number, to: number): Promise<Uint8Array>;
  /** The answer to a piece. One that is not wanted, as when it was sent twice, is answered like the one before. */
  take(from: number | null, bytes: Uint8Array): Promise<ArchiveAnswer>;
}

/** Begins to read; `open` is handed how, and what it resolves to is the last answer. */
export function feed(open: (read: Feed['read']) => Promise<Opened>): Feed {
  let wanted: { from: number; got: (bytes: Uint8Array) => void } | null = null;
  let turn = answering();
  const piece = (from: number, to: number) =>
    new Promise<Uint8Array>((got) => {
      wanted = { from, got };
      turn.say({ want: { from, to } });
    });
  /** One at a time: whoever reads waits for what it asked. */
  async function read(from: number, to: number): Promise<Uint8Array> {
    const all = new Uint8Array(Math.max(0, to - from));
    let length = 0;
    while (length < all.length) {
      const bytes = await piece(from + length, Math.min(to, from + length + BYTES_A_MESSAGE));
      if (bytes.length === 0) break; // the file ends before that
      all.set(bytes.subarray(0, all.length - length), length);
      length += bytes.length;
    }
    return all.subarray(0, Math.min(length, all.length));
  }
  open(read).then(
    (opened) => turn.say({ opened }),
    (error) => turn.fail(error),
  );
  return {
    read,
    take(from, bytes) {
      if (wanted && wanted.from === from) {
        const { got } = wanted;
        wanted = null;
        turn = answering();
        got(bytes);
      }
      return turn.answer;
    },
  };
}

function answering() {
  let say: (answer: ArchiveAnswer) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const answer = new Promise<ArchiveAnswer>((resolve, reject) => {
    say = resolve;
    fail = reject;
  });
  answer.catch(() => undefined); // told to whoever asks
  return { answer, say, fail };
}
