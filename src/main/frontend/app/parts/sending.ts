import { ref } from 'vue';

/** An expected refusal, in the service's words. */
export interface Problem {
  code: string;
  message: string;
  path?: readonly string[] | null;
}

/** A change on its way: that it is, what the service refused, and what went wrong. */
export function useSending() {
  const busy = ref(false);
  const problems = ref<Problem[]>([]);
  const fault = ref<unknown>();

  async function send(what: () => Promise<Problem[]>) {
    busy.value = true;
    problems.value = [];
    fault.value = undefined;
    try {
      problems.value = await what();
    } catch (caught) {
      fault.value = caught;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problems, fault, send };
}
