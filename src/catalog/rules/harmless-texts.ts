import { getOurTexts, getTheirTexts } from './plain-values.ts';
import type { PlacedText } from './plain-values.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Rule } from './rule.ts';

/** Hosts that nobody has (RFC 2606, RFC 6761), or that are somebody's only inside of a network. */
const NOBODY =
  /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost|local|lan|internal)$/i;

/** Names of addresses at which nobody in particular reads. */
const OFFICE = /support|help|service|contact|info|no-?reply/i;

/** In an address of a page, or of a repository as `git` has it, it is none. */
const EMAIL =
  /(?<![\w.+/-]|\/\/\S{0,200})(?<name>[\w.+-]{1,64})@(?<host>[\w-]+(?:\.[\w-]+)+)(?!\w|:\S)/g;

/** Keys as some large services make them: whoever pastes one gives it away. */
const TOKEN =
  /[?&](?:access_token|token|api_?key|sig)=[\w.~%+-]{16}|\b(?:[sr]k_live_\w{10,}|AKIA[A-Z\d]{16}|gh[pousr]_\w{30,}|xox[abprs]-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|AIza[\w-]{35}|ya29[._][\w-]{20,})/;

/** An international number as people write it, in groups or in one. */
const PHONE = /(?<![\w+.])\+[1-9]\d{0,2}(?:[ ().-]{0,2}\d){7,12}(?!\d)/;

const EMAIL_FIX = 'Write one that nobody has, name@example.com, or link the page that names it.';
const PHONE_FIX = 'Leave it out, or link the page that names it.';
const TOKEN_FIX = 'Replace it, and if it was real, have it revoked.';

/** A text can be shown to everybody. */
export const harmlessTexts: Rule = {
  name: 'harmless-texts',
  description: "No text has somebody's e-mail address, telephone number or key.",
  check({ readings }, report) {
    for (const reading of readings) {
      const { notes } = reading;
      for (const { yaml, path, text } of getTexts(reading))
        for (const { message, fix } of findSecrets(text)) report.warn(yaml, path, message, fix);
      for (const { yaml, body, getBodyPlace } of notes)
        for (const { offset, message, fix } of findSecrets(body))
          report.warnAt(yaml.file, getBodyPlace(offset), message, fix);
    }
  },
};

function getTexts(reading: VendorReading): PlacedText[] {
  const { vendor, notes } = reading;
  const envelopes = vendor.data.envelopes ?? [];
  return [
    ...getOurTexts(reading),
    ...getTheirTexts(reading),
    ...envelopes.map((envelope, i) => ({
      yaml: vendor.yaml,
      path: ['envelopes', i, 'example'],
      text: envelope?.example ?? '',
    })),
    ...notes.map(({ yaml, data }) => ({ yaml, path: ['example'], text: data.example ?? '' })),
  ];
}

function findSecrets(text: string) {
  const email = text.includes('@') ? findEmail(text) : undefined;
  const phone = text.includes('+') ? PHONE.exec(text) : undefined;
  return [
    ...tell(email, (found) => `The e-mail address ${found} may be somebody's.`, EMAIL_FIX),
    ...tell(phone, (found) => `The number ${found} may be somebody's.`, PHONE_FIX),
    ...tell(TOKEN.exec(text), (found) => `${found.slice(0, 8)}… looks like a key.`, TOKEN_FIX),
  ];
}

function findEmail(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(EMAIL)].find(({ groups: { name = '', host = '' } = {} }) => {
    return !OFFICE.test(name) && !NOBODY.test(host);
  });
}

function tell(
  found: RegExpExecArray | null | undefined,
  say: (text: string) => string,
  fix: string,
) {
  return found ? [{ offset: found.index, message: say(found[0]), fix }] : [];
}
