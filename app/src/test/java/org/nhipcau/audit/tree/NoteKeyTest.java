package org.nhipcau.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

class NoteKeyTest {

    @Test
    void the_note_that_its_authors_give_as_the_example_is_accepted() {
        var key = NoteKey.read("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """;

        assertThat(key.hasSigned(note)).isTrue();
        assertThat(key.hasSigned(note.replace("cryptography", "bureaucracy"))).isFalse();
    }

    @Test
    void a_head_is_opened_by_its_own_key_alone() throws NoSuchAlgorithmException {
        var pair = pair();
        var key = NoteKey.of("nhipcau/test", pair.getPublic());
        var head = new Checkpoint("nhipcau/test", 12, Hash.ofNothing());

        var note = key.signed(head, pair.getPrivate());

        assertThat(NoteKey.read(key.text())).isEqualTo(key);
        assertThat(key.opened(note)).contains(head);
        assertThat(key.opened(note.replace("\n12\n", "\n13\n"))).isEmpty();
        assertThat(NoteKey.of("nhipcau/test", pair().getPublic()).opened(note)).isEmpty();
        assertThat(NoteKey.of("nhipcau/other", pair.getPublic()).opened(note)).isEmpty();
        assertThat(key.opened("no note")).isEmpty();
    }

    @Test
    void a_text_that_is_no_key_is_refused() {
        for (var text : new String[] {
            "", "a+b", "a+00000000+AAAA", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        }) {
            assertThatThrownBy(() -> NoteKey.read(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static KeyPair pair() throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }
}
