import { ref, shallowRef } from 'vue';
import { ask } from '../api/client';
import { PENDING } from './questions';
import { takesPart } from './roles';

/** Whose recusal from which body waits for a decision, as far as the viewer may know; one question for a whole board. */
export function usePending() {
  const waiting = shallowRef(new Set<string>());
  const fault = ref<unknown>();

  async function load() {
    fault.value = undefined;
    const found = new Set<string>();
    try {
      for (let after: string | null = null, more = takesPart(); more; ) {
        const { recusals }: Awaited<ReturnType<typeof page>> = await page(after);
        recusals.nodes.forEach(({ cadre, from }) => cadre && from && found.add(key(cadre.id, from.id)));
        more = recusals.pageInfo.hasNextPage;
        after = recusals.pageInfo.endCursor;
      }
      waiting.value = found;
    } catch (caught) {
      fault.value = caught;
    }
  }

  const page = (after: string | null) => ask(PENDING, { after });
  const waits = (cadre: string, targets: { id: string }[]) => targets.some(({ id }) => waiting.value.has(key(cadre, id)));

  void load();
  return { waits, fault, load };
}

function key(cadre: string, from: string): string {
  return `${cadre} ${from}`;
}
