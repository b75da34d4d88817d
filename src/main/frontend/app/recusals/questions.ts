import { graphql, type ResultOf } from '../api/graphql';
import { THING } from '../api/things';

const RECUSAL = graphql(
  `
    fragment RecusalInFull on Recusal @_unmask {
      id
      cadre {
        id
        name
        code
      }
      from {
        ...Thing
      }
      origin
      form
      ground
      reason
      state
      decider
      mine
      undoable
      decision {
        granted
        reason
        heard
        document
        approver
        from
        last
        by
        recordedAt
      }
      by
      recordedAt
    }
  `,
  [THING],
);

export const RECUSALS = graphql(
  `
    query Recusals($filter: RecusalFilter, $first: Int!, $after: String) {
      recusals(filter: $filter, first: $first, after: $after) {
        nodes {
          ...RecusalInFull
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [RECUSAL],
);

/** Who is asked about on the teams, and whose recusal waits. */
export const PENDING = graphql(`
  query PendingRecusals($after: String) {
    recusals(filter: { states: [PENDING] }, first: 100, after: $after) {
      nodes {
        cadre {
          id
        }
        from {
          __typename
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TEAMS = graphql(`
  query TeamsOfRecusals {
    rounds(first: 20) {
      nodes {
        status
        teams {
          number
          targets {
            id
            name
          }
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
  }
`);

export const CLUE = graphql(`
  query ClueOfRecusal($id: ID!) {
    clue(id: $id) {
      id
      number
    }
  }
`);

const CHANGED = graphql(
  `
    fragment ChangedRecusal on RecusalResult @_unmask {
      recusal {
        ...RecusalInFull
      }
      problems {
        code
        message
        path
      }
    }
  `,
  [RECUSAL],
);

export const REQUEST = graphql(
  `
    mutation RequestRecusal($input: RequestRecusalInput!) {
      requestRecusal(input: $input) {
        ...ChangedRecusal
      }
    }
  `,
  [CHANGED],
);

export const DECIDE = graphql(
  `
    mutation DecideRecusal($input: DecideRecusalInput!) {
      decideRecusal(input: $input) {
        ...ChangedRecusal
      }
    }
  `,
  [CHANGED],
);

export const UNDO = graphql(
  `
    mutation UndoRecusal($recusal: ID!, $reason: String, $document: String, $approver: String) {
      undoRecusal(recusal: $recusal, reason: $reason, document: $document, approver: $approver) {
        ...ChangedRecusal
      }
    }
  `,
  [CHANGED],
);

/** Why a decision is taken back, and by whose. */
export interface Undone {
  reason: string;
  document: string;
  approver: string;
}

export type Recusal = ResultOf<typeof RECUSAL>;
export type Team = ResultOf<typeof TEAMS>['rounds']['nodes'][number]['teams'][number];
