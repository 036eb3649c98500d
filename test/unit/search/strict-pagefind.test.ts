import { describe, expect, test } from 'vitest';
import { makeStrict } from '../../../src/search/strict-pagefind.ts';

const CHUNKS =
  'load(x,"load_index_chunk")).catch(()=>{});}b{load(y,"load_filter_chunk")).catch(()=>{});}';
const TELL = '${e?.toString()}`);}}';
const META = `catch(e){console.error(\`Failed to load the meta index:\n${TELL}`;
const START = 'a{this.instances=[this.primary];this.init(options2?.language);}';

describe('makeStrict', () => {
  test('lets no fault of loading pass', () => {
    expect(makeStrict(`${CHUNKS}${META}${START}`)).toBe(
      [
        'load(x,"load_index_chunk"));}b{load(y,"load_filter_chunk"));}',
        META.replace(/\}\}$/, 'throw e;}}'),
        'a{this.instances=[this.primary];this.init(options2?.language).catch(()=>{});}',
      ].join(''),
    );
  });

  test('refuses a script of another version', () => {
    expect(() => makeStrict(CHUNKS)).toThrow(/has 0 places like .*meta index/s);
    expect(() => makeStrict(`${CHUNKS}${CHUNKS}${META}`)).toThrow(/has 2 places/);
  });
});
