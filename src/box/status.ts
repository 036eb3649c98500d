import type { BoxParts } from './parts.ts';

/** Time after which a line is read out if nothing newer has come, in milliseconds. */
const PAUSE = 700;

interface Voice {
  wait: number;
  timer?: ReturnType<typeof setTimeout>;
}

const voices = new WeakMap<HTMLElement, Voice>();

/**
 * Says a line: to see at once; to hear at once too, but while somebody types only after a pause, so
 * that a screen reader does not talk into every key stroke. `heard` is for those who do not see what
 * stands below the line.
 */
export function say({ status, live }: BoxParts, line: string, heard = line) {
  status.textContent = line;
  const voice = voices.get(live);
  clearTimeout(voice?.timer);
  if (!voice || voice.wait === 0) live.textContent = heard;
  else voice.timer = setTimeout(() => (live.textContent = heard), voice.wait);
}

/** Tells whether what comes next is the answer to a key stroke, or to a text that came as a whole. */
export function setPace({ live }: BoxParts, change?: Event) {
  clearTimeout(voices.get(live)?.timer);
  voices.set(live, { wait: change instanceof InputEvent && isTyped(change) ? PAUSE : 0 });
}

function isTyped({ isComposing, inputType, data }: InputEvent): boolean {
  const isLetter = data !== null && Array.from(data).length === 1;
  return isComposing || isLetter || inputType.startsWith('delete');
}
