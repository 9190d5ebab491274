package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.authoring.boundaries.Boundary.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;

/** What is checked at one number that a rule compares with. */
final class BoundaryChecks {
    private static final String NO_UNIT = "no-such-unit";
    /** Far beyond any quantity of a patient, in any unit. */
    private static final BigDecimal ABSURD = BigDecimal.TEN.pow(12);

    private final LimitAsWritten comparison;
    private final Patients<?> patients;
    private final List<DynamicTest> tests = new ArrayList<>();

    private BoundaryChecks(LimitAsWritten comparison, Patients<?> patients) {
        this.comparison = comparison;
        this.patients = patients;
    }

    static List<DynamicTest> of(LimitAsWritten comparison, Optional<Boundary> boundary, Patients<?> patients) {
        BoundaryChecks checks = new BoundaryChecks(comparison, patients);
        boundary.ifPresentOrElse(checks::add, checks::addMissingCase);
        return checks.tests;
    }

    private void addMissingCase() {
        add("some case is decided by it", () -> {
            throw failure("no case shows what " + comparison.written() + " decides; it needs one in which "
                    + comparison.path() + " is given once, and which the rule fires for if only this number changes");
        });
    }

    private void add(Boundary boundary) {
        Varied patient = boundary.patient();
        for (BigDecimal value : boundary.values()) {
            boolean fires = comparison.fires(value.doubleValue());
            add(show(value) + (fires ? " fires" : " does not fire"), () -> {
                if (patients.fires(comparison.rule().id(), patient.with(value)) != fires
                        && !isElsewhere(patient, value)) {
                    throw failure("with " + comparison.path() + " = " + show(value) + " it "
                            + (fires ? "does not fire" : "fires") + ", but it says " + comparison.text() + of(patient));
                }
            });
        }
        if (!comparison.negated()) {
            add("missing does not fire", () -> {
                if (boundary.firesWithout(patients) && !comparison.isAlternative()) {
                    throw failure("it fires without " + comparison.path() + of(patient));
                }
            });
        }
        if (patient instanceof GivenNumber given) {
            addRefusals(given);
        }
    }

    private void addRefusals(GivenNumber given) {
        if (given.unit().isPresent()) {
            addRefusal("a unit that does not exist", given.field("unit"), () -> given.withUnit(NO_UNIT));
        }
        String number = given.field(given.component());
        addRefusal("1e12", number, () -> given.with(ABSURD));
        addRefusal("-1e12", number, () -> given.with(ABSURD.negate()));
    }

    private void addRefusal(String what, String path, Change change) {
        add(what + " is refused", () -> {
            List<String> refused = Boundary.refused(change);
            if (!refused.contains(path)) {
                throw failure(what + " is not refused at " + path + ", but "
                        + (refused.isEmpty() ? "accepted" : "at " + String.join(", ", refused)));
            }
        });
    }

    private void add(String name, Runnable check) {
        tests.add(DynamicTest.dynamicTest(name, check::run));
    }

    private String show(BigDecimal value) {
        return value.toPlainString() + comparison.unit().map(u -> " " + u).orElse("");
    }

    /** Where another alternative takes over, as on the limit between two ages, the test itself must still turn where it says. */
    private boolean isElsewhere(Varied patient, BigDecimal value) {
        return comparison.isAlternative()
                && patients.holds(comparison, patient.with(value))
                        == comparison.written().accepts(value.doubleValue());
    }

    private static String of(Varied patient) {
        return " (patient of case " + patient.name() + ")";
    }

    private AssertionError failure(String message) {
        return new AssertionError(comparison.place() + ": " + comparison.rule().id() + ": " + message);
    }
}
