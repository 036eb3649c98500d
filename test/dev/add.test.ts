import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FIXTURE_CATALOG } from '../support/catalogs.ts';
import { startDevServer } from '../support/dev-server.ts';
import type { DevServer } from '../support/dev-server.ts';

const GUIDE = 'src/content/docs/guides/add.md';

/** What differs from one run to the next, or from our catalogs to others. Nothing else may. */
const VARIES = [
  [/localhost:\d+/g, 'localhost:4321'],
  [/\d+ vendors, \d+ codes/g, '35 vendors, 12074 codes'],
] as const;

/** A block of code in the guide, its language, and the file that the sentence before names for it. */
const BLOCK = /(?:`(?<file>[^`\s]+)`:\n\n)?```(?<language>\w+)\n(?<text>[^]*?)```/g;

const ASKS = '(y or n)';

interface Step {
  file: string | undefined;
  language: string;
  text: string;
}

const [part = ''] = readFileSync(GUIDE, 'utf8').split('\n## vendor.yaml');
const steps = Array.from(part.matchAll(BLOCK), ({ groups }) => groups as unknown as Step);

/** A checkout with other catalogs: its program is that of this one. */
const root = mkdtempSync(join(tmpdir(), 'retcode-add-'));
/** What each command printed, and what stands below it in the guide. */
const ran: { command: string; printed: string; told: string }[] = [];
/** What the page of the code showed without a note, and with it. */
const seen: string[] = [];
let server: DevServer | undefined;

afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true });
});

describe('the guide "Add a vendor", followed step by step', () => {
  beforeAll(async () => {
    for (const name of ['package.json', 'src', 'node_modules'])
      symlinkSync(resolve(name), join(root, name));
    cpSync(FIXTURE_CATALOG, join(root, 'content'), { recursive: true });
    for (const [i, step] of steps.entries()) await follow(step, steps[i + 1]?.text ?? '');
  }, 240_000);

  test('has commands that print what stands below them', () => {
    expect(ran.map(({ printed }) => printed)).toEqual(ran.map(({ told }) => told));
    const commands = ran.map(({ command }) => /^npm run ([\w:]+)/.exec(command)?.[1]);
    const check = 'check:content';
    expect(commands).toEqual(['new', 'import', check, 'dev', check, 'publish:paths']);
  });

  test('makes a page that says that there is no explanation, and then shows the note', () => {
    expect(seen[0]).toContain('Slot {time} is taken');
    expect(seen[0]).toContain('No explanation yet');
    expect(seen[1]).toContain('Another booking has this time; choose a free one.');
    expect(seen[1]).not.toContain('No explanation yet');
  });
});

/** Writes a file of the guide, or runs a command of it. */
async function follow({ file, language, text }: Step, told: string) {
  if (file !== undefined) await write(file, text);
  else if (language === 'sh') {
    const command = text.trimEnd();
    const printed = command === 'npm run dev' ? await serve() : run(command, told.includes(ASKS));
    ran.push({ command, printed: unify(printed), told });
  }
}

async function write(file: string, text: string) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (!server) return;
  await vi.waitUntil(async () => (await look()) !== seen[0], { timeout: 20_000, interval: 200 });
  seen.push(await look());
}

/** Runs a command as somebody types it; where it asks, that is answered with yes. */
function run(command: string, asks: boolean): string {
  const typed = asks ? ['python3', resolve('test/support/ask_on_terminal.py'), 'y\n'] : [];
  const [program, ...args] = [...typed, 'sh', '-c', command];
  const env = { ...process.env, CONTENT: undefined, NO_COLOR: '1', npm_config_loglevel: 'silent' };
  const { stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', env });
  return stdout + stderr;
}

/** Starts the server that `npm run dev` starts, and looks at the page of the code. */
async function serve(): Promise<string> {
  server = await startDevServer(join(root, 'content'));
  seen.push(await look());
  return `${/^┃ Local .*$/m.exec(server.getOutput())?.[0] ?? ''}\n`;
}

async function look(): Promise<string> {
  const page = await (await fetch(new URL('acme-garage/0042/', server?.url))).text();
  return /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
}

function unify(printed: string): string {
  const text = stripVTControlCharacters(printed).replaceAll(/\r+\n/g, '\n');
  return VARIES.reduce((unified, [varies, one]) => unified.replaceAll(varies, one), text);
}
