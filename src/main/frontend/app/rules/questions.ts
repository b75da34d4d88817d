import { graphql, type ResultOf } from '../api/graphql';
import { FINDING } from '../parts/findings';

export const RULES = graphql(`
  query Rules {
    rules {
      id
      title
      basis
      guards
      onSeats
      version
      inForce
      severity {
        role
        severity
      }
      hands {
        hand
        severity
      }
      parameters {
        name
        value
        words
      }
    }
  }
`);

export type Rule = ResultOf<typeof RULES>['rules'][number];

export const FIGURES = graphql(`
  query RuleFigures($rounds: Int!) {
    ruleFigures(rounds: $rounds) {
      rule {
        id
      }
      hits
      answered
      falseAlarms
      neverFired
    }
  }
`);

export type Figure = ResultOf<typeof FIGURES>['ruleFigures'][number];

const VERSION = graphql(`
  fragment VersionInFull on RuleVersion @_unmask {
    id
    rule
    number
    from
    state
    weakens
    reason
    by
    mine
    recordedAt
    changes {
      name
      before
      after
    }
    adoption {
      by
      approver
      document
      recordedAt
    }
    withdrawal {
      by
      reason
      recordedAt
    }
  }
`);

export const VERSIONS = graphql(
  `
    query RuleVersions($rule: ID, $states: [RuleVersionState!]) {
      ruleVersions(rule: $rule, states: $states) {
        ...VersionInFull
      }
    }
  `,
  [VERSION],
);

export type Version = ResultOf<typeof VERSIONS>['ruleVersions'][number];

export const REHEARSE = graphql(
  `
    query RehearseRule($rule: ID!, $terms: RuleTermsInput!, $rounds: Int!) {
      rehearseRule(rule: $rule, terms: $terms, rounds: $rounds) {
        seats
        rounds {
          id
          name
          teams {
            id
            number
            seats {
              role
            }
          }
        }
        changed {
          round {
            id
            name
          }
          team {
            id
            number
          }
          role
          member {
            id
            name
          }
          target {
            id
            name
          }
          colleague {
            id
            name
          }
          before
          after
          refused
          finding {
            ...FindingInFull
          }
        }
        teams {
          round {
            id
          }
          team {
            id
            number
          }
          refused
          replaceable
          fallsApart
        }
      }
    }
  `,
  [FINDING],
);

export type Rehearsal = NonNullable<ResultOf<typeof REHEARSE>['rehearseRule']>;

export const DRAFT = graphql(`
  mutation DraftRule($input: DraftRuleInput!) {
    draftRule(input: $input) {
      version {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const ADOPT = graphql(`
  mutation AdoptRule($input: AdoptRuleInput!) {
    adoptRule(input: $input) {
      version {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawRule($input: WithdrawRuleInput!) {
    withdrawRule(input: $input) {
      version {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
