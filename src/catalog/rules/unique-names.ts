import type { VendorReading } from '../read/read-vendor.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import type { Rule } from './rule.ts';

/** Names that must be unique within a vendor: its codes, and what stands in its lists. */
export const uniqueNames: Rule = {
  name: 'unique-names',
  description: 'A code, an id or a name stands once in its list.',
  check({ readings }, report) {
    for (const reading of readings) {
      for (const { yaml, names, what } of getLists(reading)) {
        for (const { name, path, first } of getRepeated(names)) {
          const { line } = yaml.getPlace(first);
          const message = `The ${what} ${JSON.stringify(name)} stands on line ${line} already.`;
          const fix = what === 'code' ? CODE_FIX : 'Rename or remove one of the two.';
          report(yaml, path, message, fix);
        }
      }
    }
  },
};

const CODE_FIX = 'Merge the two entries, or correct one code.';

interface Name {
  /** Undefined if it is wrong in itself. */
  name: string | undefined;
  path: Path;
}

interface NameList {
  yaml: YamlFile;
  what: 'code' | 'id' | 'name' | 'reference';
  names: Name[];
}

function getLists({ vendor: { yaml, data }, codes, notes }: VendorReading): NameList[] {
  const ids = (['sections', 'sources', 'systems', 'envelopes'] as const).map((list): NameList => {
    const names = (data[list] ?? []).map((item, i) => ({ name: item?.id, path: [list, i, 'id'] }));
    return { yaml, what: 'id', names };
  });
  const plain = (['aliases', 'anchors'] as const).map((list): NameList => {
    const names = (data[list] ?? []).map((name, i) => ({ name, path: [list, i] }));
    return { yaml, what: 'name', names };
  });
  const entries = codes.entries.map(({ index, data: { code } }) => ({
    name: code,
    path: [index, 'code'],
  }));
  const references = notes.map((note): NameList => {
    const names = (note.data.related ?? []).map((name, i) => ({ name, path: ['related', i] }));
    return { yaml: note.yaml, what: 'reference', names };
  });
  return [{ yaml: codes.yaml, what: 'code', names: entries }, ...ids, ...plain, ...references];
}

function getRepeated(names: readonly Name[]): { name: string; path: Path; first: Path }[] {
  const seen = new Map<string, Path>();
  return names.flatMap(({ name, path }) => {
    if (name === undefined) return [];
    const first = seen.get(name);
    if (first === undefined) seen.set(name, path);
    return first === undefined ? [] : [{ name, path, first }];
  });
}
