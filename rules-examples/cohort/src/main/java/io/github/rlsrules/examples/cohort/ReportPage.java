package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.runtime.Urgency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the report tells. Its looks are in {@code report.jte}.
 *
 * @param rulebook that assessed
 * @param sha256 of that rulebook
 * @param asOf the day of the assessment
 * @param people who were assessed
 * @param synthetic how many of them are made up
 * @param unread how many files were not read
 * @param rejects how many rows there are of people, lines and files that were not assessed
 * @param setAside of how many people something could not be used
 * @param incomplete of how many people something was not understood
 * @param unreviewed whether some rule that spoke is not signed as it is
 * @param ages how many fit the pattern, by age and sex
 * @param funnel from the symptom to a diagnosis
 * @param needs of those who fit
 * @param urgencies the most urgent of each person, by age
 * @param rejected why people were not assessed
 * @param aside what could not be used
 * @param agesPlot a picture; empty where none can be drawn
 * @param funnelPlot a picture; empty where none can be drawn
 * @param needsPlot a picture; empty where none can be drawn
 * @param urgencyPlot a picture; empty where none can be drawn
 */
public record ReportPage(
        String rulebook,
        String sha256,
        String asOf,
        long people,
        long synthetic,
        long unread,
        long rejects,
        long setAside,
        long incomplete,
        boolean unreviewed,
        List<Ages> ages,
        List<Step> funnel,
        List<Step> needs,
        List<Urgencies> urgencies,
        List<Counted> rejected,
        List<Counted> aside,
        String agesPlot,
        String funnelPlot,
        String needsPlot,
        String urgencyPlot) {

    /**
     * People of one age and sex.
     *
     * @param band of age
     * @param sex as it was given
     * @param people all of them
     * @param asked who answered whether there is an urge to move
     * @param fits whose answers meet the criteria, or who is diagnosed
     * @param refuted who is known not to fit
     * @param met whose answers meet the criteria
     * @param notMet whose answers do not, diagnosed or not
     */
    public record Ages(
            String band, String sex, long people, long asked, long fits, long refuted, long met, long notMet) {
        private static final int TOO_FEW = 20;
        /** Of the normal distribution, for 95 %. */
        private static final double Z = 1.96;

        /** {@return of how many it cannot be told} */
        public long open() {
            return people - fits - refuted;
        }

        /** {@return whether so many have answers that tell it that a share can be given} */
        public boolean isTold() {
            return met + notMet >= TOO_FEW;
        }

        /** {@return the share of those whose answers tell it, in percent; only where it {@linkplain #isTold is told}} */
        public double share() {
            return 100.0 * met / (met + notMet);
        }

        /** {@return between what that share lies by chance alone, by Wilson's method} */
        public String interval() {
            double n = met + notMet;
            double p = met / n;
            double middle = p + Z * Z / (2 * n);
            double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
            double all = 1 + Z * Z / n;
            return between(
                    Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)); // rounding leads beyond
        }

        /** {@return between what the share of everybody lies, if nothing is supposed of those of whom it cannot be told} */
        public String bounds() {
            return between((double) fits / people, (double) (people - refuted) / people);
        }

        private static String between(double least, double most) {
            return String.format(Locale.ROOT, "%.1f–%.1f %%", 100 * least, 100 * most);
        }
    }

    /**
     * A group.
     *
     * @param name for people
     * @param people who are in it
     */
    public record Step(String name, long people) {}

    /**
     * The most urgent finding of each person of one age.
     *
     * @param band of age
     * @param people by urgency
     */
    public record Urgencies(String band, Map<Urgency, Long> people) {}

    /**
     * What was counted.
     *
     * @param code what kind of problem
     * @param where the table, or the path of the fact
     * @param example one of its messages
     * @param count how often
     */
    public record Counted(String code, String where, String example, long count) {}

    /** {@return with a space between thousands} */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** {@return a share in percent} */
    public static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** {@return a share in percent} */
    public static String share(long part, long whole) {
        boolean wouldReadAsNone = part > 0 && 100.0 * part / whole < 0.05;
        return whole == 0 ? "" : wouldReadAsNone ? "< 0.1 %" : percent(100.0 * part / whole);
    }

    /** {@return a constant in words} */
    public static String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
