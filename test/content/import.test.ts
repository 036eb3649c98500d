import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { SKELETON } from '../../src/catalog/write/skeleton.ts';
import { readFiles } from '../support/read-files.ts';
import { runOnTerminal } from '../support/run-on-terminal.ts';
import { BETA_CODES, BETA_VENDOR, getSound, makeContent } from './make-content.ts';

const TABLE = `\
# Errors of letters

| Code | Message | HTTP |
| --- | --- | --- |
| 010 | No such address | 404 |
| 011 | Letter is too heavy | |
| | | |
`;

/** Of its second code the check says that it keeps the place of a text. */
const HURRIED = TABLE.replace('Letter is too heavy', 'TODO');

const VENDOR_FILE = `# Ours.\n${getSound(BETA_VENDOR)}`;

let content: string;

beforeEach(() => {
  content = makeContent({
    [BETA_VENDOR]: VENDOR_FILE,
    [BETA_CODES]: `${SKELETON}\n${getSound(BETA_CODES)}`,
    // The import takes this code's place.
    'beta/notes/10.md': null,
    'acme/notes/042.md': getSound('acme/notes/042.md').replace(', "beta/10"', ''),
  });
});

afterEach(() => {
  chmodSync(content, 0o755);
  rmSync(content, { recursive: true });
  expect(findLeft()).toEqual([]);
});

