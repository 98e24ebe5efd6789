import { expect, fixture, html } from '@open-wc/testing';

describe('an element that is not what a test expected', () => {
  /** What a failure says, and what it hands to who prints it. */
  const failureOf = (compare: () => unknown): { message: string; actual: unknown; expected: unknown } => {
    try {
      compare();
    } catch (error) {
      return error as { message: string; actual: unknown; expected: unknown };
    }
    throw new Error('nothing failed');
  };

  it('is told by its name, or a page would be written out for minutes', async () => {
    const place = await fixture(html`<div id="one"><p>much</p></div>`);
    const { message, actual, expected } = failureOf(() => expect(place).to.equal(document.body));
    expect(message).to.equal(`expected '<div id="one">' to equal '<body>'`);
    expect([actual, expected]).to.deep.equal(['<div id="one">', '<body>']);
    expect(failureOf(() => expect(place).to.equal(null)).message).to.equal(`expected '<div id="one">' to equal null`);
  });

  it('is compared as itself all the same', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    expect(place).to.equal(place);
    expect(place.cloneNode()).not.to.equal(place);
    expect([...place.parentElement!.children]).to.deep.equal([place]);
  });
});
