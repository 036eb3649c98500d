import { startChromium, startFirefox } from './puppeteer.ts';
import type { BrowserName, VisitorOptions, VisitorSource } from './visitor.ts';
import { startWebKit } from './webkit.ts';

const STARTERS = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
} satisfies Record<BrowserName, (options: VisitorOptions) => Promise<VisitorSource>>;

/**
 * Starts a browser.
 *
 * @throws {Error} if it is not installed, with what to install
 */
export function startVisitors(
  name: BrowserName,
  options: VisitorOptions = {},
): Promise<VisitorSource> {
  return STARTERS[name](options);
}
