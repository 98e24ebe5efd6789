const said = new Set<string>();

/** One line in the console per kind of mistake and tag: a page with forty cards has one mistake, not forty. */
export function warnOnce(code: string, tag: string, remedy: string): void {
  const key = `${code} ${tag}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`drumtower ${code}: <${tag}> ${remedy}`);
}
