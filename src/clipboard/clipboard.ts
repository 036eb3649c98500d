import { copyAgain, copyText } from './copy.ts';
import { openMenu } from './menu.ts';
import { showInRow } from './rows.ts';
import { findSubject } from './subject.ts';
import { prepareLine } from './tell.ts';

/* What the buttons and keys for copying do, on a page of the site and in the file to carry. */

/** Prepares for a button that is pointed at or has the focus, and shows that of a row. */
export function prepareCopy(target: Element) {
  prepareLine(target);
  showInRow(target);
}

/** Does what a button for copying stands for. */
export function pressCopy(button: HTMLElement) {
  const { copy, copyFor } = button.dataset;
  if (copyFor === undefined) {
    void copyText(button, copy ?? '');
    return;
  }
  const subject = findSubject(button);
  if (subject) openMenu(button, subject);
}

/** Copies what has the focus, or else the code of the page, as one was copied last. */
export function pressCopyKeys(target: Element) {
  const subject = findSubject(target);
  if (subject) void copyAgain(target, subject);
}
