import { parseTree } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';

/** An answer without what a program prints around it. */
export interface Transcript {
  /** The HTTP status, where the answer came with its status line. */
  status?: number;
  body: string;
}

const STATUS_LINE = /^HTTP\/[\d.]+ (?<status>\d{3})(?: .*)?$/;
/** A line of `curl --verbose` that came from the server: `< HTTP/1.1 402 Payment Required`. */
const RECEIVED = /^< (?:HTTP\/|[\w-]+:)|^<\s*$/;
/** Others of its lines: what it does, what it sent, how many bytes went by, how far it is. */
const ASIDE = /^\* |^>(?: |$)|^[{}] \[\d+ bytes data\]$|^ +% Total|^ +Dload|^ *\d+ +\d+ .*:--/;
/** The last of them stands behind a body that does not end with a line break. */
const LEFT_INTACT = /\* (?:Connection #\d+ to host|Closing connection).*$/gm;

/** More places at which an answer may begin are not tried. */
const MAX_TRIED = 50;

/** Takes the fences of a Markdown block away, and what `curl --verbose` prints around an answer. */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  const isFenced = lines.length > 2 && /^```\w*$/.test(lines[0] ?? '') && lines.at(-1) === '```';
  if (isFenced) return lines.slice(1, -1).join('\n').trim();
  return lines.some((line) => line.startsWith('< HTTP/')) ? takeReceived(text) : text;
}

/**
 * Parts status line and headers from the body; of several answers one below the other, as
 * `curl --include --location` prints them, the last is taken.
 */
export function splitHttp(text: string): Transcript {
  const found = STATUS_LINE.exec(text.split('\n', 1)[0]?.trimEnd() ?? '');
  if (!found) return { body: text };
  const end = text.search(/\n[ \t]*\n/);
  const body = end === -1 ? '' : text.slice(end).trim();
  if (STATUS_LINE.test(body.split('\n', 1)[0]?.trimEnd() ?? '')) return splitHttp(body);
  return { status: Number(found.groups?.status), body };
}

/** The first JSON object or list in a text: in a line of a log, behind a command, in a callback. */
export function findJson(text: string): string | undefined {
  const starts = [...text.matchAll(/\{\s*["}]|\[\s*\{/g)].slice(0, MAX_TRIED);
  for (const { index } of starts) {
    const errors: ParseError[] = [];
    const rest = text.slice(index);
    const tree = parseTree(rest, errors, { disallowComments: true });
    const end = tree ? tree.offset + tree.length : 0;
    // What comes behind it is no part of it.
    if (tree?.children?.[0] && errors.every(({ offset }) => offset >= end))
      return rest.slice(0, end);
  }
  return undefined;
}

function takeReceived(text: string): string {
  return text
    .replace(LEFT_INTACT, '')
    .split('\n')
    .filter((line) => !ASIDE.test(line))
    .map((line) => (RECEIVED.test(line) ? line.slice(2) : line))
    .join('\n')
    .trim();
}
