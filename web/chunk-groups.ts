/**
 * Decides which modules share a file, based on the chunks into which the bundler splits the app by
 * default.
 */
import type { Rolldown } from 'vite';
import { mergeChunks, type Piece, type Visit } from './merge-chunks.ts';

type Chunk = Pick<
  Rolldown.OutputChunk,
  'fileName' | 'code' | 'facadeModuleId' | 'isEntry' | 'moduleIds' | 'imports' | 'dynamicImports'
>;

const isPage = ({ facadeModuleId }: Chunk) => facadeModuleId?.endsWith('-page.tsx') === true;
/** The app itself, which the entry loads after the texts. */
const isApp = ({ facadeModuleId }: Chunk) => facadeModuleId?.endsWith('/src/start.tsx') === true;
/** A group of texts in one language. */
const isTexts = ({ facadeModuleId }: Chunk) =>
  /\/domain\/src\/texts\/[a-z]{2}\/[a-z]+\.ts$/.test(facadeModuleId ?? '');
const isMenu = ({ facadeModuleId }: Chunk) => facadeModuleId?.endsWith('/menu-page.tsx') === true;

/**
 * The cost of a request, as characters of script that could be loaded in the same time: a round
 * trip on a mobile network, the headers, linking the module, and compression that starts with an
 * empty dictionary.
 */
const perFile = 4500;
/** Above this many characters, a piece is a separate file. */
const large = 40_000;

/** Large, and unchanged from release to release, as long as its imports are, too. */
const isLargePackage = ({ code, moduleIds }: Chunk) =>
  code.length > large && moduleIds.every((id) => id.includes('/node_modules/'));

/** The group name of each module that is in a group. */
export function groupsOf(chunks: readonly Chunk[]): Map<string, string> {
  const graph = new ChunkGraph(chunks);
  const groups = new Map<string, string>();
  const put = (chunk: Chunk, group: string) => {
    const isOwnFile = chunk.isEntry || isPage(chunk) || isApp(chunk);
    for (const id of chunk.moduleIds) {
      if (!isOwnFile || id !== chunk.facadeModuleId) groups.set(id, group);
    }
  };
  const first = graph.loadedWith(
    chunks.filter((chunk) => chunk.isEntry || isApp(chunk) || isMenu(chunk)),
  );
  // The entry must not run any code that uses texts before they are there.
  const entry = graph.loadedWith(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of first) put(chunk, entry.has(chunk) ? 'entry' : 'first-load');

  // A file's name depends on its content, including the names of its imports, and caches identify
  // it by that name.
  const lasting = graph.loadedWith(chunks.filter(isLargePackage));
  const pieces = chunks
    .filter((chunk) => !first.has(chunk) && !isTexts(chunk))
    .map((chunk) => pieceOf(chunk, lasting.has(chunk)));
  const merged = mergeChunks(pieces, visitsOf(graph), perFile);
  for (const [index, files] of merged.entries()) {
    for (const chunk of graph.chunksOf(files)) if (!isPage(chunk)) put(chunk, `group-${index}`);
  }
  return groups;
}

function pieceOf(chunk: Chunk, isLasting: boolean): Piece {
  const { fileName, code, imports } = chunk;
  const isFixed = isPage(chunk) || isLasting || code.length > large;
  return { name: fileName, size: code.length, imports, isFixed };
}

/**
 * What is loaded for each page: before it paints, which counts most; soon after, what the page and
 * the shell may import dynamically; and what those imports may import dynamically in turn.
 */
function visitsOf(graph: ChunkGraph): Visit[] {
  const files = (...chunks: Iterable<Chunk>[]) =>
    chunks.flatMap((some) => Array.from(some, ({ fileName }) => fileName));
  const entries = graph.chunks.filter((chunk) => chunk.isEntry || isApp(chunk));
  return graph.chunks.filter(isPage).flatMap((page) => {
    const first = graph.loadedWith([page, ...entries]);
    const soon = graph.askedForBy(first);
    const later = graph.askedForBy(graph.loadedWith(soon));
    return [
      { pieces: files(first), weight: 3 },
      { pieces: files(first, soon), weight: 1 },
      { pieces: files(first, soon, later), weight: 1 },
    ];
  });
}

class ChunkGraph {
  readonly chunks: readonly Chunk[];
  readonly #byFile: ReadonlyMap<string, Chunk>;

  constructor(chunks: readonly Chunk[]) {
    this.chunks = chunks;
    this.#byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  }

  chunksOf(files: readonly string[]): Chunk[] {
    return files.flatMap((file) => this.#byFile.get(file) ?? []);
  }

  /** These chunks and all their static imports. */
  loadedWith(chunks: Iterable<Chunk>): Set<Chunk> {
    const found = new Set(chunks);
    for (const { imports } of found) for (const chunk of this.chunksOf(imports)) found.add(chunk);
    return found;
  }

  /** The dynamic imports of these chunks, except pages. */
  askedForBy(chunks: Iterable<Chunk>): Set<Chunk> {
    const asked = Array.from(chunks, ({ dynamicImports }) => this.chunksOf(dynamicImports));
    return new Set(asked.flat().filter((chunk) => !isPage(chunk)));
  }
}
