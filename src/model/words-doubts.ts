import type { FieldsOf, Loose } from './loose.js';
import type { Indicator } from './plan.js';
import { plainWords } from './plain-words.js';
import type { Doubt } from './plan-warning.js';
import type { Path } from './problem-log.js';
import type { Text } from './primitives.js';
import type { Bound, Target, TargetOf } from './target.js';
import { unitWord } from './unit.js';

/*
 * Holds a target against its own words. Words say more than any pattern finds, so a doubt is told only where they can
 * hardly mean anything else: where they hold a plain figure, and none that is the target's; one comparing word for one
 * figure, and another bound; a unit behind the figure, and another kind of unit.
 */

/** A number in words, with what stands next to it. */
interface Figure {
  readonly value: number;
  readonly after: string;
  /** A year, a date, a name (5G, PM2.5): it may be a figure, but need not be one. */
  readonly isName: boolean;
}

const firstYear = 1900;
const lastYear = 2100;

function figuresIn(words: string): Figure[] {
  return [...words.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
    const value = Number(digits);
    const before = words.slice(0, index);
    const after = words.slice(index + digits.length);
    // 2000件 is no year.
    const isYear = value >= firstYear && value <= lastYear && !/^(?![年至到])[\u4e00-\u9fff]/.test(after);
    const isDate = /^\s*(?:[年月日号届期]|季度|个月|周年)/.test(after);
    const isPartOfName = /[A-Za-z]-?$/.test(before) || /^[A-Za-z]/.test(after);
    return { value, after: after.trimStart(), isName: isYear || isDate || isPartOfName };
  });
}

// Numbers that are written in other ways than in digits.
const otherNumbers =
  /[零〇一二三四五六七八九十百千两][成个件家项座处所条万亿半以]|分之|\d\/\d|倍|番|\b(?:half|third|quarter|twice|double|triple|times|fold|one|two|three|ten)\b/i;
const scale = /^\s*(?:[百千万亿兆]|hundred|thousand|million|billion|trillion|bn\b|mn\b|[mk]\b)/i;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether a figure of the words can be the value of the target. */
function canBe(value: number, figure: Figure, unit: string | undefined, base: number | undefined): boolean {
  const { value: printed, after } = figure;
  const tens = Math.log10(Math.abs(value) / printed);
  return [
    printed,
    // An index of 110 is a rise of 10; 62 is what 60 becomes when it is raised by 2 points.
    100 + printed,
    100 - printed,
    // 120% of 2019 is 20% more.
    ...(after.startsWith('%') ? [printed - 100] : []),
    ...(base === undefined
      ? []
      : [base + printed, base - printed, base * (1 + printed / 100), base * (1 - printed / 100)]),
    ...(after.startsWith('‰') ? [printed / 10] : []),
    ...(after.startsWith('%') && unit !== '%' ? [printed / 100] : []),
    ...(scale.test(after) && same(tens, Math.round(tens)) ? [Math.abs(value)] : []),
  ].some((meant) => same(meant, Math.abs(value)));
}

type BoundKind = Bound['kind'];

// What comparing words mean. Those with 不 come first, as they hold the others.
const comparators: readonly [RegExp, ...BoundKind[]][] = [
  [
    /不(?:得|应|能|可)?(?:低于|少于|小于)|至少|≥|at least(?! as (?:low|few|little))|not? (?:less|fewer|lower) than|>=/i,
    'at-least',
  ],
  [
    /不(?:得|应|能|可)?(?:超过|高于|多于|大于|突破)|≤|at most|not? (?:more|higher|greater) than|not exceed|<=/i,
    'at-most',
  ],
  [/控制在|以内/, 'at-most', 'less-than'],
  [/(?:超过|高于|大于|多于|突破)(?=\s*\d)|>(?!=)|(?:more|greater|higher) than(?=\s\d)/i, 'more-than'],
  [/(?:低于|小于|少于)(?=\s*\d)|<(?!=)|(?:less|fewer|lower) than(?=\s\d)/i, 'less-than'],
  [/左右|approximately|(?:about|around|roughly)(?=\s\d)/i, 'about'],
];
const numbered: readonly (string | undefined)[] = comparators.flatMap(([, ...kinds]) => kinds) satisfies BoundKind[];

