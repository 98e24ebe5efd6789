/*
 * The script of embed.html: shows in a frame what its address asks for, and tells the page around it how high that is.
 * It stands beside drumtower.iife.min.js, which brings the elements.
 */

/** What `view` may be, and the element that shows it. */
const views: Readonly<Record<string, string>> = {
  dashboard: 'plan-dashboard',
  table: 'plan-indicator-table',
  measures: 'plan-measure-list',
  overview: 'plan-goal-overview',
  indicator: 'plan-indicator-page',
  card: 'plan-indicator-card',
  gauge: 'plan-target-gauge',
  chart: 'plan-trend-chart',
  directory: 'plan-enterprise-directory',
};
const themes = ['neutral', 'government-blue', 'government-red'];
/** What `data-plan-theme` can be. */
const grounds = ['light', 'dark', 'auto', 'high-contrast', 'high-contrast-dark'];
/** Attributes an address may set; none of them is an address itself. */
const settings = ['indicator', 'goal', 'status', 'body', 'query', 'density', 'facets', 'group-by', 'statements'];

const asked = new URLSearchParams(location.search);
const isEnglish = /^en\b/i.test(asked.get('lang') ?? '');
const said = {
  server: isEnglish
    ? 'Plan files can only be read from a web server, not from a folder (file://).'
    : '规划文件须由网站服务器提供，从文件夹（file://）直接打开时不能读取。',
  src: isEnglish ? 'The address of this frame names no plan file (src=…).' : '框架地址中没有写明规划文件（src=…）。',
  foreign: (host: string): string =>
    isEnglish
      ? `Files of ${host} are not shown: this page does not name it in “plan-hosts”.`
      : `不显示${host}的文件：本页的“plan-hosts”中没有列出该网站。`,
  view: (view: string): string =>
    isEnglish
      ? `There is no view “${view}”; there are ${Object.keys(views).join(', ')}.`
      : `没有“${view}”这种显示方式，可用${Object.keys(views).join('、')}。`,
};

/** Addresses of files, each of this host or of one the page trusts; or the sentence that says why not. */
function files(): Readonly<Record<string, string>> | string {
  const hosts = document.querySelector<HTMLMetaElement>('meta[name=plan-hosts]')?.content.split(/\s+/) ?? [];
  const found: Record<string, string> = {};
  for (const name of ['src', 'observations']) {
    const given = asked.get(name);
    if (!given) continue;
    let url: URL;
    try {
      url = new URL(given, location.href);
    } catch {
      return said.foreign(given);
    }
    if (url.origin !== location.origin && !hosts.includes(url.origin)) return said.foreign(url.host || url.protocol);
    found[name] = url.href;
  }
  return found['src'] ? found : said.src;
}

/** What the address asks for; a sentence where it cannot be shown. */
function content(): HTMLElement | string {
  if (location.protocol === 'file:') return said.server;
  const view = asked.get('view') || 'dashboard';
  if (!Object.keys(views).includes(view)) return said.view(view);
  const own = files();
  if (typeof own === 'string') return own;
  const element = document.createElement(views[view]!);
  for (const name of settings) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const source = view === 'directory' ? element : document.createElement('plan-source');
  for (const [name, url] of Object.entries(own)) source.setAttribute(name, url);
  const day = asked.get('as-of');
  if (day) source.setAttribute('as-of', day);
  if (source !== element) source.append(element);
  return source;
}

/** Where the reader looks, as far as the frame reaches: an observer knows it across hosts, the window does not. */
function lookAtSight(): void {
  const { documentElement: root } = document;
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const { top, height } = entries[entries.length - 1]!.intersectionRect;
    const margin = Math.min(16, height * 0.04);
    root.style.setProperty('--plan-dialog-top', `${Math.round(top + margin)}px`);
    root.style.setProperty('--plan-dialog-height', `${Math.round(height - 2 * margin)}px`);
  });
  observer.observe(root);
}

function theme(): void {
  const name = asked.get('theme') ?? '';
  if (grounds.includes(name)) document.documentElement.dataset['planTheme'] = name;
  if (!themes.includes(name)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${name}.css`;
  document.head.append(link);
}

if (isEnglish) document.documentElement.lang = 'en';
theme();
const shown = content();
if (typeof shown === 'string') {
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = shown;
  document.body.append(sentence);
} else document.body.append(shown);

// Before the press that asks: the observer answers in the next frame.
for (const kind of ['pointerdown', 'focusin', 'plan-explain']) document.addEventListener(kind, lookAtSight, true);

// The height alone is told, and only to the page that holds the frame.
const around = document.referrer ? new URL(document.referrer).origin : '*';
new ResizeObserver(() => {
  parent.postMessage({ type: 'plan-frame', height: document.body.getBoundingClientRect().height }, around);
}).observe(document.body);
export {};
