import { graphql, type ResultOf } from './graphql';

/** Whatever a fact begins or ends at, by what people call it. */
export const THING = graphql(`
  fragment Thing on Node @_unmask {
    __typename
    id
    ... on Clue {
      number
    }
    ... on Cadre {
      name
    }
    ... on Person {
      name
    }
    ... on Organization {
      name
    }
    ... on Region {
      name
    }
  }
`);

export type Node = ResultOf<typeof THING>;
