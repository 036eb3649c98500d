/** The elements of a box that its script works with. */
export type BoxParts = ReturnType<typeof getParts>;

/** Finds the elements of a box. */
export function getParts(box: HTMLElement) {
  const field = find(box, 'textarea', HTMLTextAreaElement);
  return {
    id: field.id.replace(/:q$/, ''),
    form: find(box, 'form', HTMLFormElement),
    field,
    status: find(box, '.box-status', HTMLElement),
    live: find(box, '[role=status]', HTMLElement),
    file: find(box, '[type=file]', HTMLInputElement),
    held: find(box, '.box-held', HTMLElement),
    heldText: find(box, '.box-held span', HTMLElement),
    remove: find(box, '.box-held button', HTMLElement),
    progress: find(box, '.box-progress', HTMLElement),
    bar: find(box, 'progress', HTMLProgressElement),
    stop: find(box, '.box-progress button', HTMLElement),
    copies: find(box, '.box-copies', HTMLElement),
    answers: find(box, '[data-lookup-results]', HTMLElement),
    remarks: find(box, '.box-remarks', HTMLElement),
    completions: find(box, '.box-completions', HTMLElement),
    pages: find(box, '.box-pages', HTMLElement),
    filters: [...box.querySelectorAll<HTMLSelectElement>('.box-pages select')],
    pageCount: find(box, '.box-pages > p', HTMLElement),
    pageList: find(box, '.box-pages > ol', HTMLElement),
  };
}

function find<T extends Element>(parent: Element, selector: string, type: new () => T): T {
  const element = parent.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The look-up box has no ${selector}.`);
}
