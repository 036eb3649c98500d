import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Form, FormExamples } from '../../../../src/lookup/forms/form.ts';
import { EXAMPLES, FORMS, VENDOR_FORMS } from '../../../../src/lookup/forms/forms.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import type { Evidence, VendorMention } from '../../../../src/lookup/match/evidence.ts';
import { makeFixtureCatalog } from '../../../support/fixture-catalog.ts';
import { makeVendorFolder } from '../../../support/make-catalog.ts';
import { PROGRAMS } from '../../../support/programs.ts';
import { readSetting } from '../../../support/make-setting.ts';

const FOLDER = 'src/lookup/forms';
const programs = PROGRAMS.map(makeVendorFolder);
const index = makeLookupIndex(makeLookupData(makeFixtureCatalog(programs)));

const files = globSync(`${FOLDER}/*.ts`)
  .map((file) => file.replaceAll('\\', '/').slice(FOLDER.length + 1, -3))
  .filter((name) => !/^forms?$/.test(name));

const forms: [string, Form<Evidence | VendorMention>, FormExamples][] = Object.entries({
  ...FORMS,
  ...VENDOR_FORMS,
}).map(([name, form]) => [
  form.name,
  form as Form<Evidence | VendorMention>,
  EXAMPLES[name as keyof typeof EXAMPLES],
]);

describe('the forms', () => {
  test('are those of the folder, by their names', () => {
    expect(forms.map(([name]) => name).toSorted()).toEqual(files.toSorted());
  });

  test.each(forms)('%s finds what its examples say, and says why', (name, form, examples) => {
    expect(examples.true.length).toBeGreaterThan(0);
    for (const [text, id] of examples.true) {
      const { pieces } = form.find(readSetting(text, index));
      expect(pieces.map(getId), text).toContain(id);
      for (const piece of pieces) {
        expect(piece.form).toBe(name);
        expect(form.say(piece, index)).toMatch(/\S/);
      }
    }
  });

  test.each(forms)('%s finds nothing in what only looks like it', (_, form, examples) => {
    expect(examples.false.length).toBeGreaterThan(0);
    for (const text of examples.false)
      expect(form.find(readSetting(text, index)).pieces.map(getId), text).toEqual([]);
  });
});

function getId(piece: Evidence | VendorMention): string {
  return 'code' in piece ? `${piece.code.vendor}/${piece.code.code}` : piece.vendor.id;
}
