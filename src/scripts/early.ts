import { isTypedChange } from '../box/field.ts';
import { isTooLong, PASTED } from '../box/held-text.ts';
import { LOAD_ERROR, LOADING } from '../box/markup.ts';
import { getPageQuery, makeFragment } from '../box/page-query.ts';

/**
 * Stands in the head of a page with a box and works until the scripts are there, which may be late or
 * never come. It puts the query of the address into the field and remembers a press of the button or
 * of Enter, which the box carries out. If the page's script does not come, the next press loads the
 * page again, with the text behind `#`, where no server sees it.
 */

let hasFailed = false;

// What a page asks for by itself tells that it failed; what its scripts import does not.
addEventListener('error', tellFailed, true);
document.addEventListener('readystatechange', showQuery, { once: true });
document.addEventListener('input', noteInput);
document.addEventListener('paste', holdLong, true);
document.addEventListener('keydown', (event) => {
  // Enter that ends a composition chooses a word; some browsers say so by the key's number only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isComposing = event.isComposing || event.keyCode === 229;
  const isEnter = event.key === 'Enter' && !event.shiftKey && !isComposing;
  if (isEnter && event.target === getField()) notePress(event);
});
document.addEventListener('submit', notePress);

/** The box, as long as its own script is not there. */
function getBox({ target }: Event): HTMLElement | undefined {
  const box = document.querySelector<HTMLElement>('lookup-box:not(:defined)');
  return box && target instanceof Node && box.contains(target) ? box : undefined;
}

function getField(): HTMLTextAreaElement | null {
  return document.querySelector('lookup-box textarea');
}

function say(text: string) {
  for (const status of document.querySelectorAll('.box-status, [role=status]'))
    status.textContent = text;
}

function tellFailed({ target }: Event) {
  if (!(target instanceof HTMLScriptElement)) return;
  hasFailed = true;
  say(LOAD_ERROR);
}

function showQuery() {
  const field = getField();
  if (field) field.value ||= getPageQuery(location) ?? '';
  if (hasFailed) say(LOAD_ERROR);
}

/** Who writes on after a press is not done yet. Only what was typed may stand in a query. */
function noteInput(event: Event) {
  const box = getBox(event);
  if (!box) return;
  delete box.dataset.enter;
  if (!getField()?.value) delete box.dataset.pasted;
  else if (!isTypedChange(event)) box.dataset.pasted = '';
}

/** The field would draw a long text for minutes: it becomes a file that was chosen. */
function holdLong(event: ClipboardEvent) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const file = getBox(event)?.querySelector<HTMLInputElement>('[type=file]');
  if (!file || !isTooLong(text)) return;
  event.preventDefault();
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], PASTED));
  file.files = chosen.files;
  say(LOADING);
}

function notePress(event: Event) {
  const box = getBox(event);
  if (!box) return;
  event.preventDefault();
  box.dataset.enter = '';
  if (hasFailed) fetch(location.href).then(loadAgain, () => undefined);
  else say(LOADING);
}

function loadAgain() {
  const fragment = makeFragment(getField()?.value ?? '');
  history.replaceState(null, '', location.origin + location.pathname + fragment);
  location.reload();
}
