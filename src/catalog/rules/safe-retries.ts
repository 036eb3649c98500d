import type { Nodes, Root } from 'mdast';
import type { NoteData } from '../../schemas/note.ts';
import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { NoteFinding, Rule } from './rule.ts';

const UNSAFE = 'with-backoff' satisfies NoteData['retry'];

/** A single repeat: `repeat it once`, `one more attempt`; not `once a day`, `all at once`. */
const ONCE = [
  /\b(?:repeat|retry|resend|send|try)\b[^.:;!?]{0,60}(?<!\bat) once\b(?! (?:an?|per|every|or) )/iu,
  /\b(?:sent|tried) again\b[^.:;!?]{0,30}(?<!\bat) once\b/iu,
  /\bone (?:more|single) (?:attempt|repeat|retry|time|try)\b/iu,
];

/** A look that comes before the repeat: `before you repeat`, `before a second`, `look first`. */
const FIRST = [
  /\bbefore (?:you |it is )?(?:repeat|retry|resend)/iu,
  /\bbefore (?:you )?(?:send|try)(?:ing)?\b[^.:;!?]{0,60} (?:again|another)\b/iu,
  /\bbefore (?:another|a second)\b/iu,
  /\b(?:again|repeat|resend) only (?:if|when)\b/iu,
  /\b(?:check|find out|look) first\b/iu,
  /\bfirst (?:check|find out|look)\b/iu,
];

/** A first request that did its work all the same: `may have been stored`, `the outcome is open`. */
const DONE = [
  /\bmay (?:already )?have (?:already )?(?:been )?(?:booked|charged|done|gone|recorded|sent|stored|worked)\b/iu,
  /\boutcome is (?:open|unknown)\b/iu,
];

const REFUSED = [...ONCE, ...FIRST, ...DONE];

const FIX =
  'Write "retry: check-first" if the request may have done its work already, "retry: after-fix" if something has to change; if several repeats do no harm, say that instead.';

/** A program acts on the value alone: it sends again, several times, without a look at anything. */
export const safeRetries: Rule = {
  name: 'safe-retries',
  description: 'What asks for a look first, or for one repeat only, is no "with-backoff".',
  check({ readings }, report) {
    for (const { data, yaml } of readings.flatMap(({ notes }) => notes)) {
      const message = data.retry === UNSAFE && describe(data.title ?? '');
      if (message) report(yaml, ['title'], message, FIX);
    }
  },
  checkNote({ data }: NoteReading, tree: Root): NoteFinding[] {
    if (data.retry !== UNSAFE) return [];
    return getAdvice(tree).flatMap((node) => {
      const message = describe(getText(node));
      return message === undefined ? [] : [{ offset: getOffset(node), message, fix: FIX }];
    });
  },
};

function describe(text: string): string | undefined {
  const line = text.replaceAll('\n', ' ');
  const words = REFUSED.flatMap((pattern) => pattern.exec(line)?.[0] ?? []).at(0);
  return words && `The text says ${JSON.stringify(words)}, and the retry is ${UNSAFE}.`;
}

/** The paragraphs below "What to do": what is said above it may be others' advice. */
function getAdvice(tree: Root): Nodes[] {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && getText(node) === 'What to do',
  );
  if (start === -1) return [];
  return tree.children
    .slice(start + 1)
    .flatMap((block) => getNestedNodes(block).map(({ node }) => node))
    .filter(({ type }) => type === 'paragraph');
}
