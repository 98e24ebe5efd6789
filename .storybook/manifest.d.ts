declare module 'virtual:custom-elements-manifest' {
  export const manifest: object;
}
declare module '*.css' {}
declare module '*/scripts/manifest.mjs' {
  export function makeManifest(): Promise<object>;
}
