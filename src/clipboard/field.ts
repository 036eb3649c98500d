import type { Clip } from '../tickets/clip.ts';

/**
 * Shows what the browser did not let the page copy in a field, selected. Copied from there by the reader it is
 * what a button would have copied, HTML included.
 */
export function showField({ text, html }: Clip, done: () => void) {
  const dialog = document.createElement('dialog');
  dialog.className = 'copy-field';
  dialog.ariaLabel = 'Copy this';
  const line = document.createElement('p');
  line.textContent = 'This browser lets no page copy here. Press Ctrl C (⌘ C on a Mac):';
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  field.rows = Math.min(12, text.split('\n').length + 1);
  field.ariaLabel = 'Text to copy';
  const close = Object.assign(document.createElement('button'), { textContent: 'Close' });
  close.className = 'button';
  close.addEventListener('click', () => dialog.close());
  // Keys of the page below.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('copy', (event) => {
    const isAll = field.selectionStart === 0 && field.selectionEnd === text.length;
    if (!isAll || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    dialog.close();
    done();
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(line, field, close);
  (document.querySelector('dialog:modal') ?? document.body).append(dialog);
  dialog.showModal();
  field.select();
}
