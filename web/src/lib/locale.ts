/** How this page writes times and amounts: known once the shop is, and able to change. */
import { speakAsIn, spokenLocale } from '@fireline/domain/texts/texts';
import { createStore, useStore } from './store.ts';

const locale = createStore(spokenLocale());

/** `region` is the shop's country (ISO 3166). */
export function followRegion(region: string | null): void {
  speakAsIn(region);
  locale.set(spokenLocale());
}

/** For components that no change of the shop renders again: those in `memo`. */
export function useLocale(): string {
  return useStore(locale);
}
