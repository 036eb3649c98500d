/** What every page needs of a script, and no more: theme, copying, and the way to the search. */

// One script for all pages: a second entry would cost each of them a request for what both share.
if (document.querySelector('search-box')) {
  void import('../search/page-box.ts').then(({ startPageBox }) => startPageBox());
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[data-theme-button]')) changeTheme();
  const copy = target?.closest<HTMLButtonElement>('[data-copy]');
  if (copy) void copyText(copy);
  const isPlainClick = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (target?.closest('[data-search-open]') && isPlainClick) {
    event.preventDefault();
    void openSearch();
  }
});

document.addEventListener('keydown', (event) => {
  const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (!isShortcut && (event.key !== '/' || isTyping(event.target))) return;
  event.preventDefault();
  void openSearch();
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

/** Copies `data-copy`, or what is at the address in `data-copy-from`. */
async function copyText(button: HTMLButtonElement) {
  const { copy = '', copyFrom } = button.dataset;
  const label = button.textContent;
  try {
    const text = copyFrom === undefined ? copy : await (await fetch(copyFrom)).text();
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Could not copy';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

async function openSearch() {
  const { openSearchDialog } = await import('../search/dialog.ts');
  openSearchDialog();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
