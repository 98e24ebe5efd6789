import { emulateMedia, setViewport } from '@web/test-runner-commands';

/**
 * For what only Chromium's test driver can do: other media, accessibility trees. The other browsers run everything else.
 */
const isChromium = /Chrom(e|ium)\//.test(navigator.userAgent);

export const itInChromium: Mocha.TestFunction | Mocha.PendingTestFunction = isChromium ? it : it.skip;

const isWebKit = !isChromium && !/Firefox\//.test(navigator.userAgent);

/** For windows of other sizes and keys that are held, which WebKit's driver has not. */
export const itOutsideWebKit: Mocha.TestFunction | Mocha.PendingTestFunction = isWebKit ? it.skip : it;

/** A window of another size, where the driver can make one: what needs it is not run elsewhere. */
export const inWindow = async (size: { width: number; height: number }): Promise<void> => {
  if (!isWebKit) await setViewport(size);
};

/** Back to the screen, after a test that printed or forced colours. */
export const backToScreen = async (): Promise<void> => {
  if (isChromium) await emulateMedia({ media: 'screen', forcedColors: 'none' });
};
