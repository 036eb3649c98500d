import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { ROOT } from '../support/sites.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retcode-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a build of broken content names every problem, fails, and writes nothing', () => {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  cpSync(ROOT.content, content, { recursive: true });
  const codes = join(content, 'kra-etims', 'codes.yaml');
  writeFileSync(codes, readFileSync(codes, 'utf8').replace('code: "000"', 'code: 000'));
  const vendor = join(content, 'hyper', 'vendor.yaml');
  writeFileSync(vendor, readFileSync(vendor, 'utf8').replace('https://kb', 'javascript:kb'));

  const { status, output } = buildSite({ ...ROOT, content, out });

  expect(status).not.toBe(0);
  expect(output).toContain(`${codes}:1:9  [0].code`);
  expect(output).toMatch(/hyper\/vendor\.yaml:\d+:\d+ {2}homepage/);
  expect(existsSync(out)).toBe(false);

  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'published before');
  expect(buildSite({ ...ROOT, content, out }).status).not.toBe(0);
  expect(readdirSync(out)).toEqual(['index.html']);
});
