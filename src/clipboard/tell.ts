/** Time for which a line is shown, in milliseconds. */
const SHOWN = 6000;

const lines = new Map<Element, HTMLElement>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Makes the place for what is said, before anything is: screen readers listen to what they know. */
export function prepareLine(near: Element): HTMLElement {
  // What is outside of a modal dialog is neither seen nor heard.
  const host = near.closest('dialog') ?? document.body;
  const known = lines.get(host);
  if (known) return known;
  const line = document.createElement('p');
  line.className = 'notice copied';
  line.role = 'status';
  host.append(line);
  lines.set(host, line);
  return line;
}

/** Says a line at the edge of the page, to see and to hear, and takes it away after a while. */
export function tell(near: Element, text: string) {
  const line = prepareLine(near);
  clearTimeout(timer);
  line.textContent = '';
  // The same line once more would not be heard.
  setTimeout(() => (line.textContent = text), 50);
  timer = setTimeout(() => (line.textContent = ''), SHOWN);
}
