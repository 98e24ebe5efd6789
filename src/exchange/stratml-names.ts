/** The namespace of StratML Part 2. @source ISO 17469-2, schema version 2.2 (2016). */
export const stratmlNamespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** What a plan of ours is told by in a document: the first part of an `Identifier`, the name of a `Descriptor`. */
export const prefixes = {
  plan: 'plan.',
  goal: 'goal.',
  indicator: 'indicator.',
  measure: 'measure.',
  organisation: 'organisation.',
};
export const descriptors = {
  target: 'drumtower:target',
  observation: 'drumtower:observation',
  baseline: 'drumtower:baseline',
};
