export function told<Result>(
  what: string,
  work: () => Result | Promise<Result>,
  say?: (line: string) => void,
): Promise<Result>;
