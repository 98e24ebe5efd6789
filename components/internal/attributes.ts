import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { idList } from '../../src/view/plan/id-list.js';
import { warnOnce } from './warn-once.js';

type Host = ReactiveControllerHost & Element;

/** What page authors write for a name of ours. Slips of the pen are found without a list. */
const others: Readonly<Record<string, string>> = {
  source: 'src',
  url: 'src',
  href: 'src',
  file: 'src',
  data: 'src',
  datasrc: 'src',
  plan: 'src',
  figures: 'observations',
  date: 'as-of',
  day: 'as-of',
  mode: 'view',
  size: 'density',
  level: 'heading-level',
  metric: 'indicator',
};

const plain = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();

/** How many letters one must change, add or leave out to come from one word to the other; 2 stands for any more. */
function slips(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let front = 0;
  let back = 0;
  while (front < most && one[front] === other[front]) front += 1;
  while (back < most - front && one[one.length - 1 - back] === other[other.length - 1 - back]) back += 1;
  const [from, to] = [one.slice(front, one.length - back), other.slice(front, other.length - back)];
  const turned = from.length === 2 && from[0] === to[1] && from[1] === to[0];
  return turned || Math.max(from.length, to.length) === 1 ? 1 : 2;
}

/** The name an author meant, where it is one of the element's. */
function meant(name: string, known: readonly string[]): string | undefined {
  const word = plain(name);
  const other = Object.entries(others).find(([each]) => each === word)?.[1];
  if (other && known.includes(other)) return other;
  return known.find((each) => plain(each) === word || (word.length > 4 && slips(plain(each), word) < 2));
}

/**
 * Tells the author of a page, once in the console and with the remedy, which attribute an element does not read. Names it
 * has nothing alike are the page's own and nobody's business.
 */
export class Attributes implements ReactiveController {
  /** An attribute was misspelt: what the author wants is not to be waited for. */
  wrong = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    const { observedAttributes, elementProperties } = host.constructor as typeof LitElement;
    for (const { name, value } of [...host.attributes]) {
      // A global attribute means the same on every element.
      const wanted =
        observedAttributes.includes(name) || name in HTMLElement.prototype ? '' : meant(name, observedAttributes);
      this.wrong ||= Boolean(wanted);
      if (wanted) warnOnce(`unknown-${name}`, host.localName, `has no attribute "${name}": write ${wanted}="${value}"`);
    }
    elementProperties.forEach(({ attribute, type }, property) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      if (type === Boolean && host.getAttribute(name) === 'false')
        warnOnce(`false-${name}`, host.localName, `has ${name}="false", which is as good as ${name}: leave it out`);
    });
  }
}

/**
 * The word of an attribute that may say one of a few: as an author may have written it, or the first of them where it is
 * none, which is told once in the console.
 *
 * @param words The usual one first.
 */
export function wordOf<Word extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const word = (value ?? '').trim().toLowerCase();
  const found = words.find((each) => each === word);
  if (word && !found)
    warnOnce(`unknown-${attribute}`, host.localName, `has ${attribute}="${value}"; it can be ${words.join(', ')}`);
  return found ?? words[0];
}

/**
 * The words of an attribute that may say several of a few, as an author may have written them. A word that is none of them
 * is told once in the console.
 */
export function wordsOf<Word extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  words: readonly Word[],
): Word[] {
  const asked = idList((value ?? '').toLowerCase());
  for (const word of asked)
    if (!words.some((each) => each === word))
      warnOnce(
        `unknown-${attribute}`,
        host.localName,
        `has ${attribute}="${word}"; it can be ${words.join(', ')}`,
        word,
      );
  return words.filter((each) => asked.includes(each));
}
