import type { Field, ReadObject } from './reading.ts';

/** The brackets and tags that are open at a spot of a text, and the objects that they make. */
export interface Frames {
  /** The object that values belong to now. */
  getObject: () => ReadObject;
  /** The name of the tag whose text comes now. */
  getTagName: () => string | undefined;
  isOutermost: () => boolean;
  open: (name: string | undefined, close: string | undefined, line: number) => void;
  close: (close: string) => void;
  /** Begins another record, where no brackets hold records together. */
  startRecord: (line: number) => void;
  addField: (field: Field) => void;
  /** The same, where the innermost tag is the field and stands in the object around it. */
  addTagField: (field: Field) => void;
}

interface Frame {
  parent: Frame | undefined;
  object: ReadObject;
  /** What closes it: a bracket or the name of a tag; nothing closes the outermost. */
  close: string | undefined;
}

/** How many frames out a bracket may close: there may be one too many or too few. */
const REACH = 4;

/** Fields of an outermost record that are looked through for one of the same name. */
const MAX_COMPARED = 64;

/** Tells a tag from a bracket. */
export function getTagEnd(name: string): string {
  return `</${name}`;
}

/** Makes the frames of a text. `add` is told of each object with its first field. */
export function makeFrames(
  within: ReadObject | undefined,
  firstLine: number,
  add: (object: ReadObject) => void,
): Frames {
  const base: Frame = {
    parent: undefined,
    object: makeObject(within, { line: firstLine }),
    close: undefined,
  };
  let frame = base;

  return {
    getObject: () => frame.object,
    getTagName: () => (frame.close?.startsWith('</') ? frame.object.name : undefined),
    isOutermost: () => frame === base,
    open: (name, close, line) => {
      if (name !== undefined) frame.object.children.push(name);
      frame = {
        parent: frame,
        object: makeObject(frame.object, { name, line, isEnclosed: true }),
        close,
      };
    },
    close: (close) => {
      let target: Frame | undefined = frame;
      for (let i = 0; i < REACH && target && target.close !== close; i++) target = target.parent;
      if (target?.close === close && target.parent) frame = target.parent;
    },
    startRecord,
    addField: (field) => addTo(frame, field),
    addTagField: (field) => addTo(frame.parent ?? base, field),
  };

  function startRecord(line: number) {
    base.object = makeObject(within, { line });
  }

  function addTo(target: Frame, field: Field) {
    // A name for the second time begins the next record.
    if (target === base && hasName(base.object, field.name)) startRecord(field.line);
    const { object } = target;
    if (object.fields.length === 0) {
      object.line = field.line;
      add(object);
    }
    const name = field.name.split('.').at(-1) ?? field.name;
    object.fields.push({ ...field, name });
  }
}

function makeObject(
  parent: ReadObject | undefined,
  {
    name,
    line,
    isEnclosed = false,
  }: { name?: string | undefined; line: number; isEnclosed?: boolean },
): ReadObject {
  return { fields: [], children: [], parent, name, isEnclosed, line };
}

function hasName({ fields }: ReadObject, name: string): boolean {
  return fields.length < MAX_COMPARED && fields.some((field) => field.name === name);
}
