function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = fail;
    image.src = address;
  });
}

/** A content policy may know one kind of address and not the other. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  try {
    return await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  } catch {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
      return await loaded(address);
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}

/**
 * An SVG file as a PNG of its own size, a pixel for each of its units. Fails where a page's policy lets no picture be
 * loaded that was made in the page.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the canvas gave no picture'))), 'image/png'),
  );
}
