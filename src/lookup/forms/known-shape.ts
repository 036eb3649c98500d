import { foldName } from '../../text/words.ts';
import type { StatusEvidence } from '../match/evidence.ts';
import { makeStatusEvidence, sayStatus } from '../match/statuses.ts';
import { getKnownShapes } from '../read/known-shapes.ts';
import type { ReadObject } from '../read/reading.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const knownShape: Form<StatusEvidence> = {
  name: 'known-shape',
  description: 'an HTTP status in an answer of which the shape tells that a field holds one',
  find,
  // The form of fields asks for the value.
  want: () => ({}),
  say: sayStatus,
};

export const examples: FormExamples = {
  true: [
    ['{"error":{"code":404,"message":"x","status":"NOT_FOUND"}}', 'http/404'],
    ['{"ok":false,"error_code":403,"description":"x"}', 'http/403'],
  ],
  false: [
    '{"error":{"code":404,"message":"x","severity":2}}',
    '{"ok":true,"error_code":403,"description":"x"}',
  ],
};

function find({ reading: { objects }, index }: Setting) {
  return { pieces: makeStatusEvidence('known-shape', objects.flatMap(readShapes), index) };
}

function readShapes(object: ReadObject) {
  return getKnownShapes(object).flatMap(({ shape: { status } }) => {
    const field = object.fields.find(({ name }) => foldName(name) === status);
    const isStatus = field !== undefined && /^[45]\d\d$/.test(field.value);
    return isStatus ? [{ status: Number(field.value), line: field.line }] : [];
  });
}
