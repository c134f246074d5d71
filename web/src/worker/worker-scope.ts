/**
 * TypeScript has types for either pages or workers: these are the parts of the worker used here.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface PushEvent extends WorkerEvent {
  readonly data: { json(): unknown } | null;
}
interface MessageToWorker extends WorkerEvent {
  readonly data: unknown;
}
interface ClickEvent extends WorkerEvent {
  readonly notification: Notification;
}
interface WindowClient {
  readonly url: string;
  readonly visibilityState: DocumentVisibilityState;
  focus(): Promise<unknown>;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly WindowClient[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
  addEventListener(type: 'push', listener: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: ClickEvent) => void): void;
}
