/** A tag of XML or HTML. */
export interface Tag {
  /** Without its namespace. */
  name: string | undefined;
  kind: 'start' | 'end' | 'empty';
  attributes: { name: string; value: string }[];
}

const ATTRIBUTE = /([\w:.-]{1,100})\s?=\s?(?:"([^"]*)"|'([^']*)')/g;

/** Reads a tag, from `<` to `>`. */
export function readTag(tag: string): Tag {
  const name = /^<\/?([^\s/>!?]+)/.exec(tag)?.[1];
  const attributes = Array.from(tag.matchAll(ATTRIBUTE), ([, left = '', double, single = '']) => ({
    name: dropNamespace(left),
    value: double ?? single,
  }));
  const kind = tag.startsWith('</') ? 'end' : tag.endsWith('/>') ? 'empty' : 'start';
  return { name: name && dropNamespace(name), kind, attributes };
}

function dropNamespace(name: string): string {
  return name.replace(/^.*:/, '');
}
