import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../components/define.js';
import type { PlanFailedEvent, PlanLoadedEvent } from '../../components/index.js';
import type { PlanSource } from '../../components/plan-source/plan-source.js';
import type { PlanWarning } from '../../src/model/plan-warning.js';
import { midTerm, plan, planWithFigures } from '../../stories/examples.js';

const realFetch = window.fetch;
const answer = (body: unknown): Response => new Response(typeof body === 'string' ? body : JSON.stringify(body));

/** Answers by address; a function decides when. */
function serve(files: Record<string, unknown>): void {
  window.fetch = async (input) => {
    const name = String(input);
    if (!(name in files)) return new Response('', { status: 404 });
    const file = files[name];
    return answer(typeof file === 'function' ? await (file as () => Promise<unknown>)() : file);
  };
}

afterEach(() => {
  window.fetch = realFetch;
});

describe('plan-source', () => {
  it('reads a plan file and says so', async () => {
    serve({ 'plan.json': plan });
    const made = fixture<PlanSource>(html`<plan-source src="plan.json" as-of=${midTerm}></plan-source>`);
    const source = await made;
    if (!source.progress) await oneEvent(source, 'plan-loaded');
    expect(source.progress?.asOf).to.equal(midTerm);
    expect(source.progress?.plan.id).to.equal(plan.id);
    expect(source.failure).to.equal(undefined);
  });

  it('bubbles plan-loaded with the result', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const source = document.createElement('plan-source');
    source.plan = planWithFigures;
    source.asOf = midTerm;
    const loaded = oneEvent<PlanLoadedEvent>(box, 'plan-loaded');
    box.append(source);
    const event = await loaded;
    expect(event.progress).to.equal(source.progress);
    expect(event.composed).to.equal(true);
  });

  it('tells what is doubtful in its files: all of it in plan-loaded, once in the console', async () => {
    const { indicators, observations, ...rest } = plan as unknown as Record<string, object[]>;
    const [first] = indicators as { targets: object[] }[];
    const doubtful = {
      ...rest,
      indicators: [
        { ...first, id: 'a' },
        { ...first, id: 'b' },
      ],
      measures: [],
      observations,
    };
    const figure = { indicator: 'a', period: '1931', value: 1, counts: 'level', status: 'final' };
    serve({ 'plan.json': doubtful, 'figures.json': { plan: plan.id, observations: [figure] } });
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => void said.push(text);
    try {
      const source = document.createElement('plan-source');
      source.setAttribute('src', 'plan.json');
      source.setAttribute('observations', 'figures.json');
      source.asOf = midTerm;
      const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      for (const way of ['at first', 'on another day', 'again']) {
        const looked = new Promise<readonly PlanWarning[]>((resolve) => {
          box.addEventListener('plan-loaded', ({ warnings }) => warnings.length && resolve(warnings));
        });
        if (way === 'at first') box.append(source);
        else if (way === 'again') source.reload();
        else source.asOf = '2023-06-30';
        expect((await looked).map(({ code, path }) => `${code} ${path}`)).to.deep.equal(
          ['duplicate-name indicators[1].name', 'distant-date observations[0].period'],
          way,
        );
      }
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^drumtower plan-doubtful: <plan-source> indicators\[1\]\.name: indicators\[0\] has this name/,
    );
    expect(said[0]).to.match(/plan-loaded/);
  });

  it('says of a file in GBK that it is not UTF-8', async () => {
    // 规划 in GBK, which is half a character here and half there in UTF-8.
    const bytes = [...'{"id":"p","name":"', 0xb9, 0xe6, 0xbb, 0xae, ...'"}'].map((each) =>
      typeof each === 'string' ? each.charCodeAt(0) : each,
    );
    window.fetch = () => Promise.resolve(new Response(Uint8Array.from(bytes)));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const failed = oneEvent<PlanFailedEvent>(box, 'plan-failed');
    box.innerHTML = '<plan-source src="plan.json"></plan-source>';
    const { issues } = await failed;
    expect(issues.map(({ code }) => code)).to.deep.equal(['not-utf8']);
    expect(issues[0]!.message).to.contain('GBK');
  });

  it('joins observations kept in a file of their own', async () => {
    serve({ 'plan.json': plan, 'figures.json': { plan: plan.id, observations: planWithFigures.observations } });
    const source = await fixture<PlanSource>(
      html`<plan-source src="plan.json" observations="figures.json" as-of=${midTerm}></plan-source>`,
    );
    await waitUntil(() => source.progress);
    expect(source.progress?.illustrative).to.equal(true);
  });

  it('takes a plan given as a property before its address', async () => {
    serve({ 'plan.json': { ...plan, id: 'another' } });
    const source = await fixture<PlanSource>(
      html`<plan-source src="plan.json" .plan=${plan} as-of=${midTerm}></plan-source>`,
    );
    await waitUntil(() => source.progress);
    expect(source.progress?.plan.id).to.equal(plan.id);
  });

  it('fires plan-failed with all issues of a broken file and never throws', async () => {
    const source = document.createElement('plan-source');
    source.plan = { id: 'X', goals: [{}] };
    const failed = oneEvent<PlanFailedEvent>(source, 'plan-failed');
    document.body.append(source);
    const event = await failed;
    expect(event.issues.length).to.be.greaterThan(2);
    // For a reader the first two, in words; the rest is data.
    expect(event.message.startsWith(`plan 有${event.issues.length}处错误（标识：`)).to.equal(true);
    expect(event.message.split('；').length).to.equal(3);
    expect(event.message).to.include('全部错误见浏览器控制台');
    expect(source.progress).to.equal(undefined);
    source.remove();
  });

  it('says what a server answered', async () => {
    serve({});
    const source = await fixture<PlanSource>(html`<plan-source src="folder/plan.json?v=1"></plan-source>`);
    await waitUntil(() => source.failure);
    expect(source.failure).to.equal('plan.json 返回404');
  });

  it('keeps the targets when only the observations fail', async () => {
    serve({ 'plan.json': plan });
    const source = await fixture<PlanSource>(
      html`<plan-source src="plan.json" observations="figures.json" as-of=${midTerm}></plan-source>`,
    );
    await waitUntil(() => source.failure);
    expect(source.progress?.plan.id).to.equal(plan.id);
    expect(source.failure).to.equal('figures.json 返回404');
  });

  it('never lets a stale answer win', async () => {
    let answerFirst = (): void => undefined;
    const first = new Promise<unknown>((resolve) => {
      answerFirst = () => resolve({ ...plan, id: 'first' });
    });
    serve({ 'first.json': () => first, 'second.json': { ...plan, id: 'second' } });
    const source = await fixture<PlanSource>(html`<plan-source src="first.json" as-of=${midTerm}></plan-source>`);
    source.src = 'second.json';
    await waitUntil(() => source.progress?.plan.id === 'second');
    answerFirst();
    await nextFrame();
    await nextFrame();
    expect(source.progress?.plan.id).to.equal('second');
  });

  it('looks from another day without reading again', async () => {
    let asked = 0;
    serve({
      'plan.json': () => {
        asked += 1;
        return Promise.resolve(planWithFigures);
      },
    });
    const source = await fixture<PlanSource>(html`<plan-source src="plan.json" as-of=${midTerm}></plan-source>`);
    await waitUntil(() => source.progress);
    source.asOf = '2022-12-31';
    await source.updateComplete;
    expect(source.progress?.asOf).to.equal('2022-12-31');
    expect(asked).to.equal(1);
  });

  it('says which day is no day, and recovers', async () => {
    const source = await fixture<PlanSource>(html`<plan-source .plan=${plan} as-of="2024-02-30"></plan-source>`);
    await waitUntil(() => source.failure);
    expect(source.failure).to.include('2024-02-30');
    source.asOf = midTerm;
    await source.updateComplete;
    expect(source.failure).to.equal(undefined);
    expect(source.progress?.asOf).to.equal(midTerm);
  });

  it('looks from the reader’s own day when none is given, though it is still yesterday in Greenwich', async () => {
    const RealDate = Date;
    window.Date = class extends RealDate {
      constructor(...given: []) {
        // 00:30 in Shanghai, where these tests are read.
        super(...((given.length ? given : ['2023-12-31T16:30:00Z']) as []));
      }
    } as DateConstructor;
    try {
      const source = await fixture<PlanSource>(html`<plan-source .plan=${plan}></plan-source>`);
      await waitUntil(() => source.progress);
      expect(source.progress?.asOf).to.equal('2024-01-01');
    } finally {
      window.Date = RealDate;
    }
  });

  it('reads again on reload', async () => {
    const files: Record<string, unknown> = {};
    serve(files);
    const source = await fixture<PlanSource>(html`<plan-source src="plan.json" as-of=${midTerm}></plan-source>`);
    await waitUntil(() => source.failure);
    files['plan.json'] = plan;
    source.reload();
    await waitUntil(() => source.progress);
    expect(source.failure).to.equal(undefined);
  });

  it('leaves its content where it is', async () => {
    const source = await fixture<PlanSource>(html`<plan-source><p>text</p></plan-source>`);
    expect(getComputedStyle(source).display).to.equal('contents');
    expect(source.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
  });

  it('counts an indicator from a directory, on the day looked from', async () => {
    const list = {
      directory: 'protected-enterprises',
      name: '名录',
      updated: '2023-12-31',
      illustrative: true,
      entries: [
        { id: 'a', name: '甲', entered: '2021-05-01' },
        { id: 'b', name: '乙', entered: '2023-02-01' },
      ],
    };
    serve({ 'plan.json': plan, 'list.json': list });
    const source = await fixture<PlanSource>(
      html`<plan-source src="plan.json" directory="list.json" as-of="2022-06-30"></plan-source>`,
    );
    if (!source.progress) await oneEvent(source, 'plan-loaded');
    const value = (): number | undefined =>
      source.progress!.indicators.find(({ indicator }) => indicator.id === 'protected-enterprises')!.main.reported
        ?.value;
    expect(value()).to.equal(1);
    source.asOf = '2023-06-30';
    await source.updateComplete;
    expect(value()).to.equal(2);
    expect(source.progress!.illustrative).to.equal(true);
  });

  it('shows the plan and says so when its directory cannot be read', async () => {
    serve({ 'plan.json': plan });
    const source = await fixture<PlanSource>(
      html`<plan-source lang="zh-CN" src="plan.json" directory="none.json" as-of=${midTerm}></plan-source>`,
    );
    if (!source.failure) await oneEvent(source, 'plan-failed');
    expect(source.failure).to.equal('none.json 返回404');
    expect(source.progress?.plan.id).to.equal(plan.id);
  });
});
