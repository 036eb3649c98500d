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

/** Our words in a vendor's files, each text at its place; the bodies of notes are not among them. */
export function getOurTexts({ vendor: { yaml, data }, notes }: VendorReading): PlacedText[] {
  const place = (path: Path, text: string | undefined): PlacedText[] =>
    text === undefined ? [] : [{ yaml, path, text }];
  return [
    ...(['name', 'product', 'api', 'summary'] as const).flatMap((name) =>
      place([name], data[name]),
    ),
    ...(data.sections ?? []).flatMap((one, i) => place(['sections', i, 'title'], one?.title)),
    ...(data.sources ?? []).flatMap((one, i) => place(['sources', i, 'title'], one?.title)),
    ...(data.envelopes ?? []).flatMap((one, i) => [
      ...place(['envelopes', i, 'title'], one?.title),
      ...place(['envelopes', i, 'tell'], one?.tell),
    ]),
    ...notes.flatMap(({ yaml: of, data: { title } }) =>
      title === undefined ? [] : [{ yaml: of, path: ['title'], text: title }],
    ),
  ];
}
