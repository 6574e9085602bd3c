package org.nhipcau.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /// The entries and roots by which Certificate Transparency implementations check themselves.
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_those_that_certificate_transparency_knows() {
        var tiles = new Tiles((level, number) -> new byte[0], 0);
        ENTRIES.forEach(entry -> tiles.add(Hash.ofEntry(HexFormat.of().parseHex(entry))));

        assertThat(IntStream.rangeClosed(0, ENTRIES.size())
                        .mapToObj(size -> new MerkleTree(tiles).root(size).hex()))
                .isEqualTo(ROOTS);
    }

    @Test
    void every_entry_of_every_size_is_proved_and_no_other() {
        var leaves = leaves(45, 1);
        var tree = new MerkleTree(grown(leaves, new HashMap<>()));

        for (var size = 1; size <= leaves.size(); size++) {
            for (var entry = 0; entry < size; entry++) {
                var path = tree.inclusion(entry, size);
                var root = tree.root(size);
                assertThat(MerkleTree.includes(root, size, entry, leaves.get(entry), path))
                        .isTrue();
                assertThat(MerkleTree.includes(root, size, entry, leaves.get((entry + 1) % leaves.size()), path))
                        .isFalse();
                assertThat(size > 1 && MerkleTree.includes(root, size, (entry + 1) % size, leaves.get(entry), path))
                        .isFalse();
            }
        }
    }

    @Test
    void every_log_is_proved_to_begin_with_each_earlier_one_and_with_no_other() {
        var leaves = leaves(45, 2);
        var tree = new MerkleTree(grown(leaves, new HashMap<>()));
        var other = new MerkleTree(grown(leaves(45, 3), new HashMap<>()));

        for (var size = 1; size <= leaves.size(); size++) {
            for (var earlier = 1; earlier <= size; earlier++) {
                var proof = tree.consistency(earlier, size);
                assertThat(MerkleTree.continues(earlier, tree.root(earlier), size, tree.root(size), proof))
                        .isTrue();
                assertThat(MerkleTree.continues(earlier, other.root(earlier), size, tree.root(size), proof))
                        .isFalse();
                assertThat(MerkleTree.continues(earlier, tree.root(earlier), size, other.root(size), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void a_log_grown_in_many_steps_is_the_one_grown_at_once() {
        var leaves = leaves(70_000, 4);
        var atOnce = new MerkleTree(grown(leaves, new HashMap<>()));
        var stored = new HashMap<Tiles.Place, byte[]>();
        var random = new Random(5);

        var size = 0;
        while (size < leaves.size()) {
            var tiles = new Tiles(
                    (level, number) -> stored.getOrDefault(new Tiles.Place(level, number), new byte[0]), size);
            var next = Math.min(leaves.size(), size + 1 + random.nextInt(3_000));
            leaves.subList(size, next).forEach(tiles::add);
            stored.putAll(tiles.taken());
            size = next;
            assertThat(new MerkleTree(tiles).root(size)).isEqualTo(atOnce.root(size));
        }
        assertThat(stored.keySet()).contains(new Tiles.Place(2, 0));
    }

    @Test
    void a_store_that_lost_a_tile_is_not_grown_further() {
        var stored = new HashMap<Tiles.Place, byte[]>();
        grown(leaves(300, 6), stored);
        stored.remove(new Tiles.Place(0, 1));
        var tiles = new Tiles((level, number) -> stored.getOrDefault(new Tiles.Place(level, number), new byte[0]), 300);

        assertThatThrownBy(() -> tiles.add(Hash.ofNothing())).hasMessageContaining("not of the size");
    }

    private static Tiles grown(List<Hash> leaves, Map<Tiles.Place, byte[]> stored) {
        var tiles = new Tiles((level, number) -> stored.getOrDefault(new Tiles.Place(level, number), new byte[0]), 0);
        leaves.forEach(tiles::add);
        stored.putAll(tiles.taken());
        return new Tiles(
                (level, number) -> stored.getOrDefault(new Tiles.Place(level, number), new byte[0]), leaves.size());
    }

    private static List<Hash> leaves(int count, long seed) {
        var random = new Random(seed);
        var leaves = new ArrayList<Hash>();
        for (var n = 0; n < count; n++) {
            var entry = new byte[20];
            random.nextBytes(entry);
            leaves.add(Hash.ofEntry(entry));
        }
        return leaves;
    }
}
