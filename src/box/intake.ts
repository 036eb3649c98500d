import { isTooLong, PASTED } from './held-text.ts';
import type { HeldText } from './held-text.ts';
import type { BoxParts } from './parts.ts';
import { readTextFile } from './text-file.ts';
import { makeVisible } from './visible-text.ts';

/** What becomes of what is pasted, dropped or opened. */
interface IntakeActions {
  /** The text is too long for the field. */
  hold: (held: HeldText) => void;
  /** The text belongs into the field, instead of what is there. */
  fill: (text: string) => void;
  /** The file cannot be read, for a reason in a sentence. */
  refuse: (reason: string) => void;
}

/** Takes in long pastes and files, dropped or chosen. */
export function listenToIntake(box: HTMLElement, parts: BoxParts, actions: IntakeActions) {
  const { field, file } = parts;
  let latest: File | undefined;
  const openFirst = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (!first) return false;
    latest = first;
    void openFile(first, files.length, actions, () => latest === first);
    return true;
  };
  // What is typed while a file is still read is newer than the file.
  field.addEventListener('input', () => (latest = undefined));
  file.addEventListener('change', () => {
    openFirst(file.files);
    // The same file may be chosen again, and is then read again.
    file.value = '';
  });
  // The field would draw a long text for minutes.
  const holdLong = (data: DataTransfer) => {
    const text = data.getData('text/plain');
    if (isTooLong(text)) actions.hold({ name: PASTED, text });
    return isTooLong(text);
  };
  field.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (!data) return;
    const isFile = data.getData('text/plain') === '' && openFirst(data.files);
    if (isFile || holdLong(data)) event.preventDefault();
  });
  listenToDrop(box, (data) => openFirst(data.files) || holdLong(data));
  // Chosen before this script was there.
  openFirst(file.files);
}

function listenToDrop(box: HTMLElement, take: (data: DataTransfer) => boolean) {
  box.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    box.dataset.drop = '';
  });
  box.addEventListener('dragleave', (event) => {
    const isInside = event.relatedTarget instanceof Node && box.contains(event.relatedTarget);
    if (!isInside) delete box.dataset.drop;
  });
  box.addEventListener('drop', (event) => {
    delete box.dataset.drop;
    if (event.dataTransfer && take(event.dataTransfer)) event.preventDefault();
  });
}

async function openFile(
  file: File,
  count: number,
  { hold, fill, refuse }: IntakeActions,
  isLatest: () => boolean,
) {
  try {
    if (count > 1) throw new RangeError('One file at a time is read here.');
    const text = await readTextFile(file);
    if (!isLatest()) return;
    if (isTooLong(text)) hold({ name: file.name, text });
    else fill(text);
  } catch (error) {
    if (!isLatest()) return;
    const reason = error instanceof RangeError ? error.message : 'It could not be read.';
    refuse(`${makeVisible(file.name)}: ${reason}`);
  }
}
