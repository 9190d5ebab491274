package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Sex;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The function of one person: rows in, findings out. Make one in each JVM and keep it; it is safe on several threads and never needs to be sent
 * anywhere.
 */
public final class PersonAssessor {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    private final RlsRules rules;
    private final LocalDate asOf;

    /**
     * An assessor with these rules.
     *
     * @param rules that assess
     * @param asOf the date for which everybody is assessed
     */
    public PersonAssessor(RlsRules rules, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
    }

    /**
     * Assesses one person, or says why that cannot be done.
     *
     * @param rows all that there are of the person
     * @param assessed takes what became of the person
     * @param rejected takes a person who was not assessed
     */
    public void assess(PersonRows rows, Consumer<Assessed> assessed, Consumer<Assessed.Reject> rejected) {
        Assessed.Reject reason = reason(rows);
        if (reason != null) {
            rejected.accept(reason);
            return;
        }
        Assessed result;
        try {
            result = assess(rows);
        } catch (InvalidFactsException e) { // nothing of it can be read; what it says never holds a value
            Problem first = e.problems().get(0);
            rejected.accept(new Assessed.Reject(
                    rows.person(), Table.PERSON.fileName(), first.code().name(), first.toString()));
            return;
        } catch (RuntimeException e) { // whatever it is, it is about this person; the message may hold a value
            rejected.accept(new Assessed.Reject(
                    rows.person(),
                    Table.PERSON.fileName(),
                    "FAILED",
                    "could not be assessed: " + e.getClass().getName()));
            return;
        }
        assessed.accept(result);
    }

    private static Assessed.@Nullable Reject reason(PersonRows rows) {
        String person = rows.person();
        String table = Table.PERSON.fileName();
        if (rows.areTooMany()) {
            return new Assessed.Reject(
                    person, table, "TOO_LARGE", "has more than " + PersonRows.MOST + " rows: is it one person?");
        }
        int given = rows.of(Table.PERSON).size();
        if (given == 0) {
            return new Assessed.Reject(
                    person, table, "MISSING", "has rows in other tables, and none in that of people");
        }
        return given == 1
                ? null
                : new Assessed.Reject(
                        person,
                        table,
                        "DUPLICATE",
                        "is there " + given + " times, and the rows differ: whose facts are these?");
    }

    private Assessed assess(PersonRows rows) {
        FactsText text = new FactsText(rows, asOf);
        Given<RlsPatient> given = READER.given(text.json());
        if (!text.problems().isEmpty()) {
            List<Problem> all = new ArrayList<>(given.problems());
            all.addAll(text.problems());
            given = new Given<>(given.patient(), all);
        }
        Assessment<RlsOutcome> assessment = rules.assess(given, asOf);
        RlsPatient patient = given.patient();
        return new Assessed(
                rows.person(),
                rows.isSynthetic(),
                patient.person().sex() == Sex.UNKNOWN
                        ? null
                        : patient.person().sex().name(),
                age(patient),
                urgency(assessment),
                assessment.receipt(),
                assessment.findings().stream()
                        .map(finding ->
                                new Assessed.Found(finding.rule().id(), finding.isProvisional(), finding.isInDoubt()))
                        .toList(),
                assessment.setAside().stream()
                        .map(problem -> setAside(problem, text))
                        .toList());
    }

    private static Assessed.SetAside setAside(Problem problem, FactsText text) {
        FactsText.Origin origin = text.origin(problem.path());
        return new Assessed.SetAside(
                origin == null ? null : origin.table().fileName(),
                origin == null || origin.item().isEmpty() ? null : origin.item(),
                problem.path(),
                problem.code().name(),
                problem.message());
    }

    private static Urgency urgency(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .findFirst()
                .map(first -> first.outcome().urgency())
                .orElse(Urgency.INFORMATION);
    }

    /** For counting people by their age; what rules read of it, they read themselves. */
    private @Nullable Integer age(RlsPatient patient) {
        if (patient.birthDate() != null) {
            long years = ChronoUnit.YEARS.between(patient.birthDate().earliest(), asOf);
            return years >= 0 && years <= 120 ? (int) years : null;
        }
        Integer age = null;
        for (MeasurementReport one : patient.measurements()) {
            Double value = one.measure() == Measurand.AGE && "a".equals(one.unit()) ? one.value() : null;
            age = value != null && value >= 0 && value <= 120 ? Integer.valueOf(value.intValue()) : age;
        }
        return age;
    }
}
