package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.Monitoring;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Intake;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.RuleEngine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is needed and not given is asked for by its name, whichever door is used. */
class NamedArgumentsTest {
    private static final Facts FACTS = Facts.builder().build();
    private static final RlsPatient PATIENT = RlsPatient.builder().build();
    private static final Map<Class<?>, Object> VALUES = Map.of(
            LocalDate.class,
            LocalDate.of(2026, 11, 21),
            RlsPatient.class,
            PATIENT,
            Given.class,
            new Given<>(PATIENT, List.of()),
            Facts.class,
            FACTS,
            Intake.class,
            Intake.of(FACTS),
            Option.class,
            Option.WALKING,
            MedicineEntry.class,
            MedicineEntry.current("gabapentin"),
            Set.class,
            Set.of(KnownBy.PATIENT));

    /** A method of a host with all that it needs. */
    record Door(Object of, Method method) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    static Stream<Door> doors() {
        return Stream.of(
                        TheRules.RULES,
                        RuleEngine.of(TheRulebook.RULEBOOK, RlsOutcome.class),
                        PATIENT,
                        PlanStep.of(PlanStep.Code.values()[0]),
                        Monitoring.note(Monitoring.Code.values()[0]))
                .flatMap(of -> Arrays.stream(of.getClass().getMethods())
                        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
                        .filter(m -> Arrays.asList(m.getParameterTypes()).contains(LocalDate.class))
                        .map(m -> new Door(of, m)));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatIsNotGivenIsNamed(Door door) {
        Class<?>[] types = door.method().getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            Object[] arguments = Arrays.stream(types).map(VALUES::get).toArray();
            assertThat(arguments).doesNotContainNull();
            arguments[i] = null;
            String needed = types[i] == LocalDate.class
                    ? "the date of .* is needed"
                    : "(a patient is|facts are|an option is|a medicine is|who answers is) needed";
            assertThatNullPointerException()
                    .isThrownBy(() -> invoke(door, arguments))
                    .withMessageMatching(needed);
        }
    }

    @Test
    void theDoorsThatMatterAreAmongThem() {
        assertThat(doors().map(Door::toString))
                .contains("RlsRules.assess", "RuleEngine.assess", "RlsPatient.intake", "RlsPatient.toFacts");
    }

    private static void invoke(Door door, Object[] arguments) throws Throwable {
        try {
            door.method().invoke(door.of(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
