import { start } from '../offline/page/start.ts';

/** Makes the site work without a network: loaded by itself once a page has been there for a while. */

void start();
