import type { Code } from '../../../src/catalog/catalog.ts';
import { formatPlainText } from '../../../src/catalog/markdown.ts';

/** What a general engine is given of a code. */
export interface Page {
  /** `hyper/26` */
  id: string;
  vendor: string;
  code: string;
  key: string;
  message: string;
  /** What the document explains, and our title. */
  text: string;
}

/** Makes what a general engine is given of a code: the same texts that our own index has. */
export function makePage({ vendor, code, key, message, description, note }: Code): Page {
  const texts = [description && formatPlainText(description), note && formatPlainText(note.title)];
  return {
    id: `${vendor.id}/${code}`,
    vendor: `${vendor.name} ${vendor.product}`,
    code,
    key: key ?? '',
    message: message ?? '',
    text: texts.filter(Boolean).join('\n'),
  };
}
