interface Props {
  label: string;
  /** Id of the text that says what is chosen here. */
  describedBy: string;
  /** Kinds of files that are offered first; one JSON file unless told. */
  accept?: string;
  onChoose(file: File): void;
}

/** Lets the person choose one file. */
export function FileButton({ label, describedBy, accept = 'application/json,.json', onChoose }: Props) {
  return (
    <label class="button button-secondary file">
      <span>{label}</span>
      <input
        type="file"
        class="sr"
        accept={accept}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => choose(currentTarget, onChoose)}
      />
    </label>
  );
}

/** The same file may be chosen again: the browser tells only of another one. */
function choose(input: HTMLInputElement, onChoose: (file: File) => void): void {
  const [file] = input.files ?? []; // a field of another type has none
  if (file) onChoose(file);
  input.value = '';
}
