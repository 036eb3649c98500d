import type { Heading, Nodes, Root } from 'mdast';
import type { Outcome } from '../../schemas/note.ts';
import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import { formatSuggestion } from '../read/suggestion.ts';
import type { NoteFinding, Rule } from './rule.ts';

/** In their order; a failure has both of them. */
const FAILURE = ['Why it happens', 'What to do'] as const;

/** In their order; any other outcome has one of them or both. */
const OTHER = ['What it means', 'What to do'] as const;

/** A line that was meant to be a heading, with the marks of another program or with none. */
const LOST =
  /^ {0,3}(?:h[1-6]\.|=+|#+(?=\w)|\*\*|__|\d+[.)])?[ \t]*(?<title>Why it happens|What to do|What it means)[ \t=*_:]*$/gim;

/** All notes are built alike, so that readers find what they look for, and pages can cite it. */
export const noteHeadings: Rule = {
  name: 'note-headings',
  description: 'A note has the headings that its outcome asks for, each with text below it.',
  checkNote,
};

/** A heading and what stands below it, up to the next one. */
interface Part {
  heading: Heading;
  /** As it stands there, without its marks. */
  title: string;
  below: Nodes[];
}

function checkNote({ data, body, getBodyPlace }: NoteReading, tree: Root): NoteFinding[] {
  if (data.outcome === undefined) return [];
  const lost = [...body.matchAll(LOST)];
  if (lost.length > 0) return lost.map(describeLost);
  const allowed = data.outcome === 'failure' ? FAILURE : OTHER;
  const first = tree.children.findIndex((node) => isHeading(node, allowed));
  if (first === -1) return [describeNoHeading(tree.children, data.outcome)];
  const parts = getParts(tree.children.slice(first), allowed);
  const getLine = (part: Part) => getBodyPlace(getOffset(part.heading)).line;
  return [
    ...tree.children.slice(0, Math.min(first, 1)).map((node) => ({
      offset: getOffset(node),
      message: 'Text stands above the first heading.',
      fix: `Put it below "## ${allowed[0]}".`,
    })),
    ...getNestedHeadings(tree).map(describeNested),
    ...parts.flatMap((part, i) => [
      ...checkTitle(part, { above: parts.slice(0, i), outcome: data.outcome, allowed, getLine }),
      ...checkText(part, data.outcome),
    ]),
    ...(data.outcome === 'failure' ? checkBoth(parts) : []),
  ];
}

function describeNoHeading(nodes: readonly Nodes[], outcome: Outcome): NoteFinding {
  const [one, two] = outcome === 'failure' ? FAILURE : OTHER;
  const joint = outcome === 'failure' ? 'and' : 'or';
  return {
    offset: nodes[0] ? getOffset(nodes[0]) : 0,
    message: nodes.length === 0 ? 'The note has no text.' : 'The text has no heading.',
    fix: `Write "## ${one}" ${joint} "## ${two}", with text below it.`,
  };
}

/** What else is said of the headings may be because of it. */
function describeLost({ index, groups, 0: line }: RegExpExecArray): NoteFinding {
  const title = [...FAILURE, ...OTHER].find(
    (one) => one.toLowerCase() === groups?.title?.toLowerCase(),
  );
  const message = `${JSON.stringify(line.trim())} was meant to be a heading, and is none.`;
  return { offset: index, message, fix: `Write it so, between empty lines: ## ${title}` };
}

function describeNested(heading: Nodes): NoteFinding {
  return {
    offset: getOffset(heading),
    message: 'The heading stands inside a list or a quotation.',
    fix: 'Remove it, or begin the line with "## ".',
  };
}

function checkTitle(
  { heading, title }: Part,
  context: {
    above: readonly Part[];
    outcome: Outcome | undefined;
    allowed: readonly string[];
    getLine: (part: Part) => number;
  },
): NoteFinding[] {
  const { above, outcome, allowed, getLine } = context;
  const find = (message: string, fix: string) => [{ offset: getOffset(heading), message, fix }];
  const name = JSON.stringify(title);
  if (!allowed.includes(title)) {
    const message = `${name} is no heading for the outcome ${outcome}.`;
    return find(message, formatSuggestion(title, allowed, 'The headings are, in this order'));
  }
  if (heading.children.some(({ type }) => type !== 'text')) {
    return find('The heading has marks in it.', `Write it plainly: ## ${title}`);
  }
  const same = above.find((part) => part.title === title);
  if (same) {
    return find(`The heading ${name} stands on line ${getLine(same)} already.`, 'Merge the two.');
  }
  const later = above.find((part) => allowed.indexOf(part.title) > allowed.indexOf(title));
  if (!later) return [];
  const message = `The heading ${name} stands below ${JSON.stringify(later.title)}.`;
  return find(message, `Move it and its text to above line ${getLine(later)}.`);
}

function checkText({ heading, title, below }: Part, outcome: Outcome | undefined): NoteFinding[] {
  if (below.some(hasText)) return [];
  const message = `Nothing stands below the heading ${JSON.stringify(title)}.`;
  const isNeeded = outcome === 'failure' && isOfFailure(title);
  const fix = isNeeded ? 'Write text there.' : 'Write text there, or remove the heading.';
  return [{ offset: getOffset(heading), message, fix }];
}

/** One that is misspelt may be the one that is not there. */
function checkBoth(parts: readonly Part[]): NoteFinding[] {
  const titles = parts.map(({ title }) => title);
  const missing = FAILURE.find((title) => !titles.includes(title));
  const [first] = parts;
  if (missing === undefined || !first || !titles.every(isOfFailure)) return [];
  const where = missing === FAILURE[0] ? 'above' : 'below';
  const message = `A failure needs the heading ${JSON.stringify(missing)} as well.`;
  const fix = `Write "## ${missing}" ${where} "## ${first.title}", with text below it.`;
  return [{ offset: getOffset(first.heading), message, fix }];
}

function isOfFailure(title: string): boolean {
  return (FAILURE as readonly string[]).includes(title);
}

/** One of another level is told as that, and may be none. */
function isHeading(node: Nodes, allowed: readonly string[]): node is Heading {
  return node.type === 'heading' && (node.depth === 2 || allowed.includes(getText(node)));
}

/** What begins with a heading, divided before each one. */
function getParts(nodes: readonly Nodes[], allowed: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    if (isHeading(node, allowed)) parts.push({ heading: node, title: getText(node), below: [] });
    else parts.at(-1)?.below.push(node);
  }
  return parts;
}

function getNestedHeadings(tree: Nodes): Nodes[] {
  const isNested = (node: Nodes, parent: Nodes | undefined) =>
    node.type === 'heading' && parent !== tree;
  return getNestedNodes(tree)
    .filter(({ node, parent }) => isNested(node, parent?.node))
    .map(({ node }) => node);
}

/** Whether something is to be read there. What is refused anyhow (HTML, images) counts. */
function hasText(node: Nodes): boolean {
  return getNestedNodes(node).some(({ node: inner }) =>
    'value' in inner ? inner.value.trim() !== '' : ['image', 'definition'].includes(inner.type),
  );
}
