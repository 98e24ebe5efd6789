// Somebody who has never read the source can write a plan file from docs/plan-file.md alone: it is complete, in both
// languages, and every example in it is read and judged as it says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  descriptions,
  doubtCodes,
  mistakeCodes,
  planFilePages,
  sentenceRows,
  type FigureRow,
  type SentenceRow,
} from '../../docs/plan-file-pages.js';
import chinese from '../../docs/plan-file/descriptions.zh-CN.json';
import { parsePlan } from '../../src/model/parse-plan.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/safe-parse-plan.js';
import { publishedDefinitions, type JsonSchema } from '../../src/model/plan-json-schema.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

const pages = planFilePages();
const translations: Readonly<Record<string, string>> = chinese;

describe('docs/plan-file.md and its Chinese', () => {
  it('are what the model describes now; if not, run npm run docs:plan-file', () => {
    for (const [path, text] of Object.entries(pages)) assert.equal(readFileSync(path, 'utf8'), text, path);
  });

  it('every description has its Chinese, and no Chinese is left over', () => {
    assert.deepEqual(Object.keys(translations), descriptions);
    for (const [english, words] of Object.entries(translations)) {
      assert.match(words, /[\u4e00-\u9fff]|^.{0,3}。$/, english);
      assert.match(words, /。$/, english);
      // What is written in a file is the same in every language.
      const code = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, found = '']) => found).sort();
      assert.deepEqual(code(words), code(english), english);
    }
  });

  it('name every field, kind and word of a plan file and of a file of figures', () => {
    const text = pages['docs/plan-file.md'] ?? '';
    const missed: string[] = [];
    const visit = (part: unknown, seen: Set<string>): void => {
      if (typeof part !== 'object' || part === null) return;
      const { $ref, properties = {}, anyOf = [] } = part as JsonSchema & { $ref?: string };
      if ($ref && !seen.has($ref)) visit(publishedDefinitions()[$ref.slice('#/$defs/'.length)], seen.add($ref));
      for (const name of Object.keys(properties))
        if (!text.includes(`\`${name}\``) && !text.includes(`"${name}":`)) missed.push(name);
      for (const option of anyOf as JsonSchema[])
        if ('const' in option && !text.includes(`\`${String(option.const)}\``)) missed.push(String(option.const));
      for (const inner of Object.values(part)) visit(inner, seen);
    };
    visit({ plan: { $ref: '#/$defs/plan' }, figures: { $ref: '#/$defs/observationsFile' } }, new Set());
    assert.deepEqual(missed, []);
  });

  it('name every mistake and every doubt', () => {
    const members = (path: string, type: string): number =>
      (new RegExp(`type ${type} =([^;]*);`).exec(readFileSync(path, 'utf8'))?.[1]?.match(/\| '/g) ?? []).length;
    assert.equal(mistakeCodes.length, members('src/model/plan-error.ts', 'PlanIssueCode'));
    assert.equal(doubtCodes.length, members('src/model/plan-warning.ts', 'PlanWarningCode'));
    for (const [code] of [...mistakeCodes, ...doubtCodes])
      for (const text of Object.values(pages)) assert.ok(text.includes(`| \`${code}\` |`), code);
  });

  it('lead to places that are there', () => {
    for (const [path, text] of Object.entries(pages)) {
      const anchors = new Set([
        ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
          heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\s-]/gu, '')
            .replace(/\s/g, '-'),
        ),
        ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
      ]);
      for (const [, anchor = ''] of text.matchAll(/\]\(#([^)]+)\)/g))
        assert.ok(anchors.has(anchor), `${path}: #${anchor}`);
    }
  });

  it('every example is read, without a mistake and without a doubt', () => {
    for (const [path, text] of Object.entries(pages)) {
      const blocks = [...text.matchAll(/```json\n([^]*?)```/g)].map(([, block = '']) => block);
      assert.ok(blocks.length >= 6, path);
      const [whole = '', ...figures] = blocks;
      const result = safeParsePlan(whole, { locale: 'en' });
      assert.ok(result.ok, JSON.stringify(!result.ok && result.issues));
      assert.deepEqual(result.warnings, []);
      for (const block of figures) {
        const file = `{"plan": "${result.plan.id}", "observations": ${block}}`;
        const read = safeParseObservations(file, result.plan, { locale: 'en' });
        assert.ok(read.ok, JSON.stringify(!read.ok && read.issues));
        assert.deepEqual(read.warnings, []);
      }
    }
  });

  it('what they say of the examples is so', () => {
    const [whole = '', ...blocks] = [...(pages['docs/plan-file.md'] ?? '').matchAll(/```json\n([^]*?)```/g)].map(
      ([, block = '']) => block,
    );
    const plan = JSON.parse(whole) as { observations: object[] };
    const value = (indicator: string, asOf: string): number | undefined => {
      const observations = blocks.flatMap((block) => JSON.parse(block) as { indicator: string }[]);
      const own = observations.filter((figure) => figure.indicator === indicator);
      const progress = assessPlan(parsePlan({ ...plan, observations: own }), { asOf });
      return progress.indicators.find((each) => each.indicator.id === indicator)?.main.reported?.value;
    };
    // 5.1 + 4.8, then the running total; 1 − 0.969 × 0.974 = 5.62 %, then as published.
    assert.equal(value('jobs', '2023-06-30'), 9.9);
    assert.equal(value('jobs', '2024-06-30'), 15.2);
    assert.equal(value('energy', '2023-06-30')?.toFixed(2), '5.62');
    assert.equal(value('energy', '2024-06-30'), 8.6);
    assert.equal(value('trade', '2024-06-30'), 2740);
    assert.equal(value('patents', '2025-02-01'), 1890);
    assert.equal(value('patents', '2025-04-01'), 1912);
    assert.equal(value('patents', '2025-10-01'), 1908);
  });
});

