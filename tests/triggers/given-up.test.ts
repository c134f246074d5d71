import { paths } from '@fireline/domain/paths';
import { hour } from '@fireline/domain/time/durations';
import { afterAll, describe, expect, test } from 'vitest';
import { handleEvent } from '../../functions/src/lib/handle-event.ts';
import { dbOf, liveProject, read } from '../support/admin.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
const unavailable = Object.assign(new Error('The database is away.'), { code: 14 });
const db = dbOf(liveProject);
const letterPath = (eventId: string) => paths.deadLetter(`onTest_${eventId}`.replaceAll('/', '_'));
const letterOf = (eventId: string) => read(db, letterPath(eventId));
const handledIds: string[] = [];

afterAll(async () => {
  await Promise.all(handledIds.map((id) => db.doc(letterPath(id)).delete()));
});

function failing(error: Error, time: string) {
  const event = { id: `projects/x/${Date.now()}`, time, document: 'orders/o' };
  handledIds.push(event.id);
  return { event, handled: handleEvent('onTest', () => Promise.reject(error))(event) };
}

describe('an event that fails', () => {
  test('for a transient reason is rethrown, so that it is delivered again', async () => {
    const { event, handled } = failing(unavailable, hoursAgo(0));
    await expect(handled).rejects.toBe(unavailable);
    expect(await letterOf(event.id)).toBeNull();
  });

  test('for a transient reason that persists for an hour becomes a dead letter', async () => {
    const { event, handled } = failing(unavailable, hoursAgo(1.1));
    await handled;
    expect(await letterOf(event.id)).toMatchObject({
      source: 'onTest',
      document: 'orders/o',
      eventId: event.id,
      error: 'Error: The database is away.',
    });
  });

  test('for a permanent reason becomes a dead letter immediately', async () => {
    const { event, handled } = failing(new TypeError('A bug.'), hoursAgo(0));
    await handled;
    expect(await letterOf(event.id)).toMatchObject({ error: 'TypeError: A bug.' });
  });
});
