import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bundleScript } from '../../../src/site/bundled-script.ts';

/** What asks for other files or servers. */
const ASKING = /import[(.]|await fetch\(|new Worker|XMLHttpRequest|sendBeacon|WebSocket/;

const CARRIED = 'src/scripts/carried.ts';

describe('bundleScript', () => {
  test('makes one script that asks for no other, the same one each time', async () => {
    const options = { base: '#', constants: { REPORT: 'https://github.com/example/retcode/new' } };
    const code = await bundleScript(CARRIED, options);
    expect(() => new Script(code)).not.toThrow();
    expect(ASKING.exec(code)?.[0]).toBeUndefined();
    expect(code.includes(options.constants.REPORT)).toBe(true);
    expect((await bundleScript(CARRIED, options)) === code).toBe(true);
  });
});
