package io.github.rlsrules.runtime;

/** One outcome of each kind that the runtime treats in its own way. */
public final class SampleOutcomes {
    private SampleOutcomes() {}

    public sealed interface Conclusion extends Outcome {
        @Override
        default String kind() {
            return getClass().getSimpleName();
        }
    }

    public enum What {
        FEVER,
        COLD,
        FLU,
        REST,
        TEA,
        KIDNEY
    }

    /** An ordinary outcome. */
    public record Sign(What what, Urgency urgency) implements Conclusion {
        static Sign of(What what) {
            return new Sign(what, Urgency.ROUTINE);
        }

        @Override
        public String code() {
            return what.name();
        }
    }

    /** A sign of danger, which summaries tell as such. */
    public record Danger(What what, Urgency urgency) implements Conclusion {
        @Override
        public String code() {
            return what.name();
        }

        @Override
        public Part part() {
            return Part.SIGN;
        }
    }

    /** Another one, of a type that a {@link Ban} can forbid. */
    public record Advice(What what, Urgency urgency) implements Conclusion {
        static Advice of(What what) {
            return new Advice(what, Urgency.REVIEW);
        }

        @Override
        public String code() {
            return what.name();
        }
    }

    /** Forbids advice. */
    public record Ban(What what, Urgency urgency) implements Conclusion, Suppression {
        static Ban of(What what) {
            return new Ban(what, Urgency.ROUTINE);
        }

        @Override
        public boolean suppresses(Outcome other) {
            return other instanceof Advice advice && advice.what() == what;
        }

        @Override
        public String code() {
            return what.name();
        }
    }

    /** Forbids whatever there is. */
    public record Silence() implements Conclusion, Suppression {
        @Override
        public boolean suppresses(Outcome other) {
            return true;
        }

        @Override
        public Urgency urgency() {
            return Urgency.EMERGENCY;
        }

        @Override
        public String code() {
            return "SILENCE";
        }
    }

    /** Lifts a guard. */
    public record Cleared(What what) implements Conclusion, Clearance {
        @Override
        public Urgency urgency() {
            return Urgency.INFORMATION;
        }

        @Override
        public String code() {
            return what.name();
        }
    }

    /** Read by other rules only. */
    public record Note(What what) implements Conclusion, Intermediate {
        @Override
        public Urgency urgency() {
            return Urgency.INFORMATION;
        }

        @Override
        public String code() {
            return what.name();
        }
    }

    /** Asks for a fact by its path. */
    public record Request(String fact, Priority priority) implements Conclusion, Inquiry {
        @Override
        public String code() {
            return "REQUEST";
        }

        @Override
        public Urgency urgency() {
            return Urgency.INFORMATION;
        }
    }
}
