package org.nhipcau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/// Who gets in without a password: a browser on this machine, and nothing that only looks like one.
@RegisterTest
class DemonstrationSignInTest {

    @Autowired
    private SignIn signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private KeptForms kept;

    @Autowired
    private Cast cast;

    @BeforeEach
    void somebodyWhoDoesNotExist() {
        cast.write(() -> {
            if (accounts.demonstrationAccounts().isEmpty()) {
                accounts.giveRole(accounts.open("x@demonstration.example", "X", true), "auditor", Scope.ALL);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost:8080",
        "127.0.0.1, 127.0.0.1",
        "0:0:0:0:0:0:0:1, [::1]:8080",
        "::1, LOCALHOST",
        "127.8.9.10, localhost"
    })
    void a_browser_on_this_machine_is_offered_the_people(String address, String host) {
        assertThat(offered(request(address, host))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.5, localhost:8080",
        "10.0.0.1, 127.0.0.1",
        "128.0.0.1, localhost",
        "localhost.evil.example, localhost",
        "127.0.0.1, nhipcau.moh.example",
        "127.0.0.1, localhost.evil.example",
        "127.0.0.1, evil.example:8080",
        "127.0.0.1, 127.0.0.1.evil.example",
        "127.0.0.1, localhost@evil.example",
        "127.0.0.1, 'localhost, evil.example'"
    })
    void another_machine_or_another_name_is_not(String address, String host) {
        assertThat(offered(request(address, host))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via"})
    void what_was_passed_on_by_another_program_is_not_from_here(String header) {
        var request = request("127.0.0.1", "localhost:8080");
        request.addHeader(header, "127.0.0.1");

        assertThat(offered(request)).isFalse();
    }

    @Test
    void a_claim_to_be_local_does_not_make_it_so() {
        var request = request("192.0.2.1", "localhost:8080");
        request.addHeader("X-Forwarded-For", "127.0.0.1");

        assertThat(offered(request)).isFalse();
    }

    private boolean offered(MockHttpServletRequest request) {
        return !new DemonstrationSignIn(signIn, accounts, sessions, kept)
                .people(request)
                .isEmpty();
    }

    private static MockHttpServletRequest request(String address, String host) {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setRemoteAddr(address);
        request.addHeader("Host", host);
        return request;
    }
}
