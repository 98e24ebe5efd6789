// Says what a command does while it works, so that nobody takes a long silence for a fault. Only node: modules are imported
// here, because node_modules may not exist yet.

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/**
 * Says what begins, every ten seconds that it still goes on, and how long it took.
 * @param what For people: “Installing packages”.
 * @param work Promises the result.
 */
export async function told(what, work, say = console.log) {
  const started = Date.now();
  say(`${what} …`);
  const timer = setInterval(() => say(`${what} … ${seconds(started)}`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    say(`${what}: ${seconds(started)}`);
  }
}
