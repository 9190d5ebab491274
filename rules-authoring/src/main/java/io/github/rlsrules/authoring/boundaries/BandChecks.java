package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.authoring.cases.Band;
import io.github.rlsrules.runtime.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;

/**
 * Proves a band. No rule can tell two numbers apart between which no rule compares, so it is enough to try every number with
 * which some rule of the rulebook compares this fact, and one number in every gap.
 */
final class BandChecks {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Band band;
    private final Patients<?> patients;
    private final String unit;
    /** The patients to try: those that the host accepts. */
    private final TreeMap<BigDecimal, Facts> tried = new TreeMap<>();

    private BandChecks(Band band, List<LimitAsWritten> all, Patients<?> patients) {
        this.band = band;
        this.patients = patients;
        List<LimitAsWritten> same =
                all.stream().filter(c -> c.path().equals(band.fact())).toList();
        if (same.isEmpty()) {
            throw failure("no rule compares " + band.fact());
        }
        this.unit = same.get(0).unit().map(u -> " " + u).orElse("");
        GivenNumber patient = patients.given(band.topic(), band.facts(), band.asOf(), same.get(0))
                .orElseThrow(() -> failure("its patient must be given " + band.fact() + ", once; the value is varied"));
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        same.forEach(c -> numbers.add(Steps.exact(c.written().value())));
        tryAll(numbers, patient);
    }

    static List<DynamicTest> of(Band band, List<LimitAsWritten> all, Patients<?> patients) {
        try {
            return new BandChecks(band, all, patients).tests();
        } catch (AssertionError e) {
            return List.of(DynamicTest.dynamicTest("can be tried", () -> {
                throw e;
            }));
        }
    }

    private void tryAll(TreeSet<BigDecimal> numbers, GivenNumber patient) {
        for (BigDecimal number : numbers) {
            tryOut(number, patient);
            tryOneOf(Steps.of(number).stream().map(number::subtract).toList(), patient);
            tryOneOf(Steps.of(number).stream().map(number::add).toList(), patient);
            BigDecimal next = numbers.higher(number);
            if (next != null) {
                BigDecimal middle = number.add(next).divide(TWO);
                tryOneOf(List.of(middle, middle.setScale(0, RoundingMode.FLOOR)), patient);
            }
        }
        if (tried.isEmpty()) {
            throw failure("the host accepts none of the numbers " + numbers);
        }
    }

    /** The first that the host accepts. One that it never accepts is no patient's. */
    private void tryOneOf(List<BigDecimal> numbers, GivenNumber patient) {
        for (BigDecimal number : numbers) {
            if (tryOut(number, patient)) {
                return;
            }
        }
    }

    private boolean tryOut(BigDecimal number, GivenNumber patient) {
        Optional<Facts> facts = Boundary.accepted(() -> patient.with(number));
        facts.ifPresent(f -> tried.put(number, f));
        return facts.isPresent();
    }

    private List<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tried.forEach((number, facts) -> tests.add(
                DynamicTest.dynamicTest("at " + number.toPlainString() + unit, () -> requireOne(number, facts))));
        tests.add(DynamicTest.dynamicTest("each of them fires for some number", this::requireEach));
        return tests;
    }

    private void requireOne(BigDecimal number, Facts facts) {
        Set<String> firing = firing(facts);
        if (firing.size() != 1) {
            String what = firing.isEmpty() ? "a gap: none fires" : "an overlap: all of these fire: " + firing;
            throw failure(band.fact() + " = " + number.toPlainString() + unit + " is " + what);
        }
    }

    private void requireEach() {
        Set<String> never = new TreeSet<>(band.rules());
        tried.values().forEach(facts -> never.removeAll(firing(facts)));
        if (!never.isEmpty()) {
            throw failure("these fire for no number: " + never);
        }
    }

    private Set<String> firing(Facts facts) {
        return new TreeSet<>(patients.firing(facts, Set.copyOf(band.rules())));
    }

    private AssertionError failure(String message) {
        return new AssertionError(band.place() + ": " + message);
    }
}
