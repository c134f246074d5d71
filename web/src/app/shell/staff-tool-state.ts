import { createStore } from '#lib/store.ts';

/** Which staff tool is open over the page; the tools are loaded on first use. */
export const openTool = createStore<'palette' | 'help' | null>(null);
