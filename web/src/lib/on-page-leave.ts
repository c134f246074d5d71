/**
 * Calls `work` when the page is left, in whatever way. A page that is hidden, or whose device falls
 * asleep, may never get another chance, and its timers stop. Returns a function that stops this.
 */
export function onPageLeave(work: () => void): () => void {
  const workIfHidden = () => {
    if (document.visibilityState === 'hidden') work();
  };
  window.addEventListener('pagehide', work);
  document.addEventListener('visibilitychange', workIfHidden);
  return () => {
    window.removeEventListener('pagehide', work);
    document.removeEventListener('visibilitychange', workIfHidden);
  };
}
