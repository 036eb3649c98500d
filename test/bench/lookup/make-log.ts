import { makeRandom } from '../../support/synthetic/random.ts';
import type { BenchCatalog } from './bench-catalog.ts';

/** A log, and what is in it. */
export interface Log {
  text: string;
  lines: number;
  /** Lines that tell a failure of one of the vendors. */
  failures: number;
}

const LINES = 45_000;

/** Share of the lines that tell a failure. */
const FAILURES = 0.05;

const PATHS = ['/api/v1/orders', '/api/v1/invoices/sync', '/health', '/api/v2/messages', '/login'];

/** How the three vendors' answers stand in the log. */
const ANSWERS: Record<string, (code: string, message: string) => string> = {
  hyper: (code, message) =>
    `WARN  [worker-2] c.a.Terminal - answered {"ResponseCode":${code},"ResponseMsgEng":${JSON.stringify(message)}}`,
  'kra-etims': (code, message) =>
    `ERROR [sync-1] c.a.Etims - sale not sent: {"resultCd":"${code}","resultMsg":${JSON.stringify(message)},"resultDt":"20261120101112","data":null}`,
  mobizon: (code, message) =>
    `ERROR [sms-4] c.a.Sms - POST /service/message/sendsmsmessage {"code":${code},"data":[],"message":${JSON.stringify(message)}}`,
};

/** Makes a plausible log of about 5 MB with failures of three vendors; always the same one. */
export function makeLog({ codes }: BenchCatalog): Log {
  const random = makeRandom(1, LINES);
  const failing = codes.filter(({ vendor, code }) => vendor.id in ANSWERS && /^[1-9]/.test(code));
  let failures = 0;
  const lines = Array.from({ length: LINES }, (_, i) => {
    const time = new Date(Date.UTC(2026, 10, 20) + i * 1913).toISOString();
    if (random.next() >= FAILURES) return `${time} ${makePlainLine(i, random.next())}`;
    const entry = failing[Math.floor(random.next() * failing.length)];
    const format = ANSWERS[entry?.vendor.id ?? ''];
    if (!entry || !format) return time;
    failures++;
    return `${time} ${format(entry.code, entry.message ?? '')}`;
  });
  return { text: lines.join('\n'), lines: LINES, failures };
}

function makePlainLine(i: number, value: number): string {
  const path = PATHS[i % PATHS.length] ?? '';
  const time = Math.floor(value * 400);
  const kinds = [
    `INFO  [http-${i % 8}] c.a.Access - 10.0.${i % 250}.${time % 250} "GET ${path}?page=${i % 40} HTTP/1.1" 200 ${time * 31} ${time}ms`,
    `DEBUG [worker-${i % 4}] c.a.Cache - refreshed ${i % 900} entries of tenant ${1000 + (i % 77)} in ${time} ms, hit rate 0.${time % 100}`,
    `INFO  [sync-1] c.a.Queue - took job ${(i * 7919).toString(16)} attempt=1 size=${time * 17} took=${time}ms queue=orders`,
    `INFO  [sms-4] c.a.Sms - sent message ${500_000 + i} to 1 recipient, balance ${(value * 90).toFixed(2)}`,
  ];
  return kinds[Math.floor(value * kinds.length)] ?? '';
}
