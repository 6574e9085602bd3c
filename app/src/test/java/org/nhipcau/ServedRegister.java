package org.nhipcau;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// The whole product behind a real port of loopback, with its demonstration, on a register of its own: for browsers
/// and for whoever speaks HTTP badly.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nhipcau.demonstration=true", "server.address=127.0.0.1"})
@Import({TestSetup.class, Cast.class, Furnishing.class})
@ExtendWith(ServedRegister.FreshRegister.class)
public @interface ServedRegister {

    /// The register first: the application furnishes the one it finds when it starts.
    final class FreshRegister implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            TestRegister.instance().fresh();
            SpringExtension.getApplicationContext(context)
                    .getBean(Install.class)
                    .afterSingletonsInstantiated();
        }
    }
}
