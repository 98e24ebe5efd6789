interface Served {
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}
export function startServer(options?: {
  readonly root?: string;
  readonly port?: number;
  readonly cacheControl?: string;
  readonly redirects?: Readonly<Record<string, string>>;
}): Promise<Served>;
