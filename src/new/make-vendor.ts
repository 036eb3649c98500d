import { listValues } from './answer-values.ts';
import type { AnswerValue } from './answer-values.ts';
import { findCodes, findMessages } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { makeCodesText } from './codes-text.ts';
import { NewVendorError } from './new-error.ts';
import type { ExampleAnswer } from './read-answer.ts';
import { makeVendorText } from './vendor-text.ts';
import type { Shape } from './vendor-text.ts';
import type { Wishes } from './wishes.ts';

/** What an example answer may mean. */
export interface Places {
  values: AnswerValue[];
  codes: Candidate[];
  /** Beside the chosen code. */
  messages: Candidate[];
  code: AnswerValue;
  message?: AnswerValue;
}

/**
 * Finds the code and the message in an example answer, or takes those that were named.
 *
 * @throws {NewVendorError} if there is no code, or nothing at a pointer that was given
 */
export function findPlacesOf(
  { tree, text, status }: ExampleAnswer,
  { codeAt, messageAt }: { codeAt?: string | undefined; messageAt?: string | undefined },
): Places {
  const values = listValues(tree, text);
  const codes = findCodes(values, status);
  const code = codeAt === undefined ? codes[0] : getNamed(values, codeAt, '--code-at');
  if (!code)
    throw new NewVendorError(
      `No code was found in the example answer.\n  ${describeOtherPlaces(values)}`,
    );
  const messages = findMessages(values, code);
  const message =
    messageAt === undefined ? messages[0] : getNamed(values, messageAt, '--message-at');
  return { values, codes, messages, code, ...(message && { message }) };
}

/**
 * Makes the two files of a new vendor.
 *
 * @param given the first code and its message, which go before those of the example
 * @throws {NewVendorError} if there is no code with a message to begin with
 */
export function makeVendorFiles(
  wishes: Wishes,
  {
    day,
    answer,
    places,
    given,
  }: {
    day: string;
    answer?: ExampleAnswer | undefined;
    places?: Places | undefined;
    given: { code?: string | undefined; message?: string | undefined };
  },
): Record<'vendor.yaml' | 'codes.yaml', string> {
  const code = given.code ?? places?.code.text;
  const message = (given.message ?? places?.message?.text ?? '').trim();
  const faults = [
    ...(code === undefined
      ? ['There is no code to begin with.\n  Give an example answer with --example, or: --code 042']
      : []),
    ...(message === ''
      ? [
          'There is no message for the first code.\n  Write what the document says of it: --message "Card expired"',
        ]
      : []),
  ];
  if (code === undefined || message === '') throw new NewVendorError(faults.join('\n'));
  const http = given.code === undefined ? answer?.status : undefined;
  return {
    'vendor.yaml': makeVendorText(wishes, day, answer && places && makeShape(answer, places)),
    'codes.yaml': makeCodesText({ code, message, ...(http !== undefined && { http }) }),
  };
}

function describeOtherPlaces(values: readonly AnswerValue[]): string {
  const places = [...new Set(values.map(({ pointer }) => pointer))].join(', ');
  return places === ''
    ? 'It has no text and no number. Give an answer of a call that failed.'
    : `Name its place with --code-at: ${places}. If the answer has no code, give one of a call that failed otherwise.`;
}

function getNamed(values: readonly AnswerValue[], pointer: string, flag: string): AnswerValue {
  const found = values.find((value) => value.pointer === pointer);
  if (found) return found;
  const known = values.map((value) => value.pointer).join(', ');
  throw new NewVendorError(
    `${flag}: the example has no text and no number at ${pointer}.\n  It has: ${known}.`,
  );
}

function makeShape({ text }: ExampleAnswer, { code, message, values }: Places): Shape {
  const siblings = values.filter(
    ({ pointer, around }) => pointer !== code.pointer && around.join('/') === code.around.join('/'),
  );
  return {
    code,
    // A pointer must lead to a text in the example.
    ...(message && { message }),
    example: text,
    beside: siblings.slice(0, 2).map(({ name }) => name),
  };
}
