package io.github.rlsrules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.ForTools;
import io.github.rlsrules.runtime.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Arrows point one way; the engine stays behind the door; no clock is read. */
class ArchitectureTest {
    private static final String CORE = "io.github.rlsrules";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);
    private static final JavaClasses PRODUCT = ALL.that(not(generatedFromRules()));

    private static DescribedPredicate<JavaClass> generatedFromRules() {
        return resideInAPackage(CORE + ".rulebook..");
    }

    @Test
    void theRuntimeKnowsNoDiseaseAndNoJson() {
        noClasses()
                .that()
                .resideInAPackage(CORE + ".runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        CORE,
                        CORE + ".facts..",
                        CORE + ".outcomes..",
                        CORE + ".json..",
                        CORE + ".authoring..",
                        "com.fasterxml..")
                .check(ALL);
    }

    @Test
    void theCoreKnowsNeitherJsonNorTheAuthorsKit() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE, CORE + ".facts..", CORE + ".outcomes..", CORE + ".rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CORE + ".json..", CORE + ".authoring..", "com.fasterxml..")
                .check(ALL);
    }

    @Test
    void factsDoNotKnowWhatIsConcluded() {
        noClasses()
                .that()
                .resideInAPackage(CORE + ".facts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CORE, CORE + ".outcomes..", CORE + ".rulebook..")
                .check(ALL);
    }

    /** A builder that the generator made prints each of its values; the build takes that method away. */
    @Test
    void noBuilderOfFactsPrintsThePatient() {
        noMethods()
                .that()
                .haveName("toString")
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Builder")
                .check(ALL);
    }

    @Test
    void noEngineTypeIsVisibleToAHost() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CORE, CORE + ".facts..", CORE + ".outcomes..", CORE + ".runtime..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should(haveNoEngineTypeInTheirSignature())
                .check(PRODUCT);
    }

    private static ArchCondition<JavaMethod> haveNoEngineTypeInTheirSignature() {
        return new ArchCondition<>("have no type of the rule engine in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> type.getPackageName().startsWith("org.drools")
                                || type.getPackageName().startsWith("org.kie"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    @Test
    void noClockIsRead() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        CORE, CORE + ".facts..", CORE + ".outcomes..", CORE + ".runtime..", CORE + ".json..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(ALL);
    }

    /** What is on the class path is read through class loaders; all else is the host's to open. */
    @Test
    void noFileNoConnectionAndNoOtherProgramIsOpened() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        CORE,
                        CORE + ".facts..",
                        CORE + ".outcomes..",
                        CORE + ".runtime..",
                        CORE + ".json..",
                        CORE + ".drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccess).*|java\\.lang\\.(Process.*|Runtime)")
                .check(ALL);
    }

    @Test
    void factsAreImmutableRecords() {
        classes()
                .that()
                .areAnnotatedWith(Fact.class)
                .should()
                .beRecords()
                .andShould()
                .bePublic()
                .check(ALL);
    }

    @Test
    void outcomesAreRecordsUnderOneSealedInterface() {
        classes()
                .that()
                .areAssignableTo(Outcome.class)
                .and()
                .resideInAPackage(CORE + ".outcomes..")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(ALL);
    }

    @Test
    void noHostTouchesWhatIsForTools() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE, CORE + ".facts..", CORE + ".outcomes..", CORE + ".json..")
                .and()
                .haveNameNotMatching(".*\\.FactReaders(\\$.*)?") // written by a tool
                .should()
                .dependOnClassesThat(areForTools())
                .check(ALL);
    }

    /** Examples are compiled after this module, so their sources are read. */
    @Test
    void noExampleTouchesWhatIsForTools() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../rules-examples"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main"))
                    .toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readString(source).lines())
                        .as(source.toString())
                        .noneMatch(line -> namesForTools().anyMatch(name -> line.matches(".*\\b" + name + "\\b.*")));
            }
        }
    }

    @Test
    void theMapOfTheRuntimeNamesWhatIsForTools() throws IOException {
        String map = Files.readString(
                Path.of("../rules-runtime/src/main/java/io/github/rlsrules/runtime/package-info.java"));
        String forTools = map.substring(map.indexOf("For tools}"), map.indexOf("</ul>"));
        assertThat(namesForTools())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(forTools).contains("." + name + "}"));
    }

    private static Stream<String> namesForTools() {
        return ALL.stream().filter(type -> type.isAnnotatedWith(ForTools.class)).map(JavaClass::getSimpleName);
    }

    private static DescribedPredicate<JavaClass> areForTools() {
        return DescribedPredicate.describe(
                "are for tools", type -> outermost(type).isAnnotatedWith(ForTools.class));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    @Test
    void whatIsPublicIsMeantForHosts() {
        classes()
                .that()
                .resideInAPackage(CORE + ".runtime..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beInterfaces()
                .orShould()
                .beEnums()
                .check(PRODUCT);
    }
}
