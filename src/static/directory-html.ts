import type { IsoDate } from '../calendar/iso-date.js';
import { isPresentOn } from '../directory/count-on.js';
import { formatDate } from '../format/dates.js';
import {
  directoryLabels,
  entryText,
  fieldLabel,
  termIn,
  usualFields,
  type EntryField,
} from '../format/directory-labels.js';
import { sentences, textIn } from '../format/locale.js';
import { formatNumber } from '../format/numbers.js';
import type { DirectoryEntry, DirectoryFile } from '../model/types.js';
import { own } from './languages.js';
import { mannerOf, type Manner, type StaticOptions } from './options.js';
import { asMarkup, framed, linked, paragraph } from './page-parts.js';
import { piece, type Given, type Piece } from './piece.js';
import { requireHanded } from '../model/wrong-call.js';

/** How a directory is written without script. */
export interface StaticDirectoryOptions extends StaticOptions {
  /** The day the entries are from, `YYYY-MM-DD`. Default: what has not been withdrawn. */
  readonly asOf?: IsoDate;
  /** Columns beside the name. Default: those that are usual for what the directory lists, and the web site. */
  readonly columns?: readonly EntryField[];
}

/** The entries and columns that are written. */
function shownOf(directory: DirectoryFile, { asOf, columns }: StaticDirectoryOptions) {
  const { entries, updated, of = 'enterprises' } = directory;
  const shown = entries.filter((entry) =>
    asOf === undefined ? entry.withdrawn === undefined : isPresentOn(entry, asOf, updated),
  );
  const usual = [...usualFields[of].columns.split(' '), 'website'] as EntryField[];
  // A column no entry has anything for is left out, unless it was asked for.
  const fields = columns ?? usual.filter((field) => shown.some((entry) => entryText(entry, field, 'zh-CN')));
  return { shown, fields, of };
}

/** The table of a directory with what must be known of it. */
export function directoryPieces(directory: DirectoryFile, options: StaticDirectoryOptions, manner: Manner): Given[] {
  const { locale } = manner;
  const { shown, fields, of } = shownOf(directory, options);
  const labels = directoryLabels[locale];
  const things = labels.things[of];
  const term = termIn(directory.terms, locale);
  const cell = (entry: DirectoryEntry, field: EntryField): Given => {
    const text = entryText(entry, field, locale, term);
    return field === 'website' ? linked(text, text) : text;
  };
  const row = (entry: DirectoryEntry): Piece =>
    piece(
      'tr',
      {},
      piece('th', { scope: 'row' }, entry.name),
      fields.map((field) => piece('td', {}, cell(entry, field))),
    );
  const day = options.asOf ?? directory.updated;
  return [
    piece(
      'table',
      {},
      piece(
        'caption',
        {},
        own(directory.name, locale, undefined),
        directory.illustrative && [' ', piece('span', { class: 'plan-tag' }, labels.sample)],
        ' ',
        piece('small', {}, labels.all(formatNumber(shown.length, locale), things.counter)),
      ),
      piece(
        'thead',
        {},
        piece(
          'tr',
          {},
          piece('th', { scope: 'col' }, things.name),
          fields.map((field) => piece('th', { scope: 'col' }, fieldLabel(field, locale, of))),
        ),
      ),
      piece('tbody', {}, shown.map(row)),
    ),
    directory.illustrative && paragraph('plan-note', labels.illustrative(things.many)),
    paragraph(
      'plan-source',
      [
        day && things.updated(formatDate(day, locale)),
        directory.publisher && labels.publisher(textIn(directory.publisher, locale)),
        directory.source && linked(labels.source(textIn(directory.source.name, locale)), directory.source.url),
      ].flatMap((said) => (said ? [said, ' '] : [])),
      sentences([textIn(directory.note, locale), things.noPersons, labels.correction(directory.contact ?? '')], locale),
    ),
  ];
}

/**
 * A directory as a table in HTML without script, every entry in it, in the order of the file. Web sites are links. For a
 * directory of a hundred thousand write the part a page is about.
 *
 * @param directory A directory from `parseDirectory`.
 * @throws RangeError for a heading level that a page does not have.
 * @example
 * directoryHtml(directory).includes('<th scope="row">甲公司</th>'); // true
 */
export function directoryHtml(directory: DirectoryFile, options: StaticDirectoryOptions = {}): string {
  requireHanded('directoryHtml', 'directory', directory);
  const manner = mannerOf('directoryHtml', options);
  return asMarkup(framed('section', 'plan-static', manner, directoryPieces(directory, options, manner)));
}
