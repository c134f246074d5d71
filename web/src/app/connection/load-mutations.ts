/** Loads every mutation, so that what an earlier page left unsent finds its own. */
const modules = import.meta.glob('../../entities/**/*-mutations.ts');

export async function loadMutations(): Promise<void> {
  await Promise.all(Object.values(modules).map((load) => load()));
}
