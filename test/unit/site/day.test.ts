import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDay } from '../../../src/site/day.ts';

describe('formatDay', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['2026-11-20', '20 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2024-02-29', '29 February 2024'],
    ['1999-12-31', '31 December 1999'],
  ])('writes %s as %s', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
    'writes the same day in the time zone %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(formatDay('2026-11-20')).toBe('20 November 2026');
    },
  );
});
