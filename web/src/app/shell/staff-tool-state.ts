import { createStore } from '#lib/store.ts';

/** Which of the staff's tools is open over the page; they are loaded when they first are. */
export const openTool = createStore<'palette' | 'help' | null>(null);
