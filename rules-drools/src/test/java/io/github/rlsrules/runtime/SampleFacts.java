package io.github.rlsrules.runtime;

/** One fact type of each kind, as small as they can be. */
public final class SampleFacts {
    private SampleFacts() {}

    /** One record a patient. */
    @Fact("symptoms")
    public record Symptoms(Answer fever, Answer cough, Onset onset) {
        static final Symptoms UNKNOWN = new Symptoms(Answer.UNKNOWN, Answer.UNKNOWN, Onset.UNKNOWN);

        Symptoms fever(Answer answer) {
            return new Symptoms(answer, cough, onset);
        }

        Symptoms cough(Answer answer) {
            return new Symptoms(fever, answer, onset);
        }

        Symptoms onset(Onset answer) {
            return new Symptoms(fever, cough, answer);
        }

        @Override
        public String toString() {
            return "Symptoms";
        }
    }

    public enum Onset {
        SUDDEN,
        SLOW,
        UNKNOWN
    }

    /** At most one record an analyte. */
    @Fact(value = "labs", key = "analyte")
    public record Lab(Analyte analyte, double value, int ageDays, Answer fasting) implements Measured {
        static Lab of(Analyte analyte, double value) {
            return new Lab(analyte, value, 0, Answer.UNKNOWN);
        }

        Lab fasting(Answer answer) {
            return new Lab(analyte, value, ageDays, answer);
        }

        @Override
        public String unit() {
            return "mg/L";
        }

        @Override
        public String toString() {
            return "Lab";
        }
    }

    public enum Analyte {
        CRP,
        FERRITIN,
        SODIUM
    }

    /** Any number of records. */
    @Fact(value = "drugs", list = true, completeness = DrugList.class)
    public record Drug(int index, Group group, Use use) {
        @Override
        public String toString() {
            return "Drug";
        }
    }

    /** What is known of the whole list. */
    @Fact("drugList")
    public record DrugList(Answer complete) {
        @Override
        public String toString() {
            return "DrugList";
        }
    }

    public enum Group {
        OPIOID,
        SEDATIVE,
        OTHER
    }

    public enum Use {
        CURRENT,
        PAST,
        UNKNOWN
    }
}
