import type { ReportKind } from '../format/report-words.js';
import type { CountWords, Locale } from '../format/words.js';
import type { IndicatorProgress, PlanProgress, Status } from '../progress/plan-progress.js';
import type { GaugeGeometry } from '../view/gauge/gauge-geometry.js';
import type { Annex } from '../view/table/annex.js';
import type { IndicatorTable } from '../view/table/indicator-rows.js';

/** One indicator in the table of its goal. */
export interface ProgressRow {
  readonly id: string;
  readonly name: string;
  /** How many indicators it is a part of. */
  readonly depth: number;
  /** 807家; with its period where that is not the column's. */
  readonly value: string;
  readonly marks: string;
  readonly target: string;
  readonly geometry: GaugeGeometry | undefined;
  readonly done: string;
  readonly status: Status;
  readonly verdict: string;
  /** −12; empty where the verdict is not made of a gap. */
  readonly gap: string;
}

/** A cell of a plain table: words, with the shape of a verdict before them where they are one. */
export type TableCell = string | { readonly status: Status; readonly text: string };

/** What stands under a heading, in order. A writer knows each kind, and nothing of plans. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** Smaller, under what it belongs to. `bars`: what the bars show, for who draws them. */
  | { readonly kind: 'note'; readonly text: string; readonly bars?: string }
  | { readonly kind: 'counts'; readonly counts: readonly CountWords[] }
  | { readonly kind: 'progress'; readonly latest: string; readonly rows: readonly ProgressRow[] }
  | { readonly kind: 'charts'; readonly indicators: readonly IndicatorProgress[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly TableCell[])[] }
  /** Words of the office under their label, after what they speak of; blank lines where there are none. */
  | {
      readonly kind: 'office';
      readonly about?: string;
      readonly label: string;
      readonly paragraphs: readonly string[];
    };

/** A part of the report under its heading, which bears its number. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** The first page. */
export interface Cover {
  readonly plan: string;
  readonly kind: string;
  readonly span: string;
  readonly counts: readonly CountWords[];
  readonly headline: string;
  /** Only where the office gives it: its name, and the line of the cover. */
  readonly issuer?: { readonly name: string; readonly line: string };
  /** 二〇二四年一月 */
  readonly month: string;
}

/** An evaluation report as data. Every file of it is written from this. */
export interface Report {
  readonly kind: ReportKind;
  readonly locale: Locale;
  readonly progress: PlanProgress;
  /** The figures that all files share. */
  readonly table: IndicatorTable;
  /** What each page carries: plan and kind, and that figures are samples. */
  readonly head: string;
  readonly sample?: string;
  readonly cover: Cover;
  readonly sections: readonly Section[];
  readonly annex: Annex;
  readonly appendix?: Section;
}
