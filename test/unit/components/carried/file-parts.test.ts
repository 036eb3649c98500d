import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { makeFileParts } from '../../../../src/components/carried/file-parts.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');

describe('makeFileParts', () => {
  test('lets run what is there and nothing else', () => {
    const { style, lookup, policy } = makeFileParts('a{}\n', { script: 'run();\n', index: {} });
    expect([style, lookup?.script]).toEqual(['a{}', 'run();']);
    expect(policy).toContain(`;script-src 'sha256-${hash('run();')}';`);
    expect(policy).toContain(`;style-src 'sha256-${hash('a{}')}';`);
    expect(policy).not.toMatch(/'self'|unsafe|blob:|data:|http/);
  });

  test('lets no script run where there is none', () => {
    const { lookup, policy } = makeFileParts('a{}');
    expect(lookup).toBeUndefined();
    expect(policy).toContain(';script-src;');
  });

  test.each(['</script><script>alert(1)</script>', '<!-- <script', '</SCRIPT >', '<!--'])(
    'keeps %s inside of script and data',
    (text) => {
      const script = `(${JSON.stringify(text)});`;
      const { lookup } = makeFileParts('', { script, index: { text } });
      expect(JSON.parse(lookup?.index ?? '')).toEqual({ text });
      expect(runInNewContext(lookup?.script ?? '')).toBe(text);
      expect(Object.values(lookup ?? {}).join()).not.toMatch(/<(?:!--|\/?script)/i);
    },
  );
});
