import { ref } from 'vue';
import { change } from '../api/client';
import type { Says } from './DecisionFields.vue';
import { DECIDE, type Recusal } from './questions';
import { useRefusals } from './refusals';

interface Ordered {
  cadre: string;
  from: string;
  ground: Recusal['ground'];
}

/** A decision as it is written down, on an application or without one. */
export function useDeciding(fields: () => readonly string[], done: (recusal: Recusal) => void) {
  const blank = (): Says => ({ reason: '', heard: '', last: '', document: '', approver: '' });
  const says = ref<Says>(blank());
  const refusals = useRefusals(() => ['reason', 'heard', 'last', 'document', 'approver', ...fields()]);

  const decide = (on: { recusal: string } | Ordered) =>
    refusals.submit(async () => {
      const { granted, reason, heard, last, document, approver } = says.value;
      const { decideRecusal } = await change(DECIDE, {
        input: {
          ...on,
          granted: granted === true,
          reason,
          heard: (granted && heard) || null,
          last: (granted && last) || null,
          document: document || null,
          approver: approver || null,
        },
      });
      if (decideRecusal.recusal) {
        says.value = blank();
        done(decideRecusal.recusal);
      }
      return decideRecusal.problems;
    });

  return { ...refusals, says, decide };
}
