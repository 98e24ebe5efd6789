import { emulateMedia } from '@web/test-runner-commands';

/**
 * For what only Chromium's test driver can do: other media, accessibility trees, window sizes, two keys at once. The other browsers run
 * everything else.
 */
const isChromium = /Chrom(e|ium)\//.test(navigator.userAgent);

export const itInChromium: Mocha.TestFunction | Mocha.PendingTestFunction = isChromium ? it : it.skip;

/** For windows of other sizes, which WebKit's driver has not. */
export const itInOtherWindows: Mocha.TestFunction | Mocha.PendingTestFunction =
  isChromium || /Firefox\//.test(navigator.userAgent) ? it : it.skip;

/** Back to the screen, after a test that printed or forced colours. */
export const backToScreen = async (): Promise<void> => {
  if (isChromium) await emulateMedia({ media: 'screen', forcedColors: 'none' });
};
