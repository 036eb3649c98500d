import type { Envelope } from '../../../src/schemas/envelope.ts';

/** How a made-up API answers. */
export interface Shape {
  /** JSON Pointers. */
  code: string;
  message?: string;
  type: Envelope['type'];
  make: (code: string | number, message: string) => object;
}

/** Where real vendors have the code and the message, too: their codes are not for others. */
export const FLAT = { code: '/code', message: '/message' } as const;

/** Every shape that is given to vendors in turn; undefined for one that documents none. */
export const SHAPES: readonly (Shape | undefined)[] = [
  {
    ...FLAT,
    type: 'number',
    make: (code, message) => ({ code, message, data: null }),
  },
  {
    code: '/errorCode',
    message: '/errorMessage',
    type: 'number',
    make: (errorCode, errorMessage) => ({ errorCode, errorMessage }),
  },
  {
    code: '/error/code',
    message: '/error/message',
    type: 'string',
    make: (code, message) => ({ error: { code, message } }),
  },
  undefined,
  {
    code: '/status/code',
    message: '/status/text',
    type: 'number',
    make: (code, text) => ({ status: { code, text }, payload: {} }),
  },
  {
    code: '/rc',
    message: '/text',
    type: 'number',
    make: (rc, text) => ({ rc, text }),
  },
  {
    code: '/result/returnCode',
    message: '/result/returnText',
    type: 'string',
    make: (returnCode, returnText) => ({ result: { returnCode, returnText } }),
  },
  {
    code: '/errors/0/code',
    message: '/errors/0/title',
    type: 'string',
    make: (code, title) => ({ errors: [{ code, title }] }),
  },
  {
    code: '/err_no',
    message: '/err_msg',
    type: 'number',
    make: (err_no, err_msg) => ({ err_no, err_msg, log_id: 'f3a9' }),
  },
  {
    code: '/Code',
    message: '/Msg',
    type: 'string',
    make: (Code, Msg) => ({ Code, Msg }),
  },
  undefined,
  {
    code: '/error/code',
    message: '/error/message',
    type: 'number',
    make: (code, message) => ({ error: { code, message, details: [] } }),
  },
  {
    code: '/code',
    message: '/msg',
    type: 'number',
    make: (code, msg) => ({ code, msg, result: null }),
  },
  {
    ...FLAT,
    type: 'string',
    make: (code, message) => ({ code, message }),
  },
  {
    code: '/response/status',
    message: '/response/reason',
    type: 'number',
    make: (status, reason) => ({ response: { status, reason } }),
  },
  {
    code: '/fault/faultcode',
    message: '/fault/faultstring',
    type: 'string',
    make: (faultcode, faultstring) => ({ fault: { faultcode, faultstring } }),
  },
  {
    code: '/status',
    message: '/statusMessage',
    type: 'number',
    make: (status, statusMessage) => ({ status, statusMessage }),
  },
  undefined,
  {
    code: '/meta/error_type',
    message: '/meta/error_message',
    type: 'string',
    make: (error_type, error_message) => ({ meta: { error_type, error_message }, data: [] }),
  },
  {
    code: '/ErrorNumber',
    message: '/ErrorText',
    type: 'number',
    make: (ErrorNumber, ErrorText) => ({ ErrorNumber, ErrorText, Success: false }),
  },
  { code: '/state', type: 'number', make: (state) => ({ state }) },
  {
    code: '/errcode',
    message: '/errmsg',
    type: 'number',
    make: (errcode, errmsg) => ({ errcode, errmsg }),
  },
  {
    code: '/messages/0/id',
    message: '/messages/0/content',
    type: 'string',
    make: (id, content) => ({ messages: [{ id, content, severity: 'error' }] }),
  },
  undefined,
  {
    code: '/error',
    message: '/error_description',
    type: 'string',
    make: (error, error_description) => ({ error, error_description }),
  },
  {
    code: '/ret/0',
    message: '/ret/1',
    type: 'number',
    make: (code, message) => ({ ret: [code, message] }),
  },
];
