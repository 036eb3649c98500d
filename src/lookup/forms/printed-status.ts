import { HTTP_ID } from '../../catalog/http-id.ts';
import type { StatusEvidence, UnlistedCode } from '../match/evidence.ts';
import { getStatus, makeStatusEvidence, sayStatus } from '../match/statuses.ts';
import { getSpotId } from '../match/spot-id.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const printedStatus: Form<StatusEvidence> = {
  name: 'printed-status',
  description: 'an HTTP status in a form of its catalog, or in the shape of a log',
  find,
  // The form of numbers asks for the number.
  want: () => ({}),
  say: sayStatus,
};

export const examples: FormExamples = {
  true: [
    ['HTTP/1.1 404', 'http/404'],
    ['POST /api/login 401 42ms', 'http/401'],
  ],
  false: ['listening on port 404', 'GET /books/404 took 502ms'],
};

function find({ statuses, index }: Setting) {
  const unlisted = statuses
    .filter(({ status }) => !getStatus(status, index))
    .map(({ status, line }): UnlistedCode => {
      const code = String(status);
      const spot = getSpotId(code, line);
      return { code, vendor: index.vendors.get(HTTP_ID), line, spot, isTold: true };
    });
  return { pieces: makeStatusEvidence('printed-status', statuses, index), unlisted };
}
