import { graphql, type ResultOf } from '../api/graphql';
import { THING } from '../api/things';
import { HAND } from '../parts/findings';

const LINK = graphql(
  `
    fragment Link on ClueLink @_unmask {
      surprise
      clue {
        id
        number
        state
        summary
      }
      path {
        steps {
          relation
          from {
            ...Thing
          }
          to {
            ...Thing
          }
        }
      }
    }
  `,
  [THING],
);

/** The trace of a clue: everything about it in one question. */
export const TRACE = graphql(
  `
    query Trace($id: ID!) {
      clue(id: $id) {
        id
        version
        number
        state
        receivedOn
        source
        summary
        round {
          id
          name
        }
        concerns {
          capacity
          node {
            ...Thing
          }
        }
        receivers {
          id
          name
        }
        steps {
          id
          number
          kind
          name
          state
          on
          recordedAt
          actor {
            role
            name
            organization {
              name
            }
          }
          onBehalfOf {
            name
          }
          document {
            kind
            title
            number
          }
          opinion
          closing
          digest
        }
        nextSteps {
          kind
          name
          code
          roles
          document
          to
          needs
          approval
          behalf
          basis
          mine
        }
        transfers {
          id
          number
          state
          to {
            name
          }
          drawnUpOn
          sealedOn
          handedOverOn
          receivedOn
          packageHash
        }
        cases {
          id
          number
          openedOn
          against {
            ...Thing
          }
        }
        sanctions {
          id
          kind
          on {
            ...Thing
          }
          decidedOn
          announcedOn
          influence {
            from
            to
          }
        }
        outcome {
          kind
          on
          closing
        }
        chain {
          whole
          at
          fault
        }
        linked(first: 100) {
          ...Link
        }
      }
    }
  `,
  [THING, LINK],
);

export const LINKS = graphql(
  `
    query Links($id: ID!) {
      clue(id: $id) {
        linked(first: 100) {
          ...Link
        }
      }
    }
  `,
  [LINK],
);

export const LIST = graphql(
  `
    query Clues($filter: ClueFilter, $first: Int!, $after: String) {
      clues(filter: $filter, first: $first, after: $after) {
        nodes {
          id
          number
          state
          receivedOn
          summary
          concerns {
            capacity
            node {
              ...Thing
            }
          }
          round {
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [THING],
);

const WAY = graphql(
  `
    fragment Way on ConnectionPath @_unmask {
      length
      commonness
      steps {
        relation
        from {
          ...Thing
        }
        to {
          ...Thing
        }
        period {
          from
          to
        }
      }
    }
  `,
  [THING],
);

export const WAYS = graphql(
  `
    query Ways($from: ID!, $to: ID!, $hops: Int!) {
      connections(from: $from, to: $to, maxHops: $hops, first: 5) {
        shortest {
          ...Way
        }
        rarest {
          ...Way
        }
      }
    }
  `,
  [WAY],
);

export const TAKE = graphql(`
  mutation TakeStep($input: TakeStepInput!) {
    takeStep(input: $input) {
      step {
        name
      }
      clue {
        state
        steps {
          name
          on
          actor {
            role
            name
          }
        }
      }
      problems {
        code
        message
        path
      }
      permitted {
        kind
      }
    }
  }
`);

export const SEATS = graphql(`
  query Seats($id: ID!) {
    clue(id: $id) {
      team {
        seats {
          role
          member {
            id
            name
          }
        }
      }
    }
  }
`);

export const BODIES = graphql(`
  query Bodies($search: String!) {
    organizations(search: $search, first: 10) {
      nodes {
        id
        name
      }
    }
  }
`);

export const PEOPLE = graphql(`
  query People($search: String!) {
    cadres(search: $search, first: 10) {
      nodes {
        id
        name
        code
        posts {
          title
          organization {
            name
          }
        }
      }
    }
  }
`);

export const HANDS = graphql(
  `
    query Hands($id: ID!) {
      clue(id: $id) {
        hands {
          ...HandInFull
        }
      }
    }
  `,
  [HAND],
);

export const HAND_OF = graphql(
  `
    query HandOf($id: ID!, $member: ID!, $hand: HandKind!) {
      clue(id: $id) {
        handOf(member: $member, hand: $hand) {
          ...HandInFull
        }
      }
    }
  `,
  [HAND],
);

export const WITNESSES = graphql(`
  query Witnesses($id: ID!) {
    clue(id: $id) {
      witnesses {
        id
        name
        on
      }
    }
  }
`);

export const RECORD_WITNESS = graphql(`
  mutation RecordWitness($input: RecordWitnessInput!) {
    recordWitness(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export const STRIKE_WITNESS = graphql(`
  mutation StrikeWitness($input: StrikeWitnessInput!) {
    strikeWitness(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export type Witness = NonNullable<ResultOf<typeof WITNESSES>['clue']>['witnesses'][number];
export type Clue = NonNullable<ResultOf<typeof TRACE>['clue']>;
export type Step = Clue['steps'][number];
export type NextStep = Clue['nextSteps'][number];
export type Hand = ResultOf<typeof HAND>;
export type ClueLink = ResultOf<typeof LINK>;
export type Way = ResultOf<typeof WAYS>['connections']['shortest'][number];
export type Named = Pick<Clue, 'id' | 'number'>;
export type Listed = ResultOf<typeof LIST>['clues']['nodes'][number];
