import { z } from 'astro/zod';
import { show } from './shown.ts';
import { EMPTY_LIST, line } from './text.ts';

const HOST = /^[\w-]+(?:\.[\w-]+)*$/;
const HEX = /^#[0-9a-f]{6}$/;
const NO_COLOUR =
  'must be a colour of six hexadecimal digits, in lower case\nWrite it like this: "#075a61"';
const MAX_NAME = 16;
const TOO_LONG =
  'must have at most 16 characters, as lists of programs show them\nWrite a shorter name.';
const NO_ADDRESS =
  'must be an absolute address, https or http, without a query\nWrite it like this: "https://gitlab.example.com/docs/codes"';
const NO_TEMPLATE =
  'must be an address that begins with https://, http://, mailto: or {repository}\nWrite it like this: "{repository}/edit/{branch}/{file}"';
const NO_HOST = 'must be the name of a host\nWrite it like this: "docs.corp.example.com"';

/** Programs that hold repositories, and know how to open a file or an issue by an address. */
export const HOSTS = ['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket'] as const;

/** The colours that pages are made of, by the names that they have in `src/styles/tokens.css`. */
export const COLOURS = [
  'paper',
  'panel',
  'line',
  'ink',
  'muted',
  'link',
  'marker',
  'tint',
] as const;

const TEMPLATE = /^(?:https?:\/\/|mailto:|\{repository\})\S*$/;

const colour = z.string().regex(HEX, NO_COLOUR).meta(show(HEX, NO_COLOUR));
const webAddress = z
  .string()
  .refine((value) => isWebAddress(value), NO_ADDRESS)
  .meta(show(/^https?:\/\/[^\s;,'"?#]+$/, NO_ADDRESS));
const template = line
  .refine((value) => TEMPLATE.test(value), NO_TEMPLATE)
  .meta(show(TEMPLATE, NO_TEMPLATE));

/** A colour on a light page and on a dark one. */
const colourPair = z.strictObject({
  /** On a light page. */
  light: colour,
  /** On a dark page. */
  dark: colour,
});

/** Where reports and changes go. */
const repositorySchema = z.strictObject({
  /** Address of the repository. The variable `REPOSITORY` goes before it. */
  url: webAddress.optional(),
  /** Which program holds it. Left out, the name of its host tells, and else it is taken for GitHub. */
  host: z.enum(HOSTS).optional(),
  /** The branch that the site is built from. */
  branch: line.default('main'),
  /** The folder of the content in the repository; empty where the content is all of it. */
  folder: z
    .string()
    .regex(/^(?:[\w.-]+(?:\/[\w.-]+)*)?$/, 'must be a path without slashes around it')
    .default('content'),
  /** Where a file is edited: `{repository}`, `{branch}`, `{file}`. */
  edit: template.optional(),
  /** Where a new file is made: also `{folder}` of the repository, `{name}` and `{text}` of the file. */
  create: template.optional(),
  /** Where a report goes: `{title}` and `{body}`, both percent-encoded. `mailto:` is one, too. */
  report: template.optional(),
  /** Where a correction goes, if that is somewhere else: also `{page}` and `{read}`. */
  correct: template.optional(),
});

/** Another site that this program made. */
const otherSiteSchema = z.strictObject({
  /** What that site is called; stands beside each page of it that is found. */
  name: line,
  /** Address of its home page. */
  url: webAddress,
});

/** `site.yaml` in the content folder: what a site is called, looks like, and leads to. Nothing in it is needed. */
export const siteSchema = z.strictObject({
  /** What the site is called: in titles, and where it says whose words are ours. */
  name: line
    .refine((value) => value.length <= MAX_NAME, TOO_LONG)
    .meta({ maxLength: MAX_NAME })
    .optional(),
  /** What stands in the empty field of the look-up. */
  placeholder: line.optional(),
  /** Look-ups that the home page offers, below the field. */
  examples: z.array(line).min(1, EMPTY_LIST).optional(),
  /** Colours that are not those of the project. */
  colours: z.partialRecord(z.enum(COLOURS), colourPair).default({}),
  /** Where reports and changes go. */
  repository: repositorySchema.optional(),
  /** Hosts inside a company whose documents have `http:` addresses. */
  plainHosts: z
    .array(z.string().regex(HOST, NO_HOST).meta(show(HOST, NO_HOST)))
    .min(1, EMPTY_LIST)
    .optional(),
  /** Other sites that this program made, whose pages the full text of this one finds as well. */
  alsoSearch: z.array(otherSiteSchema).min(1, EMPTY_LIST).optional(),
});

export type SiteData = z.infer<typeof siteSchema>;
export type OtherSite = z.infer<typeof otherSiteSchema>;
export type RepositoryData = z.infer<typeof repositorySchema>;
export type Host = (typeof HOSTS)[number];

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === '' &&
    !/[\s;,'"?#]/.test(value)
  );
}
