import {
  type CloseDayInput,
  closingNumberSchema,
  type DayReport,
  dayReportSchema,
  type ReopenDayInput,
} from '@fireline/domain/day/closing';
import { parse } from 'valibot';

/** @throws FirelineError */
export async function reportDay(): Promise<DayReport> {
  return parse(dayReportSchema, await call('reportDay', {}));
}

/** Resolves to the report's number. @throws FirelineError */
export async function closeDay(input: CloseDayInput): Promise<number> {
  return parse(closingNumberSchema, await call('closeDay', input)).number;
}

/** @throws FirelineError */
export async function reopenDay(input: ReopenDayInput): Promise<void> {
  await call('reopenDay', input);
}

async function call(name: string, input: object): Promise<unknown> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return await callFunction(name, input);
}
