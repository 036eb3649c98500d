import { languageTag, webUrl, line } from '../schemas/text.ts';
import { NewVendorError } from './new-error.ts';

/** What a new vendor is made from, beside its example answer. */
export interface Wishes {
  name: string;
  product: string;
  api: string;
  /** The title of the document that lists the codes, and its address. */
  title: string;
  document?: string;
  language: string;
  summary?: string;
  kind: 'vendor' | 'standard';
}

/** What is asked, in this order: the flag, the question, an example, and what a bare Enter means. */
export const QUESTIONS = [
  { flag: 'name', asks: 'Who offers the API?', example: 'Acme Inc.', isNeeded: true },
  { flag: 'product', asks: 'What is the product called?', example: 'Acme Pay', isNeeded: true },
  {
    flag: 'api',
    asks: 'Which API, and which version?',
    example: 'Payments API v2',
    isNeeded: true,
  },
  {
    flag: 'title',
    asks: 'What is the title of the document that lists the codes?',
    example: 'Error codes',
    isNeeded: true,
  },
  {
    flag: 'document',
    asks: 'Where is it published?',
    example: 'https://acme.example/docs/errors',
    isNeeded: false,
  },
  { flag: 'language', asks: 'In which language are its texts?', example: 'en', isNeeded: false },
] as const;

/** Flags as they were given. */
export type Flags = Readonly<Record<string, string | undefined>>;

const KINDS = ['vendor', 'standard'];

/**
 * Reads what was given by flags.
 *
 * @throws {NewVendorError} that names everything that is missing or wrong
 */
export function readWishes(flags: Flags): Wishes {
  const faults = [...listMissing(flags), ...listWrong(flags)];
  if (faults.length > 0) throw new NewVendorError(faults.join('\n'));
  const { name = '', product = '', api = '', title = '', document, summary } = flags;
  return {
    name,
    product,
    api,
    title,
    language: flags.language ?? 'en',
    kind: flags.kind === 'standard' ? 'standard' : 'vendor',
    ...(document !== undefined && { document }),
    ...(summary !== undefined && { summary }),
  };
}

/** What is wrong with the value of a flag, with its cure; undefined if nothing is. */
export function checkFlag(flag: string, value: string): string | undefined {
  if (flag === 'kind') {
    const isKnown = KINDS.includes(value);
    return isKnown ? undefined : `--kind: ${value} is none.\n  Write one of: ${KINDS.join(', ')}.`;
  }
  const schema = flag === 'document' ? webUrl : flag === 'language' ? languageTag : line;
  const result = schema.safeParse(value);
  if (result.success) return undefined;
  const [message = '', ...cure] = (result.error.issues[0]?.message ?? '').split('\n');
  return `--${flag}: ${JSON.stringify(value)} ${message}.\n  ${cure.join(' ')}`;
}

function listMissing(flags: Flags): string[] {
  return QUESTIONS.filter(({ flag, isNeeded }) => isNeeded && flags[flag] === undefined).map(
    ({ flag, asks, example }) =>
      `--${flag} is missing. ${asks}\n  Write it like this: --${flag} ${JSON.stringify(example)}`,
  );
}

function listWrong(flags: Flags): string[] {
  return ['name', 'product', 'api', 'title', 'document', 'language', 'summary', 'kind'].flatMap(
    (flag) => {
      const value = flags[flag];
      return value === undefined ? [] : (checkFlag(flag, value) ?? []);
    },
  );
}
