import type { RootContent } from 'mdast';
import type { Clip } from './clip.ts';
import { writeHtml } from './write-html.ts';
import { writePlain } from './write-plain.ts';
import { writeSlack } from './write-slack.ts';
import { writeWiki } from './write-wiki.ts';

/** Where something is copied to. */
export interface Target {
  label: string;
  /** The key that chooses it while the list of targets is open. */
  key: string;
  /** As it is said of what was copied: `for Jira`. */
  name: string;
  /** Whether it comes with HTML. */
  isRich?: boolean;
  write: (nodes: readonly RootContent[]) => Clip | Promise<Clip>;
}

/** Each target, in the order in which they are offered. */
export const TARGETS = {
  markdown: {
    label: 'Markdown',
    key: 'm',
    name: 'as Markdown',
    write: writeLate,
  },
  jira: {
    label: 'Jira (wiki markup)',
    key: 'j',
    name: 'for Jira',
    write: (nodes) => ({ text: writeWiki(nodes) }),
  },
  confluence: {
    label: 'Confluence (wiki markup)',
    key: 'c',
    name: 'for Confluence',
    write: (nodes) => ({ text: writeWiki(nodes) }),
  },
  // Its field takes the HTML, or the marks where its reader has chosen to write those.
  slack: {
    label: 'Slack',
    key: 's',
    name: 'for Slack',
    isRich: true,
    write: (nodes) => ({ text: writeSlack(nodes), html: writeHtml(nodes) }),
  },
  rich: {
    label: 'Rich text (Jira Cloud, mail)',
    key: 'r',
    name: 'as rich text',
    isRich: true,
    write: (nodes) => ({ text: writePlain(nodes), html: writeHtml(nodes) }),
  },
  plain: {
    label: 'Plain text',
    key: 'p',
    name: 'as plain text',
    write: (nodes) => ({ text: writePlain(nodes) }),
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;

/** Its writer is larger than all others together, and is loaded where it is wanted. */
async function writeLate(nodes: readonly RootContent[]): Promise<Clip> {
  const { writeMarkdown } = await import('./write-markdown.ts');
  return { text: writeMarkdown(nodes) };
}
