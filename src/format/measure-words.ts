import type { IsoDate } from '../calendar/iso-date.js';
import type { Citation, Source } from '../model/citation.js';
import type { Measure } from '../model/measure.js';
import type { Indicator, Plan } from '../model/plan.js';
import { goalTree, goalsAbove } from '../progress/hierarchy.js';
import { measureProgress, milestoneDeadlines, type MeasureStatus } from '../progress/measure-progress.js';
import { indicatorsServed } from '../progress/measures-serving.js';
import type { IndicatorProgress, PlanProgress, Status } from '../progress/plan-progress.js';
import { formatDate, formatEnd } from './dates.js';
import { remainderWords } from './followed-words.js';
import { searchable, sentences, textIn } from './locale.js';
import {
  measureStateWords,
  officeNoteWords,
  serviceWords,
  type MeasureStateWords,
  type OfficeNoteWords,
} from './measure-progress-words.js';
import { messagesOf } from './messages-of.js';
import { plural } from './numbers.js';
import { citationPlace } from './plan-quotes.js';
import { citationSection } from './citation-place.js';
import { reportingWords } from './reporting-words.js';
import { statusWord, targetWords } from './target-words.js';
import { wordTable } from './word-table.js';
import type { Locale } from './words.js';

/** How a milestone stands on a day, as far as anybody has said. */
export type MilestoneState = 'reached' | 'open' | 'unreported';

/** The words of the list of measures. */
export interface MeasureLabels {
  readonly heading: string;
  readonly view: string;
  readonly list: string;
  readonly timeline: string;
  /** 任务20项，制度和平台14项。 */
  readonly count: (tasks: number, systems: number) => string;
  /** 出自规划第二章至第九章 */
  readonly from: (first: string, last: string) => string;
  /** What few or none of the measures have, said once in place of a column: 规划未公布完成时间，所以不列这一栏。 */
  readonly noColumn: (absent: readonly string[]) => string;
  readonly noLeads: string;
  readonly fewLeads: (count: number) => string;
  readonly filtered: (count: number, total: number) => string;
  /** How many milestones, and the counts of their states. */
  readonly milestones: (count: number, states: string) => string;
  readonly noDates: string;
  readonly empty: string;
  readonly measure: string;
  readonly lead: string;
  readonly leadUnknown: string;
  readonly supporting: string;
  /** How the measure stands. */
  readonly progress: string;
  /** What offices say of it. */
  readonly said: string;
  readonly serves: string;
  /** A directory, a platform, a mechanism the plan calls for. */
  readonly system: string;
  /** Heading of the measures that belong to no goal. */
  readonly noGoal: string;
  /** 4项 */
  readonly items: (count: number) => string;
  readonly quote: string;
  readonly place: string;
  readonly milestone: string;
  readonly evidence: string;
  readonly remark: string;
  readonly related: string;
  readonly more: string;
  readonly state: Readonly<Record<MilestoneState, string>>;
  readonly late: (day: string, due: string) => string;
  readonly due: (due: string) => string;
  /** Put off from its first day; `due` is empty where no new one is known. */
  readonly postponed: (due: string, first: string) => string;
  readonly dateUnknown: string;
  readonly undated: string;
  /** 现在，60%: the share of the plan's days gone. */
  readonly now: (share: string) => string;
}