/** 15% more than 2020: how far from a base, and no bound. */
const aboveBase =
  /(\d\s*(?:%|per ?cent|percentage points?)|\d[^,;.]*?(?=\s(?:more|less|greater|higher|fewer|lower) than\s(?:19|20)\d\d\b(?! [a-z])))\s+(?:more|less|greater|higher|fewer|lower) than/gi;

/** The comparing words of a sentence, each with the bounds it can mean. */
function comparisonsIn(words: string): [word: string, kinds: readonly BoundKind[]][] {
  let rest = words.replace(aboveBase, '$1 of');
  return comparators.flatMap(([pattern, ...kinds]) => {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) return [];
    rest = rest.replace(found, ' ');
    return [[found, kinds] as [string, readonly BoundKind[]]];
  });
}

// Counters of which one is never another.
const counter = /件|家|人|户|元|吨|公里|平方|亩|公顷|辆|床|岁|天|小时|微克|千瓦/;

const scales = '百千万亿兆';
const leadingScale = new RegExp(`^[${scales}]*`);
const englishScale = /^(hundred|thousand|million|billion|trillion)\s+([a-z]{3,})/i;

/** 20万件 of the words beside 20 and 件: the unit of the words, where only its scale is another. */
function otherScale(after: string, unit: string): string | undefined {
  const [said = '', scale = '', noun = ''] = englishScale.exec(after) ?? [];
  if (said) {
    const own = unit.toLowerCase();
    return own.includes(noun.toLowerCase()) && !own.includes(scale.toLowerCase()) && !/\d|\b[mbk]n?\b/.test(own)
      ? said
      : undefined;
  }
  const [, printed = '', counted = ''] = new RegExp(`^[余多]?([${scales}]*)([\u4e00-\u9fff]{1,2})`).exec(after) ?? [];
  const [own = ''] = leadingScale.exec(unit) ?? [];
  const found = counter.exec(counted);
  return found?.index === 0 && unit.slice(own.length).startsWith(found[0]) && printed !== own
    ? printed + found[0]
    : undefined;
}

/** The unit the words have behind a figure, where it is surely another than the target's. */
function otherUnit(after: string, unit: string): string | undefined {
  const [percent] = /^(?:%|per ?cent(?!age))/i.exec(after) ?? [];
  if (percent) return /[%百]|per ?cent|share|率/i.test(unit) ? undefined : percent;
  const [, counted = ''] = /^[余多]?[百千万亿]*([\u4e00-\u9fff]{1,2})/.exec(after) ?? [];
  const found = counter.exec(counted);
  if (!found || found.index > 0 || unit.includes(found[0])) return undefined;
  return unit === '%' || counter.test(unit) ? found[0] : undefined;
}

// How far something falls; 降低到 says where to.
const falls = /(?:降低|下降|减少|压减|削减|缩减)(?![到至为])|\b(?:reduce|cut|fall|decline|decrease)s?\b(?! to)/i;
const rises = /提高|提升|增长|增加|上升|扩大|幅|率|rise|increas|grow|more/i;

const pointWords = /^个?([百千]分点)|^(percentage points?)/i;
const isOfPoints = (unit: Loose<Text> | undefined): boolean =>
  /[百千]分点|\bpoints?\b|\bpp\b/i.test(JSON.stringify(unit ?? ''));

const inOwnUnit = ['level', 'year-value', 'total', 'unstated'];
const inPercent = ['growth', 'share'];

