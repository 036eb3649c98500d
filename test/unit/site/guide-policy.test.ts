import { describe, expect, test } from 'vitest';
import { protectPage } from '../../../src/site/guide-policy.ts';

const START = '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>A</title>';

/** The policy of a page, and the page without it. */
function split(html: string) {
  const match = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)">/.exec(html);
  return { policy: match?.groups?.policy ?? '', page: html.replace(match?.[0] ?? '', '') };
}

describe('protectPage', () => {
  test('puts the policy right behind the encoding', () => {
    const html = protectPage(`${START}</head><body></body></html>`);
    expect(html).toMatch(/^<!DOCTYPE html><html><head><meta charset="utf-8"\/><meta http-equiv=/);
  });

  test('allows the inline scripts of the page, and no files but its own', () => {
    const page = `${START}<script>let a = 1 < b</script><script type="module" src="/x.js"></script></head></html>`;
    const { policy } = split(protectPage(page));
    expect(policy).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-4+F5Lu5DbomTc14L/R5Fr6Z64IY6k0GEDRwcdQZI5fk=';",
    );
    expect(split(protectPage(page)).page).toBe(page);
  });

  test('makes a rule of each style attribute that is different', () => {
    const body = `<i style="--depth: 0;">a</i><b id="x>y" style="--depth: 1;"></b><u style="--depth: 0;"></u>`;
    const { page, policy } = split(protectPage(`${START}</head><body>${body}</body></html>`));
    expect(page).toContain(
      '<style>[data-style="0"]{--depth: 0;}[data-style="1"]{--depth: 1;}</style></head>',
    );
    expect(page).toContain(
      '<i data-style="0">a</i><b id="x>y" data-style="1"></b><u data-style="0"></u>',
    );
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/);
  });

  test('leaves alone what only reads like an attribute', () => {
    const body = `<code>&lt;b style="color: red"></code><script>"<b style='x'>" + '<b style="y">'</script>`;
    const { page } = split(protectPage(`${START}</head><body>${body}</body></html>`));
    expect(page).toContain(body);
    expect(page).not.toContain('<style>');
  });

  test('refuses a page that does not say how it is encoded', () => {
    expect(() => protectPage('<html><head></head></html>')).toThrow(/no <meta charset="utf-8">/);
  });
});
