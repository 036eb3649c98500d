import type { Rule } from './index.ts';

/** The catalog that holds the HTTP status codes, a catalog like any other. */
const HTTP = 'http';

/** An HTTP status is one that the `http` catalog lists, so that a link to its page works. */
export const registeredStatus: Rule = {
  name: 'registered-status',
  description: 'An HTTP status that is named is registered with IANA.',
  check({ readings, folder }, report) {
    const http = readings.find(({ id }) => id === HTTP);
    const known = new Set(http?.codes.entries.map(({ data }) => data.code));
    const message = (status: number) => `HTTP has no status ${status}.`;
    const fix = `Write a status that ${folder}/${HTTP}/codes.yaml lists.`;
    for (const { vendor, codes } of readings) {
      for (const { index, data } of codes.entries) {
        if (data.http === undefined || known.has(String(data.http))) continue;
        report(codes.yaml, [index, 'http'], message(data.http), fix);
      }
      vendor.data.envelopes?.forEach(({ http: status }, i) => {
        if (status === undefined || known.has(String(status))) return;
        report(vendor.yaml, ['envelopes', i, 'http'], message(status), fix);
      });
    }
  },
};
