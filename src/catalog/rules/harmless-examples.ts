import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import type { Report, Rule } from './rule.ts';

const EMAIL = /\b[\w.+-]{1,64}@(?<host>[\w-]+(?:\.[\w-]+)+)/g;

/** Hosts that nobody has (RFC 2606, RFC 6761). */
const NOBODY = /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost)$/i;

/** Keys as some large services make them: whoever pastes one gives it away. */
const TOKEN =
  /\b(?:[sr]k_live_\w{10,}|AKIA[A-Z\d]{16}|gh[pousr]_\w{30,}|xox[abprs]-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|AIza[\w-]{35})/;

/** An example can be shown to everybody, and says one thing of each field. */
export const harmlessExamples: Rule = {
  name: 'harmless-examples',
  description: "Examples have no field twice, and nobody's address or key.",
  check({ readings }, report) {
    for (const { vendor, notes } of readings) {
      vendor.data.envelopes?.forEach((envelope, i) => {
        const path = ['envelopes', i, 'example'];
        const text = envelope?.example ?? '';
        checkSecrets(vendor.yaml, path, text, report);
        const twice = findTwice(parseTree(text));
        if (twice === undefined) return;
        const message = `The field ${JSON.stringify(twice)} stands twice in one object of the example.`;
        report(vendor.yaml, path, message, 'Remove one of the two; programs read the last one.');
      });
      for (const { yaml, data } of notes)
        checkSecrets(yaml, ['example'], data.example ?? '', report);
    }
  },
};

function checkSecrets(yaml: YamlFile, path: Path, text: string, report: Report) {
  const address = [...text.matchAll(EMAIL)].find(({ groups }) => !NOBODY.test(groups?.host ?? ''));
  if (address) {
    const message = `The example has the e-mail address ${address[0]}, which may be somebody's.`;
    report.warn(yaml, path, message, 'Write one that nobody has: name@example.com');
  }
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) return;
  const message = `The example has what looks like a key: ${token.slice(0, 8)}…`;
  report.warn(yaml, path, message, 'Replace it, and if it was real, have it revoked.');
}

/** A field that stands twice in an object, at any depth. */
function findTwice(node: Node | undefined): string | undefined {
  const open = node ? [node] : [];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.type === 'object') {
      const names = (at.children ?? []).map(({ children }) => String(children?.[0]?.value));
      const twice = names.find((name, i) => names.indexOf(name) < i);
      if (twice !== undefined) return twice;
    }
    open.push(...(at.children ?? []));
  }
  return undefined;
}
