import { facets, type DirectorySource, type Facet } from '../../src/directory/directory-source.js';
import {
  directoryLabels,
  entryFields,
  entryText,
  fieldLabel,
  termIn,
  usualFields,
  type DirectoryListLabels,
  type DirectoryThings,
  type EntryField,
  type Term,
} from '../../src/format/directory-labels.js';
import { sourceSentences } from '../../src/format/interface-words.js';
import { ownValue } from '../../src/format/page-word.js';
import { dayMeant, isDay } from '../../src/format/typed-day.js';
import type { Locale } from '../../src/format/words.js';
import type { DirectoryEntry, DirectoryKind } from '../../src/model/directory.js';
import type { DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { idList } from '../../src/view/plan/id-list.js';
import type { ReactiveControllerHost } from 'lit';
import { Language } from '../internal/language.js';
import { warnOnce } from '../internal/warn-once.js';
import { DirectoryFileReader } from './directory-file.js';

/** What is needed of the element: its attributes and properties, and to be drawn. */
export interface DirectoryHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly source: DirectorySource | undefined;
  readonly info: DirectoryInfo | undefined;
  readonly columns: string;
  readonly facets: string;
  readonly asOf: string;
  readonly urlState: string | undefined;
  readonly planHref: string;
  readonly headingLevel: number;
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a directory lists, and how that, its columns, its filters and their values are called on the page it stands on. */
export class DirectoryWords {
  readonly file: DirectoryFileReader;
  private readonly language: Language;

  constructor(readonly host: DirectoryHost) {
    this.language = new Language(host);
    this.file = new DirectoryFileReader(host, () => this.locale);
  }

  get locale(): Locale {
    return this.language.locale;
  }

  get labels(): DirectoryListLabels {
    return directoryLabels[this.locale];
  }

  /** What the directory lists. */
  get kind(): DirectoryKind {
    const { of } = this.about;
    return of !== undefined && Object.keys(usualFields).includes(of) ? of : 'enterprises';
  }

  /** How that is called. */
  get things(): DirectoryThings {
    return this.labels.things[this.kind];
  }

  /** What a column or a filter is called. */
  label(field: EntryField): string {
    return fieldLabel(field, this.locale, this.kind);
  }

  get facets(): readonly Facet[] {
    return this.known('facets', this.host.facets || usualFields[this.kind].facets, facets);
  }

  get columns(): readonly EntryField[] {
    return this.known('columns', this.host.columns || usualFields[this.kind].columns, entryFields);
  }

  /** The words of an attribute that name something; the others are told to the page's author. */
  private known<Word extends string>(attribute: string, named: string, words: readonly Word[]): readonly Word[] {
    const { host } = this;
    return idList(named).filter((name): name is Word => {
      const isKnown = (words as readonly string[]).includes(name);
      if (!isKnown)
        warnOnce(`unknown-${attribute}`, host.localName, `asks for "${name}"; there are ${words.join(', ')}`, name);
      return isKnown;
    });
  }

  /** What is said in place of a list where the day to look from is none: such a day was before any other. */
  get badDay(): string | undefined {
    const { asOf, localName } = this.host;
    if (!asOf || isDay(asOf)) return undefined;
    const meant = dayMeant(asOf);
    warnOnce('bad-day', localName, `has as-of="${asOf}": write ${meant ?? 'YYYY-MM-DD'}`);
    return sourceSentences[this.locale].badDay(asOf, meant);
  }

  get about(): DirectoryInfo {
    return this.host.info ?? this.file.info ?? {};
  }

  /** What a term is called in the language of the page. */
  get term(): Term {
    return termIn(this.about.terms, this.locale);
  }

  /** What is said of an entry; empty where it was not published. */
  text(entry: DirectoryEntry, field: EntryField, locale = this.locale, term = this.term): string {
    return entryText(entry, field, locale, term);
  }

  /** A value of a facet in words. */
  word(facet: Facet, value: string): string {
    const { level } = this.labels;
    return facet === 'level' ? (ownValue(level, value) ?? value) : this.term(value);
  }
}
