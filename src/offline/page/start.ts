import { showControl } from './control.ts';
import { register } from './register.ts';
import { offerInstalling } from './offer-installing.ts';
import { watchUpdates } from './update.ts';

/** What not all browsers have, or TypeScript does not know of. */
interface Optional {
  connection?: { saveData?: boolean };
  requestIdleCallback?: (done: () => void) => void;
}

/** Makes the site work without a network, once the page has nothing else to do. */
export async function start() {
  const { requestIdleCallback = setTimeout } = window as Optional;
  await new Promise<void>((done) => requestIdleCallback(() => done()));
  const place = document.querySelector<HTMLElement>('[data-offline]');
  const isSparing = isSavingData();
  const registration = isSparing ? undefined : await register();
  if (registration) {
    watchUpdates(registration);
    await offerInstalling();
  }
  if (place) await showControl(place, { isRefused: !registration && !isSparing });
}

/** A reader who saves data fetches only what they ask for, by the control. */
function isSavingData(): boolean {
  return (navigator as Optional).connection?.saveData === true;
}