export const measureLabels = /*#__PURE__*/ wordTable<MeasureLabels>('measureList', {
  'zh-CN': {
    heading: '重点任务',
    view: '显示方式',
    list: '列表',
    timeline: '按年',
    count: (tasks, systems) =>
      `${[tasks && `任务${tasks}项`, systems && `制度和平台${systems}项`].filter(Boolean).join('，')}。`,
    from: (first, last) => `出自规划${first}${first === last ? '' : `至${last}`}`,
    noColumn: (absent) => `规划${absent.join('，')}，所以不列${absent.length > 1 ? '这两栏' : '这一栏'}。`,
    noLeads: '未公布牵头单位',
    fewLeads: (count) => `写明牵头单位的只有${count}项`,
    filtered: (count, total) => `${total}项中符合条件的有${count}项。`,
    milestones: (count, states) => `时间节点${count}项：${states}。`,
    noDates: '未公布完成时间',
    empty: '这个规划没有列出重点任务。',
    measure: '任务',
    lead: '牵头单位',
    leadUnknown: '未公布',
    supporting: '配合单位',
    progress: '实施状态',
    said: '单位说明',
    serves: '支撑的指标',
    system: '制度平台',
    noGoal: '未归入目标',
    items: (count) => `${count}项`,
    quote: '规划原文',
    place: '出处',
    milestone: '时间节点',
    evidence: '实施情况',
    remark: '备注',
    related: '相关指标',
    more: '相关网页',
    state: { reached: '已完成', open: '未到期', unreported: '到期未公布完成情况' },
    late: (day, due) => `${day}，晚于时限${due}`,
    due: (due) => `时限${due}`,
    postponed: (due, first) => (due ? `时限${due}，原定${first}` : `原定${first}，新的时限未公布`),
    dateUnknown: '日期未注明',
    undated: '未注明时间',
    now: (share) => `现在，${share}`,
  },
  en: {
    heading: 'Measures',
    view: 'View',
    list: 'List',
    timeline: 'Timeline',
    count: (tasks, systems) =>
      `${[tasks && plural(tasks, 'task'), systems && plural(systems, 'system')].filter(Boolean).join(', ')}.`,
    from: (first, last) => (first === last ? `From ${first} of the plan` : `From ${first} to ${last} of the plan`),
    noColumn: (absent) =>
      `The plan ${absent.join(' and ')}, so there is no column for ${absent.length > 1 ? 'these' : 'it'}.`,
    noLeads: 'names no lead bodies',
    fewLeads: (count) => `names a lead body for only ${count}`,
    filtered: (count, total) => `${count} of ${total} match.`,
    milestones: (count, states) => `Milestones: ${count}, of which ${states}.`,
    noDates: 'gives no dates',
    empty: 'This plan lists no measures.',
    measure: 'Measure',
    lead: 'Lead body',
    leadUnknown: 'Not published',
    supporting: 'Supporting bodies',
    progress: 'State',
    said: 'What offices say',
    serves: 'Indicators served',
    system: 'System',
    noGoal: 'Under no goal',
    items: (count) => String(count),
    quote: 'The plan’s words',
    place: 'Place',
    milestone: 'Milestones',
    evidence: 'Carried out',
    remark: 'Remark',
    related: 'Related indicators',
    more: 'Web page',
    state: { reached: 'Done', open: 'Not due', unreported: 'Past due with nothing published' },
    late: (day, due) => `${day}, later than due (${due})`,
    due: (due) => `due ${due}`,
    postponed: (due, first) => (due ? `due ${due}, first due ${first}` : `first due ${first}, no new date published`),
    dateUnknown: 'date not stated',
    undated: 'No date stated',
    now: (share) => `now, ${share}`,
  },
});

/** Words that may lead somewhere. */
export interface LinkWords {
  readonly text: string;
  /** Only an address a page may link to; anything else is left as text. */
  readonly url?: string;
}

/** A milestone, or something done, with its day. */
export interface MeasureEvent {
  readonly kind: 'milestone' | 'evidence';
  /** The day a milestone is due, or the day of the evidence. */
  readonly day?: IsoDate;
  readonly name: LinkWords;
  /** Of a milestone only, and not of a measure that was merged, replaced or cancelled, or goes on for good. */
  readonly state?: MilestoneState;
  /** Shape that goes with the state. */
  readonly shape?: Status;
  /** 已完成 */
  readonly stateWord?: string;
  /** 时限2023年底 */
  readonly when: string;
  readonly source?: LinkWords;
}

/** An indicator the same sentence of the plan speaks of. */
export interface RelatedWords {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly statusWord: string;
  /** 示例数据 */
  readonly illustrative?: string;
  /** 首见于2022年的数据; 2022年未发布. Of what happens or not, as far as there is a verdict. */
  readonly more?: string;
}

