package org.nhipcau.audit;

import java.util.BitSet;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.MerkleTree;

/// All leaves of a log in memory, found by their hash: 60 bytes each.
final class LeafIndex {

    private final byte[][] levels;
    private final int size;
    private final int[] slots;
    private final BitSet seen;

    /// @param leaves one after the other
    /// @throws IllegalArgumentException when there are more than an array of this machine holds (67 million)
    LeafIndex(byte[] leaves) {
        this.size = leaves.length / Hash.LENGTH;
        this.levels = new byte[Math.max(1, 33 - Integer.numberOfLeadingZeros(Math.max(1, size)))][];
        this.levels[0] = leaves;
        this.slots = new int[Integer.highestOneBit(Math.max(16, size)) * 4];
        this.seen = new BitSet(size);
        for (var leaf = 0; leaf < size; leaf++) {
            var slot = slot(Hash.of(leaves, leaf * Hash.LENGTH, Hash.LENGTH).chance());
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = leaf + 1;
        }
    }

    private int slot(long chance) {
        return (int) (chance & slots.length - 1);
    }

    int size() {
        return size;
    }

    /// Where it stands in the log, or -1.
    int find(Hash leaf) {
        var slot = slot(leaf.chance());
        while (slots[slot] != 0) {
            var found = slots[slot] - 1;
            if (leaf.isAt(levels[0], found * Hash.LENGTH)) {
                return found;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    Hash at(int leaf) {
        return Hash.of(levels[0], leaf * Hash.LENGTH, Hash.LENGTH);
    }

    void see(int leaf) {
        seen.set(leaf);
    }

    boolean hasSeen(int leaf) {
        return seen.get(leaf);
    }

    /// Its tree, made of the leaves alone.
    MerkleTree tree() {
        return new MerkleTree((height, number) -> {
            for (var level = 1; level <= height; level++) {
                if (levels[level] == null) {
                    levels[level] = above(levels[level - 1]);
                }
            }
            return Hash.of(levels[height], Math.toIntExact(number * Hash.LENGTH), Hash.LENGTH);
        });
    }

    private static byte[] above(byte[] row) {
        var above = new byte[row.length / Hash.LENGTH / 2 * Hash.LENGTH];
        for (var n = 0; n < above.length / Hash.LENGTH; n++) {
            Hash.ofNode(
                            Hash.of(row, 2 * n * Hash.LENGTH, Hash.LENGTH),
                            Hash.of(row, (2 * n + 1) * Hash.LENGTH, Hash.LENGTH))
                    .writeTo(above, n * Hash.LENGTH);
        }
        return above;
    }
}
