import { makeCarriedLookup } from '../box/carried-lookup.ts';
import { copyFor } from '../box/copy.ts';
import { defineLookupBox } from '../box/lookup-box.ts';
import type { LookupData } from '../lookup/index/data.ts';

/** What the file to carry needs of a script: the look-up with its index, and copying. */

const { dataset } = document.documentElement;
const { address = '' } = dataset;

dataset.js = '';

defineLookupBox({
  ...makeCarriedLookup(readIndex),
  // Where it is pasted nobody has the file.
  getUrl: (path) => `${address.replace(/\/$/, '')}${encodeURI(path)}`,
});

document.addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('click', ({ target }) => {
  const copy = target instanceof Element ? target.closest<HTMLElement>('.copy') : null;
  if (copy) void copyFor(copy, () => copy.dataset.copy ?? '');
});

function readIndex(): LookupData {
  const text = document.getElementById(':index')?.textContent ?? '';
  return JSON.parse(text) as LookupData;
}
