package io.github.rlsrules.json;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some host knows about a patient: one field of each kind. */
public record Intake(
        Symptoms symptoms,
        List<LabEntry> labs,
        Drugs drugs,
        List<@Nullable Integer> scores,
        List<String> words,
        @Nullable Integer age,
        @Nullable Long steps,
        @Nullable Double weight,
        @Nullable Boolean fasting,
        @Nullable String note,
        @Nullable LocalDate since,
        @Nullable LocalTime onset) {

    public Intake {
        symptoms = symptoms == null ? new Symptoms(Answer.UNKNOWN, Answer.UNKNOWN, Course.UNKNOWN) : symptoms;
        labs = labs == null ? List.of() : labs;
        drugs = drugs == null ? new Drugs(Answer.UNKNOWN, List.of()) : drugs;
        scores = scores == null ? List.of() : scores;
        words = words == null ? List.of() : words;
    }

    @Fact("symptoms")
    public record Symptoms(Answer fever, Answer cough, Course course) {
        public Symptoms {
            fever = Answer.orUnknown(fever);
            cough = Answer.orUnknown(cough);
            course = course == null ? Course.UNKNOWN : course;
        }

        @Override
        public String toString() {
            return "Symptoms";
        }
    }

    public enum Course {
        SUDDEN,
        SLOW,
        UNKNOWN
    }

    public record LabEntry(
            @Required @Nullable Analyte analyte,
            @Required @Nullable Double value,
            @Required @Nullable String unit,
            @Required @Nullable LocalDate date,
            Answer fasting) {
        public LabEntry {
            fasting = Answer.orUnknown(fasting);
        }
    }

    public enum Analyte {
        CRP,
        FERRITIN
    }

    public record Drugs(Answer complete, List<DrugEntry> items) {
        public Drugs {
            complete = Answer.orUnknown(complete);
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    public record DrugEntry(@Nullable String name, Answer daily) {
        public DrugEntry {
            daily = Answer.orUnknown(daily);
        }
    }

    /** A laboratory value as rules read it. */
    @Fact(value = "labs", key = "analyte")
    public record Lab(Analyte analyte, double value, Answer fasting) implements Measured {
        @Override
        public String unit() {
            return "mg/L";
        }

        @Override
        public String toString() {
            return "Lab";
        }
    }

    /** What is concluded. */
    public record Said(What what, Urgency urgency) implements Outcome {
        @Override
        public String kind() {
            return "SAID";
        }

        @Override
        public String code() {
            return what.name();
        }
    }

    /** What is advised. */
    public record Advised(What what) implements Outcome {
        @Override
        public String kind() {
            return "ADVISED";
        }

        @Override
        public String code() {
            return what.name();
        }

        @Override
        public Urgency urgency() {
            return Urgency.REVIEW;
        }
    }

    /** What is forbidden. */
    public record Forbidden(What what) implements Suppression {
        @Override
        public boolean suppresses(Outcome other) {
            return other instanceof Advised advised && advised.what() == what;
        }

        @Override
        public String kind() {
            return "FORBIDDEN";
        }

        @Override
        public String code() {
            return what.name();
        }

        @Override
        public Urgency urgency() {
            return Urgency.ROUTINE;
        }
    }

    public enum What {
        FEVER,
        INFLAMMATION,
        REST,
        TEA
    }
}
