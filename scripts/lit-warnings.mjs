// Runs in the browser before a test file: any warning of Lit's development build fails the test it appears in.
/* global afterEach */
const warnings = [];
const warn = console.warn;
console.warn = (...args) => {
  const text = args.map(String).join(' ');
  if (/lit\.dev\/msg\//.test(text) && !/Lit is in dev mode/.test(text)) warnings.push(text);
  warn.apply(console, args);
};

afterEach(() => {
  const text = warnings.splice(0).join('\n');
  if (text) throw new Error(`Lit warned: ${text}`);
});
