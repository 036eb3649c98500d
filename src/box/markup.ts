import type { Part } from './part.ts';

/** Where the content gives none. */
const PLACEHOLDER = 'A code, a message, a response, a log …';

/** Said where the button was pressed before the box's script was there. */
export const LOADING = 'The look-up is still loading. It starts by itself.';

/** Said in the box where its script did not come. */
export const LOAD_ERROR =
  'The look-up could not be loaded. Your text is still here: “Look up” tries again.';

/**
 * What a box has before its script is there. `id` keeps two of them on a page apart; `tools` stand
 * after its buttons. Whatever runs or does not, the form has nothing to send and nowhere to send it:
 * its fields have no names, and a form of its method is no request.
 */
export function getBoxParts(id: string, ...tools: readonly Part[]): readonly Part[] {
  const field = `${id}:q`;
  return [
    [
      'form',
      { role: 'search', method: 'dialog' },
      ['label', { class: 'sr-only', for: field }, 'Code, message, response or log'],
      [
        'textarea',
        {
          id: field,
          rows: '1',
          'data-lookup-input': '',
          autocomplete: 'off',
          autocapitalize: 'off',
          spellcheck: 'false',
          enterkeyhint: 'go',
          placeholder: import.meta.env.PLACEHOLDER ?? PLACEHOLDER,
        },
      ],
      ['p', {}, 'Nothing you paste leaves your browser.'],
      ['label', { class: 'button' }, 'Open a file', ['input', { class: 'sr-only', type: 'file' }]],
      ['button', { class: 'button' }, 'Look up'],
      ...tools,
    ],
    ['p', { class: 'box-status', 'aria-hidden': 'true' }],
    ['p', { class: 'sr-only', role: 'status' }],
    ['ol', { 'aria-label': 'Answers', 'data-lookup-results': '', 'data-lookup-state': 'idle' }],
  ];
}
