import { computed, nextTick, useTemplateRef } from 'vue';
import { useSending, type Problem } from '../parts/sending';

/** A form on its way: what is refused stands at the field that it is about, and the focus goes there. */
export function useRefusals(fields: () => readonly string[]) {
  const { busy, problems, fault, send } = useSending();
  const form = useTemplateRef<HTMLFormElement>('form');

  const fieldOf = ({ path }: Problem) => path?.[1] ?? '';
  const wrong = computed<Record<string, string>>(() => Object.fromEntries(problems.value.map((each) => [fieldOf(each), each.message])));
  /** What is about no field that is on the screen. */
  const rest = computed(() => problems.value.filter((each) => !fields().includes(fieldOf(each))));

  async function submit(what: () => Promise<Problem[]>) {
    await send(what);
    if (problems.value.length > 0) {
      await nextTick();
      const bad = form.value?.querySelector<HTMLElement>('[aria-invalid=true]');
      (bad?.matches('fieldset') ? bad.querySelector<HTMLElement>('input') : bad)?.focus();
    }
  }

  return { busy, fault, wrong, rest, submit };
}
