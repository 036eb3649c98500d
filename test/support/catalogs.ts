import { env } from 'node:process';
import { getSettings } from '../../src/site/settings.ts';

/**
 * The catalogs that the program is tested with. They began as a copy of `content/` and are frozen:
 * queries, browser tests and budgets count on their codes and words, so they do not change when
 * `content/` does. A change that the schemas ask for is made in both.
 */
export const FIXTURE_CATALOG = 'test/fixtures/catalog';

/** The content under test, whatever it is: the folder that `CONTENT` names, as for `npm run build`. */
export const LIVE_CONTENT = getSettings(env).content;
