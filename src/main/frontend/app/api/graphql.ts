import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../../../../target/frontend-schema/schema';

/** A question whose answer has the types of the schema in graphql/; a slip stops the build. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; ID: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
