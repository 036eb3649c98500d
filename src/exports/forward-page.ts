import { escapeHtml } from '../text/escape-html.ts';
import { getSiteName } from '../text/site-name.ts';

/** Takes query and fragment along, which a refresh would lose. */
export const FORWARD_SCRIPT =
  'location.replace(document.links[0].href+location.search+location.hash)';

/** What a page tells a browser of itself, as all pages do. */
export interface PagePolicies {
  /** The Content-Security-Policy, which allows the script. */
  policy: string;
  /** The referrer policy. */
  referrer: string;
}

interface Forward extends PagePolicies {
  title: string;
  /** What is said before the link: why it leads on. */
  says: string;
  /** What the link says; left out, the address. */
  name?: string;
  /** For links: base in front, encoded. */
  href: string;
  /** The absolute address. */
  url: string;
}

/**
 * Makes a page that only leads on. It does so with the script, without it, and for whoever follows no
 * refresh by its link. Nothing is fetched for it. (The pages that Astro makes for its `redirects` lose
 * query and fragment, and take no policy.)
 */
export function makeForwardPage({ href, url, policy, referrer, ...words }: Forward): string {
  const { title, says, name = url } = words;
  const [link, address] = [href, url].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)} · ${escapeHtml(getSiteName())}</title>
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="${referrer}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0;url=${link}">
</head>
<body>
<p>${escapeHtml(says)}: <a href="${link}">${escapeHtml(name)}</a></p>
<script>${FORWARD_SCRIPT}</script>
</body>
</html>
`;
}
