/**
 * A receipt printer that the browser itself talks to, over WebUSB or WebSerial. The browser asks the
 * user once for each printer, and remembers the answer.
 */
import { withTimeout } from '#lib/with-timeout.ts';
import { PrinterError, problemIn, stateQuestion } from './printer-state.ts';

export const connections = ['usb', 'serial'] as const;
export type Connection = (typeof connections)[number];

/** What is used of the standard's `USBDevice`. */
interface UsbDevice {
  readonly productName?: string | null;
  readonly opened: boolean;
  readonly configuration: UsbConfiguration | null;
  open(): Promise<void>;
  close(): Promise<void>;
  selectConfiguration(value: number): Promise<void>;
  claimInterface(number: number): Promise<void>;
  transferOut(endpoint: number, bytes: Uint8Array): Promise<{ readonly status?: string }>;
  transferIn(endpoint: number, length: number): Promise<{ readonly data?: DataView | null }>;
}

interface UsbConfiguration {
  readonly interfaces: readonly {
    readonly interfaceNumber: number;
    readonly alternate: {
      readonly interfaceClass: number;
      readonly endpoints: readonly {
        readonly endpointNumber: number;
        readonly direction: 'in' | 'out';
        readonly type: string;
      }[];
    };
  }[];
}

/** What is used of the standard's `SerialPort`. */
interface SerialPort {
  readonly readable: ReadableStream<Uint8Array> | null;
  readonly writable: WritableStream<Uint8Array> | null;
  open(options: { readonly baudRate: number }): Promise<void>;
  close(): Promise<void>;
}

interface Devices {
  readonly usb?: {
    requestDevice(options: { readonly filters: readonly object[] }): Promise<UsbDevice>;
    getDevices(): Promise<readonly UsbDevice[]>;
  };
  readonly serial?: {
    requestPort(): Promise<SerialPort>;
    getPorts(): Promise<readonly SerialPort[]>;
  };
}

/** USB's class of printers; some receipt printers call themselves something of their own. */
const printerClass = 7;
const ownClass = 255;
const filters = [{ classCode: printerClass }, { classCode: ownClass }];

const devices = (): Devices => navigator as Devices;

/** How long (ms) a printer may take to answer, and to take a ticket: without paper, it takes nothing. */
const patience = { answer: 500, ticket: 10_000 };

/** Those that this browser has. */
export function offeredConnections(): readonly Connection[] {
  return connections.filter((connection) => devices()[connection] !== undefined);
}

/** Asks the user for the printer; needs a press of theirs. False if they choose none. */
export async function pairPrinter(connection: Connection): Promise<boolean> {
  try {
    if (connection === 'usb') await devices().usb?.requestDevice({ filters });
    else await devices().serial?.requestPort();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}

/** Whether a paired printer is connected now. */
export async function isPrinterThere(connection: Connection): Promise<boolean> {
  return (await deviceOf(connection)) !== undefined;
}

/** @throws PrinterError if the printer isn't there, has no paper, or doesn't take the ticket. */
export async function printDirectly(
  connection: Connection,
  bytes: Uint8Array,
  baudRate: number,
): Promise<void> {
  try {
    if (connection === 'usb') await printByUsb(bytes);
    else await printBySerial(bytes, baudRate);
  } catch (error) {
    if (error instanceof PrinterError) throw error;
    console.warn('The printer took no ticket.', error);
    const isThere = await isPrinterThere(connection).catch(() => false);
    throw new PrinterError(isThere ? 'not-ready' : 'gone');
  }
}

/** Of several, the one that was paired last. */
async function deviceOf<One extends Connection>(connection: One) {
  const found =
    connection === 'usb' ? await devices().usb?.getDevices() : await devices().serial?.getPorts();
  return found?.at(-1) as (One extends 'usb' ? UsbDevice : SerialPort) | undefined;
}

async function printByUsb(bytes: Uint8Array): Promise<void> {
  const device = await deviceOf('usb');
  if (!device) throw new PrinterError('gone');
  await device.open();
  try {
    if (device.configuration === null) await device.selectConfiguration(1);
    const { number, out, answers } = endpointsOf(device.configuration);
    await device.claimInterface(number);
    if (answers !== null) {
      await send(device, out, stateQuestion);
      refuseProblem(await answered(() => device.transferIn(answers, 64)));
    }
    await send(device, out, bytes);
  } finally {
    // Also ends a transfer that the printer doesn't take.
    await device.close().catch(() => {});
  }
}

function endpointsOf(configuration: UsbConfiguration | null) {
  const places = (configuration?.interfaces ?? []).flatMap(({ interfaceNumber, alternate }) => {
    const bulk = alternate.endpoints.filter(({ type }) => type === 'bulk');
    const out = bulk.find(({ direction }) => direction === 'out')?.endpointNumber;
    const answers = bulk.find(({ direction }) => direction === 'in')?.endpointNumber ?? null;
    const isPrinter = alternate.interfaceClass === printerClass;
    return out === undefined ? [] : [{ number: interfaceNumber, out, answers, isPrinter }];
  });
  const place = places.find(({ isPrinter }) => isPrinter) ?? places[0];
  if (!place) throw new Error('This device takes no tickets.');
  return place;
}

async function send(device: UsbDevice, endpoint: number, bytes: Uint8Array): Promise<void> {
  const { status } = await withTimeout(patience.ticket, device.transferOut(endpoint, bytes));
  if (status !== 'ok') throw new Error(`The transfer ended with ${status}.`);
}

/** Empty if the printer doesn't answer. */
async function answered(
  transfer: () => Promise<{ readonly data?: DataView | null }>,
): Promise<Uint8Array> {
  const bytes: number[] = [];
  while (bytes.length < 2) {
    const result = await withTimeout(patience.answer, transfer()).catch(() => null);
    const { data } = result ?? {};
    if (!data || data.byteLength === 0) break;
    bytes.push(...new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return new Uint8Array(bytes);
}

async function printBySerial(bytes: Uint8Array, baudRate: number): Promise<void> {
  const port = await deviceOf('serial');
  if (!port) throw new PrinterError('gone');
  if (port.writable === null) await port.open({ baudRate });
  const [writer, reader] = [port.writable?.getWriter(), port.readable?.getReader()];
  if (!writer) throw new PrinterError('gone');
  try {
    await withTimeout(patience.ticket, writer.write(stateQuestion));
    if (reader) {
      refuseProblem(
        await answered(async () => {
          const { value } = await reader.read();
          return {
            data: value ? new DataView(value.buffer, value.byteOffset, value.byteLength) : null,
          };
        }),
      );
    }
    await withTimeout(patience.ticket, writer.write(bytes));
  } finally {
    // A read or a write that the printer doesn't answer would keep the port open.
    await reader?.cancel().catch(() => {});
    reader?.releaseLock();
    await withTimeout(patience.answer, writer.close()).catch(() => writer.abort().catch(() => {}));
    await port.close().catch(() => {});
  }
}

function refuseProblem(answer: Uint8Array): void {
  const problem = problemIn(answer);
  if (problem !== null) throw new PrinterError(problem);
}
