/** Builds the command line into a folder. */
export function buildCli(outdir: string): Promise<void>;
