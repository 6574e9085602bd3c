package org.nhipcau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.forms.Problem;
import org.nhipcau.forms.Typed;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordsTest {

    private final Passwords passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bốn con cò trắng",
                "correct horse battery staple",
                "tram xanh qua cau go",
                "kx7#pQ2!vLm9",
                "mưa rào tháng bảy 2026"
            })
    void a_phrase_of_unrelated_words_is_welcome_without_capitals_digits_or_signs(String password) {
        assertThat(problem(password, password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Matkhau@123456",
                "mật khẩu 2026 !!!",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "qwertyuiop123456",
                "Nguyễn Văn An 1980",
                "nguyen.van.an@moh",
                "Boyte@VietNam2026",
                "admin-admin-admin"
            })
    void what_a_stranger_would_try_first_is_refused(String password) {
        assertThat(problem(password, password)).isEqualTo("signin.wrong.passwordObvious");
    }

    @Test
    void eleven_characters_are_too_few_and_twelve_are_enough() {
        assertThat(problem("cò trắng bay", "cò trắng bay")).isEmpty();
        assertThat(problem("cò trắng ba", "cò trắng ba")).isEqualTo("signin.wrong.passwordShort");
    }

    @Test
    void what_the_hash_would_not_read_is_refused_instead_of_cut() {
        var long72 = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba";

        assertThat(problem(long72, long72)).isEqualTo("signin.wrong.passwordLong");
    }

    @Test
    void both_fields_must_say_the_same() {
        var typed = typed("bốn con cò trắng", "bốn con cò đen");

        passwords.check(typed, "password", "again");

        assertThat(typed.problem("again")).isPresent();
    }

    @Test
    void a_telephone_that_composes_letters_differently_types_the_same_password() {
        var composed = "b\u1ed1n con c\u00f2 tr\u1eafng";
        var decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
        assertThat(passwords.matches(composed + "!", passwords.hash(composed))).isFalse();
    }

    private String problem(String password, String again) {
        var typed = typed(password, again);
        passwords.check(typed, "password", "again", "Nguyễn Văn An", "nguyen.van.an@moh.example");
        return typed.problem("password").map(Problem::message).orElse("");
    }

    private static Typed typed(String password, String again) {
        var request = new MockHttpServletRequest();
        request.setParameter("password", password);
        request.setParameter("again", again);
        return Typed.of(request);
    }
}
