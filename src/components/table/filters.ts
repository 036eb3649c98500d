import {
  ACTOR_LABELS,
  FACET_LABELS,
  ORIGIN_LABELS,
  OUTCOME_LABELS,
  RETRY_LABELS,
} from '../../catalog/facets.ts';
import { getFacets } from '../../catalog/code-facets.ts';
import { PROBLEM_KINDS } from '../../catalog/problem-kinds.ts';
import type { Code } from '../../catalog/catalog.ts';

/** A choice that the rows of a table are filtered by. */
export interface Filter {
  /** Name of the field, and of the attribute `data-…` of the rows. */
  name: string;
  label: string;
  /** Value and text of each option. */
  options: (readonly [value: string, text: string])[];
}

/** Filters of one vendor's codes. */
export const VENDOR_FILTERS = [
  'section',
  'http',
  'origin',
  'outcome',
  'problem',
  'retry',
  'actor',
] as const;

/** Filters of the codes of many vendors. */
export const PROBLEM_FILTERS = ['vendor', 'http', 'retry', 'actor'] as const;

/** The filters of these names by which codes differ: one that all codes pass alike is left out. */
export function getFilters(codes: readonly Code[], names: readonly string[]): Filter[] {
  const section = new Map(
    codes.flatMap(({ sectionData }) => (sectionData ? [[sectionData.id, sectionData.title]] : [])),
  );
  const status = new Set(codes.flatMap(({ http }) => http ?? []));
  const statuses = [...status].sort((a, b) => a - b).map(String);
  const kinds = Object.entries(PROBLEM_KINDS).map(([name, { title }]) => [name, title] as const);
  const vendors = new Map(codes.map(({ vendor }) => [vendor.id, vendor.product]));
  const filters: Filter[] = [
    { name: 'vendor', label: 'Vendor', options: [...vendors] },
    { name: 'section', label: FACET_LABELS.section, options: [...section] },
    { name: 'http', label: FACET_LABELS.http, options: statuses.map((value) => [value, value]) },
    { name: 'origin', label: FACET_LABELS.origin, options: Object.entries(ORIGIN_LABELS) },
    { name: 'outcome', label: FACET_LABELS.outcome, options: Object.entries(OUTCOME_LABELS) },
    { name: 'problem', label: FACET_LABELS.problem, options: kinds },
    { name: 'retry', label: FACET_LABELS.retry, options: Object.entries(RETRY_LABELS) },
    { name: 'actor', label: FACET_LABELS.actor, options: Object.entries(ACTOR_LABELS) },
  ];
  const values = codes.map(getFilterValues);
  return filters
    .map(({ name, label, options }) => {
      const used = new Set(values.map((value) => value[`data-${name}`]));
      const occurring = options.filter(([value]) => used.has(value));
      return { name, label, options: occurring, kinds: used.size };
    })
    .filter(
      ({ name, options, kinds: count }) => names.includes(name) && options.length > 0 && count > 1,
    );
}

/** The attributes of a code's row. */
export function getFilterValues(code: Code): Record<string, string | undefined> {
  const { vendor, section, http, origin } = code;
  const facets = getFacets(code);
  return {
    'data-vendor': vendor.id,
    'data-section': section,
    'data-http': http === undefined ? undefined : String(http),
    'data-origin': origin,
    'data-outcome': facets?.outcome,
    'data-problem': facets?.problem,
    'data-retry': facets?.retry,
    'data-actor': facets?.actor,
  };
}
