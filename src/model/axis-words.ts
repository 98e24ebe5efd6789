import { boundOf, numbersOf, ofTarget } from './loose-series.js';
import type { Loose } from './loose.js';
import { plainWords } from './plain-words.js';
import type { Doubt } from './plan-warning.js';
import type { Path } from './problem-log.js';
import type { Target } from './target.js';

/*
 * Words that settle an axis of a target whatever else they say: 前3名, 每年, 累计, 年均. They are looked for in the piece of
 * the words, from one comma to the next, that holds the figure of the target, as each piece may speak of a figure of its own.
 */

/** The pieces of words that hold the figures of a target; the only one where it has none. */
function piecesOf(words: string, target: Loose<Target>): string[] {
  const numbers = numbersOf(target);
  // What is to happen once is said without a figure.
  const once = ofTarget(target).kind === 'occurrence' && numbers.every((number) => number === 1);
  const pieces = words.split(/[,;。()]/);
  return pieces.filter((piece) => {
    const said = (piece.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (numbers.length === 0) return pieces.length === 1;
    return (once && said.length === 0) || numbers.every((number) => said.includes(number));
  });
}

// Not of 每年10万吨 as a size that is reached, nor of 每年的 as part of a name.
const eachYear = /(?:^|[^到至为达于])(每年度?|各年度?)(?!的)|\b((?:each|every) year)\b/i;
const size = /能力|产能|capacity|年均|平均|average/i;

// Of 年均浓度 each year has one of its own.
const averaged =
  /年均(?!浓度|值|气温|温度|降[雨水]|水平)|平均每年|每年平均|average annual (?:growth|increase|reduction|decline|rate)|(?:a|per|each|every) year on average|average of [^,;]{1,30} (?:a|per|each|every) year/i;

// Not of 1—9月累计, which is held against the same months of the year before.
const summed =
  /累计|累积|合计|[二两三四五六七八九十]年(?:间|内|共)*(?:增长|提高|增加|下降|降低|减少)|cumulative(?:ly)?\b|\bin total\b/i;
const ofOneYear = /[月季]|[全当]年|年度/;

/** What 年均 means beside an axis that looks at something else. */
function averageOf(target: Loose<Target>): [meant: string, stated: string, ...at: Path] | undefined {
  const { kind, measure, span } = ofTarget(target);
  const when = target.when?.kind;
  if (kind === 'change' && measure === 'percent') return ['growth', kind, 'of', 'kind'];
  if (kind === 'total') return ['year-value', kind, 'of', 'kind'];
  if (when === undefined || when === 'mean-of') return undefined;
  if (kind === 'growth' && span === 'per-year') return ['average-annual', span, 'of', 'span'];
  return kind === 'year-value' ? ['mean-of', when, 'when', 'kind'] : undefined;
}

const turned = ['at-least', 'more-than', 'less-than'];
const ranked =
  /前\s*[\d一二三四五六七八九十百]+|第\s*[\d一二三四五六七八九十]+[位名]|\btop (?:\d+|three|five|ten|twenty)\b|\b\d+(?:st|nd|rd|th)\b/i;
// Out of the last ten is beyond a place, and better than the third before it.
const fromTheEnd = /后|末|倒数|退出|bottom|last/i;
const rankFigures =
  /前\s*(\d+)(?=[位名强]|$|[,;。)])|第\s*(\d+)[位名]|\btop (\d+)\b(?! ?(?:%|per ?cent))|\b(\d+)(?:st|nd|rd|th)\b/gi;

function rankDoubts(words: string, printed: string, target: Loose<Target>, path: Path): Doubt[] {
  const { kind = '', value } = boundOf(target);
  if (typeof value !== 'number' || fromTheEnd.test(words)) return [];
  const [word] = ranked.exec(words) ?? [];
  const add = (
    sentence: Doubt['sentence'],
    field: string,
    came: string | number,
    ...details: Doubt['details']
  ): Doubt[] => [{ code: 'words-differ', path: [...path, 'bound', field], sentence, value: came, details }];
  if (
    word !== undefined &&
    turned.includes(kind) &&
    (kind !== 'less-than' || (/^(?:前|top)/i.test(word) && !words.includes('不含')))
  )
    return add('comparator', 'kind', kind, word, 'at-most', kind);
  const said = [...words.matchAll(rankFigures)].map(([, ...digits]) =>
    Number(digits.find((each) => each !== undefined)),
  );
  // The first is said in words more often than in digits.
  return said.length === 0 || value === 1 || said.includes(value) ? [] : add('figure', 'value', value, value, printed);
}

/** Doubts whether the axes of a target are those its words settle. */
export function axisWordsDoubts(target: Loose<Target>, path: Path): Doubt[] {
  const { words: printed, when } = target;
  const { kind, span } = ofTarget(target);
  const { kind: bound } = boundOf(target);
  if (printed === undefined || kind === undefined || bound === undefined || bound === 'none') return [];
  const words = plainWords(printed);
  const doubts: Doubt[] = kind === 'rank' ? rankDoubts(words, printed, target, path) : [];
  const add = (word: string, meant: string, stated: string, ...at: Path): void =>
    void doubts.push({
      code: 'words-differ',
      path: [...path, ...at],
      sentence: 'comparator',
      value: stated,
      details: [word, meant, stated],
    });
  for (const piece of piecesOf(words, target)) {
    const [, chinese, english] = eachYear.exec(piece) ?? [];
    const every = chinese ?? english;
    // Growth of a year without a day is that of every year.
    const isOfEach =
      kind === 'growth' && span === 'per-year' && (when as { date?: string } | undefined)?.date === undefined;
    if (every !== undefined && when?.kind === 'by' && !isOfEach && !size.test(piece))
      add(every, kind === 'total' || kind === 'occurrence' ? 'every-year' : 'each-year', 'by', 'when', 'kind');
    const [average] = averaged.exec(piece) ?? [];
    const other = average === undefined ? undefined : averageOf(target);
    if (average !== undefined && other) add(average, ...other);
    const [sum] = summed.exec(piece) ?? [];
    if (sum !== undefined && kind === 'growth' && average === undefined && !ofOneYear.test(piece))
      add(sum, 'change', kind, 'of', 'kind');
  }
  return doubts;
}
