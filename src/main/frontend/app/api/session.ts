import { ref } from 'vue';

const TOKEN = 'jingwei:token';

/** The bearer token of this tab, as GraphiQL keeps it too; empty where the session's cookie speaks. */
export const token = ref(sessionStorage.getItem(TOKEN) ?? '');

export function keepToken(given: string) {
  token.value = given;
  if (given) {
    sessionStorage.setItem(TOKEN, given);
  } else {
    sessionStorage.removeItem(TOKEN);
  }
}

/** What tells the service who asks: the token, or what proves that this page sent the session's cookie. */
export function identity(): Record<string, string> {
  if (token.value) {
    return { Authorization: `Bearer ${token.value}` };
  }
  const csrf = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/)?.[1];
  return csrf === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(csrf) };
}

/** Signs in by name and password; false where the two do not belong together. */
export async function signIn(username: string, password: string): Promise<boolean> {
  keepToken('');
  if (!('X-XSRF-TOKEN' in identity())) {
    await fetch('../graphql', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });
  }
  const answer = await fetch('../login', {
    method: 'POST',
    headers: { ...identity(), Accept: 'application/json' },
    body: new URLSearchParams({ username, password }),
  });
  if (answer.status === 401 || answer.status === 403) {
    return false;
  }
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return true;
}

export async function signOut() {
  if (!token.value) {
    await fetch('../logout', { method: 'POST', headers: identity() });
  }
  keepToken('');
}
