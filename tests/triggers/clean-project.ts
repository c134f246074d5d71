/** Each file starts without what another one left in the project of the handlers' tests. */
import { beforeAll } from 'vitest';
import { clear, quietProject } from '../support/admin.ts';

beforeAll(() => clear(quietProject));
