import { z } from 'astro/zod';
import type { Vendor } from '../catalog/catalog.ts';
import { NAMES } from '../schemas/vendor.ts';
import { chainRecordSchema, makeChainRecord } from './chain-record.ts';

const formRecordSchema = z
  .strictObject({
    form: z
      .string()
      .describe('Literal text with holes: {code}, {key}, {number}, {phrase}, {message}.'),
    by: z.string(),
    matches: z.array(z.string()).describe('Lines that were really printed so.'),
    misses: z.array(z.string()).describe('Lines that look like it and are something else.'),
    sections: z.array(z.string()).nullable(),
    codes: z.array(z.string()).nullable(),
    shared: z.boolean().describe('Whether other systems print so too.'),
  })
  .describe('How codes are printed outside of JSON.');

const derivationRecordSchema = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    minus: z.string().nullable(),
    negate: z.boolean(),
    mask: z.string().nullable(),
    catalog: z.string().nullable().describe('Id of the catalog of the code; null for this one.'),
    sections: z.array(z.string()).nullable(),
    system: z.string().nullable(),
    says: z.string(),
  })
  .describe('Numbers from `from` to `to` that are made from a code by arithmetic.');

/** How codes are written, numbered and printed, and what they are met with. */
export const printedRecordsSchema = z.strictObject({
  called: z.string().nullable().describe('What people call one of its codes: "exit code".'),
  usual: z
    .int()
    .describe('From 1 to 9: how often its codes are met beside those of other standards.'),
  systems: z
    .array(z.strictObject({ id: z.string(), title: z.string(), note: z.string().nullable() }))
    .describe('Systems on which codes have numbers of their own.'),
  numbering: z
    .strictObject({
      base: z.int(),
      bits: z.int().nullable(),
      sign: z.string().nullable(),
      zeros: z.string().nullable(),
    })
    .nullable()
    .describe('Which writings of a number are one code.'),
  names: z.string().describe(`How a text tells a name: ${NAMES.join(', ')}.`),
  otherNames: z
    .array(
      z.strictObject({
        names: z.string(),
        codes: z.array(z.string()).nullable(),
        sections: z.array(z.string()).nullable(),
      }),
    )
    .describe('Codes whose names are told otherwise; of several that fit, the first holds.'),
  headers: z.array(z.string()).describe('Headers that hold the code.'),
  forms: z.array(formRecordSchema),
  chains: z.array(chainRecordSchema),
  derived: z.array(derivationRecordSchema),
});

/** Makes what the document of a vendor says of how its codes are printed. */
export function makePrintedRecords(vendor: Vendor): z.infer<typeof printedRecordsSchema> {
  const { called = null, usual, systems, numbering, names, headers, forms, chains } = vendor;
  return {
    called,
    usual,
    systems: systems.map(({ id, title, note = null }) => ({ id, title, note })),
    numbering: numbering ? makeNumberingRecord(numbering) : null,
    names,
    otherNames: vendor.otherNames.map(({ codes = null, sections = null, ...other }) => ({
      ...other,
      codes,
      sections,
    })),
    headers,
    forms: forms.map(makeFormRecord),
    chains: chains.map(makeChainRecord),
    derived: vendor.derived.map(makeDerivationRecord),
  };
}

function makeNumberingRecord(numbering: NonNullable<Vendor['numbering']>) {
  const { base, bits = null, sign = null, zeros = null } = numbering;
  return { base, bits, sign, zeros };
}

function makeFormRecord(one: Vendor['forms'][number]): z.infer<typeof formRecordSchema> {
  const { form, by, matches, misses, sections = null, codes = null, shared = false } = one;
  return { form, by, matches, misses, sections, codes, shared };
}

function makeDerivationRecord(
  rule: Vendor['derived'][number],
): z.infer<typeof derivationRecordSchema> {
  const { from, to, minus = null, negate = false, mask = null } = rule;
  const { catalog = null, sections = null, system = null, says } = rule;
  return { from, to, minus, negate, mask, catalog, sections, system, says };
}
