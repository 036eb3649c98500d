import type { Vendor } from '../../catalog/catalog.ts';
import { findCodePlace } from '../../catalog/code-place.ts';
import { getAtTokens, parsePointer } from '../../catalog/pointer.ts';
import type { Envelope } from '../../schemas/envelope.ts';
import type { CodeField } from './data.ts';

/**
 * One field for each place of a code, with the names that stand beside it in any example; behind them
 * the headers.
 */
export function makeFields({ envelopes, headers }: Vendor): { place: string; field: CodeField }[] {
  const groups = [...Map.groupBy(envelopes, getPlace)];
  const open = groups.filter(([, group]) => group.every(isOfAll));
  const inAnswers = groups.map(([place, group]) => ({
    place,
    field: {
      ...makeField(group),
      ...(open.length > 1 && group.every(isOfAll) && { isOpen: true as const }),
    },
  }));
  const inHeaders = headers.map((name) => ({
    place: '',
    field: { path: [name], users: 1, names: headers, isHeader: true as const },
  }));
  return [...inAnswers, ...inHeaders];
}

/** Whether all codes that no other envelope claims arrive in one: of several such, in each. */
function isOfAll({ codes, sections }: Envelope): boolean {
  return !codes && !sections;
}

/** What tells one place of a code from another. */
export function getPlace({ code, where, value }: Envelope): string {
  return JSON.stringify([code, where, value]);
}

function makeField(group: readonly Envelope[]): CodeField {
  const { code = '', where, value }: Partial<Envelope> = group[0] ?? {};
  const examples = group.map((envelope) => ({
    codes: envelope.codes ?? [],
    members: getMembers(envelope),
  }));
  const names = new Set(examples.flatMap(({ members }) => Object.keys(members)));
  const samples = makeSamples(examples);
  const message = group.find((envelope) => envelope.message !== undefined)?.message;
  return {
    path: parsePointer(code),
    users: 1,
    ...(where && { where }),
    ...(value !== undefined && { value }),
    names: [...names],
    ...(samples && { samples }),
    ...(group.some(({ shared }) => shared) && { isShared: true as const }),
    ...(message !== undefined && { message: parsePointer(message).at(-1) ?? '' }),
  };
}

/** What stands in the same object as the code of an envelope's example. */
function getMembers(envelope: Envelope): object {
  const example: unknown = JSON.parse(envelope.example);
  const tokens = findCodePlace(example, envelope)?.tokens ?? [];
  const object = getAtTokens(example, tokens.slice(0, -1));
  return typeof object === 'object' && object !== null ? object : {};
}

/** The texts of examples that are of certain codes only; an ellipsis stands for any text. */
function makeSamples(examples: readonly { codes: readonly string[]; members: object }[]) {
  const samples = examples.flatMap(({ codes, members }) => {
    const texts = Object.entries(members).filter(
      ([, value]) => typeof value === 'string' && /[\p{L}]/u.test(value) && !codes.includes(value),
    );
    return texts.length === 0 ? [] : codes.map((code) => [code, Object.fromEntries(texts)]);
  });
  return samples.length === 0 ? undefined : (Object.fromEntries(samples) as CodeField['samples']);
}
