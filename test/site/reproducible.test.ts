import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/build.ts';
import { copyCheckout } from '../support/copy-checkout.ts';
import { readFiles } from '../support/read-files.ts';
import { ODD } from '../support/sites.ts';

const ELSEWHERE = resolve('.cache/elsewhere');

/** Where everything is otherwise that is no part of the content. */
const WORLD = {
  NODE_ENV: 'development',
  PROD: '',
  DEV: '1',
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${resolve('test/support/other-world.ts')}`,
};

// Linking the packages takes longer than building.
test('the same content is the same site, byte for byte, whenever and wherever it is built', () => {
  copyCheckout(ELSEWHERE);
  const out = join(ELSEWHERE, 'somewhere/else');
  const there = { ...ODD, content: resolve(ODD.content), out };

  const { status, output } = buildSite(there, { cwd: ELSEWHERE, env: WORLD });

  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  const [one, other] = [readFiles(ODD.out), readFiles(out)];
  expect(Object.keys(other)).toEqual(Object.keys(one));
  expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
  rmSync(ELSEWHERE, { recursive: true });
}, 240_000);
