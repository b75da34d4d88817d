import { graphql, type ResultOf } from '../api/graphql';
import { THING } from '../api/things';

export const SAID = graphql(`
  fragment AnswerInFull on FindingAnswer @_unmask {
    id
    verdict
    reason
    by
    recordedAt
  }
`);

const WAIVED = graphql(`
  fragment WaiverInFull on Waiver @_unmask {
    id
    scope
    until
    approver
    document
    reason
    by
    recordedAt
  }
`);

export const FINDING = graphql(
  `
    fragment FindingInFull on Finding @_unmask {
      id
      severity
      status
      statement
      since
      answer {
        ...AnswerInFull
      }
      waiver {
        ...WaiverInFull
      }
      rule {
        id
        title
        basis
      }
      path {
        steps {
          from {
            ...Thing
          }
          relation
          to {
            ...Thing
          }
          period {
            from
            to
          }
          source
        }
      }
    }
  `,
  [THING, SAID, WAIVED],
);

/** Somebody who had, or is to have, a hand in a clue, and what was found of it. */
export const HAND = graphql(
  `
    fragment HandInFull on ClueHand @_unmask {
      hand
      member {
        id
      }
      name
      steps
      since
      outcome
      sealed
      missing
      findings {
        ...FindingInFull
      }
    }
  `,
  [FINDING],
);

export const ANSWER = graphql(`
  mutation AnswerFinding($input: AnswerFindingInput!) {
    answerFinding(input: $input) {
      finding {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const UNDO_ANSWER = graphql(`
  mutation UndoAnswer($answer: ID!) {
    undoAnswer(answer: $answer) {
      answer {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const WAIVE = graphql(`
  mutation WaiveConflict($input: WaiveConflictInput!) {
    waiveConflict(input: $input) {
      waiver {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const UNDO_WAIVER = graphql(`
  mutation UndoWaiver($waiver: ID!) {
    undoWaiver(waiver: $waiver) {
      waiver {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export type Finding = ResultOf<typeof FINDING>;
export type Said = ResultOf<typeof SAID>;
export type Waived = ResultOf<typeof WAIVED>;
