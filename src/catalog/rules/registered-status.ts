import type { VendorReading } from '../read/read-vendor.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import { HTTP_ID } from '../http-id.ts';
import type { Rule } from './rule.ts';
import { getCodes } from './slugs.ts';

/**
 * An HTTP status is one that the `http` catalog lists, so that a link to its page works. Without that
 * catalog nothing links there, and any status may be named.
 */
export const registeredStatus: Rule = {
  name: 'registered-status',
  description: 'An HTTP status that is named is registered with IANA.',
  check({ readings }, report) {
    const http = readings.find(({ id }) => id === HTTP_ID);
    if (!http?.codes.isKnown) return;
    const known = new Set(getCodes(http));
    for (const { status, yaml, path } of readings.flatMap(getNamedStatuses)) {
      if (known.has(String(status))) continue;
      const fix = `Write a status that ${http.codes.yaml.file} lists.`;
      report(yaml, path, `HTTP has no status ${status}.`, fix);
    }
  },
};

interface NamedStatus {
  status: number;
  yaml: YamlFile;
  path: Path;
}

function getNamedStatuses({ vendor, codes }: VendorReading): NamedStatus[] {
  const inCodes = codes.entries.flatMap(({ index, data: { http: status } }) =>
    status === undefined ? [] : [{ status, yaml: codes.yaml, path: [index, 'http'] }],
  );
  const envelopes = vendor.data.envelopes ?? [];
  const inEnvelopes = envelopes.flatMap((envelope, i) =>
    envelope?.http === undefined
      ? []
      : [{ status: envelope.http, yaml: vendor.yaml, path: ['envelopes', i, 'http'] }],
  );
  return [...inCodes, ...inEnvelopes];
}
