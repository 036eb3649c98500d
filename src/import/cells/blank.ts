import { toPlain } from './plain.ts';

/** What stands in a cell that says nothing: dashes, dots, and the usual words of several languages. */
const NOTHING =
  /^(?:[-–—―‐−_.…·*/\\|]+|n\/?a\.?|n\.a\.|none|null|nil|nan|empty|\(none\)|\(empty\)|undefined|not applicable|없음|해당\s?없음|무|无|無|なし|該当なし|暂无|ninguno|ninguna|nenhum|aucun|aucune|keine?|k\.\s?a\.|nessuno|нет|brak)$/iu;

/** Whether a cell says nothing: empty, a dash, “N/A”. */
export function isBlank(cell: string): boolean {
  const text = toPlain(cell);
  return text === '' || NOTHING.test(text);
}
