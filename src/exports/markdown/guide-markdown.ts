import type { GetUrl } from '../urls.ts';

/** A guide as it is written. */
export interface GuideFile {
  /** `/guides/link/` */
  path: string;
  title: string;
  description: string;
  /** Markdown below the front matter. */
  body: string;
}

const RELATIVE_LINK = /(?<=\]\()(?:\.\.?\/|#)[^)\s]*(?=\))/g;

/** `/guides/<name>.md`: the guide as it is written, with links that hold outside of it. */
export function makeGuideMarkdown({ path, title, description, body }: GuideFile, getUrl: GetUrl) {
  const url = getUrl(path);
  const text = body.replaceAll(RELATIVE_LINK, (link) => new URL(link, url).href);
  return `# ${title}\n\n${description}\n\n${text.trim()}\n\nPermanent link: <${url}>\n`;
}
