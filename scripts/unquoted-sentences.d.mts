interface SourceText {
  readonly path: string;
  readonly text: string;
}
export function unquoted(sources: readonly SourceText[], tests: readonly SourceText[]): string[];
export function unquotedSentences(): string[];
