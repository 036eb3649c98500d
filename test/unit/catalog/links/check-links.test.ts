import { describe, expect, test } from 'vitest';
import { findDeadLinks } from '../../../../src/catalog/links/check-links.ts';

/** Answers by address and method; a text is thrown. */
type Answers = Record<string, (number | string)[]>;

function makeTools(answers: Answers) {
  const asked: string[] = [];
  const pauses: number[] = [];
  let open = 0;
  let most = 0;
  return {
    asked,
    pauses,
    getMost: () => most,
    fetch: async (url: string, { method = '' }: RequestInit) => {
      asked.push(`${method} ${url}`);
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      const answer = answers[url]?.shift() ?? 200;
      if (typeof answer === 'string') throw new Error(answer);
      return { status: answer, body: null };
    },
    pause: (milliseconds: number) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
}

describe('findDeadLinks', () => {
  test('asks with HEAD, and with GET where that is not answered', async () => {
    const tools = makeTools({
      'https://a.example/x': [405, 200],
      'https://a.example/y': [404, 404],
    });
    expect(
      await findDeadLinks(
        ['https://a.example/', 'https://a.example/x', 'https://a.example/y'],
        tools,
      ),
    ).toEqual([{ url: 'https://a.example/y', why: 'HTTP 404' }]);
    expect(tools.asked).toEqual([
      'HEAD https://a.example/',
      'HEAD https://a.example/x',
      'GET https://a.example/x',
      'HEAD https://a.example/y',
      'GET https://a.example/y',
    ]);
  });

  test('asks a host one thing at a time, with pauses', async () => {
    const tools = makeTools({});
    await findDeadLinks(
      [1, 2, 3].map((n) => `https://a.example/${n}`),
      tools,
    );
    expect(tools.getMost()).toBe(1);
    expect(tools.pauses).toEqual([1000, 1000]);
  });

  test('tries a server that fails three times, and takes what comes then', async () => {
    const fails = Array<string>(9).fill('timeout');
    const tools = makeTools({ 'https://a.example/': fails, 'https://b.example/': [502, 200] });
    expect(await findDeadLinks(['https://a.example/', 'https://b.example/'], tools)).toEqual([
      { url: 'https://a.example/', why: 'timeout' },
    ]);
    expect(tools.asked.filter((line) => line.endsWith('a.example/'))).toHaveLength(3);
  });

  test.each([401, 403, 429])('says nothing of what answers %i', async (status) => {
    const tools = makeTools({ 'https://a.example/': [status, status] });
    expect(await findDeadLinks(['https://a.example/'], tools)).toEqual([]);
  });
});
