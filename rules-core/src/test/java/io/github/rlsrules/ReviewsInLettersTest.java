package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.RuleInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The small print says how far the rules behind a letter have been reviewed. */
class ReviewsInLettersTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);
    private static final RlsPatient PATIENT =
            RlsPatient.builder().legSymptoms(Examples.ALL_FIVE_MET).build();

    private static Assessment<RlsOutcome> assess(Map<String, ReviewState> states) {
        return RlsRules.of(TheRulebook.RULEBOOK.reviewed(states)).assess(PATIENT, AS_OF);
    }

    private static String review(Map<String, ReviewState> states, Audience reader) {
        return assess(states).summary(reader, Locale.ENGLISH).review();
    }

    private static Map<String, ReviewState> all(ReviewState state) {
        return TheRulebook.RULEBOOK.rules().stream().collect(Collectors.toMap(RuleInfo::id, rule -> state));
    }

    private static List<String> told(Audience reader) {
        return assess(Map.of()).findings(reader).stream()
                .map(Finding::rule)
                .map(RuleInfo::id)
                .toList();
    }

    @Test
    void nobodyHasSignedYet() {
        int clinician = told(Audience.CLINICIAN).size();
        assertThat(review(Map.of(), Audience.PATIENT)).isEqualTo("No clinical reviewer has approved these rules yet.");
        assertThat(review(Map.of(), Audience.CLINICIAN))
                .isEqualTo("Rules behind this: " + clinician + "; none has been signed by a reviewer.");
    }

    @Test
    void whatHasChangedSinceIsNotSignedEither() {
        assertThat(review(all(ReviewState.INPUTS_CHANGED), Audience.PATIENT))
                .startsWith("Clinical reviewers have approved 0 of the ");
        assertThat(review(all(ReviewState.INPUTS_CHANGED), Audience.CLINICIAN))
                .contains("signed as they stand: 0; never reviewed: 0; changed since their review: "
                        + told(Audience.CLINICIAN).size());
    }

    @Test
    void someAreSignedAndSomeHaveChangedSince() {
        List<String> told = told(Audience.PATIENT);
        Map<String, ReviewState> states =
                told.stream().skip(1).collect(Collectors.toMap(Function.identity(), rule -> ReviewState.SIGNED));
        states.put(told.get(0), ReviewState.CHANGED);
        assertThat(review(states, Audience.PATIENT))
                .isEqualTo("Clinical reviewers have approved " + (told.size() - 1) + " of the " + told.size()
                        + " rules behind this.");
        assertThat(review(states, Audience.CLINICIAN)).contains("changed since their review: 1; objected to: 0.");
        states.put(told.get(0), ReviewState.OBJECTED);
        assertThat(review(states, Audience.CLINICIAN)).contains("changed since their review: 0; objected to: 1.");
    }

    @Test
    void whereAllAreSignedNothingIsSaidOfIt() {
        Map<String, ReviewState> signed = all(ReviewState.SIGNED);
        assertThat(review(signed, Audience.PATIENT)).isEmpty();
        assertThat(review(signed, Audience.CLINICIAN)).isEmpty();
        assertThat(Letter.of(assess(signed), Audience.PATIENT, Locale.ENGLISH).text())
                .doesNotContain("reviewer");
    }

    @Test
    void itIsTheLastSentenceOfALetter() {
        assertThat(Letter.of(assess(Map.of()), Audience.PATIENT, Locale.ENGLISH).text())
                .matches("(?s).*No\\s+clinical\\s+reviewer\\s+has\\s+approved\\s+these\\s+rules\\s+yet\\.\n");
        assertThat(Letter.of(assess(Map.of()), Audience.CLINICIAN, Locale.ENGLISH)
                        .text())
                .containsPattern("\nRules behind this: \\d+; none has been signed by a reviewer.\n$");
    }
}
