import type { Code } from './catalog.ts';
import { makeNoteSkeleton } from './note-skeleton.ts';
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

/**
 * The address of a new issue that says that a code's page is wrong or out of date. The questions are
 * in the repository's form, so that not every page carries them.
 */
export function getCorrectionAddress(repository: string, code: Code): string {
  return getIssueAddress(repository, {
    template: 'correction.yml',
    title: `Correct ${code.vendor.id} ${code.code}`,
    page: getCodePath(code),
    read: code.sourceData.retrieved,
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

/** The file with our words on a code, which may be those on its section. */
export function getNoteFile({ noteId }: Code): string {
  return `content/${noteId.replace('/', '/notes/')}.md`;
}

/** The address at which a note on a code can be written, with everything in it but the words. */
export function getNewNoteAddress(repository: string, code: Code): string {
  const { folder, name } = splitPath(getNoteFile(code));
  const query = new URLSearchParams({ filename: name, value: makeNoteSkeleton(code.facets) });
  return `${encodeURI(`${repository}/new/${BRANCH}/${folder}`)}?${query.toString()}`;
}

function splitPath(file: string): { folder: string; name: string } {
  const end = file.lastIndexOf('/');
  return { folder: file.slice(0, end), name: file.slice(end + 1) };
}

function getIssueAddress(repository: string, fields: Record<string, string>): string {
  // In a query a slash stands for itself.
  const query = new URLSearchParams(fields).toString().replaceAll('%2F', '/');
  return `${repository}/issues/new?${query}`;
}
