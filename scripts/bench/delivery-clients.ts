/** The people around one delivery, each with the web SDK, an own connection, and their rights. */
import type { DemoAccount } from '@fireline/domain/access/demo-accounts';
import { paths } from '@fireline/domain/paths';
import { doc, onSnapshot, runTransaction, serverTimestamp } from 'firebase/firestore';
import { type BenchClient, signIn } from './bench-clients.ts';

export class DeliveryClient {
  readonly #client: BenchClient;
  #lat: number | null = null;
  #tell = () => {};
  #stop = () => {};
  /** Documents that this client's listener has been sent. */
  snapshots = 0;

  private constructor(client: BenchClient) {
    this.#client = client;
  }

  static async signIn(account: DemoAccount): Promise<DeliveryClient> {
    return new DeliveryClient(await signIn(account));
  }

  /** Listens to the delivery; resolves with the first answer. */
  async watch(orderId: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#stop = onSnapshot(
        doc(this.#client.db, paths.delivery(orderId)),
        (snapshot) => {
          this.snapshots += 1;
          this.#lat = Number(snapshot.get('location.lat'));
          this.#tell();
          resolve();
        },
        reject,
      );
    });
  }

  async untilAt(lat: number): Promise<void> {
    while (this.#lat !== lat) {
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    }
  }

  /** As the courier's app does (web/src/entities/delivery/write-position.ts). */
  async send(orderId: string, customerId: string, lat: number): Promise<void> {
    const location = { lat, lng: -73.97, accuracy: 9, at: serverTimestamp() };
    const fields = { customerId, courierId: this.#client.uid, location };
    await runTransaction(
      this.#client.db,
      async (transaction) => {
        transaction.set(doc(this.#client.db, paths.delivery(orderId)), fields, { merge: true });
      },
      { maxAttempts: 1 },
    );
  }

  async leave(): Promise<void> {
    this.#stop();
    await this.#client.leave();
  }
}
