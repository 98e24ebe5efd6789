import ts from 'typescript';

/** One line of an example that says what it comes to: `doneShare(8.4, 12, 7); // 0.72: a fall`. */
export interface Claim {
  readonly expression: string;
  /** The comment behind it, or below it. */
  readonly claim: string;
  /** Declarations and calls above it that it builds on. */
  readonly setup: string;
}

/** The example in one docblock. */
export interface DocExample {
  /** `src/progress/done.ts doneShare`. */
  readonly name: string;
  /** Comment lines above the code: what is given. */
  readonly given: string;
  readonly claims: readonly Claim[];
}

function exampleText(docblock: string): string | undefined {
  const lines = docblock.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '').replace(/\*\/\s*$/, ''));
  const first = lines.findIndex((line) => line.startsWith('@example'));
  if (first < 0) return undefined;
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => line.startsWith('@'));
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

// A module, in which `await` stands at the top.
const moduleOptions = { languageVersion: ts.ScriptTarget.ES2022, impliedNodeFormat: ts.ModuleKind.ESNext } as const;

function parseExample(name: string, text: string): DocExample {
  const source = ts.createSourceFile('example.mts', text, moduleOptions, true);
  const claims: Claim[] = [];
  const setup: string[] = [];
  source.statements.forEach((statement, index) => {
    if (!ts.isExpressionStatement(statement)) return void setup.push(statement.getText());
    // Up to the next statement: a comment on the same line, or alone on the line below.
    const next = source.statements[index + 1]?.getStart() ?? text.length;
    const claim = /^\s*\/\/ (.*)$/m.exec(text.slice(statement.end, next))?.[1];
    // What claims nothing is done before what comes after it.
    if (claim === undefined) setup.push(statement.getText());
    else claims.push({ expression: statement.expression.getText(), claim, setup: setup.join('\n') });
  });
  const start = source.statements[0]?.getStart() ?? 0;
  return {
    name,
    given: text
      .slice(0, start)
      .replace(/^\/\/ /gm, '')
      .trim(),
    claims,
  };
}

/** The examples in the docblocks of exported functions and constants of one source file. */
export function docExamples(path: string, code: string): DocExample[] {
  return [...code.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export (?:async )?(?:function\*?|const) (\w+)/g)].flatMap(
    ([, docblock = '', name]) => {
      const text = exampleText(docblock);
      return text === undefined ? [] : [parseExample(`${path} ${name}`, text)];
    },
  );
}

/** A number of which a docblock writes the first digits: `9471.85…`. */
class FirstDigits {
  constructor(readonly digits: string) {}
}
/** Some of the fields of an object: `{ met: 4, … }`. */
class Some {
  constructor(readonly fields: object) {}
}

function evaluateClaim(text: string): unknown {
  if (/^'[^']*'$/.test(text)) return text.slice(1, -1);
  const code = text
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/-?\d+(?:\.\d+)?…/g, (digits) => `new FirstDigits('${digits.slice(0, -1)}')`)
    .replace(/\{([^{}]*), … \}/g, 'new Some({$1})');
  return new Function('FirstDigits', 'Some', `return (${code});`)(FirstDigits, Some) as unknown;
}

/** What a comment claims: all of it, or the part before its first words (`85 / 178, 47.75 %`). */
export function claimedValue(claim: string): { readonly value: unknown } | undefined {
  const parts = [claim, ...[...claim.matchAll(/[,:=(]/g)].map(({ index }) => claim.slice(0, index)).reverse()];
  for (const part of parts) {
    try {
      return { value: evaluateClaim(part) };
    } catch {
      // Words, not a value: try less of it.
    }
  }
  return undefined;
}

/** True when a value is what was claimed; numbers but for the last digits of binary arithmetic. */
export function matches(actual: unknown, claimed: unknown): boolean {
  if (claimed instanceof FirstDigits) return typeof actual === 'number' && String(actual).startsWith(claimed.digits);
  if (claimed instanceof Some)
    return Object.entries(claimed.fields).every(([name, field]) =>
      matches((actual as Record<string, unknown> | undefined)?.[name], field),
    );
  if (typeof claimed === 'number' && typeof actual === 'number' && Number.isFinite(claimed))
    return Math.abs(actual - claimed) <= 1e-11 * Math.max(1, Math.abs(claimed));
  if (typeof claimed !== 'object' || claimed === null) return Object.is(actual, claimed);
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(claimed)) return false;
  const [own, wanted] = [Object.entries(actual), Object.entries(claimed)];
  const of = actual as Record<string, unknown>;
  return own.length === wanted.length && wanted.every(([name, field]) => name in of && matches(of[name], field));
}
