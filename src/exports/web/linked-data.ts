import type { Code, Vendor } from '../../catalog/catalog.ts';
import {
  getCodeDescription,
  getCodeName,
  getCodesDescription,
  getCodesName,
} from '../../catalog/headlines.ts';
import { getCodePath, getVendorPath } from '../../catalog/paths.ts';
import type { GetUrl } from '../urls.ts';
import { getSiteName } from '../../text/site-name.ts';

/*
 * What search engines are told of a page as data: JSON-LD 1.1 in the words of https://schema.org/. A
 * vendor's codes are a set of terms, and the page of each is the term's own address.
 */

/** What the page of a code is about, and where it stands on the site. */
export function makeCodeData(code: Code, getUrl: GetUrl): object {
  const { vendor } = code;
  const url = getUrl(getCodePath(code));
  const set = getUrl(getVendorPath(vendor));
  return makeGraph([
    {
      '@type': 'DefinedTerm',
      '@id': url,
      name: getCodeName(code),
      termCode: code.code,
      description: getCodeDescription(code),
      // The vendor's page says what the set is.
      inDefinedTermSet: { '@id': set },
    },
    makeBreadcrumbs([[getSiteName(), getUrl('/')], [vendor.product, set], [code.code]]),
  ]);
}

/** What the page of a vendor is about, and where it stands on the site. */
export function makeVendorData(vendor: Vendor, getUrl: GetUrl): object {
  const url = getUrl(getVendorPath(vendor));
  return makeGraph([
    {
      '@type': 'DefinedTermSet',
      '@id': url,
      name: getCodesName(vendor),
      description: getCodesDescription(vendor),
      alternateName: vendor.aliases,
    },
    makeBreadcrumbs([[getSiteName(), getUrl('/')], [vendor.product]]),
  ]);
}

function makeGraph(things: readonly object[]): object {
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * The way from the home page. The last step is the page itself and has no address, as search engines
 * read it: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
function makeBreadcrumbs(way: readonly (readonly [name: string, url?: string])[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(([name, item], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item,
    })),
  };
}
