import { describe, expect, test } from 'vitest';
import { mergeChunks, type Piece, type Visit } from './merge-chunks.ts';

function aPiece(name: string, over: Partial<Piece> = {}): Piece {
  return { name, size: 100, imports: [], isFixed: false, ...over };
}

function aVisit(...pieces: string[]): Visit {
  return { pieces, weight: 1 };
}

/** The files, each with its pieces in one word, in the order of the alphabet. */
function filesOf(pieces: readonly Piece[], visits: readonly Visit[], perFile: number): string[] {
  return mergeChunks(pieces, visits, perFile)
    .map((file) => file.toSorted().join(''))
    .toSorted();
}

describe('pieces become one file', () => {
  test('when every visit loads both', () => {
    const pieces = [aPiece('a'), aPiece('b')];
    expect(filesOf(pieces, [aVisit('a', 'b')], 1)).toEqual(['ab']);
  });

  test('when a request costs more than what a visit loads for nothing', () => {
    const pieces = [aPiece('a'), aPiece('b')];
    const visits = [aVisit('a', 'b'), aVisit('a')];
    expect(filesOf(pieces, visits, 99)).toEqual(['a', 'b']);
    expect(filesOf(pieces, visits, 101)).toEqual(['ab']);
  });

  test('by the weight of the visits', () => {
    const pieces = [aPiece('a'), aPiece('b')];
    const visits = [aVisit('a', 'b'), { ...aVisit('a'), weight: 3 }];
    expect(filesOf(pieces, visits, 299)).toEqual(['a', 'b']);
    expect(filesOf(pieces, visits, 301)).toEqual(['ab']);
  });

  test('the pair first that saves most', () => {
    const pieces = [aPiece('a'), aPiece('b', { size: 1000 }), aPiece('c')];
    const visits = [aVisit('a', 'b', 'c'), aVisit('a', 'c'), aVisit('b')];
    expect(filesOf(pieces, visits, 150)).toEqual(['ac', 'b']);
  });
});

describe('pieces stay files of their own', () => {
  test('when they are to', () => {
    const pieces = [aPiece('a', { isFixed: true }), aPiece('b')];
    expect(filesOf(pieces, [aVisit('a', 'b')], 1000)).toEqual(['a', 'b']);
  });

  test('when nothing is known to load them', () => {
    expect(filesOf([aPiece('a'), aPiece('b')], [], 1000)).toEqual(['a', 'b']);
  });

  test('when they need a third one between them', () => {
    const pieces = [
      aPiece('a', { imports: ['b'] }),
      aPiece('b', { imports: ['c'], isFixed: true }),
      aPiece('c'),
    ];
    expect(filesOf(pieces, [aVisit('a')], 1000)).toEqual(['a', 'b', 'c']);
  });

  test('when one of them has to wait for a fixed one, and the other has not', () => {
    const pieces = [
      aPiece('a', { imports: ['x'] }),
      aPiece('b'),
      aPiece('x', { size: 1, isFixed: true }),
    ];
    expect(filesOf(pieces, [aVisit('a', 'b')], 1000)).toEqual(['a', 'b', 'x']);
  });

  test('when whoever needs one would load what the other imports', () => {
    const pieces = [aPiece('a', { imports: ['x'] }), aPiece('b'), aPiece('x', { size: 5000 })];
    const visits = [aVisit('a', 'b'), aVisit('b')];
    expect(filesOf(pieces, visits, 1000)).toEqual(['ax', 'b']);
  });
});

test('what is imported indirectly is loaded, too', () => {
  const pieces = [aPiece('a', { imports: ['b'] }), aPiece('b', { imports: ['c'] }), aPiece('c')];
  expect(filesOf(pieces, [aVisit('a'), aVisit('b'), aVisit('b')], 40)).toEqual(['a', 'bc']);
});

test('a third piece sees the merged ones as one', () => {
  const pieces = ['a', 'b', 'c', 'd'].map((name) => aPiece(name));
  expect(filesOf(pieces, [aVisit('a', 'b', 'c', 'd')], 1)).toEqual(['abcd']);
});
