const said = new Set<string>();

/**
 * One line in the console per kind of mistake and tag: a page with forty cards has one mistake, not forty.
 *
 * @param about What sets a mistake apart from others of its kind.
 */
export function warnOnce(code: string, tag: string, remedy: string, about = ''): void {
  const key = `${code} ${tag} ${about}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`drumtower ${code}: <${tag}> ${remedy}`);
}
