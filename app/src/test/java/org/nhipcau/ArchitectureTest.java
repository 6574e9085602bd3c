package org.nhipcau;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(NhipCau.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.nhipcau");

    /// Words that end in one of the banned endings and are the domain's own.
    private static final List<String> DOMAIN_WORDS = List.of();

    @Test
    void rooms_know_only_the_rooms_they_declare() {
        ROOMS.verify();
    }

    @Test
    void every_room_declares_its_arrows_and_has_no_nulls() {
        var rooms = ROOMS.stream().toList();

        assertThat(rooms).hasSizeGreaterThan(4);
        assertThat(rooms).allSatisfy(room -> {
            var description = CLASSES.get(room.getBasePackage().getName() + ".package-info");
            assertThat(description.isAnnotatedWith(org.springframework.modulith.ApplicationModule.class))
                    .as("%s declares its arrows", room)
                    .isTrue();
            assertThat(description.isAnnotatedWith(NullMarked.class))
                    .as("%s is null-marked", room)
                    .isTrue();
        });
    }

    @Test
    void tables_are_known_to_their_room_and_the_rooms_nested_in_it_alone() {
        var tables = Pattern.compile("(org\\.nhipcau\\.\\w+)\\.db");
        classes()
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("know no tables of another room") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        for (var dependency : type.getDirectDependenciesFromSelf()) {
                            var owner =
                                    tables.matcher(dependency.getTargetClass().getPackageName());
                            if (owner.matches() && !(type.getPackageName() + ".").startsWith(owner.group(1) + ".")) {
                                events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                        type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        classes()
                .that()
                .resideOutsideOfPackages("..db..", "..facts..")
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("not end in a word that says nothing") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        var empty = type.getSimpleName()
                                        .matches(".*(Impl|Manager|Utils?|Helper|Common|Base|Dto|Entity|Service)")
                                && !DOMAIN_WORDS.contains(type.getSimpleName());
                        if (empty) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(type, type.getName()));
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void time_comes_from_a_clock_that_was_handed_in() {
        noClasses()
                .that()
                .resideInAPackage("org.nhipcau..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void shared_holds_at_most_twenty_types_and_no_beans() {
        var shared = CLASSES
                .that(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("org.nhipcau.shared"))
                .stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();

        assertThat(shared).hasSizeBetween(5, 20);
        assertThat(shared).noneMatch(type -> type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class));
    }

    @Test
    void no_file_of_ours_passes_four_hundred_lines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).hasSizeGreaterThan(20);
            assertThat(sources)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(400));
        }
    }
}