/** An indicator the measure serves, with who says so. */
export interface ServedWords extends RelatedWords {
  /** The plan's words, or that it is inferred. */
  readonly said: string;
  /** 还差250件 */
  readonly left?: string;
  /** 下次公布：2024年4月29日前; never a status. */
  readonly reporting?: string;
}

/** How the measure stands, with what an office gives as source. */
export interface MeasureStand extends Omit<MeasureStateWords, 'source'> {
  readonly source?: LinkWords;
}

/** A sentence of the plan that calls for the measure. */
export interface MeasureQuote {
  /** Left out where it only repeats the name. */
  readonly text?: string;
  readonly place: string;
  readonly note?: string;
}

/** Everything said of one measure. */
export interface MeasureWords {
  readonly measure: Measure;
  readonly name: string;
  /** 制度平台; absent for a task. */
  readonly system?: string;
  /** The bodies, or 未公布. */
  readonly lead: string;
  readonly leadKnown: boolean;
  /** 配合单位; absent where the file names none. */
  readonly supporting?: string;
  /** Ids of its goal and of those that one lies within. */
  readonly goals: readonly string[];
  /** 第三章（一）; the headings where they have no numbers. */
  readonly section: string;
  readonly quotes: readonly MeasureQuote[];
  readonly events: readonly MeasureEvent[];
  /** Absent where nobody has said how it stands. */
  readonly stands?: MeasureStand;
  /** The newest first. */
  readonly said: readonly OfficeNoteWords[];
  readonly serves: readonly ServedWords[];
  /** Indicators the same passage speaks of, but for those it serves. */
  readonly related: readonly RelatedWords[];
  readonly remark?: string;
  readonly url?: string;
}

/** The measures of one goal. */
export interface MeasureGroup {
  readonly title: string;
  /** 4项 */
  readonly count: string;
  readonly measures: readonly MeasureWords[];
}

/** What a page asks for; empty asks for nothing. */
export interface MeasureFilter {
  /** Id of a goal; with the goals within it. */
  readonly goal?: string;
  /** Id of a lead body. */
  readonly body?: string;
  /** Words that must all occur, in any order. */
  readonly query?: string;
}

/** A page may hand over anything, so what the model refuses as an address is refused here too. */
const link = (url: string | undefined): { url?: string } =>
  url !== undefined && /^(https?:\/\/|\.{0,2}\/)\S+$/.test(url) ? { url } : {};

const sourceWords = (source: Source | undefined, locale: Locale): LinkWords => {
  const { source: say, sourceMissing } = messagesOf(locale);
  return source ? { text: say(textIn(source.name, locale)), ...link(source.url) } : { text: sourceMissing };
};

const shapes: Readonly<Record<MilestoneState, Status>> = {
  reached: 'met',
  open: 'not-due',
  unreported: 'not-reported',
};

/** Nobody asks any more whether a step of these is done in time. */
const isSettled = (status: MeasureStatus): boolean =>
  status === 'standing' || status === 'merged' || status === 'replaced' || status === 'cancelled';

function events(measure: Measure, asOf: IsoDate, locale: Locale): MeasureEvent[] {
  const labels = measureLabels[locale];
  const day = (date: IsoDate): string => formatDate(date, locale);
  const { evidence = [] } = measure;
  const { status } = measureProgress(measure, asOf);
  return [
    ...milestoneDeadlines(measure, asOf).map(({ milestone, due, firstDue }): MeasureEvent => {
      const { name, reached, source } = milestone;
      // Done is what somebody has said by the day looked from. That nobody said so does not make it undone.
      const isReached = reached !== undefined && reached <= asOf;
      const isDone = isReached || status === 'completed';
      const state = isDone ? 'reached' : due === undefined || due >= asOf ? 'open' : 'unreported';
      const [limit, first] = [due, firstDue].map((date) => (date === undefined ? '' : formatEnd(date, locale)));
      const isLate = isReached && due !== undefined && reached > due;
      const at = first ? labels.postponed(limit ?? '', first) : labels.due(limit ?? '');
      return {
        kind: 'milestone',
        day: due ?? milestone.due,
        name: { text: textIn(name, locale) },
        ...(!isSettled(status) && { state, shape: shapes[state], stateWord: labels.state[state] }),
        when: !isReached ? at : isLate ? labels.late(day(reached), limit ?? '') : day(reached),
        ...(isReached && { source: sourceWords(source, locale) }),
      };
    }),
    ...evidence
      .filter(({ date }) => date === undefined || date <= asOf)
      .map(({ name, date, url }): MeasureEvent => ({
        kind: 'evidence',
        ...(date !== undefined && { day: date }),
        name: { text: textIn(name, locale), ...link(url) },
        when: date === undefined ? labels.dateUnknown : day(date),
      })),
  ];
}

