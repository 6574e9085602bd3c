package org.nhipcau.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {

    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final Turns turns = new Turns();

    @Test
    void slow_pages_delay_another_and_never_stop_it() throws Exception {
        var slow = new CountDownLatch(1);
        var begun = new CountDownLatch(AT_ONCE);
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < AT_ONCE; n++) {
                browsers.submit(() -> ask("/slow", (request, response) -> {
                    begun.countDown();
                    await(slow);
                }));
            }
            begun.await();
            assertThat(browsers.submit(() -> ask("/other", (request, response) -> {}))
                            .get(30, TimeUnit.SECONDS))
                    .isTrue();
            slow.countDown();
        }
    }

    @Test
    void a_turn_ends_with_its_page_also_when_the_page_fails() throws Exception {
        for (var n = 0; n < 3 * AT_ONCE; n++) {
            try {
                ask("/broken", (request, response) -> {
                    throw new IllegalStateException("broken");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("broken");
            }
        }
        assertThat(turns.free()).isEqualTo(AT_ONCE);
    }

    @Test
    void a_page_takes_a_turn_and_a_workbook_or_what_is_sent_takes_none() throws Exception {
        var free = new ArrayList<Integer>();
        FilterChain noting = (request, response) -> free.add(turns.free());

        ask("/page", noting);
        ask("/projects.xlsx", noting);
        ask("/assets/x/nhipcau.css", noting);
        turns.doFilter(new MockHttpServletRequest("POST", "/iati"), new MockHttpServletResponse(), noting);

        assertThat(free).containsExactly(AT_ONCE - 1, AT_ONCE, AT_ONCE, AT_ONCE);
    }

    private boolean ask(String path, FilterChain page) throws Exception {
        turns.doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), page);
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
