import { keepInAddress } from './address.ts';
import { makePageLink } from './elements.ts';
import { lookUpText } from './engine.ts';
import { showPages } from './full-text.ts';
import { defineLookupBox } from './lookup-box.ts';

/** Makes the box of the site's pages known to the browser. */
export function defineSiteBox() {
  defineLookupBox({
    lookUp: lookUpText,
    // The reader's own address of the site, which a mirror has another one of than the original.
    getUrl: (path) => makePageLink(path).href,
    showPages,
    keepText: keepInAddress,
  });
}
