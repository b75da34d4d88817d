import { graphql, type ResultOf } from '../api/graphql';

const REPORT = graphql(`
  fragment ReportInFull on ConductReport @_unmask {
    id
    kind
    cadre {
      id
      name
    }
    at {
      id
      name
    }
    on
    summary
    state
    mine
    by
    recordedAt
    struckAt
    settlement {
      upheld
      reason
      document
      by
      recordedAt
    }
  }
`);

export const REPORTS = graphql(
  `
    query ConductReports($filter: ConductFilter, $after: String) {
      conductReports(filter: $filter, first: 50, after: $after) {
        nodes {
          ...ReportInFull
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [REPORT],
);

export type Report = ResultOf<typeof REPORTS>['conductReports']['nodes'][number];

export const RECORD = graphql(`
  mutation ReportConduct($input: ReportConductInput!) {
    reportConduct(input: $input) {
      report {
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

export const SETTLE = graphql(`
  mutation SettleConduct($input: SettleConductInput!) {
    settleConduct(input: $input) {
      report {
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

export const UNDO = graphql(`
  mutation UndoConduct($report: ID!, $reason: String) {
    undoConduct(report: $report, reason: $reason) {
      report {
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
