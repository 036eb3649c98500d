/** Whether the keys for copying are pressed where nothing is selected that they would copy. */
export function isCopyKeys({ ctrlKey, metaKey, shiftKey, key, target }: KeyboardEvent): boolean {
  const isPressed = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'c';
  return isPressed && !isTyping(target) && getSelection()?.isCollapsed !== false;
}

/** Whether keys pressed at an element write into it. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
