import { bareField } from './bare-field.ts';
import { content } from './content.ts';
import { foreign } from './foreign.ts';
import { otherForm } from './other-form.ts';
import { outdone } from './outdone.ts';
import type { Rule } from './rule.ts';
import { strayNumber } from './stray-number.ts';
import { tooWeak } from './too-weak.ts';
import { weakerMessage } from './weaker-message.ts';
import { wording } from './wording.ts';

/** The rules, in the order in which they are asked: each sees what those before it have left. */
export const RULES: readonly Rule[] = [
  tooWeak,
  foreign,
  otherForm,
  wording,
  outdone,
  weakerMessage,
  strayNumber,
  bareField,
  content,
];
