// What docs/plan-file.md and docs/plan-file.zh-CN.md are made from: the words of docs/plan-file/, with the descriptions of
// the model, the codes of mistakes and doubts, and a table of sentences where the words have marks for them.
import { readFileSync } from 'node:fs';
import { publishedDefinitions, type JsonSchema } from '../src/model/plan-json-schema.js';
import chinese from './plan-file/descriptions.zh-CN.json';
import sentences from './plan-file/target-words.json';

export type PageLanguage = 'en' | 'zh-CN';

/** `[period, value, counts, what else the observation says]`. */
export type FigureRow = readonly [period: string, value: number, counts?: string, more?: object];

/** Words of a plan, how they are written, and what a figure says of them. */
export interface SentenceRow {
  readonly words: string;
  /** The words in English, where they are not. */
  readonly says?: string;
  readonly unit?: string;
  readonly baseline?: { readonly value: number; readonly period: string };
  readonly target: { readonly [axis: string]: unknown };
  readonly figures: readonly FigureRow[];
  /** A series outside the plan that the target is held against. */
  readonly beside?: { readonly id: string; readonly unit: string; readonly figures: readonly FigureRow[] };
  readonly verdict: 'met' | 'not-met' | 'not-computable' | 'direction-only';
  /** The verdict worked out by hand. */
  readonly because: string;
}

export const sentenceRows = sentences as unknown as readonly SentenceRow[];

const definitions = publishedDefinitions();
const translations: Readonly<Record<string, string>> = chinese;

/** Every description of a part, as the pages use them. */
function* descriptionsIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, inner] of Object.entries(part)) {
    if (key === 'description' && typeof inner === 'string') yield inner;
    else yield* descriptionsIn(inner);
  }
}

type Code = readonly [code: string, description: string];

/** The members of a union of words, each with its docblock. */
function codesIn(path: string, type: string): Code[] {
  const source = readFileSync(path, 'utf8');
  const [, union = ''] = new RegExp(`type ${type} =([^;]*);`).exec(source) ?? [];
  return [...union.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*\| '([a-z0-9-]+)'/g)].map(
    ([, doc = '', code = '']) => [code, doc.replace(/\s*\n\s*\*\s*/g, ' ').trim()] as const,
  );
}

export const mistakeCodes = codesIn('src/model/plan-error.ts', 'PlanIssueCode');
export const doubtCodes = codesIn('src/model/plan-warning.ts', 'PlanWarningCode');

// Documented where directories are.
const elsewhere = [
  ...['directoryFile', 'directoryKind', 'directoryOrigin', 'directoryEntry'],
  ...['recognition', 'propertyCounts', 'preparedNames'],
];
const axes = ['targetOf', 'bound', 'boundValue', 'when', 'force'];

const documented = Object.entries(definitions).filter(([name]) => !elsewhere.includes(name));

/** Every English text that has a translation. */
export const descriptions: readonly string[] = [
  ...new Set([
    ...documented.flatMap(([, definition]) => [...descriptionsIn(definition)]),
    ...[...mistakeCodes, ...doubtCodes].map(([, description]) => description),
  ]),
];

const say = (text: string | undefined, language: PageLanguage): string =>
  language === 'en' ? (text ?? '') : (translations[text ?? ''] ?? `⟦${text}⟧`);

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<br>', '\0').replaceAll('<', '&lt;').replaceAll('\0', '<br>');

/** Where a field that holds such a part leads to. */
const anchor = (name: string): string => `<a id="${name.toLowerCase()}"></a>`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const nameOf = (part: JsonSchema): string => String(part.$ref ?? '').slice('#/$defs/'.length);

const isWord = (option: unknown): option is JsonSchema & { const: unknown } =>
  typeof option === 'object' && option !== null && 'const' in option;

/** The words of a closed list, wherever in a field they stand. */
function wordsOf(part: JsonSchema): JsonSchema[] {
  const options = (part.anyOf ?? []) as JsonSchema[];
  if (options.every(isWord)) return part.items ? wordsOf(part.items as JsonSchema) : options;
  return options.flatMap((option) => (option.properties ? [] : wordsOf(option)));
}

