/** A code that is not listed, and whose it is, where that is known. */
export interface Unlisted {
  code: string;
  /** The vendor's id. */
  vendor?: string | undefined;
}

/** The address of a new issue that asks for a code. It carries the vendor and the code, nothing else. */
export function getReportAddress(repository: string, { code, vendor }: Unlisted): string {
  const query = new URLSearchParams({
    title: `${vendor === undefined ? '' : `${vendor}: `}code ${code} is not listed`,
    body: `Vendor: ${vendor ?? ''}\nCode: ${code}\n\nWhere is it documented?\n`,
  });
  return `${repository}/issues/new?${query.toString()}`;
}
