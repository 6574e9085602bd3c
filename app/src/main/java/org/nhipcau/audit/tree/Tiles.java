package org.nhipcau.audit.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A tree kept in tiles of 256 hashes, as C2SP tlog-tiles has them: level 0 holds the leaves, each level above it the
/// roots of the full tiles
/// beneath. A tile once full never changes. Grown and read by one thread.
public final class Tiles implements MerkleTree.Nodes {

    /// How many hashes a full one holds.
    public static final int WIDTH = 256;

    private static final int HEIGHT = 8;

    /// Where tiles lie.
    @FunctionalInterface
    public interface Stored {

        /// The hashes of that tile one after the other; none when there is no such tile.
        byte[] read(int level, long number);
    }

    /// @param number counted from the left of its level, from 0
    public record Place(int level, long number) {}

    private final Stored stored;
    private final Map<Place, Growing> grown = new LinkedHashMap<>();
    private final Map<Place, byte[]> read = new HashMap<>();
    private long size;

    /// Of a log that has that many entries.
    public Tiles(Stored stored, long size) {
        this.stored = stored;
        this.size = size;
    }

    private static final class Growing {
        private final byte[] bytes = new byte[WIDTH * Hash.LENGTH];
        private int filled;
    }

    public long size() {
        return size;
    }

    public void add(Hash leaf) {
        add(0, size, leaf);
        size++;
    }

    private void add(int level, long number, Hash hash) {
        var place = new Place(level, number / WIDTH);
        var tile = grown.computeIfAbsent(place, this::begin);
        if (tile.filled != number % WIDTH * Hash.LENGTH) {
            throw new IllegalStateException("tile " + place + " holds " + tile.filled / Hash.LENGTH + " hashes, not "
                    + number % WIDTH + ": the stored log is not of the size it is said to be");
        }
        hash.writeTo(tile.bytes, tile.filled);
        tile.filled += Hash.LENGTH;
        if (tile.filled == tile.bytes.length) {
            add(level + 1, place.number(), at((level + 1) * HEIGHT, place.number()));
        }
    }

    private Growing begin(Place place) {
        var tile = new Growing();
        var before = stored.read(place.level(), place.number());
        System.arraycopy(before, 0, tile.bytes, 0, before.length);
        tile.filled = before.length;
        return tile;
    }

    /// What has to be stored since the last time it was asked, in the order it came.
    public Map<Place, byte[]> taken() {
        var taken = new LinkedHashMap<Place, byte[]>();
        grown.forEach((place, tile) -> taken.put(place, java.util.Arrays.copyOf(tile.bytes, tile.filled)));
        grown.values().removeIf(tile -> tile.filled == tile.bytes.length);
        return taken;
    }

    @Override
    public Hash at(int height, long number) {
        // A whole tile's root stands in the tile above it, once that is written; a smaller one is made of its hashes.
        var level = height / HEIGHT;
        var inside = height % HEIGHT;
        if (inside == 0 && level > 0) {
            return root(level - 1, number, 0, WIDTH);
        }
        var width = 1 << inside;
        var first = number * width;
        return root(level, first / WIDTH, (int) (first % WIDTH), width);
    }

    private Hash root(int level, long tile, int from, int width) {
        var place = new Place(level, tile);
        var growing = grown.get(place);
        var bytes = growing != null
                ? growing.bytes
                : read.computeIfAbsent(place, missing -> stored.read(missing.level(), missing.number()));
        var filled = growing != null ? growing.filled : bytes.length;
        if (filled < (from + width) * Hash.LENGTH) {
            throw new IllegalStateException("tile " + place + " is shorter than the log");
        }
        List<Hash> row = new ArrayList<>(width);
        for (var n = from; n < from + width; n++) {
            row.add(Hash.of(bytes, n * Hash.LENGTH, Hash.LENGTH));
        }
        return folded(row);
    }

    private static Hash folded(List<Hash> hashes) {
        var row = hashes;
        while (row.size() > 1) {
            var above = new ArrayList<Hash>(row.size() / 2);
            for (var n = 0; n < row.size(); n += 2) {
                above.add(Hash.ofNode(row.get(n), row.get(n + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }
}
