import type { VendorReading } from '../read/read-vendor.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';

/** A text in a YAML file and where it stands. */
export interface PlacedText {
  yaml: YamlFile;
  path: Path;
  text: string;
}

/** The vendor's words on its codes, each text at its place. */
export function getTheirTexts({ codes }: VendorReading): PlacedText[] {
  return codes.entries.flatMap(({ index, data }) => {
    const place = (name: string, text: string | undefined) =>
      text === undefined ? [] : [{ yaml: codes.yaml, path: [index, name], text }];
    return [
      ...place('key', data.key),
      ...place('message', data.message),
      ...place('description', data.description),
    ];
  });
}

/** Our words that pages show as they are written. */
export function getPlainTexts({ vendor: { yaml, data } }: VendorReading): PlacedText[] {
  const place = makePlace(yaml);
  return [
    ...(['name', 'product', 'api', 'summary'] as const).flatMap((name) =>
      place([name], data[name]),
    ),
    ...(['sections', 'sources', 'envelopes'] as const).flatMap((list) =>
      (data[list] ?? []).flatMap((one, i) => place([list, i, 'title'], one?.title)),
    ),
  ];
}

/** Our words in a vendor's files, each text at its place; the bodies of notes are not among them. */
export function getOurTexts(reading: VendorReading): PlacedText[] {
  const { vendor, notes } = reading;
  const place = makePlace(vendor.yaml);
  return [
    ...getPlainTexts(reading),
    ...(vendor.data.envelopes ?? []).flatMap((one, i) =>
      place(['envelopes', i, 'tell'], one?.tell),
    ),
    ...notes.flatMap(({ yaml, data: { title } }) => makePlace(yaml)(['title'], title)),
  ];
}

function makePlace(yaml: YamlFile) {
  return (path: Path, text: string | undefined): PlacedText[] =>
    text === undefined ? [] : [{ yaml, path, text }];
}
