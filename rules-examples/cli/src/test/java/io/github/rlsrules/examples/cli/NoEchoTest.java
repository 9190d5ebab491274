package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.Detail;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.json.ReceiptReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a host writes into any field that takes a text is told by no {@code toString()}, exception or log. */
class NoEchoTest {
    private static final String CANARY = "CANARY7";
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final RlsRules RULES = RlsRules.standard();
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    private static final String FACTS = """
            {"id": "CANARY7", "CANARY7": {"CANARY7": "CANARY7"},
             "person": {"sex": "CANARY7", "CANARY7": 1}, "legSymptoms": {"urgeToMove": "CANARY7"},
             "labResults": [{"analyte": "FERRITIN", "value": 12, "unit": "CANARY7", "date": "2026-11-01"},
                            {"analyte": "CANARY7", "value": "CANARY7", "unit": "ug/L", "date": "CANARY7", "CANARY7": []},
                            {"analyte": "HAEMOGLOBIN", "value": 75, "unit": "g/L", "date": "2026-11-01"}],
             "measurements": [{"measure": "AGE", "value": 70, "unit": "CANARY7"}, {"measure": "CANARY7"}],
             "medicines": {"complete": "YES", "CANARY7": "CANARY7", "items": [
                {"name": "CANARY7", "use": "CURRENT"}, {"name": "pramipexole CANARY7", "use": "CURRENT", "CANARY7": 1},
                {"atcCode": "CANARY7", "use": "CANARY7"}, {"rxNormCode": "CANARY7"}, {"name": "CANARY7", "dailyDose": -1}]},
             "impulseControl": {"gambling": "YES"}, "warningSigns": {"confusion": "YES"}}
            """;

    private static Given<RlsPatient> given() {
        return READER.given(FACTS.getBytes(StandardCharsets.UTF_8));
    }

    /** What prints it, of all that can be reached through public methods. */
    private static Set<String> printing(Object start) {
        Set<String> printing = new TreeSet<>();
        visit(start, Collections.newSetFromMap(new IdentityHashMap<>()), printing, 0);
        return printing;
    }

    private static void visit(Object object, Set<Object> seen, Set<String> printing, int depth) {
        if (object == null || depth > 9 || object instanceof String || object instanceof Enum || !seen.add(object)) {
            return;
        }
        if (object instanceof Collection<?> all) {
            all.stream().limit(40).forEach(one -> visit(one, seen, printing, depth + 1));
        } else if (object instanceof Map<?, ?> map) {
            map.values().stream().limit(40).forEach(one -> visit(one, seen, printing, depth + 1));
        } else if (object instanceof Optional<?> one) {
            one.ifPresent(it -> visit(it, seen, printing, depth + 1));
        } else if (object.getClass().getName().startsWith("io.github.rlsrules")) {
            if (object.toString().contains(CANARY)) {
                printing.add(object.getClass().getName());
            }
            for (Method method : object.getClass().getMethods()) {
                if (method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                    visit(call(object, method), seen, printing, depth + 1);
                }
            }
        }
    }

