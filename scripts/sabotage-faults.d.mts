/** File under components/, what stands there, what would, and words that choose the tests. */
export const faults: readonly (readonly [path: string, find: string, replace: string, ...tests: string[]])[];
