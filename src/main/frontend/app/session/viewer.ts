import { ref } from 'vue';
import { ask, Fault } from '../api/client';
import { graphql, type ResultOf } from '../api/graphql';

const WHO = graphql(`
  query WhoAmI {
    viewer {
      id
      name
      roles
    }
  }
`);

type Viewer = ResultOf<typeof WHO>['viewer'];

/** Whoever uses this page; null where nobody is signed in, undefined while that is not known. */
export const viewer = ref<Viewer | null>();

export async function findViewer(): Promise<Viewer | null> {
  try {
    viewer.value = (await ask(WHO, {})).viewer;
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.kind !== 'signed-out') {
      throw fault;
    }
    viewer.value = null;
  }
  return viewer.value;
}
