/** When a page has nothing else to do; a browser that knows no idle time waits as long as the elements do there. */
export const idle = (): Promise<unknown> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done);
    else setTimeout(done, 200);
  });
