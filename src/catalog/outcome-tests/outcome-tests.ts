import type { Vendor } from '../catalog.ts';
import { getVendorTitle } from '../vendor-title.ts';
import { getOutcomeChecks } from './outcome-checks.ts';
import { formatPython } from './python.ts';
import { formatShell } from './shell.ts';
import { formatTypeScript } from './typescript.ts';

/** A test to copy: what an answer says. */
export interface OutcomeTest {
  id: 'typescript' | 'python' | 'shell';
  /** What it is written in, for people. */
  title: string;
  text: string;
}

/** The tests of a vendor in every language; none where its test for success is not known. */
export function getOutcomeTests(vendor: Vendor): OutcomeTest[] {
  const checks = getOutcomeChecks(vendor);
  if (checks.length === 0) return [];
  const title = getVendorTitle(vendor);
  return [
    { id: 'typescript', title: 'TypeScript', text: formatTypeScript(title, checks) },
    { id: 'python', title: 'Python', text: formatPython(title, checks) },
    { id: 'shell', title: 'curl and jq', text: formatShell(title, checks) },
  ];
}
