/** Path of a browser of the Chromium family that is here; `undefined` where there is none. */
export function findBrowser(): Promise<string | undefined>;
