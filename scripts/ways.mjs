// The ways onto a page, and the suites that show each of them in a browser: suites of test/pages by their names, files of
// test/components by theirs. `section` is where docs/on-a-page.md tells of the way.
export const engines = { chromium: 'Chromium', firefox: 'Firefox ESR', webkit: 'WebKitGTK' };

export const ways = [
  {
    way: 'The loader, in parts',
    section: 'What a page loads',
    suites: ['what a page fetches', 'a part that does not come'],
  },
  {
    way: 'Files of another host, nonces, Trusted Types, a moved script',
    section: 'What a page loads',
    suites: ['where the files stand'],
  },
  { way: 'A page’s own script beside it', section: "A page's own script", suites: ['a page’s own script'] },
  {
    way: 'The demonstration portal, under its policy',
    section: 'What a page loads',
    suites: ['the portal page', 'the portal under its policy'],
  },
  { way: 'A front page', section: 'On a front page', suites: ['the front page of the portal'] },
  { way: 'Without script', section: 'Without script', suites: ['the fallback in the page'] },
  { way: 'Pictures to be shared', section: 'Images to be shared', suites: ['pictures.test.ts'] },
  {
    way: 'The plain text inside a tag',
    section: 'For those that read the page itself',
    suites: ['plain-text.test.ts'],
  },
  {
    way: 'Under an accessibility toolbar',
    section: 'Beside an accessibility toolbar',
    suites: ['an accessibility toolbar on the portal'],
  },
  {
    way: 'Drawn on a server',
    section: 'Drawn on a server',
    suites: ['a plan drawn on a server', 'server-drawn.test.ts'],
  },
  { way: 'In a frame', section: 'In a frame', suites: ['a frame with embed.html'] },
  { way: 'From npm: each element registered by itself', section: 'From npm', suites: ['define.test.ts'] },
  { way: 'A page in GBK', section: 'What a page loads', suites: ['a page in GBK'] },
  {
    way: 'No shared style sheets, old libraries, a frozen language',
    section: 'What a page loads',
    suites: ['a browser that shares no style sheets', 'a page with other people’s scripts'],
  },
  {
    way: 'Root sizes that are units of a layout',
    section: 'Beside an accessibility toolbar',
    suites: ['a page whose root size is a unit of its layout'],
  },
  {
    way: 'Right to left, routes in the hash, a base of another host, a script in the head',
    section: 'What a page loads',
    suites: [
      'a page that runs from right to left',
      'addresses',
      'a page whose base is another host',
      'a script in the head',
    ],
  },
  {
    way: 'Elements moved, hidden and shown',
    section: 'From npm',
    suites: ['every-element-disturbed.test.ts'],
  },
  { way: 'Elements taken out', section: 'From npm', suites: ['every-element-removed.test.ts'] },
  {
    way: 'On paper',
    section: 'What a page loads',
    suites: [
      'the dashboard on A4',
      'the directory on A4',
      'an explanation on paper',
      'a chart on paper',
      'the measures on paper',
    ],
  },
];

/** What was seen of a way in an engine: nothing where one of its suites was not run to its end there. */
export function seen({ suites }, results = {}) {
  const all = suites.map((suite) => results[suite]);
  if (!all.every((each) => each && each.passed + each.failed > 0)) return undefined;
  const sum = (key) => all.reduce((total, each) => total + each[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

function cell(result) {
  if (!result) return '–';
  return result.failed ? `${result.failed} of ${result.passed + result.failed} fail` : `${result.passed} pass`;
}

/** The page of the docs. */
export function waysPage(results) {
  const names = Object.keys(engines);
  const title = (suite) => (suite.endsWith('.ts') ? `\`${suite}\`` : suite);
  const rows = ways.map(
    (way) =>
      `| [${way.way}](on-a-page.md#${anchor(way.section)}) | ${way.suites.map(title).join('; ')} | ${names.map((name) => cell(seen(way, results[name]))).join(' | ')} |`,
  );
  return `# Ways onto a page, and where they were tested

Written by \`npm run docs:ways\` from the results of \`npm run test:pages\`, \`npm run test:browser\` and \`npm run test:browsers\`; nothing
in it is written by hand. A number is the tests that passed in that engine; – is a way that was not tested there. The
suites are those of \`test/pages\`, files those of \`test/components\`. Pages are opened in Chromium alone; elements can be tested in all three.
Beside these the sample apps of \`examples/\` (jQuery, React, Vue) are built and driven from the packed package in Chromium by
\`npm run test:package\`, and the demonstration in Chromium 92 by \`npm run test:old-engine\`.

| way | suites | ${names.map((name) => engines[name]).join(' | ')} |
| --- | --- | ${names.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}

/** The name of a heading in an address, as GitHub makes it. */
export const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
