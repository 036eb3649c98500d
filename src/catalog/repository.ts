import type { Host, RepositoryData } from '../schemas/site.ts';
import type { Code } from './catalog.ts';
import { getCodePath } from './paths.ts';

/** A code that is not listed, and whose it is, where that is known. */
export interface Unlisted {
  code: string;
  /** The vendor's id. */
  vendor?: string | undefined;
}

/** Where files are edited and what is wrong is told, as addresses with places in braces. */
export interface Repository {
  /** With `{file}`. */
  edit?: string | undefined;
  /** Where a file is made: with `{folder}`, `{name}` and its `{text}`. */
  create?: string | undefined;
  /** With `{title}` and `{body}`. */
  report?: string | undefined;
  /** With `{page}` and `{read}` as well. */
  correct?: string | undefined;
  /** The folder of the content. */
  folder: string;
}

/** What these programs open. Bitbucket fills in nothing; Gitea and Forgejo are one here. */
const TEMPLATES: Record<Host, Omit<Repository, 'folder'>> = {
  github: {
    edit: '{repository}/edit/{branch}/{file}',
    create: '{repository}/new/{branch}/{folder}?filename={name}&value={text}',
    report: '{repository}/issues/new?title={title}&body={body}',
    // The questions are in the repository's form, so that not every page carries them.
    correct:
      '{repository}/issues/new?template=correction.yml&title={title}&page={page}&read={read}',
  },
  gitlab: {
    edit: '{repository}/-/edit/{branch}/{file}',
    create: '{repository}/-/new/{branch}/{folder}?file_name={name}',
    report: '{repository}/-/issues/new?issue[title]={title}&issue[description]={body}',
  },
  gitea: {
    edit: '{repository}/_edit/{branch}/{file}',
    create: '{repository}/_new/{branch}/{folder}',
    report: '{repository}/issues/new?title={title}&body={body}',
  },
  forgejo: {
    edit: '{repository}/_edit/{branch}/{file}',
    create: '{repository}/_new/{branch}/{folder}',
    report: '{repository}/issues/new?title={title}&body={body}',
  },
  bitbucket: {
    edit: '{repository}/src/{branch}/{file}?mode=edit&at={branch}',
    report: '{repository}/issues/new',
  },
};

/** Hosts that tell by their names what runs there. */
const KNOWN: readonly [RegExp, Host][] = [
  [/(?:^|\.)gitlab\./, 'gitlab'],
  [/(?:^|\.)gitea\./, 'gitea'],
  [/(?:^|\.)forgejo\.|^codeberg\.org$/, 'forgejo'],
  [/(?:^|\.)bitbucket\./, 'bitbucket'],
];

/** Makes what pages need of a repository; nothing, where there is neither an address nor a template. */
export function makeRepository(
  data: Partial<RepositoryData>,
  given?: string,
): Repository | undefined {
  const { url, branch = 'main', folder = 'content' } = data;
  const address = (given ?? url)?.replace(/(?<!\/)\/+$/, '');
  const host = data.host ?? (address === undefined ? undefined : guessHost(address));
  const { edit, create, report, correct = report } = data;
  const own = { edit, create, report, correct };
  const chosen = Object.entries(own).filter(([, template]) => template !== undefined);
  const known = address === undefined || host === undefined ? {} : TEMPLATES[host];
  const all: Partial<Repository> = { ...known, ...Object.fromEntries(chosen) };
  const fillIn = (template: string | undefined) =>
    template?.replaceAll('{repository}', address ?? '').replaceAll('{branch}', encodeURI(branch));
  if (Object.values(all).every((template) => template === undefined)) return undefined;
  return {
    edit: fillIn(all.edit),
    create: fillIn(all.create),
    report: fillIn(all.report),
    correct: fillIn(all.correct),
    folder,
  };
}

function guessHost(address: string): Host {
  const { hostname } = new URL(address);
  return KNOWN.find(([name]) => name.test(hostname))?.[1] ?? 'github';
}

/** The address of a report that asks for a code. It carries the vendor and the code, nothing else. */
export function getReportAddress(report: string, { code, vendor }: Unlisted): string {
  return fillTemplate(report, {
    title: `${vendor === undefined ? '' : `${vendor}: `}code ${code} is not listed`,
    body: `Vendor: ${vendor ?? ''}\nCode: ${code}\n\nWhere is it documented?\n`,
  });
}

/** The address of a report that says that a code's page is wrong or out of date. */
export function getCorrectionAddress(
  { correct, report }: Repository,
  code: Code,
): string | undefined {
  const template = correct ?? report;
  const page = getCodePath(code);
  const read = code.sourceData.retrieved;
  return (
    template &&
    fillTemplate(template, {
      title: `Correct ${code.vendor.id} ${code.code}`,
      body: `Page: ${page}\nRead on: ${read}\n\nWhat is wrong?\n\nWhere does the vendor say so?\n`,
      page,
      read,
    })
  );
}

/** The address at which a file of the content folder can be edited. */
export function getEditAddress({ edit, folder }: Repository, file: string): string | undefined {
  const path = folder === '' ? file : `${folder}/${file}`;
  return edit?.replaceAll('{file}', encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F'));
}

/** The file with the vendor's words on a code, below the content folder. */
export function getCodesFile({ vendor }: Code): string {
  return `${vendor.id}/codes.yaml`;
}

/** The file with our words on a code, which may be those on its section. */
export function getNoteFile({ noteId }: Code): string {
  return `${noteId.replace('/', '/notes/')}.md`;
}

/** Puts values into the places of a template, percent-encoded. */
export function fillTemplate(template: string, values: Record<string, string>): string {
  const isMail = template.startsWith('mailto:');
  return template.replaceAll(/\{(?<name>title|body|page|read|name|text)\}/g, (_, name: string) => {
    const [, value = ''] = new URLSearchParams([['', values[name] ?? '']]).toString().split('=');
    // In a query a slash stands for itself, and a plus for a space; in a letter a plus is one.
    return isMail ? value.replaceAll('+', '%20') : value.replaceAll('%2F', '/');
  });
}
