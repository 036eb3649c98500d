import { describe, expect, test } from 'vitest';
import { vendorName } from '../../../../src/lookup/forms/vendor-name.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex();

describe('vendorName', () => {
  test.each([
    ['Clarion 21', 'crm', 'name'],
    ['CLARION crm error', 'crm', 'name'],
    ['the Revenue Office said no', 'tax', 'name'],
    ['墨码 100307', 'qr', 'name'],
    ['墨码100307', 'qr', 'name'],
    ['请问墨码的错误', 'qr', 'name'],
    ['claroin 21', 'crm', 'misspelt'],
    ['smsly', 'sms', 'name'],
    ['Host: api.texting.example', 'sms', 'host'],
    ['https://kb.texting.example/x', 'sms', 'host'],
    ['sms 8', 'sms', 'topic'],
    ['http 404', 'http', 'name'],
  ])('finds in %j %s by its %s', (text, vendor, how) => {
    expect(find(text)).toContain(`${vendor} ${how}`);
  });

  test.each([
    ['half a name', 'the revenue of it'],
    ['a part of a word', 'clarionette'],
    ['a longer domain', 'nottexting.example'],
    ['what every object has', '__proto__ constructor'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => {
    expect(find(text).filter((found) => found.endsWith('name') || found.endsWith('host'))).toEqual(
      [],
    );
  });

  test('knows no standard and no slip in a long text', () => {
    const text = 'GET http here and claroin there, with many more words than anybody would type in';
    expect(find(text)).toEqual([]);
  });

  test('tells all lines on which a vendor is named', () => {
    const { pieces } = vendorName.find(readSetting('Clarion\nx\nClarion again', index));
    const crm = pieces.find(({ vendor }) => vendor.id === 'crm');
    expect(new Set(crm?.lines)).toEqual(new Set([1, 3]));
  });
});

function find(text: string): string[] {
  const { pieces } = vendorName.find(readSetting(text, index));
  return pieces.map(({ vendor: { id }, how }) => `${id} ${how}`);
}
