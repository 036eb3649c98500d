/** A hole that is known of a package that we use. */
export interface Finding {
  /** `GHSA-…` */
  id: string;
  package: string;
  severity: string;
  title: string;
  /** Versions that have it. */
  range: string;
}

/** What `npm audit --json` prints, of which the rest does not matter here. */
interface Report {
  vulnerabilities?: Record<string, { via: (string | Advisory)[] }>;
  message?: string;
  error?: { summary?: string };
}

interface Advisory {
  name: string;
  title: string;
  url: string;
  severity: string;
  range: string;
}

/**
 * Reads what `npm audit --json` printed.
 *
 * @throws {Error} if it is no report: no answer is not the answer that there is nothing
 */
export function readFindings(output: string): Finding[] {
  const { vulnerabilities, message, error } = JSON.parse(output) as Report;
  if (!vulnerabilities) {
    throw new Error(
      `npm audit has no report: ${message ?? error?.summary ?? output.slice(0, 200)}`,
    );
  }
  const findings = Object.values(vulnerabilities).flatMap(({ via }) =>
    // A name stands for a package that is affected by another's hole.
    via.filter((each) => typeof each !== 'string').map(makeFinding),
  );
  return [
    ...new Map(findings.map((finding) => [`${finding.id} ${finding.package}`, finding])).values(),
  ];
}

function makeFinding({ name, title, url, severity, range }: Advisory): Finding {
  return { id: url.slice(url.lastIndexOf('/') + 1), package: name, severity, title, range };
}
