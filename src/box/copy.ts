const labels = new WeakMap<HTMLElement, string>();

/** Puts a text on the clipboard, and says on the button for a while whether that went well. */
export async function copyFor(button: HTMLElement, getText: () => string | Promise<string>) {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  try {
    await putOnClipboard(await getText());
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Could not copy';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

async function putOnClipboard(text: string) {
  // Without https there is no clipboard for scripts: the reader copies from a dialog.
  if (isSecureContext) await navigator.clipboard.writeText(text);
  else prompt('Copy this:', text);
}
