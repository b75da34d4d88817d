import { graphql, type ResultOf } from '../api/graphql';
import { FINDING } from '../parts/findings';

export const ROUND = graphql(`
  query RoundToStaff($id: ID!) {
    round(id: $id) {
      id
      name
      code
      status
      version
      period {
        from
        to
      }
      toReplace {
        id
        name
      }
      teams {
        id
        number
        plan {
          leaders
          deputies
          liaisons
          members
          wants {
            specialty
            atLeast
          }
        }
        targets {
          id
          name
        }
        seats {
          role
          answer
          reason
          member {
            id
            name
          }
        }
      }
    }
  }
`);

export const MATRIX = graphql(`
  query MatrixOfRound($id: ID!) {
    round(id: $id) {
      matrix {
        rows {
          cadre {
            id
            name
            readings
          }
          home {
            id
            name
          }
          specialties
          roundsServed
          roles
          verdicts {
            team
            roles
            outcome
            rules
            missing
          }
        }
        colleagues {
          first
          second
          roles
          outcome
          rules
        }
      }
    }
  }
`);

/** Why: one person for what a team inspects, and beside those who sit on it. */
export const EXPLAIN = graphql(
  `
    query ExplainSeat($input: CrossCheckInput!) {
      crossCheck(input: $input) {
        verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) {
          nodes {
            candidate {
              id
            }
            target {
              id
              name
            }
            outcome
            findings {
              ...FindingInFull
            }
          }
        }
        gaps {
          nodes {
            cadre {
              id
            }
            part
          }
        }
        colleagues {
          first {
            id
            name
          }
          second {
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

/** What came up on the seats of a round after they were taken. */
export const ARISEN = graphql(
  `
    query ConflictsArisen($id: ID!) {
      round(id: $id) {
        conflictsArisen {
          id
          role
          colleague
          since
          learnedOn
          team {
            id
            number
          }
          verdict {
            outcome
            candidate {
              id
              name
            }
            target {
              id
              name
            }
            findings {
              ...FindingInFull
            }
          }
          replacements {
            id
            name
          }
        }
      }
    }
  `,
  [FINDING],
);

export const ARISES = graphql(`
  subscription ConflictArises($id: ID!) {
    conflictArisen(round: $id) {
      candidate {
        id
      }
      findings {
        id
      }
    }
  }
`);

const SEARCH = graphql(`
  fragment SearchAsItStands on Assembly @_unmask {
    id
    state
    stage
    progress
    position
    failure
    lottery {
      seedHash
    }
  }
`);

export const ASSEMBLE = graphql(
  `
    mutation AssembleTeams($input: AssembleTeamsInput!) {
      assembleTeams(input: $input) {
        assembly {
          ...SearchAsItStands
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [SEARCH],
);

export const USUAL_WEIGHTS = graphql(`
  query UsualWeights {
    usualWeights {
      term
      name
      points
      favourable
    }
  }
`);

/** What was proposed for a round before. */
export const PROPOSALS = graphql(`
  query ProposalsOfRound($round: ID!) {
    round(id: $round) {
      assemblies {
        startedAt
        proposal {
          id
          objective
          roundVersion
        }
      }
    }
  }
`);

export const COMPARE = graphql(`
  query CompareProposals($one: ID!, $another: ID!) {
    compareProposals(one: $one, another: $another) {
      weighedAlike
      same
      terms {
        term
        name
        first
        second
        firstWeight
        secondWeight
        gain
      }
      seats {
        role
        team {
          id
          number
        }
        first {
          member {
            id
            name
          }
        }
        second {
          member {
            id
            name
          }
        }
      }
    }
  }
`);

export const CANCEL = graphql(`
  mutation CancelAssembly($id: ID!) {
    cancelAssembly(id: $id) {
      problems {
        code
        message
      }
    }
  }
`);

export const WATCH = graphql(
  `
    subscription WatchAssembly($id: ID!) {
      assembly(id: $id) {
        ...SearchAsItStands
      }
    }
  `,
  [SEARCH],
);

const LOTTERY = graphql(`
  fragment LotteryAsItStands on Lottery @_unmask {
    seedHash
    pairCap
    personCap
    number
    listHash
    lots
    tickets
    expected
    best
    drawnAt
    drawnBy
    word
    seed
    ticket
    lot
    chances {
      draws
      pinned
      team {
        id
        number
      }
      member {
        id
        name
      }
    }
    certificate {
      id
      round
    }
  }
`);

/** Lotteries of a round, so that one can be drawn long after its list was published. */
export const LOTTERIES = graphql(`
  query LotteriesOfRound($round: ID!) {
    round(id: $round) {
      assemblies {
        id
        state
        startedAt
        lottery {
          number
          listHash
          drawnAt
        }
      }
    }
  }
`);

export const DRAW = graphql(`
  mutation DrawLottery($input: DrawLotteryInput!) {
    drawLottery(input: $input) {
      problems {
        code
        message
      }
    }
  }
`);

export const FOUND = graphql(
  `
    query FoundTeams($id: ID!) {
      assembly(id: $id) {
        ...SearchAsItStands
        lottery {
          ...LotteryAsItStands
        }
        proposal {
          id
          roundVersion
          objective
          bound
          gap
          fallback
          verified
          terms {
            name
            value
            weight
          }
          teams {
            team {
              id
            }
            seats {
              role
              member {
                id
                name
              }
              outcome
              reasons
              alternates {
                id
                name
              }
            }
          }
        }
        impossible {
          shortages {
            statement
            needed
            available
            seats {
              statement
            }
          }
          core {
            statement
          }
          overdrawn {
            statement
          }
          remedies {
            kind
            cost
            steps {
              statement
              kind
              member {
                id
              }
            }
          }
        }
      }
    }
  `,
  [SEARCH, LOTTERY],
);

const APPOINTED = graphql(`
  fragment Appointed on AppointResult @_unmask {
    round {
      id
    }
    problems {
      code
      message
      path
    }
  }
`);

export const APPOINT = graphql(
  `
    mutation AppointTeams($input: AppointTeamsInput!) {
      appointTeams(input: $input) {
        ...Appointed
      }
    }
  `,
  [APPOINTED],
);

export const CHECK_AGAINST_CLUES = graphql(
  `
    mutation CheckAgainstClues($input: ClueCheckInput!) {
      checkAgainstClues(input: $input) {
        check {
          id
          clean
          left
          seats {
            team
            role
            outcome
            withheld
            member {
              id
              name
            }
            findings {
              ...FindingInFull
            }
          }
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [FINDING],
);

export const ASK_TO_REPLACE = graphql(`
  mutation AskToReplace($input: AskToReplaceInput!) {
    askToReplace(input: $input) {
      round {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const WITHDRAW = graphql(
  `
    mutation WithdrawTeams($input: WithdrawTeamsInput!) {
      withdrawTeams(input: $input) {
        ...Appointed
      }
    }
  `,
  [APPOINTED],
);

export const HISTORY = graphql(`
  query SeatHistory($round: ID!) {
    round(id: $round) {
      appointments {
        id
        kind
        recordedAt
        by
        reason
        given {
          number
          role
          member {
            id
            name
          }
          outcome
          reasons
          answer
        }
        taken {
          number
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

export const REPLACE = graphql(
  `
    mutation ReplaceMember($input: ReplaceMemberInput!) {
      replaceMember(input: $input) {
        ...Appointed
      }
    }
  `,
  [APPOINTED],
);

export type Round = NonNullable<ResultOf<typeof ROUND>['round']>;
export type Team = Round['teams'][number];
export type MatrixAnswer = NonNullable<NonNullable<ResultOf<typeof MATRIX>['round']>['matrix']>;
export type Row = MatrixAnswer['rows'][number];
export type Explained = ResultOf<typeof EXPLAIN>['crossCheck'];
export type Arisen = NonNullable<ResultOf<typeof ARISEN>['round']>['conflictsArisen'][number];
export type UsualWeight = ResultOf<typeof USUAL_WEIGHTS>['usualWeights'][number];
export type Compared = NonNullable<ResultOf<typeof COMPARE>['compareProposals']>;
export type Search = ResultOf<typeof SEARCH>;
export type Found = NonNullable<ResultOf<typeof FOUND>['assembly']>;
export type Lottery = ResultOf<typeof LOTTERY>;
export type Proposal = NonNullable<Found['proposal']>;
export type Deadend = NonNullable<Found['impossible']>;
export type Remedy = Deadend['remedies'][number];
export type History = NonNullable<ResultOf<typeof HISTORY>['round']>['appointments'];
