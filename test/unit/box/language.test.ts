import { describe, expect, test } from 'vitest';
import { isForeign } from '../../../src/box/language.ts';

describe('isForeign', () => {
  test.each([
    'недостаточно средств на счёте',
    '余额不足，请充值',
    'システムエラーが発生しました',
    'Numer telefonu jest nieprawidłowy',
    'El número de teléfono no es válido para este país',
    'Die Anfrage wurde nicht verarbeitet',
    'votre compte est suspendu',
    'kod 8 sms',
  ])('is true of %j', (text) => {
    expect(isForeign(text)).toBe(true);
  });

  test.each([
    '',
    '994',
    'zzzz qqqq',
    'The address of the café was not found',
    'email address is not valid: josé@example.org',
    'Cannot send to 用户',
    'balance is not enough',
    'ECONNREFUSED 127.0.0.1:8080',
  ])('is false of %j', (text) => {
    expect(isForeign(text)).toBe(false);
  });
});
