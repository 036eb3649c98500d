/** Kinds of change, as an input event has them, that are made by hand, character by character. */
const TYPED_CHANGE =
  /^(?:delete|insert(?:Text|CompositionText|FromComposition|LineBreak|Paragraph)$)/;

/** Characters that are typed at once, as a phrase that is spoken. */
const MAX_TYPED = 64;

/** Makes the field as high as its text, where the style cannot do so. The style has the limits. */
export function growField(field: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  const borders = field.offsetHeight - field.clientHeight;
  field.style.height = field.value === '' ? '' : `${field.scrollHeight + borders}px`;
}

/** Whether the text stands in one line, as drawn. */
export function isOneLine(field: HTMLTextAreaElement): boolean {
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(field);
  const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
  return field.scrollHeight - padding < parseFloat(lineHeight) * 2;
}

/**
 * Whether a change was typed: not pasted, dropped, brought back or made by a script. Keyboards of phones
 * paste as if they typed, but at once.
 */
export function isTypedChange(event: Event): boolean {
  if (!(event instanceof InputEvent) || !TYPED_CHANGE.test(event.inputType)) return false;
  const { data } = event;
  return data === null || (data.length <= MAX_TYPED && !/\n./.test(data));
}
