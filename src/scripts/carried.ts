import { makeCarriedLookup } from '../box/carried-lookup.ts';
import { defineLookupBox } from '../box/lookup-box.ts';
import { prepareCopy, pressCopy, pressCopyKeys } from '../clipboard/clipboard.ts';
import { makeCopyButton } from '../clipboard/copy-button.ts';
import { isCopyKeys } from '../clipboard/copy-keys.ts';
import { getPublicUrl } from '../clipboard/public-address.ts';
import type { LookupData } from '../lookup/index/data.ts';

/** What the file to carry needs of a script: the look-up with its index, and copying. */

document.documentElement.dataset.js = '';

defineLookupBox({
  ...makeCarriedLookup(readIndex),
  getUrl: getPublicUrl,
});

document.addEventListener('submit', (event) => event.preventDefault());

for (const permanent of document.querySelectorAll('.entry > .permanent')) {
  permanent.append(' ', makeCopyButton());
}

document.addEventListener('click', ({ target }) => {
  const copy = target instanceof Element ? target.closest<HTMLElement>('.copy') : null;
  if (copy) pressCopy(copy);
});

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.matches('.copy')) prepareCopy(target);
});

document.addEventListener('keydown', (event) => {
  if (isCopyKeys(event) && event.target instanceof Element) pressCopyKeys(event.target);
});

function readIndex(): LookupData {
  const text = document.getElementById(':index')?.textContent ?? '';
  return JSON.parse(text) as LookupData;
}
