package org.nhipcau.signin;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.SearchKey;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What a password may be, and its hash. Length counts, and that it is not among the first a stranger would try; no
/// rule asks for a capital, a digit or a sign.
@Component
class Passwords {

    static final int SHORTEST = 12;

    /// bcrypt reads no further.
    static final int LONGEST_BYTES = 72;

    /// What must be left of a password once the words anybody would try are taken out.
    private static final int OWN_PART = 6;

    private static final int OWN_LETTERS = 4;

    private static final List<String> OBVIOUS = Stream.of(
                    ("password passwort matkhau mat khau admin administrator quantri quan tri nhipcau boyte vietnam viet nam"
                                    + " hanoi saigon hochiminh moh welcome xinchao letmein iloveyou anhyeuem emyeuanh"
                                    + " qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm zxcvbn azerty 1q2w3e4r5t 1q2w3e4r"
                                    + " 01234567890 12345678901234567890 0987654321 123456789 12345678 1234567 123456 12345"
                                    + " 1234 4321 abcdefghijklmnopqrstuvwxyz abcdefgh abcdef abcd abc123 abc secret changeme"
                                    + " monkey dragon football sunshine princess master login user test guest computer"
                                    + " internet hoptac hopquocte suckhoe yte tochuc donvi taikhoan")
                            .split(" "))
            .filter(word -> word.length() > 2)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /// Says at the field what is wrong with a new password.
    ///
    /// @param own words about the account, such as its name and e-mail address
    void check(Typed typed, String field, String again, String... own) {
        var password = typed.raw(field);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            typed.wrong(field, "signin.wrong.passwordShort", SHORTEST);
        } else if (composed(password).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            typed.wrong(field, "signin.wrong.passwordLong", LONGEST_BYTES);
        } else if (isObvious(password, own)) {
            typed.wrong(field, "signin.wrong.passwordObvious");
        } else if (!password.equals(typed.raw(again))) {
            typed.wrong(again, "signin.wrong.passwordAgain");
        }
    }

    static boolean isObvious(String password, String... own) {
        var left = SearchKey.of(password).replace(" ", "");
        var words = Stream.concat(
                        Arrays.stream(own)
                                .map(SearchKey::of)
                                .flatMap(key ->
                                        Stream.concat(Stream.of(key.replace(" ", "")), Stream.of(key.split(" ")))),
                        OBVIOUS.stream())
                .filter(word -> word.length() > 2)
                .toList();
        for (var word : words) {
            left = left.replace(word, "");
        }
        left = left.replaceAll("(19|20)\\d{2}", "");
        return left.length() < OWN_PART || left.chars().distinct().count() < OWN_LETTERS;
    }

    String hash(String password) {
        return encoder.encode(composed(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(composed(password), hash);
    }

    /// Telephones and computers compose Vietnamese letters differently; it is the same password.
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
