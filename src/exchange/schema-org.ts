import { textIn } from '../format/locale.js';
import type { Plan } from '../model/plan.js';
import { datasetFacts, goalNames } from './dataset-facts.js';
import type { ExchangeOptions } from './exchange-options.js';
import { scriptSafe } from './script-safe.js';

/**
 * What search engines read of the data of a plan: a schema.org `Dataset` as JSON-LD. The text may be set into a page as
 * it is (`<script type="application/ld+json">`): nothing in it ends a script.
 *
 * @param plan With its observations (`withObservations`).
 * @source schema.org/Dataset; Google Search Central, Dataset structured data (name, and a description of 50 to 5000
 * characters, are required).
 * @example
 * JSON.parse(schemaOrg(plan))['@type']; // 'Dataset'
 */
export function schemaOrg(plan: Plan, options: ExchangeOptions = {}): string {
  const { locale = 'zh-CN', url, license, files = [] } = options;
  const { title, description, issued, modified } = datasetFacts(plan, locale);
  const { document, period, indicators } = plan;
  const publisher = document?.issuer && {
    '@type': 'GovernmentOrganization',
    name: textIn(document.issuer, locale),
  };
  return scriptSafe({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    ...(url !== undefined && { '@id': url, url }),
    identifier: plan.id,
    name: title,
    description,
    inLanguage: locale,
    ...(publisher && { creator: publisher, publisher }),
    ...(issued !== undefined && { datePublished: issued }),
    ...(modified !== undefined && { dateModified: modified }),
    temporalCoverage: `${period.start}/${period.end}`,
    keywords: goalNames(plan, locale),
    isAccessibleForFree: true,
    ...(license !== undefined && { license }),
    ...(document && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: textIn(document.title, locale),
        ...(document.url !== undefined && { url: document.url }),
        ...(document.number !== undefined && { identifier: document.number }),
        ...(document.issued !== undefined && { datePublished: document.issued }),
      },
    }),
    variableMeasured: indicators.map(({ id, name, unit, definition }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: textIn(name, locale),
      ...(unit !== undefined && { unitText: textIn(unit, locale) }),
      ...(definition !== undefined && { description: textIn(definition, locale) }),
    })),
    ...(files.length > 0 && {
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        contentUrl: file.url,
        encodingFormat: file.mediaType,
        ...(file.title !== undefined && { name: file.title }),
      })),
    }),
  });
}
