import type { Code } from './catalog.ts';
import { getCodePath } from './paths.ts';

/** A code that is not listed, and whose it is, where that is known. */
export interface Unlisted {
  code: string;
  /** The vendor's id. */
  vendor?: string | undefined;
}

/** The branch that is published. */
const BRANCH = 'main';

/** The address of a new issue that asks for a code. It carries the vendor and the code, nothing else. */
export function getReportAddress(repository: string, { code, vendor }: Unlisted): string {
  return getIssueAddress(repository, {
    title: `${vendor === undefined ? '' : `${vendor}: `}code ${code} is not listed`,
    body: `Vendor: ${vendor ?? ''}\nCode: ${code}\n\nWhere is it documented?\n`,
  });
}

/** The address of a new issue that says that a code's page is wrong or out of date. */
export function getCorrectionAddress(repository: string, code: Code): string {
  return getIssueAddress(repository, {
    title: `${code.vendor.id}: code ${code.code} is wrong or out of date`,
    body:
      `${getCodePath(code)}, read on ${code.sourceData.retrieved}\n\n` +
      'What is wrong?\n\nWhere does the vendor say so?\n\n(No keys or personal data, please.)\n',
  });
}

/** The address at which a file of the repository can be edited. */
export function getEditAddress(repository: string, file: string): string {
  return encodeURI(`${repository}/edit/${BRANCH}/${file}`);
}

/** The file with the vendor's words on a code. */
export function getCodesFile({ vendor }: Code): string {
  return `content/${vendor.id}/codes.yaml`;
}

/** The file with our words on a code. */
export function getNoteFile({ vendor, slug }: Code): string {
  return `content/${vendor.id}/notes/${slug}.md`;
}

function getIssueAddress(repository: string, fields: { title: string; body: string }): string {
  return `${repository}/issues/new?${new URLSearchParams(fields).toString()}`;
}
