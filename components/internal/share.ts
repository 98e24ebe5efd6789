import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { MenuItem } from './menu.js';
import type { Pictured } from './save-picture.js';

/** What makes a picture comes when one is asked for. */
const maker = () => import('./save-picture.js');

/**
 * The pictures a reader can take away, as lines of a menu.
 *
 * @param address Where the picture leads.
 * @param say What there is to tell afterwards; nothing, where all went as asked.
 */
export function pictureItems(
  pictured: Pictured,
  address: () => string,
  say: (words: string) => void,
  locale: Locale,
): MenuItem[] {
  const { widePicture, squarePicture, pictureFailed } = glanceLabels[locale];
  return (['PNG', 'SVG'] as const).flatMap((kind) =>
    (['wide', 'square'] as const).map((format) => ({
      words: format === 'wide' ? widePicture : squarePicture,
      note: `${kind} ${format === 'wide' ? '1200×630' : '1080×1080'}`,
      choose: () =>
        void maker()
          .then(({ savePicture }) => savePicture(pictured, kind, format, address(), locale))
          .then(say, () => say(pictureFailed)),
    })),
  );
}

/** Not every browser has it, whatever the types say, and no server. */
export const canShare = (): boolean => typeof navigator !== 'undefined' && 'share' in navigator;

/** Whether the system's own list takes a picture: asked before one is made. */
const takesFiles = (): boolean =>
  !!navigator.canShare?.({ files: [new File([''], 'picture.png', { type: 'image/png' })] });

/** Hands an address to what the system offers, with its picture where that is taken. */
export async function handOver(pictured: Pictured, data: ShareData & { url: string }, locale: Locale): Promise<void> {
  try {
    const files = takesFiles() ? await (await maker()).pictureFile(pictured, data.url, locale) : [];
    await navigator.share(files.length ? { ...data, files } : data);
  } catch {
    // A reader who closes the system's own list has changed their mind.
  }
}
