/** What is there once it is: parts of the element come by need, and how soon is the machine's affair. */
export async function whenThere<T>(find: () => T | null | undefined | false | ''): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}
