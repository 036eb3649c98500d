import type { Case } from '../case.ts';
import type { Chains } from '../chains.ts';
import type { ReadObject } from '../../read/reading.ts';
import { isShaped, isTold } from '../told.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const content: Rule = {
  name: 'content',
  description: 'it stands inside of an answer that a field tells to be of another code',
  drop: (cases, _, chains) => {
    const owners = cases.filter((entry) => isTold(entry) || isShaped(entry));
    return (entry) => isContent(entry, owners, chains);
  },
};

export const examples: RuleExamples = {
  drops: [
    [
      '{"ResponseCode":11,"ResponseMsgEng":"Security Alert: code 910 entered 3 times."}',
      'kra-etims/910',
    ],
  ],
  keeps: [
    [
      '{"ResponseCode":11,"ResponseMsgEng":"Security Alert: code 910 entered 3 times."}',
      'hyper/11',
    ],
  ],
};

/** Whether a code is only spoken for inside of an answer that a field tells to be that of an owner. */
function isContent(entry: Case, owners: readonly Case[], { areLinked }: Chains): boolean {
  if (entry.link || entry.printed || entry.status || isTold(entry)) return false;
  return owners.some((other) => {
    if (!other.field || other === entry) return false;
    if (areLinked(entry, other)) return false;
    if (other.code.vendor === entry.code.vendor && (entry.field || entry.message?.how === 'whole'))
      return false;
    if (entry.field?.isExact && !isTold(other)) return false;
    const [first, last] = getLines(other.field.object);
    const isForeignText = !entry.number && !entry.field && entry.code.vendor !== other.code.vendor;
    const isInside = [...entry.lines].every((line) => line >= first && line <= last);
    const isWeaker = entry.points < other.points || entry.message?.how !== 'whole';
    return isInside && (isWeaker || isForeignText);
  });
}

/** The lines of the outermost object around one. */
function getLines(object: ReadObject): [first: number, last: number] {
  let root = object;
  for (let i = 0; root.parent?.isEnclosed && i < 64; i++) root = root.parent;
  const lines = [...root.fields, ...object.fields].map(({ line }) => line);
  return [Math.min(root.line, object.line, ...lines), Math.max(...lines, object.line)];
}
