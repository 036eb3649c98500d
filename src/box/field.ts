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