const citationsOf = ({ targets, alsoNamed = [] }: Indicator): Citation[] =>
  [...targets.flatMap(({ citation, readings = [] }) => [citation, ...readings.map((reading) => reading.citation)])]
    .concat(alsoNamed.map(({ citation }) => citation))
    .filter((citation): citation is Citation => citation !== undefined);

/** True when one passage stands within the other, at the same place. */
const samePassage = (a: Citation, b: Citation): boolean =>
  a.document === b.document &&
  a.locator.chapter === b.locator.chapter &&
  a.locator.section === b.locator.section &&
  a.locator.line === b.locator.line &&
  (a.quote.includes(b.quote) || b.quote.includes(a.quote));

const indicatorWords = ({ indicator, main }: IndicatorProgress, locale: Locale): RelatedWords => {
  const { tag, listSeparator } = messagesOf(locale);
  const { years = [], sentence } = targetWords(main, locale);
  const due = years.filter(({ status }) => status === 'met' || status === 'not-met').map(({ spoken }) => spoken);
  const more = due.join(listSeparator) || (main.group !== 'quantified' && main.status === 'met' ? sentence : '');
  return {
    id: indicator.id,
    name: textIn(indicator.name, locale),
    status: main.status,
    statusWord: statusWord(main, locale),
    ...(main.illustrative && { illustrative: tag.illustrative }),
    ...(more && { more }),
  };
};

/** An indicator and the passages that name it, gathered once for all measures. */
interface Cited {
  readonly entry: IndicatorProgress;
  readonly citations: readonly Citation[];
}

const related = (measure: Measure, cited: readonly Cited[], locale: Locale): RelatedWords[] =>
  cited
    .filter(({ entry }) => !measure.serves?.some((service) => service.indicator === entry.indicator.id))
    .filter(({ citations }) => citations.some((each) => measure.citations.some((own) => samePassage(own, each))))
    .map(({ entry }) => indicatorWords(entry, locale));

const served = (
  measure: Measure,
  plan: Plan,
  indicators: readonly IndicatorProgress[],
  locale: Locale,
): ServedWords[] =>
  // A measure that serves nothing need not be looked for among all indicators.
  (measure.serves ? indicatorsServed(plan, measure.id) : []).flatMap((service) => {
    const entry = indicators.find(({ indicator }) => indicator.id === service.indicator.id);
    if (!entry) return [];
    const left = remainderWords(entry.main, locale);
    const reporting = reportingWords(entry.indicator, plan, entry.asOf, locale);
    return [
      {
        ...indicatorWords(entry, locale),
        said: serviceWords(service, locale),
        ...(left && { left }),
        ...(reporting && { reporting: reporting.text }),
      },
    ];
  });

function stand(measure: Measure, plan: Plan, asOf: IsoDate, locale: Locale): MeasureStand | undefined {
  const words = measureStateWords(measure, plan, asOf, locale);
  if (!words) return undefined;
  const { source, ...rest } = words;
  return { ...rest, ...(source && { source: sourceWords(source, locale) }) };
}

