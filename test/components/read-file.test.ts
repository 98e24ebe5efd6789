import { expect } from '@open-wc/testing';
import { readFile } from '../../components/internal/read-file.js';

const realFetch = window.fetch;
const realTimeout = window.setTimeout;
const { signal } = new AbortController();
const read = (locale: 'zh-CN' | 'en' = 'zh-CN', mostBytes = 1_000_000): Promise<string | Error> =>
  readFile('data/plan.json?v=1', { locale, signal, mostBytes });
const saidOf = (text: string | Error): string => (text instanceof Error ? text.message : `read: ${text}`);
const serve = (body: BodyInit | null, init?: ResponseInit): void => {
  window.fetch = () => Promise.resolve(new Response(body, init));
};

/** A body of so many bytes of which the server does not say how many they are. */
const stream = (bytes: number): ReadableStream<Uint8Array> => {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(Math.min(left, 100_000)).fill(32));
      left -= 100_000;
    },
  });
};

describe('a file that is read', () => {
  afterEach(() => {
    window.fetch = realFetch;
    window.setTimeout = realTimeout;
  });

  it('is UTF-8, or UTF-16 as an editor’s “Unicode” is', async () => {
    serve('规划');
    expect(await read()).to.equal('规划');
    serve(new Uint8Array([0xff, 0xfe, 0xc4, 0x89, 0x12, 0x52]));
    expect(await read()).to.equal('规划');
  });

  it('is not longer than a page can hold, whether the server says so or not', async () => {
    const tooLarge = ['plan.json 超过1兆字节，没有读取', 'plan.json is larger than 1 megabytes and was not read'];
    for (const [body, init] of [
      [() => stream(2_000_000), {}],
      [() => '{}', { headers: { 'content-length': '2000000' } }],
    ] as const) {
      serve(body(), init);
      const zh = saidOf(await read());
      serve(body(), init);
      expect([zh, saidOf(await read('en'))]).to.deep.equal(tooLarge);
    }
    serve(stream(1_000_000));
    expect(await read()).to.have.lengthOf(1_000_000);
  });

  it('may be refused, and what the server said is told', async () => {
    serve('', { status: 503 });
    expect(saidOf(await read())).to.equal('plan.json 返回503');
    expect(saidOf(await read('en'))).to.equal('plan.json returned 503');
  });

  it('may not be reached', async () => {
    window.fetch = () => Promise.reject(new TypeError('no way'));
    expect(saidOf(await read())).to.equal('plan.json 没有读到');
    expect(saidOf(await read('en'))).to.equal('plan.json could not be reached');
  });

  it('is given up after twenty seconds in which nothing came', async () => {
    window.fetch = () => new Promise(() => undefined);
    window.setTimeout = ((work: () => void, time: number) =>
      realTimeout(work, time === 20_000 ? 0 : time)) as typeof setTimeout;
    expect(saidOf(await read())).to.equal('plan.json 未能在限定时间内读完');
    expect(saidOf(await read('en'))).to.equal('plan.json took too long');
  });
});
