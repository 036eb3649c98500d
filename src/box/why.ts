import { make } from './elements.ts';
import { makeVisible } from './visible-text.ts';
import type { LookupAnswer } from '../lookup/result.ts';
import type { Question, Surroundings } from './surroundings.ts';

const LOAD_ERROR = 'The explanation could not be loaded. Open the page again to try once more.';

/** Makes the button that explains an answer. */
export function makeWhyButton({ product, code, firstLine }: LookupAnswer): HTMLElement {
  const button = make('button', 'Why?');
  button.type = 'button';
  button.className = 'line';
  button.dataset.why = String(firstLine);
  button.ariaLabel = `Why? ${product} ${makeVisible(code)}`;
  button.ariaExpanded = 'false';
  return button;
}

/** Makes these buttons show why below their answer, and hide it again. */
export function listenToWhy(
  box: HTMLElement,
  getText: () => string,
  explain: Surroundings['explain'],
) {
  box.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-why]') : null;
    const item = button?.closest('li');
    const link = item?.querySelector<HTMLElement>('[data-lookup-result]');
    if (!button || !item || !link) return;
    const shown = item.querySelector('.explanation');
    button.ariaExpanded = String(!shown);
    if (shown) shown.remove();
    else {
      const { vendor = '', code = '' } = link.dataset;
      const question = { text: getText(), vendor, code, line: Number(button.dataset.why) };
      item.append(makePanel(question, explain));
    }
  });
}

/** It is read out once it is there. */
function makePanel(question: Question, explain: Surroundings['explain']): HTMLElement {
  const panel = make('div', '…');
  panel.className = 'explanation';
  panel.setAttribute('role', 'status');
  explain(question).then(
    (explanation) => panel.replaceChildren(explanation),
    () => panel.replaceChildren(LOAD_ERROR),
  );
  return panel;
}
