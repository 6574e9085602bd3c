package org.nhipcau.site;

import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/// What other rooms fill, found when it is first asked for, for they may themselves ask the site: Spring searches all
/// its beans each time it is asked, and a page asks for each of its figures.
final class Once<T> {

    private final SingletonSupplier<T> found;

    Once(Supplier<T> find) {
        this.found = SingletonSupplier.of(find);
    }

    T get() {
        return found.obtain();
    }
}
