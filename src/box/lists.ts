import { makeElement } from './part.ts';
import type { Part } from './part.ts';

/** What the full text is filtered by: its name in the index, its label, and the choice of none. */
const FILTERS = [
  ['vendor', 'Vendor', 'All vendors'],
  ['outcome', 'Outcome', 'Any outcome'],
  ['problem', 'Problem', 'Any problem'],
  ['retry', 'Retry', 'Any retry'],
  ['actor', 'Who acts', 'Anybody'],
  ['http', 'HTTP status', 'Any HTTP status'],
] as const;

/** Below the field: a text that does not stand in it, and how far it has been read. */
const FIELD_PARTS: readonly Part[] = [
  [
    'div',
    { class: 'box-held', hidden: '' },
    ['span', {}],
    ['button', { class: 'button', type: 'button' }, 'Remove'],
  ],
  [
    'div',
    { class: 'box-progress', hidden: '' },
    ['progress', { max: '1', 'aria-label': 'Reading' }],
    ['button', { class: 'button', type: 'button' }, 'Stop'],
  ],
];

const COPIES: Part = [
  'div',
  { class: 'box-copies', hidden: '' },
  [
    'button',
    { class: 'copy', type: 'button', 'data-copy-for': '', 'aria-haspopup': 'menu' },
    'Copy the list for …',
  ],
];

/** Below the answers: remarks, suggestions, and pages of the full text. */
const ANSWER_PARTS: readonly Part[] = [
  ['div', { class: 'box-remarks' }],
  ['section', { class: 'box-completions', hidden: '' }],
  [
    'section',
    { class: 'box-pages', hidden: '' },
    ['div', {}, ['h2', {}, 'Full text'], ...FILTERS.map(getFilterPart)],
    ['p', {}],
    ['ol', {}],
  ],
];

/** Adds to a box what only its script fills, once. */
export function addLists(box: HTMLElement) {
  if (box.querySelector('.box-pages')) return;
  const answers = box.querySelector('[data-lookup-results]');
  box.querySelector('form')?.append(...FIELD_PARTS.map(makeElement));
  answers?.before(makeElement(COPIES));
  answers?.after(...ANSWER_PARTS.map(makeElement));
}

function getFilterPart([name, label, none]: (typeof FILTERS)[number]): Part {
  return ['select', { name, 'aria-label': label, hidden: '' }, ['option', { value: '' }, none]];
}
