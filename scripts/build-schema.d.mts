export function buildSchemas(folder: string): Promise<void>;
export function generatedSources(): Promise<Readonly<Record<string, string>>>;
