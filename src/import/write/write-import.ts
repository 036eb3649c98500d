import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../../catalog/read/problem.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { writeCodes } from '../../catalog/write/codes-yaml.ts';
import { formatSchemaLine, splitSchemaLine } from '../../catalog/write/schema-line.ts';
import { isSkeleton } from '../../catalog/write/skeleton.ts';
import { checkVendorId } from '../../catalog/read/vendor-id.ts';
import { ImportError } from '../table.ts';
import type { Draft, SectionDraft, Understanding } from '../understanding.ts';
import { changeVendorText } from './vendor-yaml.ts';
import type { VendorChange } from './vendor-yaml.ts';

/** What of a vendor an import goes by. */
export interface Standing {
  sections: SectionDraft[];
  /** The address that relative links start from: the document's, or the vendor's own site. */
  base?: string;
}

/** A repository is where a copy of the document lies; links in it lead to the vendor's site. */
const REPOSITORY =
  /^https:\/\/(?:[\w-]+\.)*(?:github|githubusercontent|gitlab|bitbucket|codeberg)\.\w+\//;

/** Reads what stands of a vendor; nothing of it need be there. */
export function readStanding(folder: string, id: string): Standing {
  const wrong = checkVendorId(id);
  if (wrong) throw new ImportError(`${wrong.message}\n  ${wrong.fix}`);
  const file = join(folder, id, 'vendor.yaml');
  if (!existsSync(file)) return { sections: [] };
  const vendor = readYaml(file) as {
    homepage?: string;
    sources?: { url?: string }[];
    sections?: SectionDraft[];
  } | null;
  const url = vendor?.sources?.[0]?.url;
  const base = url === undefined || REPOSITORY.test(url) ? (vendor?.homepage ?? url) : url;
  return { sections: vendor?.sections ?? [], ...(base !== undefined && { base }) };
}

/**
 * Says that codes can be written for a vendor.
 *
 * @throws {ImportError} if there is no such vendor, or its codes stand already
 */
export function checkTarget(folder: string, id: string) {
  const vendor = join(folder, id, 'vendor.yaml');
  if (!existsSync(vendor))
    throw new ImportError(
      `Nothing was written: there is no ${vendor}.\n  Begin the vendor first, then import again: npm run new -- ${id}`,
    );
  const codes = join(folder, id, 'codes.yaml');
  if (!existsSync(codes)) return;
  const text = readFileSync(codes, 'utf8');
  const entries = parse(text) as unknown;
  if (isSkeleton(text) || entries === null || (Array.isArray(entries) && entries.length === 0))
    return;
  throw new ImportError(
    `Nothing was written: ${codes} has codes already, and an import would put others in their place.\n` +
      `  See what changed, and take it over: npm run compare -- ${id} <file> --apply`,
  );
}

/** An entry that the check of the content refuses, and why. */
export interface RefusedDraft {
  draft: Draft;
  reason: string;
}

/** What an import wrote into a content folder. */
export interface Written {
  drafts: readonly Draft[];
  /** What the check refuses of single entries, which is not written. */
  refused: RefusedDraft[];
  /** What the check says of the folder as it is now. */
  problems: readonly Problem[];
}

/**
 * Writes the codes and sections of a vendor into a copy of a content folder, and checks it. What the
 * check refuses of single entries is taken out; where that is all of them, they stay.
 */
export function tryImport(
  copy: string,
  id: string,
  { codes }: Understanding,
  change: VendorChange,
): Written {
  const vendorFile = join(copy, id, 'vendor.yaml');
  const vendor = readFileSync(vendorFile, 'utf8');
  writeImport(copy, id, codes, change);
  const { problems } = readCatalog(copy);
  const reasons = findRefused(problems, join(copy, id, 'codes.yaml'));
  if (reasons.size === 0 || reasons.size === codes.length)
    return { drafts: codes, refused: [], problems };
  const drafts = codes.filter((_, at) => !reasons.has(at));
  const refused = codes.flatMap((draft, at) => {
    const reason = reasons.get(at);
    return reason === undefined ? [] : [{ draft, reason }];
  });
  // Sections of refused codes alone go with them.
  writeFileSync(vendorFile, vendor);
  writeImport(copy, id, drafts, change);
  return { drafts, refused, problems: readCatalog(copy).problems };
}

/** Writes the codes of a vendor and the sections that they are in. */
export function writeImport(
  folder: string,
  id: string,
  drafts: readonly Draft[],
  change: VendorChange,
) {
  const [vendorFile, codesFile] = ['vendor.yaml', 'codes.yaml'].map((name) =>
    join(folder, id, name),
  ) as [string, string];
  const used = new Set(drafts.map(({ section }) => section));
  const sections = change.sections.filter((section) => used.has(section.id));
  const line = existsSync(codesFile)
    ? splitSchemaLine(readFileSync(codesFile, 'utf8')).line
    : formatSchemaLine('codes');
  const vendor = readFileSync(vendorFile, 'utf8');
  writeFileSync(vendorFile, changeVendorText(vendor, { ...change, sections }));
  writeFileSync(codesFile, line + writeCodes(drafts));
}

/** The entries of codes.yaml, from 0, that something is wrong with, and the first that is said of each. */
function findRefused(problems: readonly Problem[], codesFile: string): Map<number, string> {
  const refused = new Map<number, string>();
  for (const { file, field, message } of problems) {
    const index = file === codesFile ? /^\[(?<index>\d+)\]/.exec(field)?.groups?.index : undefined;
    if (index !== undefined && !refused.has(Number(index))) refused.set(Number(index), message);
  }
  return refused;
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new ImportError(`${file} cannot be read: ${said}\n  npm run check:content says where.`);
  }
}
