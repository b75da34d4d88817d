import { graphql, type ResultOf } from '../api/graphql';

const ISSUED = graphql(`
  fragment CertificateAsIssued on IssuedCertificate @_unmask {
    id
    kind
    issuedAt
    issuedBy
    outdated
    hash
    signature
    fingerprint
    document
    file
  }
`);

export const REGISTER = graphql(
  `
    query CertificatesOfRound($round: ID!) {
      round(id: $round) {
        id
        name
      }
      certificates(round: $round, first: 20) {
        ...CertificateAsIssued
      }
    }
  `,
  [ISSUED],
);

export const ISSUE = graphql(
  `
    mutation IssueCertificate($input: IssueCertificateInput!) {
      issueCertificate(input: $input) {
        certificate {
          ...CertificateAsIssued
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [ISSUED],
);

export type Issued = ResultOf<typeof ISSUED>;
export type Round = NonNullable<ResultOf<typeof REGISTER>['round']>;
