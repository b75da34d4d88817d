import { graphql, type ResultOf } from '../api/graphql';
import { FINDING, SAID } from '../parts/findings';

const DECLARATION = graphql(
  `
    fragment DeclarationInFull on Declaration @_unmask {
      id
      declarant {
        __typename
        id
        ... on Cadre {
          name
        }
        ... on Person {
          name
        }
      }
      tie
      name
      organization {
        id
        name
      }
      post
      registered
      recordedAt
      answer {
        ...AnswerInFull
      }
    }
  `,
  [SAID],
);

export const DECLARATIONS = graphql(
  `
    query Declarations($after: String) {
      declarations(first: 50, after: $after) {
        nodes {
          ...DeclarationInFull
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [DECLARATION],
);

export const DECLARE = graphql(`
  mutation DeclareTie($input: DeclareTieInput!) {
    declareTie(input: $input) {
      declaration {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const TAKE_BACK = graphql(`
  mutation UndoDeclaration($declaration: ID!) {
    undoDeclaration(declaration: $declaration) {
      declaration {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const ANSWER_DECLARATION = graphql(`
  mutation AnswerDeclaration($input: AnswerDeclarationInput!) {
    answerDeclaration(input: $input) {
      declaration {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const ROUNDS_TO_CHECK = graphql(`
  query RoundsToCheck {
    rounds(first: 20) {
      nodes {
        id
        name
        status
        period {
          from
          to
        }
        targets {
          id
        }
        teams {
          targets {
            id
          }
        }
      }
    }
  }
`);

export const POOL_PAGE = graphql(`
  query PoolToCheck($after: String) {
    pool(first: 100, after: $after) {
      nodes {
        cadre {
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

export const UNDECLARED = graphql(
  `
    query Undeclared($input: CrossCheckInput!) {
      crossCheck(input: $input) {
        undeclared {
          candidate {
            id
            name
          }
          target {
            id
            name
          }
          finding {
            ...FindingInFull
          }
        }
      }
    }
  `,
  [FINDING],
);

export type Declaration = ResultOf<typeof DECLARATION>;
export type Undeclared = ResultOf<typeof UNDECLARED>['crossCheck']['undeclared'][number];
export type RoundToCheck = ResultOf<typeof ROUNDS_TO_CHECK>['rounds']['nodes'][number];
