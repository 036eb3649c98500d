import type { Change } from '../../schemas/change.ts';
import { isNoteLink } from '../note-links.ts';
import { checkInlineMarkdown, checkMarkdown, checkTree } from '../read/markdown-check.ts';
import type { MarkdownProblem } from '../read/markdown-check.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Valid } from '../read/validate.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import type { Report, Rule } from './rule.ts';

/** Markdown holds nothing that the sanitizer would drop without a word. */
export const safeMarkdown: Rule = {
  name: 'safe-markdown',
  description:
    'Markdown has no raw HTML, no images, and absolute https, http or mailto links only; a note also links other notes.',
  check({ readings }, report) {
    for (const reading of readings) {
      for (const { index, data } of reading.codes.entries) {
        const found = checkMarkdown(data.description ?? '');
        reportInYaml(reading.codes.yaml, [index, 'description'], { found, report });
      }
      checkVendor(reading, report);
      for (const { yaml, data } of reading.notes) {
        reportInYaml(yaml, ['title'], { found: checkInlineMarkdown(data.title ?? ''), report });
        checkHistory(yaml, data.history, report);
      }
    }
  },
  checkNote: (_, tree) => checkTree(tree, isNoteLink),
};

/** Our own texts in `vendor.yaml` that pages render as Markdown. */
function checkVendor({ vendor: { yaml, data } }: VendorReading, report: Report) {
  const check = (text: string | undefined, path: Path) => {
    reportInYaml(yaml, path, { found: checkInlineMarkdown(text ?? ''), report });
  };
  data.envelopes?.forEach((envelope, i) => {
    check(envelope?.tell, ['envelopes', i, 'tell']);
    check(envelope?.note, ['envelopes', i, 'note']);
  });
  const found = checkMarkdown(data.success?.note ?? '');
  reportInYaml(yaml, ['success', 'note'], { found, report });
  checkHistory(yaml, data.history, report);
}

function checkHistory(yaml: YamlFile, history: Valid<Change[]> | undefined, report: Report) {
  history?.forEach((change, i) => {
    const found = checkInlineMarkdown(change?.says ?? '');
    reportInYaml(yaml, ['history', i, 'says'], { found, report });
  });
}

/** Offsets into a value are none into the file, so the same thing twice in a value is told once. */
function reportInYaml(
  yaml: YamlFile,
  path: Path,
  { found, report }: { found: MarkdownProblem[]; report: Report },
) {
  for (const [message, fix] of new Map(found.map((one) => [one.message, one.fix]))) {
    report(yaml, path, message, fix);
  }
}
