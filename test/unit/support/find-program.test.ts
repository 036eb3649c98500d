import { afterEach, describe, expect, test, vi } from 'vitest';
import { findProgram } from '../../support/visitors/find-program.ts';

const program = {
  variable: 'ODD_PATH',
  names: ['odd-one', 'odd-two'],
  advice: 'Install it (`apt-get install odd`)',
};

describe('findProgram', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('takes the program that the variable names', () => {
    vi.stubEnv('ODD_PATH', process.execPath);
    expect(findProgram(program)).toBe(process.execPath);
  });

  test('says what to install where there is none', () => {
    expect(() => findProgram(program)).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no odd-one or odd-two on the PATH. Install it (\`apt-get install odd\`), or set ODD_PATH.]`,
    );
    vi.stubEnv('ODD_PATH', '/no/such/program');
    expect(() => findProgram(program)).toThrowErrorMatchingInlineSnapshot(
      `[Error: ODD_PATH is /no/such/program, which cannot be run. Install it (\`apt-get install odd\`), or set ODD_PATH.]`,
    );
  });
});
