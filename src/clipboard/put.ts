import type { Clip } from '../tickets/clip.ts';

/** What is put, and whether it comes with HTML, which a browser wants to know at once. */
interface Putting {
  clip: Clip | Promise<Clip>;
  isRich: boolean;
}

/**
 * Puts something on the clipboard. Some browsers allow that only as long as a key or a button is pressed: they
 * get a promise of what is still made.
 *
 * @throws {unknown} where the browser refuses, or has no clipboard for scripts, as without https
 */
export async function putOnClipboard({ clip, isRich }: Putting): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText((await clip).text);
    return;
  }
  const makeBlob = async (type: string, name: keyof Clip) =>
    new Blob([(await clip)[name] ?? ''], { type });
  const item = new ClipboardItem({
    'text/plain': makeBlob('text/plain', 'text'),
    ...(isRich && { 'text/html': makeBlob('text/html', 'html') }),
  });
  await navigator.clipboard.write([item]);
}
