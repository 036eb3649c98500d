/** Room between a menu and its button, and the edges of the page, in pixels. */
const GAP = 4;

/** Puts a menu below its button, or above it where there is more room, and inside of the page. */
export function placeMenu(menu: HTMLElement, button: HTMLElement) {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const top = below + height > clientHeight && above > 0 ? above : below;
  const left = Math.max(GAP, Math.min(at.left, clientWidth - width - GAP));
  // It goes along when the page is scrolled; what stands in a dialog does not scroll with the page.
  const isFixed = button.closest('dialog') !== null;
  menu.style.position = isFixed ? 'fixed' : 'absolute';
  menu.style.top = `${top + (isFixed ? 0 : scrollY)}px`;
  menu.style.left = `${left + (isFixed ? 0 : scrollX)}px`;
}
