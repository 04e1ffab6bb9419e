import { useEffect, useState } from 'preact/hooks';
import type { EvidenceFileRow, EvidenceItem, EvidencePart } from '../../utils/views/view';
import { ButtonView } from '../button';
import { type Desk, opens } from '../desk';
import { FormView } from '../form';
import { Icon } from '../icon';
import { FileButton } from './file-button';

export interface EvidenceProps {
  part: EvidencePart;
  /** What is going on, in words, and in which form; `null` beside what saves all. */
  told: { target: string | null; text: string };
  onAdd(target: string, file: File): void;
  /** Resolves to the address of a picture, which `onForget` lets go of; `null` where it cannot be had. */
  onPreview(file: string): Promise<string | null>;
  onForget(address: string): void;
}

/** What a browser offers first; what a file is, its first bytes say. */
const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.gif,application/pdf,image/*';

/** The form for one thing's evidence, where it was asked for; nothing otherwise. */
export function EvidenceForm({ item, desk, ...props }: EvidenceProps & { item: EvidenceItem; desk: Desk }) {
  if (!opens(item.open, desk.opened)) return null;
  const { told, onAdd } = props;
  const text = `evidence-text-${item.target}`;
  return (
    <div class="evidence">
      <FormView key={item.target} form={item.form} desk={desk} />
      <h4 class="setting-title">{item.files.title}</h4>
      <ul class="evidence-files">
        {item.files.rows.map((file) => (
          <FileRow key={file.id} file={file} desk={desk} {...props} />
        ))}
      </ul>
      {item.add && (
        <>
          <p class="meta" id={text}>
            {item.add.text}
          </p>
          <FileButton
            label={item.add.label}
            describedBy={text}
            accept={ACCEPT}
            onChoose={(file) => onAdd(item.target, file)}
          />
        </>
      )}
      <p class="meta" role="status">
        {told.target === item.target ? told.text : ''}
      </p>
    </div>
  );
}

type FileProps = Pick<EvidenceProps, 'onPreview' | 'onForget'> & { file: EvidenceFileRow; desk: Desk };

function FileRow({ file, desk, ...props }: FileProps) {
  return (
    <li class="row">
      {file.picture ? <Preview file={file} {...props} /> : <Paper />}
      <div class="row-text">
        <p class="evidence-name">{file.name}</p>
        <p class="meta">{file.text}</p>
      </div>
      {file.save && <IconLink button={file.save} desk={desk} />}
      <IconLink button={file.remove} desk={desk} />
    </li>
  );
}

/** Stands where a picture has its preview. */
function Paper() {
  return (
    <span class="evidence-preview">
      <Icon name="copy" />
    </span>
  );
}

/** The picture itself, small; the words beside it name it. */
function Preview({ file, onPreview, onForget }: Omit<FileProps, 'desk'>) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    let mine: string | null = null;
    void onPreview(file.id).then((found) => {
      mine = found;
      if (isGone && found) onForget(found);
      else setAddress(found);
    });
    return () => {
      isGone = true;
      if (mine) onForget(mine);
    };
  }, [file.id]);
  if (!address) return <Paper />;
  return <img class="evidence-preview" src={address} alt="" width={64} height={64} />;
}

const IconLink = ({ button, desk }: { button: EvidenceFileRow['remove']; desk: Desk }) => (
  <button
    type="button"
    class="icon-button"
    aria-label={button.label}
    title={button.label}
    onClick={() => desk.act(button.intent)}
  >
    <Icon name={button.icon ?? 'pencil'} />
  </button>
);

/** What a row of another part shows of its evidence: the button that opens the form, and the form under it. */
export function evidenceIn(
  target: string | undefined,
  props: EvidenceProps | null,
  desk: Desk,
): { beside: preact.ComponentChildren; under: preact.ComponentChildren } {
  const { groups, others } = props?.part ?? { groups: [], others: [] };
  const item = itemsBy(groups, others).get(target ?? ''); // a row may have none, as one of rules without points
  if (!props || !item) return { beside: null, under: null };
  return {
    beside: (
      <span class="evidence-quiet">
        <ButtonView button={item.quiet} desk={desk} name={`${item.quiet.label}: ${item.title}`} />
      </span>
    ),
    under: <EvidenceForm {...props} item={item} desk={desk} />,
  };
}

type Items = ReadonlyMap<string, EvidenceItem>;
const known = new WeakMap<readonly EvidenceItem[], Items>();

/** By target; thousands of rows ask. */
function itemsBy(groups: EvidencePart['groups'], others: EvidencePart['others']): Items {
  const found = known.get(others);
  if (found) return found;
  const all = [...groups.flatMap((one) => one.items), ...others];
  const items = new Map(all.map((one) => [one.target, one]));
  known.set(others, items);
  return items;
}
