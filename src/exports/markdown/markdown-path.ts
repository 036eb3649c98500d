/**
 * Where the Markdown twin of a page is: its address without the last slash and with `.md`, as
 * `/hyper/10.md` for `/hyper/10/`; `/index.md` for the home page.
 */
export function getMarkdownPath(path: string): string {
  return path === '/' ? '/index.md' : `${path.replace(/\/$/, '')}.md`;
}
