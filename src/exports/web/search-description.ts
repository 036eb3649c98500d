import { x } from 'xastscript';
import type { GetUrl } from '../urls.ts';
import { FAVICON_PATH } from './icons.ts';
import { SEARCH_PATH } from './web-paths.ts';
import { formatXml } from '../xml.ts';
import { getSiteName } from '../../text/site-name.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

/**
 * `/opensearch.xml`: lets a keyword in the address bar run a look-up.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function makeSearchDescription(getUrl: GetUrl): string {
  return formatXml(
    x('OpenSearchDescription', { xmlns: NAMESPACE }, [
      x('ShortName', getSiteName()),
      x('Description', 'Look up the response code of an API: what it means and what to do.'),
      x('Tags', 'error response status code api'),
      x('LongName', `${getSiteName()}: response codes of APIs`),
      // The only sizes that Firefox and others ask for.
      x('Image', { height: '16', width: '16', type: 'image/x-icon' }, getUrl('/favicon.ico')),
      x('Image', { type: 'image/svg+xml' }, getUrl(FAVICON_PATH)),
      // Braces must stand as they are: an address would have them escaped.
      x('Url', { type: 'text/html', template: `${getUrl('/')}?q={searchTerms}` }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: getUrl(SEARCH_PATH),
      }),
      x('Query', { role: 'example', searchTerms: '404' }),
      x('Language', 'en'),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  );
}
