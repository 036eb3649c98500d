import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getSchemaOf } from '../support/schema-of.ts';
import { isSkeleton } from '../../src/catalog/write/skeleton.ts';
import { checkNewId } from '../../src/new/check-new-id.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { readFiles } from '../support/read-files.ts';
import { runOnTerminal } from '../support/run-on-terminal.ts';
import { append, makeContent, NOTE } from './make-content.ts';

const ANSWER = '{"error":{"code":"042","text":"It\'s: \\"expired\\" #1"},"id":"x-1"}';
const FLAGS = [
  ...['--name', 'Gamma: Inc.', '--product', 'Gamma Pay', '--api', 'API #2'],
  ...['--title', '오류 코드', '--document', 'https://gamma.example/docs/errors'],
];

let content: string;

beforeEach(() => {
  content = makeContent(
    append('published.txt', '/old/ -> /acme/042/\n/gone/1/ "1" -> /acme/042/\n'),
  );
});

afterEach(() => rmSync(content, { recursive: true }));

describe('npm run new', () => {
  test('writes a catalog of which the check has nothing to say', () => {
    const { status, stdout, stderr } = run(['gamma', ...FLAGS, '--example', '-'], ANSWER);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('→ /error/code  sure  "042"');
    expect(stdout).toContain('npm run import -- gamma');
    const { reading, problems } = readCatalog(content);
    expect(problems).toEqual([]);
    const gamma = reading.vendors.find(({ id }) => id === 'gamma');
    expect(gamma?.codes).toMatchObject([{ code: '042', message: 'It\'s: "expired" #1' }]);
    expect(gamma?.vendor).toMatchObject({
      name: 'Gamma: Inc.',
      notes: 'incomplete',
      envelopes: [{ code: '/error/code', message: '/error/text', type: 'string' }],
    });
    expect(isSkeleton(readFiles(content)['gamma/codes.yaml'] ?? '')).toBe(true);
    for (const name of ['vendor.yaml', 'codes.yaml'])
      expect(getSchemaOf(join(content, 'gamma', name))).toBe(name);
  });

  test('asks on a terminal for what no flag says, again where the answer cannot be right', () => {
    const answers = ['Gamma Inc.', 'Gamma Pay', 'API 2', 'Errors', 'gamma.example', '', ''];
    const codes = ['', '042', 'No such card'];
    const { status, stdout } = ask([...answers, ...codes]);
    expect([status, stdout.match(/Where is it published\?/g)?.length]).toEqual([0, 2]);
    expect(stdout).toMatch(/--document: "gamma\.example" .*\r?\n/);
    const { reading, problems } = readCatalog(content);
    expect(problems).toEqual([]);
    const gamma = reading.vendors.find(({ id }) => id === 'gamma');
    expect(gamma?.vendor).toMatchObject({ name: 'Gamma Inc.', product: 'Gamma Pay', api: 'API 2' });
    expect(gamma?.vendor.sources).toMatchObject([{ title: 'Errors' }]);
    expect(gamma?.codes).toMatchObject([{ code: '042', message: 'No such card' }]);
  });

  test('asks on a terminal where code and message stand in an example, if that is not sure', () => {
    const file = join(content, '..', 'answer.json');
    writeFileSync(file, '{"a":"7","b":"8","info":"No such card"}');
    const { status, stdout } = ask(['', '/c', '/b', ''], [...FLAGS, '--example', file]);
    rmSync(file);
    expect(stdout).toContain('There are: /a, /b, /info');
    expect(status).toBe(0);
    const gamma = readCatalog(content).reading.vendors.find(({ id }) => id === 'gamma');
    expect(gamma?.codes).toMatchObject([{ code: '8', message: 'No such card' }]);
  });

  test('writes nothing where the questions are not answered to the end', () => {
    const before = readFiles(content);
    const { status, stdout } = ask(['Gamma Inc.', 'Gamma Pay']);
    expect(status).toBe(1);
    expect(stdout).toContain('Nothing was written: the questions were not answered to the end.');
    expect(readFiles(content)).toEqual(before);
  });

  test('takes an HTTP answer, and a vendor whose answers are no JSON', () => {
    const http = `HTTP/1.1 404 Not Found\nA: b\n\n{\n\t"code": 7,\n\t"message": "No such card"\n}`;
    expect(run(['gamma', ...FLAGS, '--example', '-'], http).stderr).toBe('');
    expect(run(['delta', ...FLAGS, '--code', '1', '--message', 'Busy: wait']).stderr).toBe('');
    const standard = [
      'epsilon',
      ...FLAGS,
      '--kind',
      'standard',
      '--code',
      'E1',
      '--message',
      'x y',
    ];
    expect(run(standard).stderr).toBe('');
    const { reading, problems } = readCatalog(content);
    expect(problems).toEqual([]);
    const gamma = reading.vendors.find(({ id }) => id === 'gamma');
    expect(gamma?.codes).toMatchObject([{ code: '7', http: 404 }]);
  });

  test.each([
    ['acme', 'is there already'],
    ['api', 'is the name of another part of the site'],
    ['../gamma', "cannot be a vendor's id"],
    ['Gamma', "cannot be a vendor's id"],
    ['old', 'lead to /acme/042/ now'],
    ['gone', 'lead to /acme/042/ now'],
  ])('refuses the id %s', (id, why) => {
    const { published } = readCatalog(content).reading;
    expect(() => checkNewId(id, content, published)).toThrow(why);
  });

  test('names everything that is missing or wrong at once, and leaves nothing', () => {
    const before = readFiles(content);
    const wrong = ['--name', ' x', '--document', 'acme.example', '--language', 'english'];
    const { status, stderr } = run(['gamma', ...wrong]);
    expect(status).toBe(1);
    for (const flag of ['product', 'api', 'title', 'name', 'document', 'language'])
      expect(stderr).toContain(`--${flag}`);
    const file = join(content, 'acme/vendor.yaml');
    expect(run(['gamma', ...FLAGS, '--example', file]).status).toBe(1);
    expect(run(['gamma', ...FLAGS, '--example', join(content, 'nosuch')]).stderr).toContain(
      'nosuch',
    );
    expect(run(['gamma', ...FLAGS, '--example', '-'], '{"code":5}').stderr).toContain('--message');
    expect(readFiles(content)).toEqual(before);
  });

  test('says in one error that there is no such folder, or that it cannot be written', () => {
    const args = ['gamma', ...FLAGS, '--example', '-'];
    for (const folder of [join(content, NOTE), join(content, 'nosuch')])
      expect(run(args, ANSWER, folder).stderr).toMatch(/^There is no content folder .*\n.*\n$/);
    // Nobody may make a folder there, whatever rights they have.
    if (!existsSync('/proc/self')) return;
    expect(run(args, ANSWER, '/proc').stderr).toMatch(/could not be written, .*\n.*\n$/);
  });
});

function ask(answers: string[], flags: string[] = []) {
  const typed = answers.map((answer) => `${answer}\r`).join('');
  return runOnTerminal(typed, ['src/new-vendor.ts', 'gamma', ...flags], content);
}

function run(args: string[], input = '', folder = content) {
  return spawnSync(process.execPath, ['src/new-vendor.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, CONTENT: folder },
  });
}