const figures = (id: string, rows: readonly FigureRow[]): object[] =>
  rows.map(([period, value, counts = 'level', more = {}]) => ({
    indicator: id,
    period,
    value,
    counts,
    status: 'final',
    ...more,
  }));

const planOf = ({ words, unit, baseline, target, figures: own, beside }: SentenceRow): object => ({
  id: 'p',
  name: '规划',
  period: { start: '2021-01-01', end: '2025-12-31' },
  goals: [{ id: 'g', name: '目标' }],
  indicators: [
    {
      id: 'it',
      goal: 'g',
      name: '某指数',
      ...(unit !== undefined && { unit }),
      ...(baseline && { baseline }),
      targets: [{ words, ...target }],
    },
  ],
  ...(beside && { series: [{ id: beside.id, name: beside.id, unit: beside.unit }] }),
  observations: [...figures('it', own), ...(beside ? figures(beside.id, beside.figures) : [])],
});

/** What a term of the working comes to; per cent are hundredths. */
const valueOf = (term: string): number => {
  const code = term
    .replace(/([\d.]+) %/g, '($1/100)')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('^', '**');
  assert.match(code, /^[\d.+\-*/() ]+$/, term);
  return (new Function(`return ${code}`) as () => number)();
};

const half = (term: string): number => {
  const [, fraction = ''] = /\.(\d+)/.exec(term) ?? [];
  return 0.5 * 10 ** -(fraction.length + (term.endsWith('%') ? 2 : 0));
};

/** `1 − 0.455 ÷ 0.53 = 14.15 % ≥ 13.5 %`: each step from left to right. */
function holds(chain: string): void {
  const [first = '', ...rest] = chain.split(/ ([=<>≤≥]) /);
  let left = valueOf(first);
  for (let at = 0; at < rest.length; at += 2) {
    const [sign, term = ''] = [rest[at], rest[at + 1]];
    const right = valueOf(term);
    const isSo =
      sign === '='
        ? Math.abs(left - right) <= half(term) + 1e-12
        : sign === '<'
          ? left < right
          : sign === '>'
            ? left > right
            : sign === '≤'
              ? left <= right
              : left >= right;
    assert.ok(isSo, `${chain}: ${left} ${sign} ${right}`);
    left = right;
  }
}

describe('the words of a plan in JSON', () => {
  for (const row of sentenceRows) {
    const { words, verdict, because } = row;
    it(`${words}: ${verdict}, ${because}`, () => {
      const result = safeParsePlan(planOf(row), { locale: 'en' });
      assert.ok(result.ok, JSON.stringify(!result.ok && result.issues));
      assert.deepEqual(result.warnings, []);
      assert.equal(assessPlan(result.plan, { asOf: '2036-03-31' }).indicators[0]?.main.status, verdict);
      if (because === '–') return;
      const parts = because.replace(/(?<=^|, )\d{4}: /g, '').split(', ');
      const last = parts[parts.length - 1] ?? '';
      // 4.8, 4.9, 5 ≤ 5: each of them.
      for (const part of parts) holds(/[=<>≤≥]/.test(part) ? part : `${part} ${last.slice(last.search(/[=<>≤≥]/))}`);
    });
  }

  it('are sixty at least, and none twice', () => {
    assert.ok(sentenceRows.length >= 60);
    assert.equal(new Set(sentenceRows.map(({ words }) => words)).size, sentenceRows.length);
    for (const { words, says } of sentenceRows)
      assert.equal(/[\u4e00-\u9fff〔]/.test(words), says !== undefined, words);
  });

  it('hold what plans say', () => {
    const all = sentenceRows.map(({ words }) => words).join('\n');
    const said = [
      '达到',
      '超过',
      '突破',
      '控制在',
      '以内',
      '左右',
      '年均',
      '累计',
      '〔',
      '降低',
      '下降',
      '提高',
      '个百分点',
      '全覆盖',
      '每年',
      '保持在',
      '同步',
      '8—10',
      '翻一番',
      '力争',
      '零增长',
      '前3名',
    ];
    for (const word of [...said, 'at least', 'no more than', 'compared to', 'per year', 'below', 'between'])
      assert.ok(all.includes(word), word);
  });

  it('use every kind of every axis', () => {
    const definitions = publishedDefinitions();
    const kinds = (name: string): string[] =>
      ((definitions[name]?.oneOf ?? []) as JsonSchema[]).map((option) =>
        String((option.properties?.['kind'] as JsonSchema).const),
      );
    for (const [axis, name] of [
      ['of', 'targetOf'],
      ['bound', 'bound'],
      ['when', 'when'],
    ] as const) {
      const used = new Set(sentenceRows.map(({ target }) => (target[axis] as { kind: string }).kind));
      const left = kinds(name).filter((kind) => !used.has(kind));
      assert.deepEqual(left, [], axis);
    }
  });
});
