import { expect, test } from 'vitest';
import { listSome } from '../../../src/text/list-some.ts';

test('listSome names each once, and says whether there are more', () => {
  expect(listSome(['gRPC', 'LDAP', 'gRPC'], 2)).toBe('gRPC, LDAP');
  expect(listSome(['gRPC', 'LDAP', 'Kafka'], 2)).toBe('gRPC, LDAP, …');
});
