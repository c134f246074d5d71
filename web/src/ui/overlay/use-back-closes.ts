/**
 * The Back button closes open dialogs before it leaves the page, as is usual on phones. Each open
 * dialog has its own history entry on top of the page's: the same address, with the number of open
 * dialogs in its state. The router doesn't know about these entries: to it, they are the page.
 */
import { useEffect, useRef } from 'react';

const field = 'dialogs';

/** Functions that close the open dialogs, bottom one first. */
const open: (() => void)[] = [];
let settling: ReturnType<typeof setTimeout> | undefined;
/** True while the browser has been asked to go back and hasn't done so yet. */
let isGoingBack = false;

/** Calls `close` when the user goes back while it's open. */
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

/** How many dialogs the current history entry stands for. */
function depth(): number {
  const state: unknown = window.history.state;
  const value = typeof state === 'object' && state !== null && field in state ? state[field] : 0;
  return typeof value === 'number' ? value : 0;
}

/** If several open and close at once, only the end result counts. */
function settleSoon(): void {
  clearTimeout(settling);
  settling = setTimeout(settle);
}

function settle(): void {
  // Whatever is open then is settled once the browser has gone back.
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
  // The user didn't go back: dialogs opened in the meantime stay, and get their entries.
  if (isGoingBack) {
    isGoingBack = false;
    settleSoon();
    return;
  }
  for (const close of open.slice(depth()).reverse()) close();
  // An entry whose dialog closed long ago: a link in it led to another page, and the user came
  // back.
  if (depth() > open.length) settleSoon();
}