/** What a field may hold, in a few words. */
function kindOf(part: JsonSchema, language: PageLanguage): string {
  const inChinese = language === 'zh-CN';
  const name = nameOf(part);
  if (name) return `[${name}](#${name.toLowerCase()})`;
  if (part.items) return `${inChinese ? '列表：' : 'list of '}${kindOf(part.items as JsonSchema, language)}`;
  if (part.anyOf) {
    const options = part.anyOf as JsonSchema[];
    const others = options.filter((option) => !isWord(option) && option.properties);
    const word = inChinese ? '词' : 'word';
    return [word, ...others.map((option) => `\`{"${Object.keys(option.properties ?? {})[0]}": …}\``)].join(
      inChinese ? ' 或 ' : ' or ',
    );
  }
  if ('const' in part || part.enum) return inChinese ? '词' : 'word';
  const plain: Readonly<Record<string, readonly [string, string]>> = {
    string: ['text', '文字'],
    integer: ['whole number', '整数'],
    boolean: ['`true` or `false`', '`true` 或 `false`'],
    object: ['object', '对象'],
  };
  return plain[String(part.type)]?.[inChinese ? 1 : 0] ?? '';
}

/** What is said of a field, with the words it may have and the fields of an object without a name. */
function meaningOf(part: JsonSchema, language: PageLanguage): string {
  const sign = language === 'en' ? ': ' : '：';
  const lines = [say(part.description, language)];
  for (const word of wordsOf(part)) lines.push(`\`${String(word.const)}\`${sign}${say(word.description, language)}`);
  const inner = part.properties ? [part] : ((part.anyOf ?? []) as JsonSchema[]).filter((option) => option.properties);
  for (const { properties = {} } of inner) {
    for (const [name, field] of Object.entries(properties)) {
      lines.push(`\`${name}\`${sign}${meaningOf(field as JsonSchema, language)}`);
    }
  }
  if (part.enum) lines.push(part.enum.map((word) => `\`${String(word)}\``).join(language === 'en' ? ', ' : '、'));
  return lines.filter(Boolean).join('<br>');
}

function fieldsTable({ properties = {}, required = [] }: JsonSchema, language: PageLanguage): string {
  const header = language === 'en' ? ['Field', 'Holds', 'Meaning'] : ['字段', '写什么', '含义'];
  const rows = Object.entries(properties).map(([name, field]) => [
    required.includes(name) ? `**\`${name}\`**` : `\`${name}\``,
    kindOf(field as JsonSchema, language),
    meaningOf(field as JsonSchema, language),
  ]);
  return table(header, rows);
}

/** The kinds of an axis, each with its own fields. */
function kindsTable(name: string, language: PageLanguage): string {
  const header = language === 'en' ? ['`kind`', 'Meaning', 'Fields beside it'] : ['`kind`', '含义', '同写的字段'];
  const options = (definitions[name]?.oneOf ?? []) as JsonSchema[];
  const rows = options.map(({ description, properties = {}, required = [] }) => {
    const { kind, ...others } = properties as Record<string, JsonSchema>;
    const fields = Object.entries(others).map(([field, part]) => {
      const shown = required.includes(field) ? `**\`${field}\`**` : `\`${field}\``;
      // Both are told once, below.
      return ['value', 'decimals'].includes(field)
        ? shown
        : `${shown}${language === 'en' ? ': ' : '：'}${meaningOf(part, language)}`;
    });
    return [`\`${String(kind?.const)}\``, say(description, language), fields.join('<br>')];
  });
  return table(header, rows);
}

function borrowedTable(language: PageLanguage): string {
  const header = language === 'en' ? ['`value`', 'Meaning'] : ['`value`', '含义'];
  const options = (definitions['boundValue']?.anyOf ?? []) as JsonSchema[];
  const rows = options.map((option) => {
    const [[field, part] = []] = Object.entries(option.properties ?? {}) as [string, JsonSchema][];
    if (!field || !part) return ['`3200`', say(definitions['figure']?.description, language)];
    const example = { indicator: '"gdp"', target: '"trade-2023"', baseline: 'true', series: '"city-average"' }[field];
    const [what, how] = [
      say(option.description, language),
      field === 'baseline' ? '' : say(part.description, language),
    ];
    return [`\`{"${field}": ${example}}\``, [what, how].filter(Boolean).join(language === 'en' ? ' ' : '')];
  });
  return table(header, rows);
}

function partsTables(language: PageLanguage): string {
  const parts = documented.filter(([name]) => !axes.includes(name));
  const objects = parts.filter(([, part]) => part.properties);
  const scalars = parts.filter(([, part]) => !part.properties);
  const [title, header] =
    language === 'en' ? ['Texts, numbers, days', ['Name', 'Meaning']] : ['文字、数值、日期', ['名称', '含义']];
  return [
    ...objects.map(([name, part]) =>
      [`### \`${name}\``, say(part.description, language), fieldsTable(part, language)].join('\n\n'),
    ),
    `### ${title}`,
    table(
      header,
      scalars.map(([name, part]) => [`${anchor(name)}\`${name}\``, say(part.description, language)]),
    )
      .replaceAll('&lt;a id', '<a id')
      .replaceAll('&lt;/a', '</a'),
  ].join('\n\n');
}

