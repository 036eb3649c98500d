import { getMessageTemplates } from '../../catalog/printed/message-parts.ts';
import type { StatusEvidence } from '../match/evidence.ts';
import { getStatus, makeStatusEvidence, sayStatus } from '../match/statuses.ts';
import { readPhrases } from '../read/statuses.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const statusPhrase: Form<StatusEvidence> = {
  name: 'status-phrase',
  description: 'an HTTP status with its own phrase behind it',
  find,
  // The form of numbers asks for the number.
  want: () => ({}),
  say: sayStatus,
};

export const examples: FormExamples = {
  true: [
    ['it said 404 Not Found to me', 'http/404'],
    ['upstream: 503 Service Unavailable', 'http/503'],
    ['UnprocessableEntity: 422 Unprocessable Entity', 'http/422'],
  ],
  false: ['it said 404 Forbidden', '404 files', 'Not Found'],
};

function find({ reading: { text }, index }: Setting) {
  const told = readPhrases(text).filter(({ status, words }) => {
    const listed = getStatus(status, index);
    const phrases = listed ? getMessageTemplates(listed) : [];
    return phrases.some(({ message }) => `${words} `.startsWith(`${message.toLowerCase()} `));
  });
  return { pieces: makeStatusEvidence('status-phrase', told, index) };
}
