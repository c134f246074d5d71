/**
 * "Back" closes what is open above a page before it leaves the page, as on phones. Each open dialog
 * has an entry of its own in the history, on top of the page's: the same address, with how many
 * dialogs are open in its state. The router keeps no account of them: to it, they are the page.
 */
import { useEffect, useRef } from 'react';

const field = 'dialogs';

/** What closes the open dialogs, the lowest first. */
const open: (() => void)[] = [];
let settling: ReturnType<typeof setTimeout> | undefined;
/** The browser was asked to take entries out, and has not got to it. */
let isGoingBack = false;

/** Calls `close` when somebody goes back while it `isOpen`. */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const entry = () => latest.current();
    if (open.length === 0) window.addEventListener('popstate', onMove);
    open.push(entry);
    settleSoon();
    return () => {
      open.splice(open.indexOf(entry), 1);
      settleSoon();
    };
  }, [isOpen]);
}

/** How many dialogs the present entry stands for. */
function depth(): number {
  const state: unknown = window.history.state;
  const value = typeof state === 'object' && state !== null && field in state ? state[field] : 0;
  return typeof value === 'number' ? value : 0;
}

/** Of several that open and close in one go, only the outcome counts. */
function settleSoon(): void {
  clearTimeout(settling);
  settling = setTimeout(settle);
}

function settle(): void {
  // What is open by then is settled once the browser is there.
  if (isGoingBack) return;
  const surplus = depth() - open.length;
  if (surplus > 0) {
    isGoingBack = true;
    window.history.go(-surplus);
  }
  for (let next = depth() + 1; next <= open.length; next += 1) {
    window.history.pushState({ ...window.history.state, [field]: next }, '');
  }
}

function onMove(): void {
  // Nobody went back: what was opened meanwhile stays, and gets its entry.
  if (isGoingBack) {
    isGoingBack = false;
    settleSoon();
    return;
  }
  for (const close of open.slice(depth()).reverse()) close();
  // An entry whose dialog is long closed: where a link in it led on, and somebody came back.
  if (depth() > open.length) settleSoon();
}