const codesTable = (codes: readonly Code[], language: PageLanguage): string =>
  table(
    language === 'en' ? ['`code`', 'What it says'] : ['`code`', '含义'],
    codes.map(([code, description]) => [`\`${code}\``, say(description, language)]),
  );

const verdicts: Readonly<Record<SentenceRow['verdict'], readonly [en: string, zh: string]>> = {
  met: ['met', '达到'],
  'not-met': ['not met', '未达到'],
  'not-computable': ['no verdict', '不作判断'],
  'direction-only': ['no verdict', '不作判断'],
};

/** JSON with room to break a line. */
const spaced = (part: unknown): string => JSON.stringify(part).replace(/(?<=["\d}\]el])([,:])(?=["\d{[tf])/g, '$1 ');

function sentencesTable(language: PageLanguage): string {
  const inEnglish = language === 'en';
  const figureText = ([period, value, counts = 'level', more]: FigureRow): string =>
    `${period}: ${value}${counts === 'level' ? '' : ` \`${counts}\``}${more ? ` \`${JSON.stringify(more)}\`` : ''}`;
  const rows = sentenceRows.map(({ words, says, unit, baseline, target, figures, beside, verdict, because }) => {
    const base = baseline && `${inEnglish ? 'baseline' : '基期'} ${figureText([baseline.period, baseline.value])}`;
    const own = figures.map(figureText).join('; ');
    const other = beside && `\`${beside.id}\` ${beside.figures.map(figureText).join('; ')}`;
    const ownUnit =
      unit === undefined ? '' : `${inEnglish ? 'indicator in' : '指标单位：'}${inEnglish ? ' ' : ''}${unit}`;
    const reason = because === '–' ? '' : `${inEnglish ? ': ' : '：'}${because}`;
    return [
      [words, inEnglish ? says : undefined].filter(Boolean).join('<br>'),
      [...Object.entries(target).map(([axis, part]) => `\`"${axis}": ${spaced(part)}\``), ownUnit]
        .filter(Boolean)
        .join('<br>'),
      [base, own, other].filter(Boolean).join('<br>'),
      `${verdicts[verdict][inEnglish ? 0 : 1]}${reason}`,
    ];
  });
  return table(inEnglish ? ['Words', 'Target', 'Figures', 'Verdict'] : ['规划的话', '目标', '数据', '判断'], rows);
}

const template = (language: PageLanguage): string =>
  readFileSync(`docs/plan-file/words${language === 'en' ? '' : '.zh-CN'}.md`, 'utf8');

/** A page with its tables, as text. */
export function planFilePage(language: PageLanguage): string {
  const generated: Readonly<Record<string, () => string>> = {
    targetOf: () => `${anchor('targetOf')}\n\n${kindsTable('targetOf', language)}`,
    bound: () => `${anchor('bound')}\n\n${kindsTable('bound', language)}`,
    boundValue: () => `${anchor('boundValue')}\n\n${borrowedTable(language)}`,
    when: () => `${anchor('when')}\n\n${kindsTable('when', language)}`,
    force: () => `${anchor('force')}\n\n${fieldsTable(definitions['force'] ?? {}, language)}`,
    parts: () => partsTables(language),
    mistakes: () => codesTable(mistakeCodes, language),
    doubts: () => codesTable(doubtCodes, language),
    sentences: () => sentencesTable(language),
  };
  let text = template(language);
  for (const [mark, make] of Object.entries(generated)) {
    const comment = `<!-- generated: ${mark} -->`;
    if (!text.includes(comment)) throw new Error(`the words of ${language} have no ${comment}`);
    text = text.replace(comment, make);
  }
  const note =
    language === 'en'
      ? '<!-- Made by `npm run docs:plan-file` from docs/plan-file/ and the descriptions of the model. -->'
      : '<!-- 由 `npm run docs:plan-file` 依据 docs/plan-file/ 与数据模型的说明生成。 -->';
  return `${note}\n\n${text}`;
}

/** The pages by their paths. */
export const planFilePages = (): Readonly<Record<string, string>> => ({
  'docs/plan-file.md': planFilePage('en'),
  'docs/plan-file.zh-CN.md': planFilePage('zh-CN'),
});
