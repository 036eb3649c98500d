import { getPublicUrl } from '../clipboard/public-address.ts';
import { keepInAddress } from './address.ts';
import { getSource, lookUpText } from './engine.ts';
import { showPages } from './full-text.ts';
import { defineLookupBox } from './lookup-box.ts';

/** Makes the box of the site's pages known to the browser. */
export function defineSiteBox() {
  defineLookupBox({
    lookUp: lookUpText,
    // Few ask why: who does not, does not pay for it.
    explain: async (question) => {
      const { explainText } = await import('./explain-text.ts');
      return explainText(question, await getSource());
    },
    getUrl: getPublicUrl,
    showPages,
    keepText: keepInAddress,
  });
}
