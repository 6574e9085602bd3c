package org.nhipcau.audit.tree;

import java.util.ArrayList;
import java.util.List;

/// The Merkle tree of a log, as RFC 9162 2.1 defines it: its root at any size it ever had, and proofs that an entry is
/// in it or that a
/// longer log begins with a shorter one.
///
/// @param nodes where its inner hashes are found
public record MerkleTree(Nodes nodes) {

    /// Roots of whole subtrees.
    @FunctionalInterface
    public interface Nodes {

        /// @param height of the subtree: it has 2 to the power of that many leaves
        /// @param number counted from the left among subtrees of that height, from 0
        Hash at(int height, long number);
    }

    /// The root of the first `size` entries (MTH, RFC 9162 2.1.1).
    public Hash root(long size) {
        return size == 0 ? Hash.ofNothing() : range(0, size);
    }

    /// Hashes that lead from the entry to the root of that size (PATH, RFC 9162 2.1.3.1).
    ///
    /// @throws IllegalArgumentException when a log of that size has no such entry
    public List<Hash> inclusion(long entry, long size) {
        if (entry < 0 || entry >= size) {
            throw new IllegalArgumentException("no entry " + entry + " in a log of " + size);
        }
        var path = new ArrayList<Hash>();
        path(entry, 0, size, path);
        return path;
    }

    private void path(long entry, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (entry < middle) {
            path(entry, from, middle, path);
            path.add(range(middle, to));
        } else {
            path(entry, middle, to, path);
            path.add(range(from, middle));
        }
    }

    /// Hashes that show that the log of `size` entries begins with that of `earlier` (PROOF, RFC 9162 2.1.4.1).
    ///
    /// @throws IllegalArgumentException when the sizes are not 0 < earlier <= size
    public List<Hash> consistency(long earlier, long size) {
        if (earlier <= 0 || earlier > size) {
            throw new IllegalArgumentException("no log of " + size + " begins with " + earlier + " entries");
        }
        var proof = new ArrayList<Hash>();
        subproof(earlier, 0, size, true, proof);
        return proof;
    }

    private void subproof(long earlier, long from, long to, boolean whole, List<Hash> proof) {
        var size = to - from;
        if (earlier == size) {
            if (!whole) {
                proof.add(range(from, to));
            }
            return;
        }
        var split = split(size);
        if (earlier <= split) {
            subproof(earlier, from, from + split, whole, proof);
            proof.add(range(from + split, to));
        } else {
            subproof(earlier - split, from + split, to, false, proof);
            proof.add(range(from, from + split));
        }
    }

    private Hash range(long from, long to) {
        var size = to - from;
        if (Long.bitCount(size) == 1) {
            return nodes.at(Long.numberOfTrailingZeros(size), from / size);
        }
        var middle = from + split(size);
        return Hash.ofNode(range(from, middle), range(middle, to));
    }

    /// The largest power of two smaller than it.
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /// Whether the path leads from the entry to the root (RFC 9162 2.1.3.2).
    public static boolean includes(Hash root, long size, long entry, Hash leaf, List<Hash> path) {
        if (entry < 0 || entry >= size) {
            return false;
        }
        var place = entry;
        var last = size - 1;
        var hash = leaf;
        for (var step : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Hash.ofNode(step, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, step);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether the proof shows that the longer log begins with the shorter (RFC 9162 2.1.4.2).
    public static boolean continues(long earlier, Hash before, long size, Hash after, List<Hash> proof) {
        if (earlier <= 0 || earlier > size) {
            return false;
        }
        if (earlier == size) {
            return proof.isEmpty() && before.equals(after);
        }
        var steps = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) {
            steps.addFirst(before);
        }
        if (steps.isEmpty()) {
            return false;
        }
        var place = earlier - 1;
        var last = size - 1;
        while ((place & 1) == 1) {
            place >>= 1;
            last >>= 1;
        }
        var first = steps.getFirst();
        var second = steps.getFirst();
        for (var step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                first = Hash.ofNode(step, first);
                second = Hash.ofNode(step, second);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hash.ofNode(second, step);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(before) && second.equals(after);
    }
}
