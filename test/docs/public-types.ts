import { relative, resolve } from 'node:path';
import ts from 'typescript';

const root = process.cwd();
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

/** Where a reader of the package finds what its entries name. */
const entryPaths = {
  drumtower: ['./src/index.ts'],
  'drumtower/components': ['./components/index.ts'],
  'drumtower/static': ['./src/static/index.ts'],
  'drumtower/exchange': ['./src/exchange/index.ts'],
  'drumtower/define': ['./components/define.ts'],
  'drumtower/locales/zh-hant': ['./src/format/zh-hant.ts'],
  'drumtower/plans/gulou-ip-2021-2025': ['./src/plans/gulou-ip-2021-2025.ts'],
  'drumtower/plans/china-14th-five-year-plan': ['./src/plans/china-14th-five-year-plan.ts'],
  'drumtower/plans/europe-2020': ['./src/plans/europe-2020.ts'],
};

/** The type checker over some files, some of them with text of their own, with the package's entries under their names. */
export function programOf(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): ts.Program {
  // A guide may name what it does not use; everything else is as strict as the project itself.
  const settings: ts.CompilerOptions = {
    ...options,
    paths: entryPaths,
    noEmit: true,
    rootDir: root,
    noUnusedLocals: false,
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(relative(root, path)) || fileExists(path);
  host.readFile = (path) => texts.get(relative(root, path)) ?? readFile(path);
  return ts.createProgram(
    [...files, ...texts.keys()].map((path) => resolve(path)),
    settings,
    host,
  );
}

const isOurs = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.startsWith(`${root}/src/`);

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What entries export, each as it is declared. */
export function exportsOf(program: ts.Program, entries: readonly string[]): ReadonlySet<ts.Symbol> {
  const checker = program.getTypeChecker();
  return new Set(
    entries.flatMap((entry) => {
      const module = program.getSourceFile(resolve(entry));
      const symbol = module && checker.getSymbolAtLocation(module);
      if (!symbol) throw new Error(`${entry} is no module`);
      return checker.getExportsOfModule(symbol).map((each) => resolved(checker, each));
    }),
  );
}

const isType = (declaration: ts.Declaration): boolean =>
  ts.isInterfaceDeclaration(declaration) ||
  ts.isTypeAliasDeclaration(declaration) ||
  ts.isClassDeclaration(declaration);

const isExported = (declaration: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;

/** The parts of a declaration a caller sees: its types, and of a function no body. */
function seen(declaration: ts.Declaration): ts.Node[] {
  if (!ts.isVariableDeclaration(declaration)) return [declaration];
  const { type, initializer } = declaration;
  const of = initializer && ts.isArrowFunction(initializer) ? [...initializer.parameters, initializer.type] : [];
  return [type, ...of].filter((node) => node !== undefined);
}

/** Types of the project that a declaration names. */
function typesNamedIn(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol) found.push(resolved(checker, symbol));
    ts.forEachChild(node, visit);
  };
  seen(declaration).forEach(visit);
  // What a module keeps to itself is a shorter way of writing, not a name.
  return found.filter(({ declarations = [] }) =>
    declarations.some((each) => isOurs(each) && isType(each) && isExported(each)),
  );
}

/**
 * `Pace in src/progress/pace.ts, named by paceSoFar`: types that the exports of entries name and no entry exports.
 * What a record of types holds has its name there: `WordTables['card']`.
 */
export function unexportedTypes(program: ts.Program, entries: readonly string[], record: string): string[] {
  const checker = program.getTypeChecker();
  const exported = exportsOf(program, entries);
  const typesOf = (owner: ts.Symbol): ts.Symbol[] =>
    (owner.declarations ?? []).filter(isOurs).flatMap((declaration) => typesNamedIn(checker, declaration));
  const named = new Set([...exported, ...[...exported].filter(({ name }) => name === record).flatMap(typesOf)]);
  const missing = new Map<ts.Symbol, string>();
  for (const owner of exported)
    for (const symbol of typesOf(owner))
      if (!named.has(symbol) && !missing.has(symbol)) missing.set(symbol, owner.name);
  return [...missing].map(([symbol, by]) => {
    const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
    return `${symbol.name} in ${relative(root, file)}, named by ${by}`;
  });
}

const isFunction = (declaration: ts.Declaration): boolean =>
  ts.isFunctionDeclaration(declaration) ||
  (ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    ts.isArrowFunction(declaration.initializer));

/** Functions and types the project has, by name. */
function namesOf(program: ts.Program): ReadonlySet<string> {
  const checker = program.getTypeChecker();
  const modules = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}/src/`));
  const symbols = modules.flatMap((file) => {
    const module = checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module).map((each) => resolved(checker, each)) : [];
  });
  const known = symbols.filter(({ declarations = [] }) =>
    declarations.some((each) => isFunction(each) || isType(each)),
  );
  return new Set(known.map(({ name }) => name));
}

/** Functions and types that words in backticks name, and that no entry exports. */
export function unexportedNames(program: ts.Program, entries: readonly string[], words: string): string[] {
  const names = namesOf(program);
  const exported = new Set([...exportsOf(program, entries)].map(({ name }) => name));
  const named = [...words.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => names.has(name) && !exported.has(name));
}

/** The docblocks of what entries export, without their examples, which tests run. */
export function docblocksOf(program: ts.Program, entries: readonly string[]): string {
  const checker = program.getTypeChecker();
  return [...exportsOf(program, entries)]
    .map((symbol) => {
      const tags = symbol.getJsDocTags(checker).filter(({ name }) => name !== 'example');
      const told = tags.map(({ text }) => ts.displayPartsToString(text));
      return [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...told].join('\n');
    })
    .join('\n');
}

/** What the type checker says of some files, each line `file:line: message`. */
export function typeMistakes(program: ts.Program, files: readonly string[]): string[] {
  return files.flatMap((path) => {
    const file = program.getSourceFile(resolve(path));
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${path}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
