import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MADE_CONTENTS, writeContent } from '../support/made-contents.ts';

/** Where the contents are written. */
const FOLDER = '.cache/contents';

describe.each(MADE_CONTENTS.map((content, i) => ({ ...content, content, i })))(
  'with $name',
  ({ content, i }) => {
    const folder = join(FOLDER, String(i + 1));

    test('the content check is green', async () => {
      writeContent(folder, content);
      expect(await run(['src/check-content.ts'], folder)).toEqual({ status: 0, said: '' });
    });

    test('the site builds, and the tests of the content are green', async () => {
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'live'];
      expect(await run([...vitest, '--reporter=dot'], folder)).toEqual({ status: 0, said: '' });
    });
  },
);

/** Runs a program of the project on a content; `said` is what it printed, if it failed. */
function run(args: string[], content: string): Promise<{ status: number; said: string }> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST'),
  );
  const env = { ...Object.fromEntries(inherited), CONTENT: content, NO_COLOR: '1' };
  return new Promise((done) => {
    execFile(process.execPath, args, { env, maxBuffer: Infinity }, (error, stdout, stderr) => {
      done(error ? { status: 1, said: stdout + stderr } : { status: 0, said: '' });
    });
  });
}
