/**
 * Calls a function once, so that the process runs, the code is loaded, and Firestore is connected.
 */
import { demoProject } from '../lib/project.ts';
import { messageOf, ScriptError } from '../lib/script-error.ts';

/** A function that only reads. */
const harmless = 'menu';

interface Backends {
  readonly backends?: readonly {
    readonly functionTriggers?: readonly { readonly name: string; readonly region: string }[];
  }[];
}

/**
 * `functions` is the address of the functions emulator. Otherwise the first order would wait for
 * all of this.
 */
export async function warmUpFunctions(functions: string): Promise<void> {
  try {
    const { backends = [] } = (await (await fetch(`${functions}/backends`)).json()) as Backends;
    const trigger = backends
      .flatMap(({ functionTriggers = [] }) => functionTriggers)
      .find(({ name }) => name === harmless);
    if (trigger === undefined) throw new Error(`there is no function ${harmless}`);
    const response = await fetch(`${functions}/${demoProject}/${trigger.region}/${harmless}`);
    await response.arrayBuffer();
  } catch (error) {
    throw new ScriptError(`the functions do not respond: ${messageOf(error)}.`);
  }
}
