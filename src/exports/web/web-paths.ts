/** Where browsers find how to search this site. */
export const SEARCH_PATH = '/opensearch.xml';

/** What browsers install the site by. */
export const MANIFEST_PATH = '/manifest.webmanifest';

/**
 * Where a phone sends what is shared with the installed site. No server ever gets it: the service
 * worker answers, and only a page that has one offers the manifest.
 */
export const SHARE_PATH = '/offline/share';

/** The fields of what is shared there. */
export const SHARE_FIELDS = ['title', 'text', 'url'] as const;
