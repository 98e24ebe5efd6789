// The manifest is what editors, Storybook and wrappers read about the elements.
const toBuilt = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;

/** The analyzer reads sources, but a consumer's tools look for the built files. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node && typeof node === 'object') {
        for (const key of ['path', 'module']) {
          if (typeof node[key] === 'string' && /^\/?components\/.*\.[jt]s$/.test(node[key])) {
            node[key] = toBuilt(node[key].replace(/^\//, '').replace(/\.js$/, '.ts'));
          }
        }
        Object.values(node).forEach(visit);
      }
    };
    visit(customElementsManifest);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/**
 * Classes are pure and registered elsewhere in a loop, so the tag is taken from where the types already name it:
 * `interface HTMLElementTagNameMap { 'plan-x': PlanX }`.
 */
function tagNames() {
  const tags = new Map();
  return {
    name: 'tag-names',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
      for (const member of node.members) tags.set(member.type?.getText(), member.name.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tag = declaration.customElement && tags.get(declaration.name);
          if (!tag) continue;
          declaration.tagName = tag;
          const reference = { name: declaration.name, module: module.path };
          module.exports?.push({ kind: 'custom-element-definition', name: tag, declaration: reference });
        }
      }
    },
  };
}

/** From `dispatchEvent(new PlanLoadedEvent(…))` the analyzer guesses wrong names; the @fires lines hold the right ones. */
const documentedEvents = {
  name: 'documented-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.includes('-'));
    }
  },
};

/** What is private in the sources, or Lit's own, is nobody's property; editors and documentation would offer it all the same. */
const publicMembers = {
  name: 'public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      if (declaration.customElement)
        declaration.members = declaration.members?.filter(
          ({ privacy = 'public', name }) => privacy === 'public' && name !== 'shadowRootOptions',
        );
    }
  },
};

export default {
  globs: ['components/**/*.ts'],
  exclude: [
    'components/**/*.styles.ts',
    'components/drop-in.ts',
    'components/whole.ts',
    'components/loader.ts',
    'components/**/define.ts',
    'components/parts/**',
  ],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [tagNames(), documentedEvents, publicMembers, builtPaths],
};
