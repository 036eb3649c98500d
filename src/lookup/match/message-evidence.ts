import { CLEAR, GRADES, MESSAGE, MOST, TELLING } from '../grades.ts';
import type { GradeName } from '../grades.ts';
import type { MessageEvidence } from './evidence.ts';
import type { MessageFit } from './phrase-fit.ts';

/** Makes the evidence of a message from how it fits. */
export function makeMessageEvidence(
  form: string,
  { code, line, fit }: Pick<MessageEvidence, 'code' | 'line'> & { fit: MessageFit },
): MessageEvidence {
  const grade = getGrade(fit);
  const points = GRADES[grade].points + getExtra(fit);
  return { kind: 'message', form, code, line, ...fit, grade, points };
}

function getGrade({ how, telling, length, share, isExact }: MessageFit): GradeName {
  if (how === 'words') return 'looseWords';
  if (how === 'part') {
    if (telling < TELLING.likely) return 'looseWords';
    return share >= MOST ? 'mostOfMessage' : 'tellingPart';
  }
  if (telling === 0) return 'stockMessage';
  const isClear =
    share > CLEAR.share && (isExact || telling > TELLING.certain) && length >= TELLING.length;
  if (isClear && telling >= TELLING.certain) return 'tellingMessage';
  return telling >= TELLING.likely ? 'knownMessage' : 'plainMessage';
}

function getExtra({ how, share, weight, coverage, isExact }: MessageFit): number {
  const { exact, whole, part, words, fullWeight, fullWeightOfWords } = MESSAGE;
  const told = Math.min(1, weight / fullWeight);
  const sure = isExact ? exact : 0;
  switch (how) {
    case 'whole':
      return sure + whole.base + whole.telling * told * share + whole.coverage * coverage;
    case 'part':
      return sure + part.base + part.telling * told * Math.sqrt(share) + part.coverage * coverage;
    case 'words':
      return words.base + words.telling * share * Math.min(1, weight / fullWeightOfWords);
  }
}

/** Says for people how a message fits. */
export function sayMessage({ how, share }: MessageEvidence): string {
  switch (how) {
    case 'whole':
      return share > CLEAR.share
        ? 'the message is the listed one'
        : 'the message is nearly the listed one';
    case 'part':
      return 'a part of its message is there';
    case 'words':
      return 'the words are in what is said of it';
  }
}
