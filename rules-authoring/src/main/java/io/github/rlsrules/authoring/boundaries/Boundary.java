package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that a rule compares with, and a patient for whom it decides the rule.
 *
 * @param values the number below, on and above it, all of which the host accepts
 */
record Boundary(LimitAsWritten comparison, Varied patient, List<BigDecimal> values) {

    /**
     * The first patient for whom the rule fires where it should: rather one to whom the host gave the number itself, and for
     * whom only this number makes it fire.
     */
    static Optional<Boundary> find(LimitAsWritten comparison, Patients<?> patients) {
        return find(comparison, patients, patients.given(comparison))
                .or(() -> find(comparison, patients, patients.derived(comparison)));
    }

    private static Optional<Boundary> find(
            LimitAsWritten comparison, Patients<?> patients, Stream<? extends Varied> known) {
        BigDecimal number = Steps.exact(comparison.written().value());
        Iterator<Boundary> firing = known.flatMap(patient -> Steps.of(number).stream()
                        .map(step -> new Boundary(
                                comparison, patient, List.of(number.subtract(step), number, number.add(step)))))
                .filter(b -> b.isAccepted() && b.firesSomewhere(patients))
                .iterator();
        Boundary first = null;
        while (firing.hasNext()) {
            Boundary boundary = firing.next();
            if (boundary.isApt(patients)) {
                return Optional.of(boundary);
            }
            first = first == null ? boundary : first;
        }
        return Optional.ofNullable(first);
    }

    /**
     * Whether only this number makes the rule fire. Where there must be none of something, the rule fires without it as well; then
     * it has to be the number of what must not be there, not of something else on the same list.
     */
    private boolean isApt(Patients<?> patients) {
        return comparison.negated() ? isDecisive(patients) : !firesWithout(patients) && isAlone(patients);
    }

    /** Whether no other alternative makes the rule fire, whatever the number. Without alternatives that would be a fault. */
    private boolean isAlone(Patients<?> patients) {
        return !comparison.isAlternative() || isDecisive(patients);
    }

    private boolean isDecisive(Patients<?> patients) {
        return values.stream()
                .allMatch(value -> comparison.fires(value.doubleValue())
                        == patients.fires(comparison.rule().id(), patient.with(value)));
    }

    private boolean isAccepted() {
        return values.stream()
                .allMatch(value -> accepted(() -> patient.with(value)).isPresent());
    }

    private boolean firesSomewhere(Patients<?> patients) {
        return values.stream()
                .filter(value -> comparison.fires(value.doubleValue()))
                .anyMatch(value -> patients.fires(comparison.rule().id(), patient.with(value)));
    }

    /** Whether it fires even if the number is not there. A patient who cannot be without it does not. */
    boolean firesWithout(Patients<?> patients) {
        return accepted(patient::without)
                .filter(facts -> patients.fires(comparison.rule().id(), facts))
                .isPresent();
    }

    /** Makes facts that a host may refuse. */
    interface Change {
        Facts make();
    }

    static Optional<Facts> accepted(Change change) {
        try {
            return Optional.of(change.make());
        } catch (InvalidFactsException e) {
            return Optional.empty();
        }
    }

    /** The paths for which a change is refused; empty if it is not. */
    static List<String> refused(Change change) {
        try {
            change.make();
            return List.of();
        } catch (InvalidFactsException e) {
            return e.problems().stream().map(p -> p.path()).toList();
        }
    }
}
