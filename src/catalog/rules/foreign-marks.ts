import { getOurTexts, getTheirTexts } from './plain-values.ts';
import { maskLiterals } from './masked-text.ts';
import type { Rule } from './rule.ts';

const LINK = 'Write [text](https://…) instead.';
const PLAIN = 'Write the text without it.';
const CODE = 'Write code between backticks, several lines of it between lines of ```.';
const LIST = 'Begin each item with "- " or "1. ", on a line of its own.';
const NO_TABLE = 'There are no tables in a text: write a list.';

/** Marks that other programs read and Markdown does not: what each is, and what comes in its place. */
const MARKS: readonly (readonly [mark: RegExp, what: string, fix: string])[] = [
  [/'''[^'\n]+'''/g, 'bold text of a wiki', 'Write **text** instead.'],
  [
    /^(?:h[1-6]\.|bq\.|={2,6}) (?!(?:Why it|What (?:it|to)) )/gm,
    'a heading or quotation of a wiki',
    PLAIN,
  ],
  [/^(?:>[ \t]?\[!\w+\]|:{3}|!{3})/gm, 'a box of another kind of Markdown', PLAIN],
  [/\{\{[^{}\n]+\}\}/g, 'code of a wiki', CODE],
  [
    /\{(?:code|noformat|panel|expand|toc|info|note|warning|tip|quote|color)(?::[^{}\n]*)?\}/g,
    'a macro of Confluence or Jira',
    `Write the text without it. ${CODE}`,
  ],
  [
    /(?:(?<![\w\])])\[|\[\/)(?:b|i|u|url|code|quote|img|color|size)(?:=[^\]\n]*)?\](?![([])/g,
    'BBCode',
    PLAIN,
  ],
  [/\[\[[^[\]\n]+\]\]|\[[^[\]\n|]+\|(?:https?:|mailto:|#)[^[\]\n]*\]/g, 'a link of a wiki', LINK],
  [/\[https?:\/\/\S+ [^[\]\n]+\](?!\()/g, 'a link of a wiki', LINK],
  [/<https?:\/\/[^<>|\s]+\|[^<>\n]*>/g, 'a link of Slack', LINK],
  [/\[[^[\]\n]+\]\s+\(https?:[^)\s]*\)/g, 'a link with a blank in it', LINK],
  [/`[^`\n]+`__?(?!\w)/g, 'a link of reStructuredText', LINK],
  [/^\.\. [a-z-]+::|(?<![\w:]):[a-z]+:(?=`)/gm, 'a mark of reStructuredText', PLAIN],
  [/\[~[\w.@-]+\]|<[@#!][^<>\s]*>|(?<!\S)@(?:channel|here|everyone)\b/g, 'a mention', PLAIN],
  [/(?<!\S):[a-z][a-z_]+:(?!\S)/g, 'the name of an emoji', PLAIN],
  [/!\[[^\]\n]*\]\[[^\]\n]*\]|![\w.-]+\.(?:png|jpe?g|gif)\b[^!\s]*!/g, 'a picture', PLAIN],
  [/\[\^[^\]\n]+\]|(?<=[.,;:!?)])\[[a-z]{1,2}\](?![([])/g, 'a footnote or comment', PLAIN],
  [/Error! (?:Reference source|Bookmark) not \w+\./g, 'a reference that Word lost', PLAIN],
  [/(?<![\w~])~~[^~\n]+~~(?![\w~])/g, 'a mark of another kind of Markdown', PLAIN],
  [/^[ \t]*[-*] \[[ xX]\] /gm, 'a box to tick', LIST],
  [/^[ \t]*[•·‣●▪] ?/gmu, 'a bullet of a word processor', LIST],
  [/^[ \t]*\|.*\|[ \t]*$/gm, 'a row of a table', NO_TABLE],
  [/\S\t+\S.*/g, 'a row of a table, or has a tab in it', NO_TABLE],
];

/** All marks have one of these, or stand at the beginning of a line; most texts of one line have none. */
const SIGN = /[[{|~<!`'@:\t\n•·‣●▪]/;

/** A mark of another program is shown as it stands, and readers wonder. */
export const foreignMarks: Rule = {
  name: 'foreign-marks',
  description: 'A text has no marks of wikis, chats, word processors and other kinds of Markdown.',
  check({ readings }, report) {
    for (const reading of readings) {
      for (const { yaml, path, text } of getOurTexts(reading))
        for (const [message, fix] of findKinds(text)) report(yaml, path, message, fix);
      for (const { yaml, path, text } of getTheirTexts(reading)) {
        // A vendor may print anything; its document is copied as Markdown.
        if (path[1] !== 'description') continue;
        for (const [message, fix] of findKinds(text)) report.warn(yaml, path, message, fix);
      }
    }
  },
  checkNote: ({ body }) => findForeignMarks(body),
};

/** What is said of a value, once: message → fix. */
function findKinds(text: string): Map<string, string> {
  return new Map(findForeignMarks(text).map(({ message, fix }) => [message, fix]));
}

/** The marks in a text, each with its place, what is wrong and what would be right. */
export function findForeignMarks(markdown: string) {
  if (!SIGN.test(markdown)) return [];
  const masked = maskLiterals(markdown);
  return MARKS.flatMap(([mark, what, fix]) =>
    [...masked.matchAll(mark)].map(({ 0: { length }, index }) => {
      const found = markdown.slice(index, index + length).trim();
      const message = `${JSON.stringify(found)} is ${what}; readers would see it as it stands.`;
      return {
        offset: index,
        message,
        fix: `${fix} If they should see it so, put it between backticks.`,
      };
    }),
  );
}
