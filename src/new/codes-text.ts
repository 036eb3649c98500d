import { formatSchemaLine } from '../catalog/write/schema-line.ts';
import { SKELETON } from '../catalog/write/skeleton.ts';
import { formatScalar } from './scalar.ts';

/** The one code of a new vendor. */
export interface FirstCode {
  code: string;
  message: string;
  http?: number;
}

/** Makes `codes.yaml` of a new vendor: a list may not be empty, so it has the code of the example. */
export function makeCodesText({ code, message, http }: FirstCode): string {
  const status = http === undefined ? '' : `\n  http: ${http}`;
  const head = `${formatSchemaLine('codes')}${SKELETON}`;
  return `${head}\n- code: ${JSON.stringify(code)}\n  message: ${formatScalar(message)}${status}\n`;
}
