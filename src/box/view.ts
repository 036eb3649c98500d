import type { BoxParts } from './parts.ts';

/**
 * Heights of what is seen of the page, in CSS pixels, in which the field leaves no room for an answer
 * unless it stands at the top: a phone whose keyboard is up, a page at 400 %.
 */
const SHORT = 560;

type Seen = Pick<BoxParts, 'field' | 'answers' | 'remarks'>;

/**
 * Takes the field to the top of what is seen as long as that is short and the field has the focus. The
 * style then makes the box tight; `--view` is the height that is seen, which no unit of a style knows:
 * a keyboard lies over the page and does not change its size.
 */
export function keepInView(box: HTMLElement, { field }: Seen) {
  const fit = () => {
    const height = getView().height;
    if (document.activeElement !== field) return;
    document.documentElement.style.setProperty('--view', `${height}px`);
    const isTight = height < SHORT;
    box.toggleAttribute('data-tight', isTight);
    if (isTight) moveToTop(field);
  };
  field.addEventListener('focus', fit);
  (globalThis.visualViewport ?? globalThis).addEventListener('resize', fit);
  fit();
}

/** Takes the field to the top where the first that was found would stand below what is seen. */
export function showFirst({ field, answers, remarks }: Seen) {
  if (document.activeElement !== field) return;
  const first = answers.querySelector('a') ?? remarks.firstElementChild;
  if (!first) return;
  const { top, height } = getView();
  if (first.getBoundingClientRect().bottom > top + height) moveToTop(field);
}

/** What is seen: not the part below a keyboard, nor what lies outside when somebody has zoomed in. */
function getView() {
  const view = globalThis.visualViewport;
  return { top: view?.offsetTop ?? 0, height: view?.height ?? innerHeight };
}

function moveToTop(field: HTMLElement) {
  field.scrollIntoView({ block: 'start', behavior: 'instant' });
}
