declare module 'virtual:custom-elements-manifest' {
  export const manifest: object;
}
declare module '*.css' {}
declare module '*.css?raw' {
  const text: string;
  export default text;
}
declare module '*.mdx';
declare module '*/scripts/manifest.mjs' {
  export function makeManifest(): Promise<object>;
}
