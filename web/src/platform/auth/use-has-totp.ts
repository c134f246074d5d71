import { useEnvironment } from '#platform/firebase/use-environment.ts';

/** Whether a second factor can be offered; false until it is known. */
export function useHasTotp(): boolean {
  return useEnvironment()?.hasTotp ?? false;
}
