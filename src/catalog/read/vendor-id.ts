const VENDOR_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Names that no vendor may take. */
const RESERVED_IDS = new Set([
  // First segments of the site's other pages.
  ...['api', 'code', 'guides', 'lookup', 'offline', 'pagefind', 'problem', 'sitemap', 'vendors'],
  // Data files that stand beside the vendors' own: /api/v1/index.json.
  ...['index', 'openapi', 'schema'],
  // Devices, which are no folders on Windows.
  ...[
    'con',
    'prn',
    'aux',
    'nul',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
  ],
]);

/** What is wrong with an id of a vendor, which is the name of its folder, and what to do. */
export function checkVendorId(id: string): { message: string; fix: string } | undefined {
  if (RESERVED_IDS.has(id))
    return {
      message: `"${id}" is the name of another part of the site.`,
      fix: 'Name it after the vendor and the product: acme-pay.',
    };
  if (VENDOR_ID.test(id)) return undefined;
  return {
    message: `${JSON.stringify(id)} cannot be a vendor's id.`,
    fix: 'Name it with lower-case letters and digits, words joined by hyphens: acme-pay.',
  };
}
