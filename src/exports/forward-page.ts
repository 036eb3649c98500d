import { escapeHtml } from '../text/escape-html.ts';

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

interface Target extends PagePolicies {
  /** For links: base in front, encoded. */
  href: string;
  /** The absolute address. */
  url: string;
}

/**
 * Makes the page at an address whose page has moved. It leads on with the script, without it, and for
 * whoever follows no refresh by its link. Nothing is fetched for it. (The pages that Astro makes for its
 * `redirects` lose query and fragment, and take no policy.)
 */
export function makeForwardPage({ href, url, policy, referrer }: Target): string {
  const [link, address] = [href, url].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>This page has moved · Retcode</title>
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="${referrer}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0;url=${link}">
</head>
<body>
<p>This page has moved: <a href="${link}">${address}</a></p>
<script>${FORWARD_SCRIPT}</script>
</body>
</html>
`;
}
