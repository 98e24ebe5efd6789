import type { Plan } from '../model/plan.js';
import type { Text } from '../model/primitives.js';
import { datasetFacts, tagged } from './dataset-facts.js';
import type { ExchangeOptions } from './exchange-options.js';
import { scriptSafe } from './script-safe.js';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const day = (date: string): object => ({ '@value': date, '@type': 'xsd:date' });
const link = (address: string): object => ({ '@id': address });

/**
 * What a catalogue of open data reads of a plan: a `dcat:Dataset` as JSON-LD, every text of the plan in all the languages
 * it has. The text may be set into a page as it is.
 *
 * @param plan With its observations (`withObservations`).
 * @source W3C, Data Catalog Vocabulary (DCAT) Version 3 (2024), 6.4 to 6.8.
 * @example
 * JSON.parse(dcat(plan))['@type']; // 'dcat:Dataset'
 */
export function dcat(plan: Plan, options: ExchangeOptions = {}): string {
  const { locale = 'zh-CN', url, license, files = [] } = options;
  const { description, issued, modified } = datasetFacts(plan, locale);
  const { document, period } = plan;
  const words = (text: Text): object[] =>
    tagged(text, plan).map(([tag, value]) => ({ '@value': value, '@language': tag }));
  return scriptSafe({
    '@context': context,
    ...(url !== undefined && { '@id': url }),
    '@type': 'dcat:Dataset',
    'dct:identifier': plan.id,
    'dct:title': words(plan.name),
    'dct:description': [{ '@value': description, '@language': locale }],
    // ISO 639-1, as DCAT asks for where a language has a code of two letters.
    'dct:language': link(`http://id.loc.gov/vocabulary/iso639-1/${(plan.language ?? 'zh-CN').split('-')[0]}`),
    ...(document?.issuer !== undefined && {
      'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': words(document.issuer) },
    }),
    ...(issued !== undefined && { 'dct:issued': day(issued) }),
    ...(modified !== undefined && { 'dct:modified': day(modified) }),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(period.start),
      'dcat:endDate': day(period.end),
    },
    'dcat:keyword': plan.goals.flatMap(({ name, shortName }) => words(shortName ?? name)),
    ...(url !== undefined && { 'dcat:landingPage': link(url) }),
    ...(license !== undefined && { 'dct:license': link(license) }),
    ...(document?.url !== undefined && { 'dct:source': link(document.url) }),
    ...(files.length > 0 && {
      'dcat:distribution': files.map((file) => ({
        '@type': 'dcat:Distribution',
        ...(file.title !== undefined && { 'dct:title': file.title }),
        'dcat:downloadURL': link(file.url),
        'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
        ...(license !== undefined && { 'dct:license': link(license) }),
      })),
    }),
  });
}
