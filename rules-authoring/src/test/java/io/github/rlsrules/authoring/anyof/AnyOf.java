package io.github.rlsrules.authoring.anyof;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Urgency;

/** A fact of each kind, with components enough to choose among, and two kinds of outcome. */
public final class AnyOf {
    private AnyOf() {}

    /** One record a patient. */
    @Fact("symptoms")
    public record Symptoms(Answer fever, Answer cough, Side pain) {
        @Override
        public String toString() {
            return "Symptoms";
        }
    }

    /** Another one. */
    @Fact("course")
    public record Course(Answer sudden, Answer worse, Side spread) {
        @Override
        public String toString() {
            return "Course";
        }
    }

    public enum Side {
        LEFT,
        RIGHT,
        BOTH,
        UNKNOWN
    }

    /** At most one record an analyte. */
    @Fact(value = "labs", key = "analyte")
    public record Lab(Analyte analyte, double value, Range range) {
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

    public enum Range {
        BELOW,
        WITHIN,
        UNKNOWN
    }

    /** Any number of records. */
    @Fact(value = "drugs", list = true)
    public record Drug(int index, Group group, Use use, Reason reason) {
        @Override
        public String toString() {
            return "Drug";
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

    public enum Reason {
        PAIN,
        SLEEP,
        UNKNOWN
    }

    /** What a rule concludes; the letter says in which stage. */
    public record Feature(Code what) implements Mark {
        public static Feature of(Code what) {
            return new Feature(what);
        }
    }

    /** Another kind of outcome. */
    public record Sign(Code what) implements Mark {
        public static Sign of(Code what) {
            return new Sign(what);
        }
    }

    /** Either kind. */
    public sealed interface Mark extends Outcome {
        Code what();

        @Override
        default String code() {
            return what().name();
        }

        @Override
        default String kind() {
            return getClass().getSimpleName();
        }

        @Override
        default Urgency urgency() {
            return Urgency.INFORMATION;
        }
    }

    public enum Code {
        A1,
        A2,
        A3,
        B1,
        B2,
        B3,
        C1,
        C2,
        C3,
        D1,
        D2,
        D3
    }
}
