import { findingText, type Finding } from './finding.js';
import { say, type Terminal } from './terminal.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);

/** What the page may load: its own server and nothing else, as on a portal. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Loads the page anew when a file of the plan has changed. */
export const previewScript = `new EventSource('/changes').addEventListener('message', () => location.reload());\n`;

export const previewStyles = `body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; color-scheme: light dark; }
.findings { border: 1px solid; border-inline-start: 0.4rem solid #b3261e; padding: 0.5rem 1rem; margin-block-end: 1.5rem; }
.findings.doubts { border-inline-start-color: #8a5a00; }
.findings h2 { font-size: 1rem; margin: 0; }
.findings pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0.5rem 0; }
`;

/** Mistakes and doubts in the words of \`check\`, above what can be shown nevertheless. */
function findingsSection(findings: readonly Finding[], terminal: Terminal): string {
  if (findings.length === 0) return '';
  const problems = findings.filter(({ severity }) => severity === 'problem').length;
  const title = say(
    terminal,
    '错误 {0} 处，存疑 {1} 处',
    'Problems: {0}, doubts: {1}',
    problems,
    findings.length - problems,
  );
  const items = findings.map((finding) => `<pre>${escaped(findingText(finding, terminal))}</pre>`).join('\n');
  return `<section class="findings${problems > 0 ? '' : ' doubts'}" aria-labelledby="findings"><h2 id="findings">${title}</h2>\n${items}</section>`;
}

/** What the preview shows. */
export interface PreviewContent {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly hasFigures: boolean;
  readonly asOf?: string | undefined;
}

/** The page: the plan as a portal would show it. */
export function previewPage({ title, findings, hasFigures, asOf }: PreviewContent, given: Terminal): string {
  const terminal = { ...given, colours: false };
  const figures = hasFigures ? ' observations="/figures.json"' : '';
  const day = asOf === undefined ? '' : ` as-of="${escaped(asOf)}"`;
  return `<!doctype html>
<html lang="${terminal.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/preview.css">
<script src="/drumtower/drumtower.iife.min.js" defer></script>
<script src="/preview.js" defer></script>
</head>
<body>
${findingsSection(findings, terminal)}
<main>
<plan-dashboard src="/plan.json"${figures}${day} heading-level="1"><a href="/plan.json">${escaped(title)}</a></plan-dashboard>
</main>
</body>
</html>
`;
}
