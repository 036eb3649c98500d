import { LENGTHS, makeDocument } from '../tickets/document.ts';
import type { Length } from '../tickets/document.ts';
import { writePlain } from '../tickets/write-plain.ts';
import { getChoice, keepChoice } from './choice.ts';
import { copyChosen, getLatestWay } from './copy.ts';
import type { Subject, Way } from './subject.ts';
import { listenToMenuKeys } from './menu-keys.ts';
import { placeMenu } from './place-menu.ts';

/** The keys of the lengths while a menu is open. */
const LENGTH_KEYS = { ticket: 't', note: 'n' } as const satisfies Record<Length, string>;

const SHARE_KEY = 'h';

/** Opens the menu of a button: how much, and where to. The way that was taken last has the focus. */
export function openMenu(button: HTMLElement, subject: Subject) {
  // It is there when a way is chosen.
  Promise.resolve(subject.load?.()).catch(() => undefined);
  const frame = document.createElement('div');
  frame.className = 'copy-menu';
  frame.popover = 'auto';
  const menu = document.createElement('div');
  menu.role = 'menu';
  menu.ariaLabel = 'Copy for';
  const close = () => {
    frame.remove();
    button.ariaExpanded = 'false';
  };
  const leave = () => {
    close();
    button.focus();
  };
  const items = subject.ways.map((way) =>
    makeWay(way, () => {
      leave();
      void copyChosen(button, subject, way);
    }),
  );
  if (subject.load) menu.append(makeLengths());
  menu.append(...items, ...makeShare(subject, leave));
  frame.append(menu, makeHint());
  listenToMenuKeys(menu, leave);
  frame.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') close();
  });
  (button.closest('dialog, main') ?? document.body).append(frame);
  frame.showPopover();
  placeMenu(frame, button);
  button.ariaExpanded = 'true';
  items[subject.ways.indexOf(getLatestWay(subject))]?.focus();
}

function makeWay({ label, key }: Way, choose: () => void): HTMLButtonElement {
  return makeItem({ label, key }, choose);
}

/** How much is copied: one of two, which stays. */
function makeLengths(): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = 'How much';
  const mark = () => {
    for (const item of items) item.ariaChecked = String(item.dataset.length === getChoice().length);
  };
  const items = (Object.keys(LENGTHS) as Length[]).map((length) => {
    const item = makeItem({ label: LENGTHS[length], key: LENGTH_KEYS[length] }, () => {
      keepChoice({ length });
      mark();
    });
    item.role = 'menuitemradio';
    item.dataset.length = length;
    return item;
  });
  mark();
  group.append(...items);
  return group;
}

/** Hands a code to whatever the device can send it to, where the browser can. */
function makeShare({ load }: Subject, leave: () => void): HTMLElement[] {
  if (!load || !('share' in navigator)) return [];
  const entry = load();
  const share = async () => {
    const { product, code, url, ...rest } = await entry;
    const text = writePlain(makeDocument({ product, code, url, ...rest }, 'ticket'));
    // Who changes their mind is no fault.
    await navigator.share({ title: `${product} ${code}`, text, url }).catch(() => undefined);
  };
  return [
    makeItem({ label: 'Share …', key: SHARE_KEY }, () => {
      leave();
      void share();
    }),
  ];
}

function makeItem({ label, key }: Pick<Way, 'label' | 'key'>, press: () => void) {
  const item = document.createElement('button');
  const sign = document.createElement('kbd');
  sign.textContent = key.toUpperCase();
  sign.ariaHidden = 'true';
  item.type = 'button';
  item.role = 'menuitem';
  item.tabIndex = -1;
  item.setAttribute('aria-keyshortcuts', key);
  item.append(label, ' ', sign);
  item.addEventListener('click', press);
  return item;
}

function makeHint(): HTMLElement {
  const hint = document.createElement('p');
  hint.textContent = 'Ctrl C, with nothing selected, copies so again.';
  return hint;
}
