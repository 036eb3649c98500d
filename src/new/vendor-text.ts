import { formatSchemaLine } from '../catalog/write/schema-line.ts';
import type { AnswerValue } from './answer-values.ts';
import { formatBlock, formatScalar } from './scalar.ts';
import type { Wishes } from './wishes.ts';

/** The shape in which an API answers, as an example shows it. */
export interface Shape {
  code: AnswerValue;
  message?: AnswerValue;
  /** JSON. */
  example: string;
  /** Names of the fields beside the code. */
  beside: readonly string[];
}

/** Makes `vendor.yaml` of a new vendor: what is needed, what else there is, and what for. */
export function makeVendorText(wishes: Wishes, day: string, shape?: Shape): string {
  const { name, product, api, kind, language } = wishes;
  return `\
${formatSchemaLine('vendor')}\
# Who they are, and how their API answers. CONTRIBUTING.md explains every field.

# The organisation behind the API; the product, as it calls it; the API and its version.
name: ${formatScalar(name)}
product: ${formatScalar(product)}
api: ${formatScalar(api)}
${kind === 'standard' ? '# A standard or a program that others build on.\nkind: standard\n' : ''}\
# Ours: one or two sentences for somebody who has never heard of it.
summary: ${formatScalar(wishes.summary ?? makeSummary(wishes))}
# What people type when they mean it: other names, the host of the API.
# aliases: [Acme, api.acme.example]
# homepage: https://acme.example/
# The language of the vendor's texts, as a BCP 47 tag.
language: ${formatScalar(language)}

# Codes without a note are shown with the vendor's words. Delete this line when every code has a note.
notes: incomplete

# The documents that are quoted. The first is the one that the codes were read from, on the day "retrieved".
sources:
  - id: codes
    title: ${formatScalar(wishes.title)}
${wishes.document === undefined ? '    # url: https://acme.example/docs/errors\n' : `    url: ${formatScalar(wishes.document)}\n`}\
    retrieved: "${day}"

# Groups of codes, in the order of the document: each code names its own with "section".
# sections:
#   - id: payments
#     title: Payments
#     heading: The heading as the document prints it
${shape ? `\n${makeEnvelope(shape)}` : NO_ENVELOPE}
# Which answer is a success: the value at "pointer" is one of "equals".
# success:
#   pointer: ${shape?.code.pointer ?? '/code'}
#   equals: [${shape?.code.type === 'string' ? '"0"' : '0'}]
`;
}

const NO_ENVELOPE = `
# How the API answers, if it answers in JSON; "code" and "message" are JSON Pointers into the example.
# envelopes:
#   - id: answer
#     title: Answer
#     code: /code
#     type: number
#     message: /message
#     example: |
#       { "code": 42, "message": "Card expired" }
#     tell: '\`code\` is a number, beside \`message\`.'
`;

/** True of every vendor, until somebody says more. */
function makeSummary({ name, product, api, kind }: Wishes): string {
  if (kind === 'standard') return `The codes of ${product}: ${api}.`;
  const owner = product === name ? product : `${product} by ${name}`;
  return `The response codes of ${owner}, ${api}.`;
}

function makeEnvelope({ code, message, example, beside }: Shape): string {
  return `\
# The shapes in which the API answers; "code" and "message" are JSON Pointers into the example.
envelopes:
  - id: answer
    title: Answer
    code: ${formatScalar(code.pointer)}
    type: ${code.type}
${message ? `    message: ${formatScalar(message.pointer)}\n` : ''}\
    example: |
${formatBlock(example, 6)}
    # Ours: how to tell an answer in this shape from others.
    tell: ${formatTell(code, beside)}
`;
}

function formatTell({ name, type, around }: AnswerValue, beside: readonly string[]): string {
  const kind = type === 'number' ? 'a number' : 'a text';
  const inside = around.length === 0 ? '' : ` inside \`${around.join('.')}\``;
  const [first, second] = beside.map((one) => `\`${one}\``);
  const others = second === undefined ? first : `${first ?? ''} and ${second}`;
  const tell = `\`${name}\` is ${kind}${inside}${others === undefined ? '' : `, beside ${others}`}.`;
  return `'${tell.replaceAll("'", "''")}'`;
}
