import { toPlain } from './plain.ts';

const CLIENT =
  /^(?:client(?:[\s-]?side)?|client error|caller|cliente|clientseitig|клиент|클라이언트|客户端|客戶端|クライアント)$/iu;
const SERVER =
  /^(?:server(?:[\s-]?side)?|server error|servidor|serveur|serverseitig|сервер|서버|服务端|服务器|伺服器|サーバー?)$/iu;

/** On whose side the document says that a code arises. */
export function readOrigin(cell: string): 'client' | 'server' | undefined {
  const text = toPlain(cell);
  if (CLIENT.test(text)) return 'client';
  return SERVER.test(text) ? 'server' : undefined;
}

const DEPRECATED =
  /^(?:deprecated|obsolete|legacy|outdated|사용\s?중단|폐기|废弃|已废弃|非推奨|obsoleto|obsolète|veraltet|устарел\p{L}*)$/iu;
const REMOVED =
  /^(?:removed|retired|deleted|discontinued|withdrawn|삭제|已删除|已移除|廃止|entfernt)$/iu;
const ACTIVE = /^(?:active|current|in use|supported|valid|사용|有效|使用中|aktiv|activo|actif)$/iu;

/** Whether the document still lists a code as one in use. */
export function readCodeStatus(cell: string): 'active' | 'deprecated' | 'removed' | undefined {
  const text = toPlain(cell);
  if (DEPRECATED.test(text)) return 'deprecated';
  if (REMOVED.test(text)) return 'removed';
  return ACTIVE.test(text) ? 'active' : undefined;
}
