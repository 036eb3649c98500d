import type { Rule } from './rule.ts';

/** What stands for a value in most documents: `{amount}`, `%s`, `{{name}}`. */
const VALUE = /\{\{?\s*[\w.]+\s*\}?\}|%(?:\d+\$)?[sd]\b|\$\{\w+\}/g;

/** A real message has a value there: without the mark it is not found again by its words. */
export const markedValues: Rule = {
  name: 'marked-values',
  description: 'What stands for a value in a message is among its placeholders.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      for (const { index, data } of codes.entries) {
        const { message, placeholders = [] } = data;
        if (message === undefined || placeholders.includes(undefined)) continue;
        const open = [...message.matchAll(VALUE)]
          .map(([value]) => value)
          .filter((value) => !placeholders.some((one) => one?.includes(value)));
        if (open.length === 0) continue;
        const all = [...placeholders, ...new Set(open)]
          .map((one) => JSON.stringify(one))
          .join(', ');
        const text = `${open.join(', ')} looks like a value, but is not among the placeholders.`;
        const fix = `If it stands for one, write: placeholders: [${all}]`;
        report.warn(codes.yaml, [index, 'message'], text, fix);
      }
    }
  },
};
