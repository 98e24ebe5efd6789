/** Gives way to what else there is to do. Timers would wait 4 ms each time, and a minute in a page nobody looks at. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** What a query is rejected with that is no longer wanted. Older engines have signals without a reason. */
export function abortReason(signal: AbortSignal): Error {
  return (signal.reason as Error | undefined) ?? new DOMException('The query was given up.', 'AbortError');
}
