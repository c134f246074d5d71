/** How far (ms) the task queue's clock may be ahead of this one. */
export const clockSkew = 1000;