/** Without numbering and marks: what is left tells whether a heading repeats a name. */
const bare = (text: string): string => text.replace(/^[（(][^）)]*[）)]|[\s。，；、.,;“”"《》]/g, '');

/** An act or plan other than this one, by its title. */
const titleOf = ({ documents }: Plan, id: string, locale: Locale): string =>
  textIn(documents?.find((document) => document.id === id)?.title, locale);

function quotes({ citations }: Measure, plan: Plan, name: string, locale: Locale): MeasureQuote[] {
  const first = citations[0]?.locator.chapter;
  const told = new Map<string, MeasureQuote>();
  for (const { quote, locator, document, note } of citations) {
    const { chapter, section } = locator;
    const says = bare(quote) !== bare(name) && !section?.includes(quote);
    // The first chapter stands above the list; another one is named.
    const within = citationPlace({ ...locator, chapter: chapter === first ? '' : chapter });
    const place = [document && titleOf(plan, document, locale), within].filter(Boolean).join(' ');
    // A plan that says the same twice is quoted once, with both places.
    const before = told.get(quote);
    const notes = [before?.note, textIn(note, locale)].filter(Boolean).join(' ');
    told.set(quote, {
      ...(says && { text: quote }),
      place: before ? messagesOf(locale).sentence([before.place, place]) : place,
      ...(notes && { note: notes }),
    });
  }
  return [...told.values()];
}

/** Where the plan calls for it first; a place in another document is told in full. */
const sectionOf = ({ citations: [first] }: Measure, [told]: readonly MeasureQuote[], locale: Locale): string =>
  (first && first.document === undefined && citationSection(first, locale)) || (told?.place ?? '');

const bodyName = ({ organisations }: Plan, id: string, locale: Locale): string =>
  textIn(organisations?.find((body) => body.id === id)?.name ?? id, locale);

/**
 * Every measure of a plan in words, in the order of the plan file.
 *
 * A milestone counts as done only where the plan file says on which day, and only from that day on; past its day without
 * a word it is `unreported`, not undone. How the measure stands, what offices say of it and what it serves is told where
 * the file has it. Related are the indicators that the same passage of the plan speaks of.
 *
 * @example
 * measureWords(progress, 'zh-CN')[0].lead; // '未公布'
 */
export function measureWords({ plan, asOf, indicators }: PlanProgress, locale: Locale): MeasureWords[] {
  const labels = measureLabels[locale];
  const goals = new Map(goalTree(plan).map(({ entry }) => [entry.id, [entry, ...goalsAbove(plan, entry)]]));
  const cited = indicators.map((entry) => ({ entry, citations: citationsOf(entry.indicator) }));
  return (plan.measures ?? []).map((measure) => {
    const name = textIn(measure.name, locale);
    const bodies = (ids: readonly string[] = []): string =>
      ids.map((id) => bodyName(plan, id, locale)).join(messagesOf(locale).listSeparator);
    const lead = bodies(measure.leads);
    const supporting = bodies(measure.supporting);
    const stands = stand(measure, plan, asOf, locale);
    const told = quotes(measure, plan, name, locale);
    return {
      measure,
      name,
      ...(measure.kind === 'system' && { system: labels.system }),
      lead: lead || labels.leadUnknown,
      leadKnown: lead !== '',
      ...(supporting && { supporting }),
      goals: goals.get(measure.goal ?? '')?.map(({ id }) => id) ?? [],
      section: sectionOf(measure, told, locale),
      quotes: told,
      events: events(measure, asOf, locale),
      ...(stands && { stands }),
      said: officeNoteWords(measure, asOf, locale),
      serves: served(measure, plan, indicators, locale),
      related: related(measure, cited, locale),
      ...(measure.remark !== undefined && { remark: textIn(measure.remark, locale) }),
      ...link(measure.url),
    };
  });
}

/** A column stands where at least one in so many measures has something in it. */
const few = 3;

/** What at least a third of the measures have and a list has a column for; the rest stands under their names. */
export interface MeasureColumns {
  readonly lead: boolean;
  readonly state: boolean;
}

/**
 * The columns of a list of measures: one exists only if at least a third of them fill it.
 *
 * @example
 * measureColumns(measureWords(progress, 'zh-CN')); // { lead: false, state: false }
 */
export const measureColumns = (measures: readonly MeasureWords[]): MeasureColumns => {
  const fill = (has: (words: MeasureWords) => boolean): boolean => {
    const filled = measures.filter(has).length;
    return filled > 0 && filled * few >= measures.length;
  };
  return { lead: fill(({ leadKnown }) => leadKnown), state: fill(({ stands }) => stands !== undefined) };
};

/** What few measures have, said once: days, and who leads. */
function absentFrom(measures: readonly MeasureWords[], locale: Locale): string[] {
  const labels = measureLabels[locale];
  const leads = measures.filter(({ leadKnown }) => leadKnown).length;
  return [
    ...(measures.some(({ events: own, stands }) => own.length > 0 || stands) ? [] : [labels.noDates]),
    ...(leads === 0 ? [labels.noLeads] : measureColumns(measures).lead ? [] : [labels.fewLeads(leads)]),
  ];
}

/** A few sentences over a list of measures: how many, what the plan does not say of them, how their milestones stand. */
export function measureSummary(measures: readonly MeasureWords[], locale: Locale): string {
  const labels = measureLabels[locale];
  const all = measures.flatMap(({ events: own }) => own.flatMap(({ state }) => state ?? []));
  const states = (['reached', 'open', 'unreported'] as const).flatMap((state) => {
    const count = all.filter((each) => each === state).length;
    return count > 0 ? [messagesOf(locale).counted(count, labels.state[state])] : [];
  });
  const systems = measures.filter(({ system }) => system !== undefined).length;
  const absent = absentFrom(measures, locale);
  const told = [
    labels.count(measures.filter(({ system }) => system === undefined).length, systems),
    absent.length > 0 ? labels.noColumn(absent) : '',
    all.length > 0 ? labels.milestones(all.length, states.join(locale === 'en' ? ', ' : '，')) : '',
  ];
  return sentences(told, locale);
}

/** The chapters a list of measures is from: 出自规划第二章至第九章; empty where they have no numbers. */
export function measureChapters(measures: readonly MeasureWords[], locale: Locale): string {
  const chapters = measures
    .flatMap(({ measure: { citations } }) => citations.filter(({ document }) => document === undefined))
    .sort((a, b) => (a.locator.line ?? 0) - (b.locator.line ?? 0))
    .map(({ locator: { chapter }, quote }) =>
      citationSection({ quote, locator: chapter === undefined ? {} : { chapter } }, locale),
    )
    .filter(Boolean);
  const [first] = chapters;
  return first ? measureLabels[locale].from(first, chapters[chapters.length - 1] ?? first) : '';
}

const notWords = new Set('id goal kind leads supporting indicator state by on until url document'.split(' '));

/** The words of a measure in every language; ids and addresses are no words. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (notWords.has(key) ? [] : textsOf(part)));
}

/**
 * The measures a page asks for, in the order given. An empty filter keeps all.
 *
 * A query is looked for in names, quotes, places, milestones, evidence, reasons, what offices say, remarks and bodies, in
 * every language of the plan; capital letters and full-width forms do not matter.
 *
 * @example
 * filterMeasures(measureWords(progress, 'zh-CN'), { body: 'ip-leading-group' }).length; // 1
 */
export function filterMeasures(measures: readonly MeasureWords[], filter: MeasureFilter): MeasureWords[] {
  const wanted = searchable(filter.query ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return measures.filter(({ measure, goals, lead, supporting = '' }) => {
    if (filter.goal && !goals.includes(filter.goal)) return false;
    if (filter.body && !measure.leads?.includes(filter.body)) return false;
    if (wanted.length === 0) return true;
    const { note: _ofTheKeepers, ...shown } = measure;
    const text = searchable([...textsOf(shown), lead, supporting].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * Measures by the goal they belong to, goals in the order of the plan, measures in the order given; those of no goal last.
 *
 * @example
 * measureGroups(measureWords(progress, 'zh-CN'), plan, 'zh-CN')[0].title; // '知识产权创造'
 */
export function measureGroups(measures: readonly MeasureWords[], plan: Plan, locale: Locale): MeasureGroup[] {
  const labels = measureLabels[locale];
  const groups = [
    ...goalTree(plan).map(({ entry }) => [entry.id, textIn(entry.name, locale)] as const),
    [undefined, labels.noGoal] as const,
  ];
  return groups.flatMap(([id, title]) => {
    const own = measures.filter(({ goals }) => goals[0] === id);
    return own.length > 0 ? [{ title, count: labels.items(own.length), measures: own }] : [];
  });
}
