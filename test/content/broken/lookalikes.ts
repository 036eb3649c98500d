import type { BrokenCatalog, ContentFiles } from '../make-content.ts';
import { append, BETA_CODES, BETA_VENDOR, change, getSound, NOTE } from '../make-content.ts';

const CODES = getSound(BETA_CODES);
const FRONT = getSound(NOTE);
const TITLE = 'The card has no money left for today.';
const HYPHENS = '    Write a line of three hyphens there, and nothing else: ---';
const VERSIONS = '    Keep one of the two versions, and remove the marks.';

function inCodes(text: string): ContentFiles {
  return { [BETA_CODES]: text };
}

/** A row of the table: what is wrong, the files, and what is said. */
function row(name: string, files: ContentFiles, ...says: string[]): BrokenCatalog {
  return { name, files, says };
}

/** What people read as YAML or as a note, and programs do not. */
export const lookalikes: readonly BrokenCatalog[] = [
  row(
    'blanks of a web page that indent',
    change(BETA_CODES, '  message', '\u00a0\u00a0message'),
    'beta/codes.yaml:2:1  The line is indented with U+00A0, which is no blank for YAML.',
    '    Indent with blanks of the keyboard.',
  ),
  row(
    'a blank of a web page behind a colon',
    change(BETA_CODES, 'message: ', 'message:\u00a0'),
    'beta/codes.yaml:2:11  Behind the colon stands U+00A0, which is no blank for YAML.',
    '    Write a blank of the keyboard there.',
  ),
  row(
    'a full-width colon',
    change(BETA_CODES, 'message: ', 'message：'),
    'beta/codes.yaml:2:10  The sign "：" behind the name of the field is no colon.',
    '    Write ":" and a blank.',
  ),
  row(
    'an equals sign instead of a colon',
    change(BETA_CODES, 'message:', 'message ='),
    'beta/codes.yaml:2:11  A "=" stands behind the name of the field.',
    '    Write ":" and a blank there.',
  ),
  row(
    'a dash of a word processor',
    append(BETA_CODES, '— code: "11"\n  message: M\n'),
    'beta/codes.yaml:4:1  An entry begins with "—", which is no dash.',
    '    Begin it with "- ", a hyphen and a blank.',
  ),
  row(
    'a bullet',
    append(BETA_CODES, '• code: "11"\n  message: M\n'),
    'beta/codes.yaml:4:1  An entry begins with "•", which is no dash.',
    '    Begin it with "- ", a hyphen and a blank.',
  ),
  row(
    'a star as in Markdown',
    append(BETA_CODES, '* code: "11"\n  message: M\n'),
    'beta/codes.yaml:4:1  An entry begins with "*", which is no dash.',
    '    Begin it with "- ", a hyphen and a blank.',
  ),
  row(
    'a dash without its blank',
    inCodes('-code: "10"\n message: Not found\n'),
    'beta/codes.yaml:1:1  The blank behind the dash is missing.',
    '    Write "- ", a hyphen and a blank.',
  ),
  row(
    'fields that are indented more than the first',
    inCodes('- code: "10"\n    message: Not found\n'),
    'beta/codes.yaml:2:5  The line is indented otherwise than the fields above it.',
    '    Indent all fields of an entry alike.',
  ),
  row(
    'a text below its field',
    change(BETA_CODES, 'message: Not', 'message:\n  Not'),
    'beta/codes.yaml:3:3  The text of the field above stands no deeper than the field.',
    '    Indent all its lines by two blanks more.',
  ),
  row(
    'a block that is not indented',
    change(BETA_CODES, 'message: Not found', 'message: |-\n  Not found'),
    'beta/codes.yaml:3:3  The text of the field above stands no deeper than the field.',
    '    Indent all its lines by two blanks more.',
  ),
  row(
    'commas at the ends of lines',
    inCodes('- code: "10",\n  message: "Not found",\n'),
    'beta/codes.yaml:1:13  A "," stands at the end of the line, which is JSON or code, not YAML.',
    '    Remove it.',
  ),
  row(
    'a comment of another language',
    inCodes(`// Errors\n${CODES}`),
    'beta/codes.yaml:1:1  "//" begins no comment in YAML.',
    '    Begin each line of a comment with "# ".',
  ),
  row(
    'a fence of Markdown',
    inCodes(`\`\`\`yaml\n${CODES}\`\`\`\n`),
    'beta/codes.yaml:1:1  A fence of Markdown stands in the file.',
    '    Remove the lines that begin with ```.',
  ),
  row(
    'a table of Markdown',
    inCodes('| code | message |\n| --- | --- |\n| 10 | Not found |\n'),
    'beta/codes.yaml:1:1  A table of Markdown stands where YAML is expected.',
    '    Save it as a file of its own, and read it in: npm run import -- <vendor> table.md',
  ),
  row(
    'a table with commas',
    inCodes('code,message\n10,Not found\n'),
    'beta/codes.yaml:1:1  The file is not a list of entries.',
    '    List the codes, each entry beginning with: - code: "…" A table is read by: npm run import -- <vendor> <file>',
  ),
  row(
    'a list below a name',
    inCodes(`codes:\n${CODES.replace(/^(?=.)/gm, '  ')}`),
    'beta/codes.yaml:1:1  The file is not a list of entries.',
    '    Remove the line "codes:"; the list is the whole file.',
  ),
  row(
    'an entry alone, without a dash',
    inCodes('code: "10"\nmessage: Not found\n'),
    'beta/codes.yaml:1:1  The file is not a list of entries.',
    '    Begin each entry with a dash, its other fields below the first: - code: "…"',
  ),
  row(
    'two versions of the codes',
    inCodes(`<<<<<<< HEAD\n${CODES}=======\n- code: "10"\n>>>>>>> other\n`),
    'beta/codes.yaml:1:1  A mark of two versions that were merged is left in the file.',
    VERSIONS,
  ),
  row(
    'two versions of one field',
    change(
      BETA_VENDOR,
      'api: REST API\n',
      '<<<<<<< HEAD\napi: REST API\n=======\napi: REST\n>>>>>>> other\n',
    ),
    'beta/vendor.yaml:3:1  A mark of two versions that were merged is left in the file.',
    VERSIONS,
  ),
  row(
    'two versions of the list of paths, once',
    append('published.txt', '<<<<<<< HEAD\n/beta/\n=======\n>>>>>>> other\n'),
    'published.txt:5:1  A mark of two versions that were merged is left in the file.',
    VERSIONS,
  ),
  row(
    'the mark between two versions that is left alone',
    change(NOTE, 'paid in a day.', 'paid in a day.\n\n=======\n\nOr not.'),
    'acme/notes/042.md:14:1  A mark of two versions that were merged is left in the text.',
    VERSIONS,
  ),
  row(
    'a text that begins with a star',
    change(NOTE, TITLE, '*Limit* means no money.'),
    'acme/notes/042.md:2:8  A text without quotes cannot begin with *.',
    '    Put the text in quotes: "*Limit* means no money."',
  ),
  row(
    'a text that begins with a sign for blocks',
    change(NOTE, TITLE, '> 50 is too much.'),
    'acme/notes/042.md:2:8  A text without quotes cannot begin with >.',
    '    Put the text in quotes: "> 50 is too much."',
  ),
  row(
    'a text that begins with a number sign',
    change(NOTE, TITLE, '#5 means no money.'),
    'acme/notes/042.md:2:8  title: A text that begins with "#" is a comment, and none for the field.',
    '    Put the text in quotes: "#5 means no money."',
  ),
  row(
    'a text that begins with an exclamation mark',
    change(NOTE, TITLE, '!limit means no money.'),
    'acme/notes/042.md:2:8  title: The tag !limit says how to read the value.',
    '    Remove it; if it belongs to the text, write "!limit means no money."',
  ),
  row(
    'front matter that the text begins without its end',
    { [NOTE]: FRONT.replace('\n---\n\n##', '\n\n##') },
    'acme/notes/042.md:9:1  The front matter is not closed.',
    '    End it with a line "---" above this one.',
  ),
  row(
    'front matter that dots close',
    { [NOTE]: FRONT.replace('\n---\n\n##', '\n...\n\n##') },
    'acme/notes/042.md:8:1  The front matter is not closed: "..." does not close it.',
    HYPHENS,
  ),
  row(
    'a blank behind the hyphens that begin a note',
    { [NOTE]: FRONT.replace('---\n', '--- \n') },
    'acme/notes/042.md:1:1  The front matter begins with "--- ", not with three hyphens.',
    HYPHENS,
  ),
  row(
    'an empty line above the front matter',
    { [NOTE]: `\n${FRONT}` },
    'acme/notes/042.md:1:1  Something stands above the front matter, which must begin the file.',
    '    Remove the blanks and lines above "---".',
  ),
  row(
    'a heading above the front matter',
    { [NOTE]: `# Limit\n\n${FRONT}` },
    'acme/notes/042.md:3:1  The front matter must begin the file; it begins here.',
    '    Move what stands above it below it.',
  ),
  row(
    'related codes by the paths of their pages and files',
    change(NOTE, '["-1", "beta/10"]', '["-1.md", "/beta/10/"]'),
    'acme/notes/042.md:7:11  related[0]: "-1.md" is a path, not the name of a code page.',
    '    Write "-1".',
    'acme/notes/042.md:7:20  related[1]: "/beta/10/" is a path, not the name of a code page.',
    '    Write "beta/10".',
  ),
  row(
    'a day that begins with the day, once',
    change(BETA_VENDOR, '"2026-11-20"', '20.11.2026'),
    'beta/vendor.yaml:9:16  sources[0].retrieved: The value must be a day of the calendar, YYYY-MM-DD.',
    '    Write "2026-11-20".',
  ),
  row(
    'an address as Markdown writes it',
    append(BETA_VENDOR, 'homepage: "[Beta](https://beta.example/)"\n'),
    'beta/vendor.yaml:10:11  homepage: The value must be an absolute https address.',
    '    Write "https://beta.example/".',
  ),
  row(
    'a list that is written as a text',
    append(BETA_VENDOR, 'aliases: Beta mail, Letters\n'),
    'beta/vendor.yaml:10:10  aliases: The value is the text "Beta mail, Letters", not a list.',
    '    Write a list: ["Beta mail", "Letters"]',
  ),
  row(
    'lines of a comparison of versions',
    inCodes(CODES.replaceAll('\n ', '\n+ ')),
    'beta/codes.yaml:2:1  The line begins with a "+", as in a comparison of two versions.',
    '    Remove these signs, and the lines of the other version, which begin with "-".',
  ),
  row(
    'an entry that is indented',
    inCodes(`${CODES}\n  - code: "11"\n    message: Gone\n`),
    'beta/codes.yaml:5:3  The entry is indented, and so taken for a part of the one above.',
    '    Begin the line with "- code:", and indent its other fields by two blanks.',
  ),
  row(
    'a field that is not indented',
    inCodes(CODES.replace('  http', 'http')),
    'beta/codes.yaml:3:1  The field stands outside of the entry above it.',
    '    Indent it by two blanks, like the other fields.',
  ),
  row(
    'a part of an OpenAPI document',
    inCodes('responses:\n  "404":\n    description: Not found\n'),
    'beta/codes.yaml:1:1  The file is not a list of entries.',
    '    List the codes, each entry beginning with: - code: "…" An OpenAPI document is read by: npm run import -- <vendor> <file>',
  ),
  row(
    'the front matter of two versions',
    { [NOTE]: FRONT.replace('## Why', '---\ntitle: The card is empty.\n---\n\n## Why') },
    'acme/notes/042.md:10:1  A second front matter begins here, as of two versions.',
    '    Keep one of the two versions.',
  ),
];
