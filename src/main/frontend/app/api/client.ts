import { Client, CombinedError, fetchExchange, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import { createClient } from 'graphql-sse';
import { print } from 'graphql';
import { language } from '../words/words';
import { identity, token } from './session';

// seen from /app/, under whatever context path
const ENDPOINT = '../graphql';

const client = new Client({
  url: ENDPOINT,
  exchanges: [fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetchOptions: () => ({
    credentials: token.value ? 'omit' : 'same-origin',
    headers: { 'Accept-Language': language.value, ...identity() },
  }),
});

/** Why there is no answer, so that a screen can say what to do. */
export type FaultKind = 'signed-out' | 'forbidden' | 'unreachable' | 'later' | 'slow' | 'refused' | 'broken';

export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    /** The service's own words, where it had some. */
    readonly said: string,
  ) {
    super(said || kind);
  }
}

/** The answer to a question; a Fault where there is none. */
export async function ask<Data, Variables extends AnyVariables>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return answer(await client.query(question, variables).toPromise());
}

/** The answer to a change, which happens once however often the network repeats it. */
export async function change<Data, Variables extends AnyVariables>(
  wanted: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const headers = { 'Accept-Language': language.value, ...identity(), 'Idempotency-Key': randomUuid() };
  const fetchOptions = { credentials: token.value ? ('omit' as const) : ('same-origin' as const), headers };
  return answer(await client.mutation(wanted, variables, { fetchOptions }).toPromise());
}

/** Follows a subscription for as long as whoever is told wants more; the promise is kept when it is over. */
export async function follow<Data, Variables extends AnyVariables>(
  what: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  tell: (data: Data) => boolean,
  until: AbortSignal,
): Promise<void> {
  const stream = createClient({
    url: ENDPOINT,
    credentials: token.value ? 'omit' : 'same-origin',
    headers: () => ({ 'Accept-Language': language.value, ...identity() }),
    retryAttempts: 0,
  });
  until.addEventListener('abort', () => stream.dispose());
  const events = stream.iterate<Data>({ query: print(what), variables: variables as Record<string, unknown> });
  for await (const event of events) {
    if (event.data && !tell(event.data)) {
      return;
    }
  }
}

function answer<Data>(result: { data?: Data; error?: CombinedError }): Data {
  if (result.error) {
    throw faultOf(result.error);
  }
  if (result.data === undefined || result.data === null) {
    throw new Fault('broken', '');
  }
  return result.data;
}

function faultOf(error: CombinedError): Fault {
  const said = error.graphQLErrors[0];
  const words = said?.message ?? '';
  const status = (error.response as Response | undefined)?.status;
  switch (said?.extensions?.['code'] ?? status) {
    case 'unauthenticated':
    case 401:
      return new Fault('signed-out', words);
    case 'operation-forbidden':
    case 403:
      return new Fault('forbidden', words);
    case 'engine-unavailable':
    case 'limit-quota':
    case 429:
    case 503:
      return new Fault('later', words);
    case 'timeout':
    case 504:
      return new Fault('slow', words);
    case undefined:
      return new Fault('unreachable', '');
    default:
      return new Fault(said ? 'refused' : 'broken', words);
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
