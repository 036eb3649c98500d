import { openLookupDialog } from '../box/dialog.ts';
import { LOAD_ERROR } from '../box/markup.ts';
import { getPageQuery, makeFragment } from '../box/page-query.ts';
import { isCopyKeys, isTyping } from '../clipboard/copy-keys.ts';

/** What every page needs of a script, and no more: theme, and the way to copying and the look-up. */

const query = getPageQuery(location);
const pageField = document.querySelector<HTMLTextAreaElement>('lookup-box textarea');

// The page's own script does both, unless it was kept from running.
document.documentElement.dataset.js = '';
if (query !== null && pageField) pageField.value ||= query;

// What was written, chosen or pressed before this script was there.
const hasEntry = [...(pageField?.form?.elements ?? [])].some(
  (element) => (element as HTMLInputElement).value,
);
if (hasEntry || document.querySelector('lookup-box:is([data-enter], :focus-within)')) {
  loadLookupBox();
}

// Without a script it is a link to the home page; with one it is a button that opens the dialog, or
// leads to the box that the page has.
for (const opener of document.querySelectorAll('[data-lookup-open]')) {
  opener.role = 'button';
  if (!pageField) opener.ariaHasPopup = 'dialog';
}

for (const type of ['focusin', 'pointerover', 'dragenter', 'change']) {
  document.addEventListener(type, ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('lookup-box')) loadLookupBox();
    if (target.closest('.copy, .codes tr'))
      loadClipboard().then(
        ({ prepareCopy }) => prepareCopy(target),
        () => undefined,
      );
  });
}

// What makes it work without a network is fetched when readers have what they came for.
if (import.meta.env.PROD && import.meta.env.OFFLINE)
  window.onload = () => setTimeout(loadOffline, 2000);

// A link to another text on the page that is open loads nothing.
addEventListener('hashchange', () => {
  if (!pageField || !location.hash.startsWith('#q=')) return;
  pageField.value = getPageQuery(location) ?? '';
  pageField.dispatchEvent(new Event('input', { bubbles: true }));
  loadLookupBox();
});

let hasFailed = false;

// Where a script runs, nothing is sent: what is entered early is looked up once the box is there.
document.addEventListener('submit', (event) => {
  const form = event.target instanceof HTMLFormElement ? event.target : undefined;
  const box = form?.closest<HTMLElement>('lookup-box');
  if (!form || !box) return;
  event.preventDefault();
  box.dataset.enter = '';
  if (hasFailed) openAgain(form.querySelector('textarea')?.value ?? '').catch(sayFailed);
  else loadLookupBox();
});

/**
 * Opens the home page anew, since a page may not ask twice for a script that did not come. The text
 * goes behind `#`, where no server sees it. Nothing happens as long as there is no network.
 */
async function openAgain(text: string) {
  const home = import.meta.env.BASE_URL;
  await fetch(home);
  const address = home + makeFragment(text);
  if (location.pathname !== home) {
    location.href = address;
    return;
  }
  history.replaceState(null, '', address);
  location.reload();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('.theme-button')) changeTheme();
  const copy = target?.closest<HTMLElement>('.copy');
  if (copy)
    loadClipboard().then(
      ({ pressCopy }) => pressCopy(copy),
      () => (copy.textContent = 'Could not copy'),
    );
  const isPlainClick = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (target?.closest('[data-lookup-open]') && isPlainClick) {
    event.preventDefault();
    openLookup();
  }
});

document.addEventListener('keydown', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (
    event.key === 'Enter' &&
    !event.shiftKey &&
    target?.matches('lookup-box:not(:defined) textarea')
  ) {
    event.preventDefault();
    target.closest('form')?.requestSubmit();
  }
  const isSpace = event.key === ' ' && event.target instanceof Element;
  const isPress = isSpace && event.target.matches('[data-lookup-open]');
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isSlash = event.key === '/' && isPlain && !isTyping(event.target);
  if (isCopyKeys(event)) {
    loadClipboard().then(
      ({ pressCopyKeys }) => pressCopyKeys(target ?? document.body),
      () => undefined,
    );
  }
  if (!isPress && !isShortcut && !isSlash) return;
  event.preventDefault();
  openLookup();
});

function openLookup() {
  if (!pageField) openLookupDialog();
  pageField?.focus();
  pageField?.select();
}

function changeTheme() {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('starlight-theme', dataset.theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

async function loadClipboard() {
  const { openClipboard } = await import('../clipboard/site-clipboard.ts');
  return openClipboard();
}

/** The box starts working once it is used; what was typed before is looked up then. */
function loadLookupBox() {
  import('../box/site-box.ts').then(({ defineSiteBox }) => defineSiteBox(), sayFailed);
}

function sayFailed() {
  hasFailed = true;
  for (const status of document.querySelectorAll('.box-status, lookup-box [role=status]')) {
    status.textContent = LOAD_ERROR;
  }
}

function loadOffline() {
  import('./offline.ts').catch(() => undefined);
}
