import type { Envelope } from '../schemas/envelope.ts';
import { canHold, getExampleValue, keepExample, makeAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import { getSystems } from './catalog.ts';
import type { Code } from './catalog.ts';
import { getLikeNumber } from './printed/like-example.ts';

/** An answer in which a code arrives. */
export interface ExampleAnswer {
  envelope: Envelope;
  answer: Answer;
  /** Whether all of it but the code is of another code: what else a standard's codes come with differs. */
  isBorrowed: boolean;
}

/** A number that is a whole value in JSON text. */
const NUMBER_VALUE = /(?<=:\s?)-?\d{1,20}(?=\s{0,40}[,}\]])/g;

/**
 * Answers in which a code arrives. A vendor's codes all arrive alike. Of a standard, whose codes are in the
 * answers of many programs, those count that were answered with this code; where there is none, the first
 * with the code put in. What a client raises stands in no answer of a server.
 */
export function getExampleAnswers(code: Code): ExampleAnswer[] {
  if (code.origin === 'client') return [];
  const all = code.envelope ? [code.envelope, ...code.otherEnvelopes] : [];
  if (code.vendor.kind !== 'standard') return all.flatMap((envelope) => make(code, envelope));
  const own = all.filter((envelope) => isExampleOf(envelope, code));
  if (own.length > 0) {
    return own.map((envelope) => ({
      envelope,
      answer: keepExample(envelope),
      isBorrowed: false,
    }));
  }
  const [first] = all.filter((envelope) => canHold(envelope, code));
  return first ? make(code, first).map((made) => borrow(made, code)) : [];
}

function make(code: Code, envelope: Envelope): ExampleAnswer[] {
  const answer = makeAnswer(code, envelope);
  return answer ? [{ envelope, answer, isBorrowed: false }] : [];
}

/** Puts the numbers of a code beside it in place of those of the example's own code. */
function borrow({ envelope, answer }: ExampleAnswer, code: Code): ExampleAnswer {
  const example = code.vendor.codes.find((other) => isExampleOf(envelope, other));
  const adapt = (text: string) =>
    text.replaceAll(NUMBER_VALUE, (number) =>
      example?.numbers
        ? (getLikeNumber(code, [{ number, code: example }])?.number ?? number)
        : number,
    );
  const before = adapt(answer.text.slice(0, answer.codeStart));
  const value = answer.text.slice(answer.codeStart, answer.codeEnd);
  return {
    envelope,
    answer: {
      text: before + value + adapt(answer.text.slice(answer.codeEnd)),
      codeStart: before.length,
      codeEnd: before.length + value.length,
    },
    isBorrowed: true,
  };
}

/** Whether the example of an envelope was answered with a code: by itself, its name or its number. */
function isExampleOf(envelope: Envelope, code: Code): boolean {
  const value = getExampleValue(envelope);
  if (value === code.code || value === code.key) return true;
  return [value, value.replace(/^-/, '')].some((number) => getSystems(code, number).length > 0);
}
