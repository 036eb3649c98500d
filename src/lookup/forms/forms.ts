import type { VendorMention } from '../match/evidence.ts';
import { address, examples as ofAddress } from './address.ts';
import { examples as ofFieldInWords, fieldInWords } from './field-in-words.ts';
import { examples as ofField, field } from './field.ts';
import type { Form, FormExamples } from './form.ts';
import { examples as ofKey, key } from './key.ts';
import { examples as ofKnownShape, knownShape } from './known-shape.ts';
import { examples as ofMessage, message } from './message.ts';
import { examples as ofNumber, number } from './number.ts';
import { examples as ofPrinted, printed } from './printed.ts';
import { examples as ofPrintedStatus, printedStatus } from './printed-status.ts';
import { examples as ofStatusField, statusField } from './status-field.ts';
import { examples as ofStatusPhrase, statusPhrase } from './status-phrase.ts';
import { examples as ofVendorName, vendorName } from './vendor-name.ts';
import { examples as ofWrittenKey, writtenKey } from './written-key.ts';

/** Ways in which a vendor is said: they are asked first. */
export const VENDOR_FORMS = { vendorName } satisfies Record<string, Form<VendorMention>>;

/** Ways in which a code is said. Of equal pieces those of earlier forms go first. */
export const FORMS = {
  address,
  printed,
  field,
  fieldInWords,
  number,
  key,
  writtenKey,
  message,
  statusPhrase,
  printedStatus,
  statusField,
  knownShape,
} satisfies Record<string, Form>;

/** What shows each form. A look-up needs none of it, and no script of the site carries it. */
export const EXAMPLES: Record<keyof typeof FORMS | keyof typeof VENDOR_FORMS, FormExamples> = {
  vendorName: ofVendorName,
  address: ofAddress,
  printed: ofPrinted,
  field: ofField,
  fieldInWords: ofFieldInWords,
  number: ofNumber,
  key: ofKey,
  writtenKey: ofWrittenKey,
  message: ofMessage,
  statusPhrase: ofStatusPhrase,
  printedStatus: ofPrintedStatus,
  statusField: ofStatusField,
  knownShape: ofKnownShape,
};