describe('npm run import', () => {
  test('shows what it understood, and writes nothing before somebody says yes', () => {
    const before = readFiles(content);
    const { status, stdout, stderr } = run(['beta', '-'], TABLE);
    expect(status).toBe(2);
    expect(stdout).toContain('standard input, read as GitHub Markdown: 2 rows');
    expect(stdout).toMatch(/Code +→ code +sure/);
    expect(stderr).toBe(
      `Nothing was written: there is no terminal to ask on. Add --yes to write ${content}/beta/codes.yaml.\n`,
    );
    expect(readFiles(content)).toEqual(before);
  });

  test('writes codes, title and address of the document with --yes, and no other file', () => {
    const before = readFiles(content);
    const flags = ['--yes', '--url', 'https://beta.example/errors', '--title', 'Errors: all'];
    const { status, stdout } = run(['beta', '-', ...flags], TABLE);
    expect(status).toBe(0);
    expect(stdout).toContain(`${content}/beta/codes.yaml has 2 codes.`);
    const after = readFiles(content);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      BETA_CODES,
      BETA_VENDOR,
    ]);
    expect(after[BETA_CODES]).toBe(
      '- code: "010"\n  message: No such address\n  http: 404\n\n- code: "011"\n  message: Letter is too heavy\n',
    );
    const { reading, problems } = readCatalog(content);
    expect(problems).toEqual([]);
    const beta = reading.vendors.find(({ id }) => id === 'beta')?.vendor;
    expect(beta).toMatchObject({ notes: 'incomplete' });
    expect(beta?.sources).toMatchObject([{ url: flags[2], title: flags[4] }]);
    expect(run(['beta', '-', '--yes'], TABLE)).toMatchObject({ status: 1 });
  });

  test('tells which codes the check refuses before anything is written, and writes the others', () => {
    const before = readFiles(content);
    const looked = run(['beta', '-'], HURRIED);
    expect(looked.stdout).toMatch(
      /The check refuses these, so they are not written:\n {2}line 6: "011": "TODO" .*\n\n$/,
    );
    expect(readFiles(content)).toEqual(before);
    const { status, stdout } = run(['beta', '-', '--yes'], HURRIED);
    expect(status).toBe(0);
    expect(stdout.indexOf('The check refuses')).toBeLessThan(stdout.indexOf('has 1 code.'));
    expect(readFiles(content)[BETA_CODES]).not.toContain('011');
  });

  test('writes nothing where the check refuses all, and names no folder that is gone', () => {
    const before = readFiles(content);
    const { status, stderr } = run(
      ['beta', '-', '--yes'],
      '| Code | Message | HTTP |\n|-|-|-|\n| 1 | Wrong | 418 |\n| 2 | Bad | 429 |\n',
    );
    expect(status).toBe(1);
    expect(stderr).toContain(`${content}/beta/codes.yaml:3:9  [0].http: HTTP has no status 418.`);
    expect(stderr).toContain(`Write a status that ${content}/http/codes.yaml lists.`);
    expect(readFiles(content)).toEqual(before);
  });

  test.each([
    ['n\r', 2, 'Nothing was written.'],
    ['\r', 2, 'Nothing was written.'],
    ['\u0004', 2, 'Nothing was written.'],
    ['\u0003', 2, 'Nothing was written.'],
    ['yes\r', 0, 'codes.yaml has 1 code.'],
  ])('asks on a terminal, and takes %j for an answer', (typed, status, says) => {
    const file = write('codes.md', HURRIED);
    const before = readFiles(content);
    const asked = runOnTerminal(typed, ['src/import-codes.ts', 'beta', file], content);
    rmSync(file);
    expect(asked.status).toBe(status);
    const [refused, question, answer] = ['The check refuses', `Write ${content}/beta`, says].map(
      (text) => asked.stdout.indexOf(text),
    ) as [number, number, number];
    expect(refused).toBeGreaterThan(-1);
    expect(question).toBeGreaterThan(refused);
    expect(answer).toBeGreaterThan(question);
    const isChanged = readFiles(content)[BETA_CODES] !== before[BETA_CODES];
    expect(isChanged).toBe(typed.startsWith('yes'));
  });

  test.each([
    [['beta'], 'npm run import -- <id> <file'],
    [['beta', '-', 'more'], 'npm run import -- <id> <file'],
    [['beta', '-', '--nosuch'], "Unknown option '--nosuch'"],
    [['../beta', '-'], "cannot be a vendor's id"],
    [['Beta', '-'], "cannot be a vendor's id"],
    [['gamma', '-', '--yes'], 'npm run new -- gamma'],
    [['acme', '-', '--yes'], 'npm run compare -- acme <file> --apply'],
    [['beta', '/nosuch/errors.md', '--yes'], '/nosuch/errors.md: There is no such file.'],
    [['beta', '.', '--yes'], '.: It is a folder.'],
    [['beta', '-', '--table', '7', '--yes'], '7'],
    [['beta', '-', '--columns', 'code,wrong', '--yes'], 'wrong'],
    [['beta', '-', '--format', 'wrong', '--yes'], 'wrong'],
    [
      ['beta', '-', '--url', 'acme', '--yes'],
      'sources[0].url: The value must be an absolute https address',
    ],
  ])('refuses %j in an error on standard error, and changes nothing', (args, says) => {
    const before = readFiles(content);
    const { status, stderr } = run(args, TABLE);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(readFiles(content)).toEqual(before);
  });

  test('explains itself', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--columns');
  });

  test('refuses a folder that leads out of the content, of which a copy could not be made', () => {
    const elsewhere = join(dirname(content), `${basename(content)}-elsewhere`);
    renameSync(join(content, 'beta'), elsewhere);
    symlinkSync(elsewhere, join(content, 'beta'));
    const before = readFiles(elsewhere);
    const { status, stderr } = run(['beta', '-', '--yes'], TABLE);
    expect(readFiles(elsewhere)).toEqual(before);
    rmSync(elsewhere, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain('beta is a link that leads out of');
  });

  test('writes into the folder that CONTENT leads to, and leaves the link', () => {
    const link = `${content}-link`;
    symlinkSync(content, link);
    const { status } = run(['beta', '-', '--yes'], TABLE, link);
    rmSync(link);
    expect(status).toBe(0);
    expect(readFiles(content)[BETA_CODES]).toContain('011');
  });

  test('says in one error that a folder may not be written', () => {
    const { status, stderr } = run(['beta', '-', '--yes'], TABLE, join(content, 'nosuch'));
    expect([status, stderr.split('\n').length]).toEqual([1, 3]);
    // Whoever may do all may write here too, so only others can try it.
    if (process.getuid?.() === 0) return;
    const around = join(content, 'around');
    mkdirSync(around);
    chmodSync(around, 0o555);
    expect(run(['beta', '-', '--yes'], TABLE, around).status).toBe(1);
  });
});

function run(args: readonly string[], input = '', folder = content) {
  return spawnSync(process.execPath, ['src/import-codes.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, CONTENT: folder },
  });
}

/** A file beside the content, which has no place for it. */
function write(name: string, text: string): string {
  const file = join(dirname(content), `${basename(content)}-${name}`);
  writeFileSync(file, text);
  return file;
}

/** Copies that a change left beside the content. */
function findLeft(): string[] {
  const parent = dirname(content);
  return existsSync(parent)
    ? readdirSync(parent).filter((name) => name.startsWith(`.${basename(content)}.`))
    : [];
}