/** Doubts whether a target is what its words say. */
export function wordsDoubts(
  target: Loose<Target>,
  path: Path,
  indicator: Loose<Indicator>,
  indicatorPath: Path,
): Doubt[] {
  const { of = {}, bound = {}, words: printed } = target;
  const { kind, value, low, high }: FieldsOf<Loose<Bound>> = bound;
  const { kind: looked, measure, direction }: FieldsOf<Loose<TargetOf>> = of;
  const doubts: Doubt[] = [];
  if (printed === undefined || kind === undefined || looked === 'rank' || looked === 'occurrence') return doubts;

  const words = plainWords(printed);
  const figures = figuresIn(words);
  // 28 000 is one figure, and by 2025 100 are two.
  const grouped = figuresIn(words.replace(/(\d) (?=\d{3}(?!\d))/g, '$1'));
  const plain = figures.filter(({ isName }) => !isName);
  const unit = unitWord(target.unit) ?? (inOwnUnit.includes(looked ?? '') ? unitWord(indicator.unit) : undefined);
  const add = (sentence: Doubt['sentence'], at: Path, shown: string | number, ...details: Doubt['details']): void =>
    void doubts.push({ code: 'words-differ', path: at, sentence, value: shown, details });

  for (const [field, number] of Object.entries({ value, low, high })) {
    // 13.5 of the words is not −13.5: which way it goes the words say, and so does the target.
    const isTurned = typeof number === 'number' && number < 0 && !/(?:[-−－–—负±]|minus)\s*\d/i.test(printed);
    if (
      isTurned &&
      (direction === 'decrease' ||
        !/[降减跌缩]|逆差|赤字|亏损|fall|declin|decreas|reduc|lower|cut|deficit|loss/i.test(words))
    )
      add('figure', [...path, 'bound', field], number, number, printed);
    // Nought, one and the whole are said in words more often than in digits.
    if (typeof number !== 'number' || [0, 1, 100].includes(number)) continue;
    if (plain.length === 0 || otherNumbers.test(words)) continue;
    const counted = inPercent.includes(looked ?? '') || measure === 'percent' ? '%' : unit;
    if ([...figures, ...grouped].some((figure) => canBe(number, figure, counted, indicator.baseline?.value))) continue;
    add('figure', [...path, 'bound', field], number, number, printed);
  }

  // What stands beside the figure of the target; where it stands several times, nobody can say beside which.
  const [figure, ...further] = figures.filter((each) => typeof value === 'number' && same(each.value, value));
  if (!figure || further.length > 0) return doubts;
  const comparisons = comparisonsIn(words);
  const [[word, kinds] = []] = comparisons;
  const isBounded = numbered.includes(kind) || kind === 'equal';
  if (word && kinds && comparisons.length === 1 && plain.length === 1 && plain[0] === figure && isBounded) {
    if (!kinds.includes(kind)) add('comparator', [...path, 'bound', 'kind'], kind, word, kinds[0] ?? '', kind);
  }
  const [, chinesePoints, points = chinesePoints] = pointWords.exec(figure.after) ?? [];
  if (measure === 'percent' && points)
    add('comparator', [...path, 'of', 'measure'], measure, points, 'points', measure);
  // A gap between two percentages is itself in points.
  if (looked === 'level' && points && !isOfPoints(target.unit ?? indicator.unit))
    add('comparator', [...path, 'of', 'kind'], looked, points, 'change', looked);
  const [fall] = falls.exec(words) ?? [];
  if (fall && (looked === 'change' || looked === 'growth') && measure !== 'index' && direction !== 'decrease')
    if (typeof value === 'number' && value > 0 && !rises.test(words))
      add('comparator', [...path, 'of', 'direction'], 'increase', fall, 'decrease', 'increase');
  const other = unit === undefined ? undefined : (otherUnit(figure.after, unit) ?? otherScale(figure.after, unit));
  if (other !== undefined) {
    add('unit', [...(target.unit === undefined ? indicatorPath : path), 'unit'], unit ?? '', other, unit ?? '');
  }
  return doubts;
}
