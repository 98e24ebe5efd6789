// Writes the styles of each element as a file: for browsers that share no style sheets, under a policy that blocks others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const texts = (styles) => (Array.isArray(styles) ? styles.map(texts).join('\n') : (styles?.cssText ?? ''));

/** @param elements Path of the built module that exports the classes. */
export async function writeElementStyles(elements, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, element] of Object.entries(await import(pathToFileURL(resolve(elements)).href))) {
    if (!element.styles) continue;
    const tag = name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    writeFileSync(join(folder, `${tag}.css`), texts(element.styles));
  }
}
