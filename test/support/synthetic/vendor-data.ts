import type { CodeData } from '../../../src/schemas/code.ts';
import type { Envelope } from '../../../src/schemas/envelope.ts';
import type { VendorData } from '../../../src/schemas/vendor.ts';
import { makeVendorData } from '../make-catalog.ts';
import { isZero } from './entries.ts';
import type { Profile } from './profile.ts';
import type { Shape } from './shapes.ts';
import { makePlural } from './words.ts';

/** Makes the id of a vendor from its first word: `nordapay`, `kestora-mail`. */
export function makeVendorId({ random, trade }: Profile, word: string): string {
  return word + random.pick(['', '-']) + random.pick(trade.endings);
}

/** Makes what `vendor.yaml` says of a vendor with these codes. */
export function makeSyntheticData(
  profile: Profile,
  { id, codes }: { id: string; codes: readonly CodeData[] },
): VendorData {
  const { random, trade, shape } = profile;
  const name = id.split('-').map(makeCapital).join(' ');
  const what = random.pick(trade.products);
  const host = `${id}.example`;
  const [first = '', second = ''] = random.shuffle(trade.nouns).map(makePlural);
  const sections = [...new Set(codes.flatMap(({ section }) => section ?? []))];
  return makeVendorData({
    name,
    product: `${name} ${what}`,
    api: `${what} API v${random.between(1, 5)}`,
    summary: `${name} takes care of ${first} and ${second}.`,
    aliases: [name, `${name} ${what}`, host],
    homepage: `https://${host}/`,
    sources: [
      {
        id: 'errors',
        title: `${name} error codes`,
        url: `https://${host}/docs/errors`,
        retrieved: '2026-11-20',
      },
    ],
    sections: sections.map((section) => ({ id: section, title: makeCapital(section) })),
    envelopes: shape ? [makeEnvelope(shape, codes)] : [],
    ...makeSuccess(shape, codes),
  });
}

function makeEnvelope(shape: Shape, codes: readonly CodeData[]): Envelope {
  const { code, message, type } = shape;
  const shown = codes.find((entry) => !isZero(entry.code)) ?? codes[0];
  const example = shape.make(makeValue(shape, shown?.code ?? ''), shown?.message ?? '…');
  const beside = message === undefined ? '' : `, beside \`${message.slice(1)}\``;
  return {
    id: 'answer',
    title: 'Every answer',
    code,
    type,
    ...(message !== undefined && { message }),
    example: `${JSON.stringify(example, null, 2)}\n`,
    source: 'errors',
    tell: `\`${code.slice(1)}\` is a ${type}${beside}.`,
  };
}

function makeSuccess(
  shape: Shape | undefined,
  codes: readonly CodeData[],
): Pick<VendorData, 'success'> {
  const zero = codes.find(({ code }) => isZero(code));
  if (!shape || !zero) return {};
  return { success: { pointer: shape.code, equals: [makeValue(shape, zero.code)] } };
}

function makeValue({ type }: Shape, code: string): string | number {
  return type === 'number' ? Number(code) : code;
}

function makeCapital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
