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
     * @param fits who fits the pattern
     * @param refuted who is known not to
     */
    public record Ages(String band, String sex, long people, long asked, long fits, long refuted) {
        /** {@return of how many it cannot be told} */
        public long open() {
            return people - fits - refuted;
        }

        /** {@return the share of those of whom it can be told, in percent} */
        public double share() {
            return fits + refuted == 0 ? 0 : 100.0 * fits / (fits + refuted);
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

    /** {@return a share in percent; "few" where there are too few people for one} */
    public static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** {@return a share in percent} */
    public static String share(long part, long whole) {
        return whole == 0 ? "" : percent(100.0 * part / whole);
    }

    /** {@return a constant in words} */
    public static String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
