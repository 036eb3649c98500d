import type { Length } from '../tickets/document.ts';
import { getChoice, keepChoice } from './choice.ts';
import { showField } from './field.ts';
import { putOnClipboard } from './put.ts';
import type { Subject, Way } from './subject.ts';
import { tell } from './tell.ts';

/** Copies a subject in one way, and says so. What the browser refuses is shown in a field, to be copied by hand. */
export async function copyWay(near: Element, way: Way, length: Length) {
  const clip = way.makeClip(length);
  const done = () => tell(near, `Copied ${way.tell(length)}.`);
  try {
    await putOnClipboard({ clip, isRich: way.isRich ?? false });
    done();
  } catch {
    showField(await clip, done);
  }
}

/** Copies a subject as one was copied last. */
export async function copyAgain(near: Element, subject: Subject) {
  await copyWay(near, getLatestWay(subject), getChoice().length);
}

/** The way in which such a subject was copied last; the first one, before anything was. */
export function getLatestWay({ kind, ways }: Subject): Way {
  const latest = getChoice()[kind];
  const [first] = ways;
  const way = ways.find(({ name }) => name === latest) ?? first;
  if (!way) throw new Error('There is no way to copy it.');
  return way;
}

/** Copies a subject in a way that was chosen, and remembers it. */
export async function copyChosen(near: Element, { kind }: Subject, way: Way) {
  // Other tables have no such rows.
  if (way.name !== 'row') keepChoice({ [kind]: way.name });
  await copyWay(near, way, getChoice().length);
}

const labels = new WeakMap<Element, string>();

/** Copies a text that a button carries, and says on the button for a while whether that went well. */
export async function copyText(button: HTMLElement, text: string) {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  const done = () => {
    button.textContent = 'Copied';
    tell(button, 'Copied.');
    setTimeout(() => (button.textContent = label), 2000);
  };
  try {
    await putOnClipboard({ clip: { text }, isRich: false });
    done();
  } catch {
    showField({ text }, done);
  }
}
