/**
 * For what only Chromium's test driver can do: other media, accessibility trees, window sizes. The other browsers run
 * everything else.
 */
const isChromium = /Chrom(e|ium)\//.test(navigator.userAgent);

export const itInChromium: Mocha.TestFunction | Mocha.PendingTestFunction = isChromium ? it : it.skip;
