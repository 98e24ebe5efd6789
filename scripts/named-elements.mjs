// Runs in the browser before a test file: an element that is not what a test expected is told by its name. Written out
// whole, with all it is linked to, it would keep a page busy until the test runner gives it up.
/* global Element, Node, before */

const named = (value) => {
  if (value instanceof Element) return `<${value.localName}${value.id && ` id="${value.id}"`}>`;
  if (value instanceof Node) return value.nodeName;
  return Array.isArray(value) ? value.map(named) : value;
};

// Once the test file is there: what it has to load before all else is loaded first.
before(async () => {
  const { expect } = await import('@open-wc/testing');
  const assertion = Object.getPrototypeOf(expect(undefined));
  const { assert } = assertion;
  assertion.assert = function (isTrue, message, notMessage, expected, actual = this._obj, showDiff = true) {
    const given = this._obj;
    const rest = arguments.length < 4 ? [] : [named(expected), named(actual), showDiff];
    this._obj = named(given);
    try {
      return assert.call(this, isTrue, message, notMessage, ...rest);
    } finally {
      this._obj = given;
    }
  };
});
