import { isOneLine } from './field.ts';
import type { BoxParts } from './parts.ts';

/** What the keys do that the field itself has no use for. */
interface KeyActions {
  /** Enter in the field. */
  open: () => void;
  /** Escape in the field: leads back to where the reader came from; false, if that is nowhere. */
  back: () => boolean;
  /** Escape on a page; in a dialog it closes that. */
  clear: () => void;
}

/** Makes the keys work: arrows through all lists, Enter, Escape; Shift+Enter is the field's own. */
export function listenToKeys(box: HTMLElement, parts: BoxParts, { open, back, clear }: KeyActions) {
  const { field, held } = parts;
  box.addEventListener('keydown', (event) => {
    if (isComposed(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isField = event.target === field;
    if (isField && event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      open();
    } else if (event.key === 'Escape') {
      if (isField && back()) {
        event.preventDefault();
        return;
      }
      if (box.closest('dialog') || (field.value === '' && held.hidden)) return;
      event.preventDefault();
      clear();
    } else if (isField) {
      if (event.key === 'ArrowDown' && !event.shiftKey) leaveField(event, box, field);
    } else {
      moveBetweenRows(event, box, field);
    }
  });
}

/**
 * Whether the key belongs to an input method, which is open. Safari ends a composition before the
 * key that ends it, and tells by the old number of the key only.
 */
function isComposed({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing || keyCode === 229;
}

/** The links that arrows lead to: answers first, then suggestions, then pages; not what is folded. */
function getRows(box: HTMLElement): HTMLElement[] {
  const rows = [...box.querySelectorAll<HTMLElement>('a.box-row')];
  return rows.filter((row) => !row.closest('details:not([open])'));
}

function moveBetweenRows(event: KeyboardEvent, box: HTMLElement, field: HTMLTextAreaElement) {
  const rows = getRows(box);
  const at = rows.findIndex((row) => row === event.target);
  if (at === -1) return;
  const next = {
    ArrowDown: rows[at + 1] ?? rows[at],
    ArrowUp: rows[at - 1] ?? field,
    Home: field,
    End: field,
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (event.key === 'Home') field.setSelectionRange(0, 0);
  if (event.key === 'End') field.setSelectionRange(field.value.length, field.value.length);
}

/** An arrow moves the caret as long as there is a line below it, wrapped ones too. */
function leaveField(event: KeyboardEvent, box: HTMLElement, field: HTMLTextAreaElement) {
  const { value, selectionEnd } = field;
  const first = getRows(box)[0];
  if (!first || value.includes('\n', selectionEnd)) return;
  if (selectionEnd === value.length || isOneLine(field)) {
    event.preventDefault();
    first.focus();
    return;
  }
  // Only the browser knows where it wrapped the line: if the caret stays, there was none below.
  setTimeout(() => {
    if (field.selectionEnd === selectionEnd) first.focus();
  });
}