    /** What it returns, or throws. */
    private static Object call(Object of, Method method) {
        try {
            return method.invoke(of);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingThatComesOfItPrintsIt() {
        Given<RlsPatient> given = given();
        Assessment<RlsOutcome> assessment = RULES.assess(given, AS_OF);
        assertThat(given.problems()).hasSizeGreaterThan(8);
        assertThat(assessment.notAssessed()).extracting(n -> n.called()).contains(CANARY);
        assertThat(printing(given)).isEmpty();
        assertThat(printing(given.patient().intake(AS_OF))).isEmpty();
        assertThat(printing(assessment)).isEmpty();
        for (Detail detail : Detail.values()) {
            assertThat(printing(AssessmentDocument.of(assessment, RULES.rulebook(), Locale.ENGLISH, detail)))
                    .isEmpty();
        }
        assertThat(printing(MedicineRegister.standard().recognise(CANARY))).isEmpty();
    }

    @Test
    void noScreenOfAnInterviewPrintsTheMedicineThatItAsksAbout() {
        RlsPatient patient = RlsPatient.builder()
                .build()
                .with("measurements[AGE]", "50")
                .with("priorCare.diagnosedBy", "CLINICIAN")
                .with("medicines.items", "pramipexole " + CANARY);
        boolean isAskedAbout = false;
        Optional<Screen> screen = RULES.interview(patient, AS_OF).next();
        while (screen.isPresent()) {
            assertThat(printing(screen)).isEmpty();
            for (ScreenItem item : screen.get().items()) {
                isAskedAbout |= item.about().contains(CANARY);
                patient = screen.get().isTicked() ? patient.with(item.fact(), "NO") : patient.notKnown(item.fact());
            }
            screen = isAskedAbout
                    ? Optional.empty()
                    : RULES.interview(patient, AS_OF).next();
        }
        assertThat(isAskedAbout).isTrue();
    }

    @Test
    void answersThatContradictEachOtherAreToldAndNotPrinted() {
        RlsPatient patient =
                RlsPatient.builder().build().with("person.sex", "MALE").with("person.pregnancy", "YES");
        assertThat(RULES.assess(patient, AS_OF).setAside()).singleElement().satisfies(problem -> {
            assertThat(problem.told()).isEqualTo("person.pregnancy: is YES, and sex is MALE");
            assertThat(problem).hasToString("person.pregnancy: another answer contradicts it");
        });
        assertThat(catchThrowable(() -> RULES.strict().assess(patient, AS_OF)))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageNotContaining("MALE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CANARY7",
                "{\"CANARY7\": 1}",
                "{\"rulebook\": \"CANARY7\", \"switchedOff\": [], \"reviews\": {}, \"asOf\": \"2026-11-21\","
                        + " \"complete\": true, \"setAside\": 0, \"facts\": \"\", \"findings\": \"\"}",
                "{\"rulebook\": {}, \"switchedOff\": [], \"reviews\": {}, \"asOf\": \"CANARY7\","
                        + " \"complete\": true, \"setAside\": 0, \"facts\": \"\", \"findings\": \"\"}"
            })
    void whatIsTakenForAReceiptIsNotRepeated(String json) {
        StringWriter trace = new StringWriter();
        catchThrowable(() -> ReceiptReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("this is no receipt").doesNotContain(CANARY);
    }

    @Test
    void noExceptionTellsIt() {
        for (Throwable thrown : new Throwable[] {
            catchThrowable(() -> READER.read(FACTS.getBytes(StandardCharsets.UTF_8))),
            catchThrowable(() -> RULES.strict().assess(given(), AS_OF)),
            catchThrowable(() -> READER.read("{\"CANARY7".getBytes(StandardCharsets.UTF_8))),
            catchThrowable(() -> READER.read("[\"CANARY7\"]".getBytes(StandardCharsets.UTF_8)))
        }) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).isNotEmpty().doesNotContain(CANARY);
        }
    }

    @Test
    void nothingIsLogged() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PrintStream to = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            RULES.crossChecked(1).assess(given(), AS_OF);
        } catch (RulebookException e) {
            assertThat(e.getMessage()).doesNotContain(CANARY);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }

    /** The one thing that shows it is what asks the reader to look at it, and there it stands in quotation marks. */
    @Test
    void aLetterShowsItOnlyInQuotationMarks() {
        Assessment<RlsOutcome> assessment = RULES.assess(given(), AS_OF);
        String letter = new LongLetter(assessment, RULES.rulebook().texts(Locale.ENGLISH), Audience.PATIENT)
                .toString()
                .replaceAll("\\s+", " ");
        assertThat(letter.replaceAll("“[^”]*”", "")).doesNotContain(CANARY);
        assertThat(letter).contains("“" + CANARY + "”");
    }
}
