import { getReferencePath } from '../catalog/paths.ts';
import { makeGetUrl } from '../exports/urls.ts';
import { lookUpFrom } from '../lookup/look-up.ts';
import type { LookupResult } from '../lookup/result.ts';
import { addUrls } from './add-urls.ts';
import { formatResult } from './format-result.ts';
import type { GetCodeUrl } from './format-result.ts';
import { HELP } from './help.ts';
import { readInput } from './input.ts';
import type { Input } from './input.ts';
import { readOrder, UsageError } from './order.ts';
import type { Order } from './order.ts';
import type { PackageData } from './package-data.ts';
import { makePlain } from './plain.ts';
import { makeStyle } from './style.ts';

/** What the command reads, and where it writes. */
export interface Terminal {
  input: Input;
  output: NodeJS.WritableStream;
  errors: NodeJS.WritableStream;
  /** Opens an address in the browser. */
  openPage: (url: string) => Promise<unknown>;
}

/** Exit statuses, as those of `grep`. */
export const EXIT = { found: 0, nothing: 1, wrong: 2 } as const;

/**
 * Runs the command.
 *
 * @param words what stands behind the command's name
 * @returns the exit status
 */
export async function run(
  words: readonly string[],
  data: PackageData,
  terminal: Terminal,
): Promise<number> {
  try {
    return await carryOut(readOrder(words), data, terminal);
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    const line = error instanceof UsageError ? message : `Nothing was looked up: ${message}`;
    terminal.errors.write(`${makePlain(line)}\n`);
    return EXIT.wrong;
  }
}

async function carryOut(order: Order, data: PackageData, terminal: Terminal): Promise<number> {
  const { output, errors } = terminal;
  if (order.task === 'help') output.write(HELP);
  if (order.task === 'version') output.write(`${data.info.version}\n`);
  if (order.task === 'help' || order.task === 'version') return EXIT.found;
  const text = order.text === '' ? await readInput(terminal.input) : order.text;
  if (text.trim() === '') {
    errors.write(HELP);
    return EXIT.wrong;
  }
  const result = await lookUpFrom(text, await data.openIndex());
  const [first] = result.answers;
  const getPageUrl = makeGetPageUrl(data.info.homepage);
  const getUrl: GetCodeUrl = (code) => getPageUrl(getReferencePath(code));
  output.write(format(order, { result, text, data, getUrl, getPageUrl, output }));
  if (!first) return EXIT.nothing;
  if (order.open) await terminal.openPage(getUrl(first));
  return EXIT.found;
}

interface Found {
  result: LookupResult;
  text: string;
  data: PackageData;
  getUrl: GetCodeUrl;
  getPageUrl: (path: string) => string;
  output: NodeJS.WritableStream;
}

function format(
  { task, json }: Order,
  { result, text, data, getUrl, getPageUrl, output }: Found,
): string {
  const [first] = result.answers;
  if (json) return `${JSON.stringify(addUrls(result, getUrl), null, 2)}\n`;
  if (task === 'explain' && first) return makePlain(data.readNote(first.vendor, first.slug));
  const isLong = text.trim().includes('\n');
  return formatResult(result, { getUrl, getPageUrl, style: makeStyle(output), isLong });
}

function makeGetPageUrl(homepage: string): (path: string) => string {
  const { origin, pathname } = new URL(homepage);
  return makeGetUrl(origin, pathname);
}
