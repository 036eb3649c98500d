import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { PublicResult } from '../../../src/cli/add-urls.ts';
import type { PackageData } from '../../../src/cli/package-data.ts';
import { EXIT, run } from '../../../src/cli/run.ts';
import { makeLookupData } from '../../../src/lookup/index/make-data.ts';
import { makeIndexFiles } from '../../../src/lookup/index/make-files.ts';
import { makeIndexSource } from '../../../src/lookup/index/source.ts';
import { makeFixtureCatalog } from '../../support/fixture-catalog.ts';

const { index } = makeIndexFiles(makeLookupData(makeFixtureCatalog()), () => '');

const data: PackageData = {
  info: { version: '1.2.3', homepage: 'https://example.org/retcode/' },
  openIndex: () => makeIndexSource(() => Promise.resolve(index)),
  readNote: (vendor, slug) => `# The note on ${vendor} ${slug}\n`,
};

describe('the command', () => {
  test('prints a code with its verdict, the reasons and the permanent link', async () => {
    const { status, output, errors } = await give(['hyper', '10']);
    expect({ status, errors }).toEqual({ status: EXIT.found, errors: '' });
    expect(output).toMatch(/^Hyper 10 ".+" {2}certain\n/);
    expect(output).toMatch(/\n {2}failure · /);
    expect(output).toMatch(/\n {2}Why: .+\n {2}https:\/\/example\.org\/retcode\/hyper\/10\/\n/);
  });

  test('reads a pipe, and of a log prints the failures', async () => {
    const log = ['0', '0', '10', '0'].map((code) => `{"ResponseCode":"${code}"}`).join('\n');
    const { output } = await give([], log);
    expect(output).toMatch(/^1 kind of failure in 1 place, 3 successes\.\n\nHyper 10 /);
    expect(output).not.toContain('Hyper 0 ');
  });

  test('prints the result as JSON, with the address of each page', async () => {
    const { status, output } = await give(['--json', 'hyper', '10']);
    const [first] = (JSON.parse(output) as PublicResult).answers;
    expect(status).toBe(EXIT.found);
    expect(first).toMatchObject({
      vendor: 'hyper',
      code: '10',
      url: 'https://example.org/retcode/hyper/10/',
    });
  });

  test('explains the first answer', async () => {
    expect(await give(['explain', 'hyper', '10'])).toMatchObject({
      status: EXIT.found,
      output: '# The note on hyper 10\n',
    });
  });

  test('opens the page of the first answer, and none where there is no answer', async () => {
    expect((await give(['--open', 'hyper 10'])).opened).toEqual([
      'https://example.org/retcode/hyper/10/',
    ]);
    expect((await give(['--open', 'qqqq zzzz'])).opened).toEqual([]);
  });

  test.each([[[]], [['--json']], [['explain']]])(
    'ends with 1 where nothing is found: %j',
    async (options) => {
      const { status, output } = await give([...options, 'qqqq', 'zzzz']);
      expect(status).toBe(EXIT.nothing);
      expect(output).not.toBe('');
    },
  );

  test('names the nearest codes of one that its vendor does not list', async () => {
    const { status, output } = await give(['hyper', '77']);
    expect(status).toBe(EXIT.nothing);
    expect(output).toContain('Hyper has no code 77 here.');
    expect(output).toContain('https://example.org/retcode/hyper/');
  });

  test('names a code of another system with the words to search for', async () => {
    const { status, output } = await give(['connect', 'ECONNREFUSED', '127.0.0.1:80']);
    expect(status).toBe(EXIT.nothing);
    expect(output.match(/ECONNREFUSED looks like/g)).toHaveLength(1);
    expect(output).not.toContain('No catalog here has a code ECONNREFUSED');
  });

  test('ends with 2 where it is not told what to look up', async () => {
    for (const words of [[], ['--jsno', 'text']]) {
      const { status, output, errors } = await give(words);
      expect({ status, output }).toEqual({ status: EXIT.wrong, output: '' });
      expect(errors).toContain('retcode');
    }
  });

  test('ends with 2 and one line where its data is broken', async () => {
    const openIndex = () => Promise.reject(new Error('index.json is cut off'));
    const { status, errors } = await give(['10'], '', { ...data, openIndex });
    expect({ status, errors }).toEqual({
      status: EXIT.wrong,
      errors: 'Nothing was looked up: index.json is cut off\n',
    });
  });

  test('gives the terminal nothing that moves its cursor or hides a text', async () => {
    const hostile = 'Hyper ResponseCode \u001b[2J\u009b31m\u202e77\u0007\u001b]0;x\u0007';
    const { output } = await give([hostile]);
    // eslint-disable-next-line no-control-regex
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('prints help and version', async () => {
    expect((await give(['--help'])).output).toContain('retcode explain');
    expect((await give(['--version'])).output).toBe('1.2.3\n');
  });
});

/** Runs the command with a pipe as its input. */
async function give(words: string[], piped = '', from: PackageData = data) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const opened: string[] = [];
  const openPage = (url: string) => Promise.resolve(opened.push(url));
  const input = Readable.from([piped]);
  const status = await run(words, from, { input, output, errors, openPage });
  output.end();
  errors.end();
  return { status, output: await text(output), errors: await text(errors), opened };
}
