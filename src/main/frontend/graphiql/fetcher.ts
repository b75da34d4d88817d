import type { Fetcher, FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { type Language, type Notice, WORDS } from './words';

// seen from /graphiql/, under whatever context path
const ENDPOINT = '../graphql';

// graphql-js asks 9 levels of list and non-null deep; 5 are enough for [[X!]!]! and stay within the API's depth limit
const INTROSPECTION = getIntrospectionQuery({ typeDepth: 5, inputValueDeprecation: true });

/** Asks as the bearer of the token, else with the session's cookie; tells the page what stands in the way, or null. */
export function askAs(token: string, language: Language, tell: (notice: Notice | null) => void): Fetcher {
  return async (params, options) => {
    const schema = params.operationName === 'IntrospectionQuery';
    const query = schema ? INTROSPECTION : params.query;

    let response: Response;
    try {
      response = await fetch(ENDPOINT, {
        method: 'POST',
        // a token speaks for itself: no session beside it
        credentials: token ? 'omit' : 'same-origin',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/graphql-response+json, application/json;q=0.9',
          'Accept-Language': language,
          ...identity(token),
          ...(isMutation(params) ? { 'Idempotency-Key': randomUuid() } : {}),
          ...ownHeaders(options),
        },
        body: JSON.stringify({ query, variables: params.variables, operationName: params.operationName ?? undefined }),
      });
    } catch {
      tell({ kind: 'unreachable' });
      throw new Error(WORDS[language].notice({ kind: 'unreachable' }));
    }

    const answer = await jsonOf(response);
    const notice = noticeOf(response, answer !== null, token);
    tell(notice);
    if (notice && (answer === null || schema)) {
      throw new Error(WORDS[language].notice(notice));
    }
    return answer;
  };
}

function identity(token: string): Record<string, string> {
  if (token) {
    return { Authorization: `Bearer ${token}` };
  }
  const csrf = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/)?.[1];
  return csrf === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(csrf) };
}

function isMutation(params: FetcherParams): boolean {
  try {
    return getOperationAST(parse(params.query), params.operationName)?.operation === 'mutation';
  } catch {
    return false; // the service says better than we what is wrong with the document
  }
}

/** What the person wrote under Headers wins over ours. */
function ownHeaders(options?: FetcherOpts): Record<string, string> {
  return options?.headers ?? {};
}

async function jsonOf(response: Response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function noticeOf(response: Response, isGraphql: boolean, token: string): Notice | null {
  switch (response.status) {
    case 401:
      return { kind: token ? 'token-refused' : 'no-token' };
    case 403:
      return { kind: 'forbidden' };
    case 429:
    case 503: {
      const seconds = Number(response.headers.get('Retry-After') ?? NaN);
      return { kind: 'later', seconds: Number.isFinite(seconds) ? seconds : null };
    }
    default:
      return isGraphql ? null : { kind: 'no-answer', status: response.status };
  }
}

// crypto.randomUUID exists in secure contexts only, and an intranet may speak plain http
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
