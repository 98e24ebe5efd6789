/** The same work, done once for each text: the names of a directory have few characters, again and again. */
export function onceEach<Result>(work: (text: string) => Result): (text: string) => Result {
  const done = new Map<string, Result>();
  return (text) => {
    let result = done.get(text);
    if (result === undefined) done.set(text, (result = work(text)));
    return result;
  };
}
