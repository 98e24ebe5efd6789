/** Milliseconds until readers have what they came for. */
const quiet = 2000;

/** Does what is for those who keep the files, and what no reader waits for. */
export const afterwards = (work: () => void): void => void setTimeout(work, quiet);
