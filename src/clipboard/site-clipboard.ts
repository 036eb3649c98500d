import { askPage } from './ask-page.ts';
import { prepareCopy, pressCopy, pressCopyKeys } from './clipboard.ts';
import { setPages } from './load-entry.ts';

/** All that copies, on a page of the site. */
export function openClipboard() {
  setPages(askPage);
  return { prepareCopy, pressCopy, pressCopyKeys };
}
