/** Open, and to be written out with the page (`getHTML`): mirrors and archives keep what is drawn. */
export const ownRoot: ShadowRootInit = { mode: 'open', serializable: true };
