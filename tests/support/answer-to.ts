import type { APIResponse, Route } from '@playwright/test';

/**
 * The server's answer to a page's request. The server may close a connection that was kept open at
 * the moment when the request goes out on it: like browsers, this asks again on a new one.
 */
export async function answerTo(route: Route): Promise<APIResponse> {
  return await route.fetch({ maxRetries: 1 });
}
