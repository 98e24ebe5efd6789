import { formatDate } from '../format/dates.js';
import { exchangeLabels, type ExchangeLanguage } from './exchange-words.js';
import { textIn } from '../format/locale.js';
import type { Plan } from '../model/plan.js';
import { assessPlan } from '../progress/assess-plan.js';
import { publicationDays } from '../progress/publication-days.js';
import { piece, type Piece } from '../static/piece.js';
import { glanceChanges, type ChangeRow } from '../view/plan/glance-changes.js';
import { writeXml } from './write-xml.js';

/** What a feed needs beside the plan. */
export interface AtomOptions {
  /** Address of the page that shows the plan. What identifies an entry is made of it, so it stays as it is. */
  readonly url: string;
  /** Address of the feed itself. */
  readonly feed?: string;
  readonly locale?: ExchangeLanguage;
  /** How many publications are listed, the latest first. Default 20. */
  readonly most?: number;
}

const atomNamespace = 'http://www.w3.org/2005/Atom';
const xhtml = 'http://www.w3.org/1999/xhtml';

/** The first moment of a day; a plan knows of no hours. */
const moment = (day: string): string => `${day}T00:00:00Z`;

function changeLine({ name, kindWord, before, after, values }: ChangeRow, locale: ExchangeLanguage): Piece {
  const [open, close, colon] = locale === 'en' ? [' (', ')', ': '] : ['（', '）', '：'];
  return piece(
    'li',
    {},
    `${name}${colon}${kindWord}${open}${before.word} → ${after.word}${close}${values ? ` ${values}` : ''}`,
  );
}

/** What became known on a day: what changed since the publication before, or that these are the first figures. */
function entry(plan: Plan, day: string, { url, locale = 'zh-CN' }: AtomOptions): Piece {
  const labels = exchangeLabels[locale];
  const progress = assessPlan(plan, { asOf: day });
  const changes = glanceChanges(progress, locale);
  const known = progress.indicators.filter(({ main }) => main.reported !== undefined).length;
  const said = changes ? [changes.since, changes.verdicts, changes.values] : [labels.firstFigures(known)];
  const summary = said.filter(Boolean).join(locale === 'en' ? '; ' : '；');
  return piece(
    'entry',
    {},
    piece('id', {}, `${url.split('#')[0]}#published-${day}`),
    piece('title', {}, labels.published(formatDate(day, locale))),
    piece('updated', {}, moment(day)),
    piece('published', {}, moment(day)),
    piece('link', { rel: 'alternate', href: url }),
    piece('summary', { type: 'text' }, summary),
    changes &&
      changes.rows.length > 0 &&
      piece(
        'content',
        { type: 'xhtml' },
        piece('div', { xmlns: xhtml }, piece('ul', {}, ...changes.rows.map((row) => changeLine(row, locale)))),
      ),
  );
}

/**
 * What changed at each publication, as an Atom feed: one entry for every day on which something became known, with the
 * verdicts that changed against the publication before (`planChanges`).
 *
 * @param plan With its observations (`withObservations`).
 * @throws RangeError for an address that is none of the web.
 * @source RFC 4287, The Atom Syndication Format: 4.1.1 (a feed has an id, a title, the day of its last change and an
 * author), 4.1.2, 4.2.6 (an id never changes), 3.1.1.3 (XHTML in a `div`).
 * @example
 * atomFeed(plan, { url: 'https://example.org/plan' }).includes('<id>https://example.org/plan#published-2024-01-20</id>'); // true
 */
export function atomFeed(plan: Plan, options: AtomOptions): string {
  const { url, feed, locale = 'zh-CN', most = 20 } = options;
  if (!/^https?:\/\/\S+$/.test(url)) throw new RangeError(`atomFeed requires a web address; received ${url}`);
  const whole = (plan.observations ?? []).filter(({ of }) => of === undefined);
  const days = publicationDays(whole, plan.period.yearStart).slice(-most).reverse();
  const { document, language, name, period } = plan;
  return writeXml(
    piece(
      'feed',
      { xmlns: atomNamespace, 'xml:lang': locale },
      piece('id', {}, url),
      piece('title', {}, exchangeLabels[locale].feed(textIn(name, locale))),
      piece('updated', {}, moment(days[0] ?? document?.issued ?? period.start)),
      piece('author', {}, piece('name', {}, textIn(document?.issuer ?? name, locale))),
      piece('link', { rel: 'alternate', href: url, hreflang: language ?? 'zh-CN' }),
      feed !== undefined && piece('link', { rel: 'self', type: 'application/atom+xml', href: feed }),
      days.map((day) => entry(plan, day, options)),
    ),
  );
}
