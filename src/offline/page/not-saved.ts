import { getPathBelow } from '../addresses.ts';
import { getSiteName } from '../../text/site-name.ts';

const base = import.meta.env.BASE_URL;

/** Where the page stands in for another one, says that this one is not saved. */
export function tellNotSaved() {
  const path = getPathBelow(location, base);
  if (path === 'offline/') return;
  document.title = `Not saved on this device · ${getSiteName()}`;
  const [title, text] = document.querySelectorAll('h1, [data-not-saved]');
  if (title) title.textContent = 'This page is not saved on this device';
  if (!(text instanceof HTMLElement)) return;
  const again = document.createElement('a');
  again.href = '';
  again.textContent = 'Try again';
  text.append(`The network does not answer, and /${path} was not opened here before. `, again);
  text.hidden = false;
}
