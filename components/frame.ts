/*
 * For the page around a frame with embed.html: gives the frame the height of what it shows. Only a frame of this page is
 * heard, and only from the host it was loaded from.
 */
interface Told {
  readonly type?: unknown;
  readonly height?: unknown;
}

addEventListener('message', ({ data, origin, source }: MessageEvent<Told | null>) => {
  if (data?.type !== 'plan-frame' || typeof data.height !== 'number' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]'))
    if (frame.contentWindow === source && new URL(frame.src, document.baseURI).origin === origin)
      frame.style.height = `${Math.ceil(Math.min(data.height, 100000))}px`;
});

export {};
