import { expect, fixture, html } from '@open-wc/testing';
import '../../components/define.js';

const { warn } = console;

/** What the console says while a page is made. */
async function saidOf(make: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  console.warn = (line: string) => void said.push(line);
  try {
    await make();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('an attribute as an author may have written it', () => {
  it('is told to be as good as true where it says "false"', async () => {
    const said = await saidOf(() =>
      fixture(html`<plan-indicator-table lang="zh-CN" no-heading="false"></plan-indicator-table>`),
    );
    expect(said).to.deep.equal([
      'drumtower false-no-heading: <plan-indicator-table> has no-heading="false", which is as good as no-heading: leave it out',
    ]);
  });

  it('is none of ours where it is the page’s own, and named where it is a slip', async () => {
    const said = await saidOf(() =>
      fixture(html`<plan-measure-list lang="zh-CN" no-heading="no" data-x="false" querry="a"></plan-measure-list>`),
    );
    expect(said).to.deep.equal([
      'drumtower unknown-querry: <plan-measure-list> has no attribute "querry": write query="a"',
    ]);
  });
});
