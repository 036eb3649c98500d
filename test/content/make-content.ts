import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SOUND_NOTES } from './sound-notes.ts';

export const VENDOR = 'acme/vendor.yaml';
export const CODES = 'acme/codes.yaml';
export const NOTE = 'acme/notes/042.md';
export const BETA_VENDOR = 'beta/vendor.yaml';
export const BETA_CODES = 'beta/codes.yaml';

/** Files of a content folder by path; null for one that is not there. */
export type ContentFiles = Record<string, string | Buffer | null>;

/** Content without a problem: two vendors, and as much of HTTP as they name. */
const SOUND: Readonly<Record<string, string>> = {
  ...SOUND_NOTES,
  [VENDOR]: `\
name: Acme Inc.
product: Acme Pay
api: Payments API v2
summary: Acme Pay takes card payments.
aliases: [Acme, acme.example]
homepage: https://acme.example/
documentation:
  - title: API guide
    url: https://acme.example/docs/
language: en
sources:
  - id: error-codes
    title: Error codes
    url: https://acme.example/docs/errors
    retrieved: "2026-11-20"
  - id: api-guide
    title: API guide
    retrieved: "2026-11-20"
sections:
  - id: general
    title: General
  - id: card
    title: Card
envelopes:
  - id: success
    title: Success
    codes: ["000"]
    code: /status/code
    type: string
    example: |
      { "status": { "code": "000" } }
    http: 200
    tell: '\`code\` is a text inside \`status\`.'
  - id: error
    title: Error
    code: /status/code
    type: string
    message: /status/text
    example: |
      { "status": { "code": "042", "text": "Limit of 50 reached" } }
    source: api-guide
    tell: '\`text\` stands beside \`code\`.'
success:
  pointer: /status/code
  equals: ["000"]
fallback:
  - from: "100"
    to: "199"
    says: Card errors
anchors: ["error-{code}"]
`,
  [CODES]: `\
- code: "000"
  section: general
  message: OK
  http: 200

- code: "042"
  section: card
  message: Limit of {amount} reached
  placeholders: ["{amount}"]
  description: See the [list of limits](https://acme.example/limits).
  http: 423
  origin: server
  source: api-guide

- code: "-1"
  section: card
  key: ERR_CARD
  status: deprecated
  replacedBy: "042"
`,
  [NOTE]: `\
---
title: The card has no money left for today.
outcome: failure
problem: RESOURCE_EXHAUSTED
actor: end-user
retry: later
related: ["-1", "beta/10"]
---

## Why it happens

Banks count what is paid in a day.

## What to do

Try again tomorrow.
`,
  [BETA_VENDOR]: `\
name: Beta
product: Beta Mail
api: REST API
summary: Beta sends letters.
language: en
sources:
  - id: errors
    title: Errors
    retrieved: "2026-11-20"
`,
  [BETA_CODES]: `\
- code: "10"
  message: Not found
  http: 404
`,
  'http/vendor.yaml': `\
name: IANA
product: HTTP
api: HTTP status codes
kind: standard
summary: The status codes of HTTP.
language: en
sources:
  - id: registry
    title: HTTP Status Code Registry
    retrieved: "2026-11-20"
`,
  'http/codes.yaml': `\
- code: "200"
  message: OK
- code: "404"
  message: Not Found
- code: "423"
  message: Locked
`,
  'published.txt': `\
# Every path that was ever published.
/
/acme/042/ "042"
/code/042/ "042"
`,
};

/** Writes a small content folder without a problem, but for the files given, and returns its path. */
export function makeContent(files: ContentFiles = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'retcode-content-'));
  for (const [path, content] of Object.entries({ ...SOUND, ...files })) {
    if (content === null) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A file of the content without a problem, with one part of it replaced. */
export function change(path: string, part: string, replacement: string): Record<string, string> {
  const whole = SOUND[path] ?? '';
  if (whole.split(part).length !== 2) throw new Error(`${path} has ${part} not exactly once`);
  return { [path]: whole.replace(part, () => replacement) };
}

/** A file of the content without a problem, with something below it. */
export function append(path: string, addition: string): Record<string, string> {
  return { [path]: `${SOUND[path] ?? ''}${addition}` };
}

/** A note without a problem for a code that a test adds. */
export function addNote(vendor: string, slug: string): Record<string, string> {
  const front = `---\ntitle: This is the note of ${slug}.\noutcome: success\n---\n`;
  return { [`${vendor}/notes/${slug}.md`]: `${front}\n## What it means\n\nOnly ${slug}.\n` };
}

/** The same for several codes. */
export function addNotes(vendor: string, slugs: readonly string[]): Record<string, string> {
  return Object.fromEntries(slugs.flatMap((slug) => Object.entries(addNote(vendor, slug))));
}

/** A file of the content without a problem. */
export function getSound(path: string): string {
  return SOUND[path] ?? '';
}

/** No file at all of those whose path begins like this. */
export function getNothing(start = ''): Record<string, null> {
  const paths = Object.keys(SOUND).filter((path) => path.startsWith(start));
  return Object.fromEntries(paths.map((path) => [path, null]));
}

/** Content with something wrong, and what is said of it. */
export interface BrokenCatalog {
  /** What is wrong, as an object of "refuses". */
  name: string;
  files: ContentFiles;
  /** Lines of the formatted problems, paths from the content folder. */
  says: readonly string[];
}
