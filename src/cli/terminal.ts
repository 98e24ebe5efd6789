import { styleText } from 'node:util';
import type { Locale } from '../format/words.js';

/** The languages the command line speaks. */
export type CliLocale = Exclude<Locale, 'zh-Hant'>;

/** Where a command speaks to, and how. */
export interface Terminal {
  readonly locale: CliLocale;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether colours are shown: they are for people, not for pipes. */
  readonly colours: boolean;
  /** Shows whoever looks on how far long work is, in place of what was shown before; absent in a pipe. */
  readonly progress?: (text: string) => void;
  /** Asks whoever looks on; absent in a pipe. */
  readonly ask?: (question: string) => Promise<string>;
}

type Style = 'red' | 'yellow' | 'green' | 'bold' | 'dim';

/** A text in a style, where somebody looks on. */
export const styled = ({ colours }: Terminal, style: Style, text: string): string =>
  colours ? styleText(style, text) : text;

const tagOf = (tag: string | undefined): CliLocale | undefined =>
  tag === undefined || tag === ''
    ? undefined
    : /^(zh|cn)/i.test(tag)
      ? 'zh-CN'
      : /^[a-z]{2,3}([-_.]|$)/i.test(tag) && !/^(c|posix)\b/i.test(tag)
        ? 'en'
        : undefined;

/** The language a call asks for, wherever it stands in it: help must know it before the rest is read. */
export function askedLocale(args: readonly string[]): string | undefined {
  const at = args.findIndex((each) => /^--locale(=|$)/.test(each));
  return at < 0 ? undefined : (/^--locale=(.*)$/.exec(args[at]!)?.[1] ?? args[at + 1] ?? '');
}

/** The language asked for, else that of the system. `undefined` where what was asked for is none. */
export function localeFor(asked: string | undefined, env: NodeJS.ProcessEnv): CliLocale | undefined {
  if (asked !== undefined)
    return /^(zh|zh-cn|zh-hans.*|cn)$/i.test(asked) ? 'zh-CN' : /^en\b/i.test(asked) ? 'en' : undefined;
  const fromSystem = [env.LC_ALL, env.LC_MESSAGES, env.LANG].map(tagOf).find((each) => each !== undefined);
  return fromSystem ?? tagOf(Intl.DateTimeFormat().resolvedOptions().locale) ?? 'zh-CN';
}

/** The sentence of the terminal's language; `{0}` and so on are filled. */
export function say(
  terminal: Pick<Terminal, 'locale'>,
  zh: string,
  en: string,
  ...details: readonly (string | number)[]
): string {
  const text = terminal.locale === 'en' ? en : zh;
  return text.replace(/\{(\d)\}/g, (_, at: string) => String(details[Number(at)] ?? ''));
}
