import { globSync, readFileSync } from 'node:fs';
import { cwd } from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { formatSchemaLine } from '../../src/catalog/write/schema-line.ts';
import { startEditor } from '../support/language-server.ts';
import type { Diagnostic } from '../support/language-server.ts';

/** What somebody writes by mistake, the line that is underlined (from 1), and what is said there. */
const MISTAKES: [file: string, text: string, line: number, says: string][] = [
  ['acme/vendor.yaml', 'name: Acme\nprodukt: Pay\n', 2, 'Property produkt is not allowed'],
  ['acme/vendor.yaml', 'kind: company\n', 1, 'Valid values: "vendor", "standard"'],
  ['acme/vendor.yaml', 'homepage: acme.example\n', 1, 'must be an absolute https address'],
  [
    'acme/vendor.yaml',
    'name: Acme\naliases: []\nsections:\n  - id: A b\n',
    4,
    'lower-case letters',
  ],
  ['acme/codes.yaml', '- code: "1"\n  mesage: x\n', 2, 'Property mesage is not allowed'],
  ['acme/codes.yaml', '- code: 1\n  message: x\n', 1, 'Expected "string"'],
  ['acme/codes.yaml', '- code: "1"\n\n- message: x\n', 3, 'Missing property "code"'],
  ['acme/codes.yaml', '- code: "1"\n  http: 4040\n', 2, 'above the maximum of 599'],
  ['acme/codes.yaml', '- code: "1"\n  otherKeys: []\n', 2, 'too few items'],
  ['acme/facets.yaml', '- code: "1"\n  outcome: failed\n', 2, '"failure"'],
  ['site.yaml', 'colours:\n  link: { light: red, dark: "#000000" }\n', 2, 'colour of six'],
  ['site.yaml', 'name: A name that no list of programs shows\n', 1, 'maximum length of 16'],
  ['alike.yaml', '- notes: [a/1, a/2]\n', 1, 'Missing property "reason"'],
];

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};
const yaml = {
  schemas: settings['yaml.schemas'],
  // Nothing is fetched from the network.
  schemaStore: { enable: false },
  ...{ validate: true, hover: true, completion: true },
};
const editor = startEditor(cwd(), { yaml });
afterAll(() => editor.stop());

describe('an editor with the YAML language server', () => {
  test('underlines nothing in the content as it stands', async () => {
    const files = globSync('content/{,*/}*.yaml').sort();
    const found = await Promise.all(
      files.map(async (file) => {
        const said = await diagnose(file, readFileSync(file, 'utf8'));
        return said.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);
      }),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(found.flat()).toEqual([]);
  });

  test.each(MISTAKES)('underlines in %s what is wrong with %j', async (file, text, line, says) => {
    const said = await diagnose(`content/${file}`, text);
    const there = said.filter(({ range }) => range.start.line + 1 === line);
    expect(there.map(({ message }) => message).join('\n')).toContain(says);
  });

  test('offers the fields that are left, with what each is and an example', async () => {
    const file = await editor.open('content/acme/codes.yaml', '- code: "1"\n  \n');
    const offers = await file.complete({ line: 1, character: 2 });
    const message = offers.find(({ label }) => label === 'message');
    expect(offers.map(({ label }) => label)).not.toContain('code');
    expect(message?.documentation).toContain('What the API returns');
    expect(message?.insertText).toContain('Card [number] expired');
    await file.close();
  });

  test('offers the values of a field that has a few, with what each means', async () => {
    const file = await editor.open('content/acme/facets.yaml', '- code: "1"\n  retry: \n');
    const offers = await file.complete({ line: 1, character: 9 });
    const says = Object.fromEntries(offers.map((one) => [one.label, one.documentation]));
    expect(says).toMatchObject({ 'after-fix': expect.stringContaining('corrected') as string });
    expect(Object.keys(says)).toHaveLength(5);
    await file.close();
  });

  test('says what a field is where the pointer rests on it', async () => {
    const file = await editor.open('content/acme/vendor.yaml', 'sources:\n  - retrieved: x\n');
    const says = await file.hover({ line: 1, character: 6 });
    expect(says).toContain('The day on which we read it');
    expect(says).toContain('2026-11-20');
    await file.close();
  });

  test('goes by the first line of a file where no settings tell its schema', async () => {
    const text = `${formatSchemaLine('vendor')}nosuch: 1\n`;
    const elsewhere = 'test/fixtures/catalog/acme/other.yaml';
    expect(await diagnose(elsewhere, 'nosuch: 1\n')).toEqual([]);
    const said = await diagnose('content/acme/other.yaml', text);
    expect(said.map(({ message }) => message)).toContain('Property nosuch is not allowed.');
  });
});

async function diagnose(name: string, text: string): Promise<Diagnostic[]> {
  const file = await editor.open(name, text);
  const said = await file.diagnostics;
  await file.close();
  return said;
}
