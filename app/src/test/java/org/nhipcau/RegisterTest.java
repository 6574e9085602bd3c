package org.nhipcau;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.nhipcau.signin.People;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// The whole product on a register of its own: one application for all test classes, a clone of the database for
/// each.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"nhipcau.demonstration=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestSetup.class, Cast.class, People.class, Furnishing.class, TestBrowser.class})
@ExtendWith(RegisterTest.FreshRegister.class)
public @interface RegisterTest {

    /// Clones the furnished register before a class. The application has started by then: it is what furnishes it.
    final class FreshRegister implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            TestRegister.instance().beforeFirstStart();
            SpringExtension.getApplicationContext(context);
            TestRegister.instance().furnished();
            TestRegister.instance().fresh();
            TestClock.setRight();
        }
    }
}
