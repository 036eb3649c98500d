import { LOAD_ERROR } from '../search/box-markup.ts';
import { openSearchDialog } from '../search/dialog.ts';

/** What every page needs of a script, and no more: theme, copying, and the way to the search. */

const query = new URLSearchParams(location.search).get('q');
const pageInput = document.querySelector<HTMLInputElement>('search-box input');

/** `/?q=…` is what tickets and browsers' search engines link to. */
if (query !== null && pageInput) {
  pageInput.value = query;
  loadSearchBox();
}

// Without a script it is a link to the home page; with one it opens the dialog, as a button does.
for (const opener of document.querySelectorAll('[data-search-open]')) {
  opener.role = 'button';
  opener.ariaHasPopup = 'dialog';
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('search-box')) loadSearchBox();
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[data-theme-button]')) changeTheme();
  const copy = target?.closest<HTMLButtonElement>('.copy');
  if (copy) void copyText(copy);
  const isPlainClick = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (target?.closest('[data-search-open]') && isPlainClick) {
    event.preventDefault();
    openSearchDialog();
  }
});

document.addEventListener('keydown', (event) => {
  const isSpace = event.key === ' ' && event.target instanceof Element;
  const isPress = isSpace && event.target.matches('[data-search-open]');
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isSlash = event.key === '/' && isPlain && !isTyping(event.target);
  if (!isPress && !isShortcut && !isSlash) return;
  event.preventDefault();
  openSearchDialog();
});

function changeTheme() {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('starlight-theme', dataset.theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

const labels = new WeakMap<HTMLElement, string>();

/** Copies `data-copy`, or the address of `data-copy-link`, or what is at `data-copy-from`. */
async function copyText(button: HTMLButtonElement) {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  try {
    await putOnClipboard(await getCopy(button.dataset));
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Could not copy';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

async function getCopy({ copy = '', copyLink, copyFrom }: DOMStringMap): Promise<string> {
  // The reader's own address of the site, which a mirror has another one of than the original.
  if (copyLink !== undefined) return new URL(copyLink, location.href).href;
  return copyFrom === undefined ? copy : (await fetch(copyFrom)).text();
}

async function putOnClipboard(text: string) {
  // Without https there is no clipboard for scripts: the reader copies from a dialog.
  if (isSecureContext) await navigator.clipboard.writeText(text);
  else prompt('Copy this:', text);
}

/** The box starts working once it is used; what was typed before is searched for then. */
function loadSearchBox() {
  import('../search/box.ts').then(
    ({ defineSearchBox }) => defineSearchBox(),
    () => {
      for (const status of document.querySelectorAll('search-box [role=status]')) {
        status.textContent = LOAD_ERROR;
      }
    },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
